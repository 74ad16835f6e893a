const NARROW = /[ iIjlftr.,:;'|!()[\]-]/;
const BROAD = /[mwMW@%…]/;
const CAPITAL = /[A-Z]/;
const USUAL = /[a-z0-9_·]/;

/**
 * How wide a line may turn out, in the units of its size. Fonts differ from machine to machine, so this goes by the
 * broadest in common use.
 */
export function textWidth(text: string, size: number, isBold = false): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * size * (isBold ? 1.13 : 1);
}

function widthOf(character: string): number {
  if (NARROW.test(character)) return 0.46;
  if (BROAD.test(character)) return 1.1;
  if (USUAL.test(character)) return 0.64;
  if (CAPITAL.test(character)) return 0.8;
  return character < '\u0080' ? 0.84 : 1.05;
}
