import type { ClaimInput, When } from '../../index';

/** Whether a claim is as it should be in one respect. */
export type Wish = (claim: ClaimInput) => boolean;

type Fields = Readonly<Record<string, unknown>>;

/** What a claim should be like to meet a condition, respect by respect: the values that it names. */
export function wishesOf(when: When, isWanted = true): readonly Wish[] {
  const { all = [], any = [], not, equals, oneOf } = when;
  const inner = [...all, ...any].flatMap((part) => wishesOf(part, isWanted));
  if (not !== undefined) inner.push(...wishesOf(not, !isWanted));
  const values: readonly unknown[] | undefined = equals === undefined ? oneOf : [equals];
  if (values === undefined) return inner;
  const path = when.fact === undefined ? String(when.field).split('.') : ['facts', when.fact];
  // What was found counts over what was said before.
  const isMet = (claim: ClaimInput): boolean =>
    values.includes(valueAt(claim, ['inspection', ...path]) ?? valueAt(claim, path)) === isWanted;
  return [...inner, isMet];
}

function valueAt(claim: ClaimInput, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Fields | undefined)?.[key], claim);
}

/** How many wishes a claim fulfils. */
export function fulfilled(wishes: readonly Wish[], claim: ClaimInput): number {
  return wishes.filter((wish) => wish(claim)).length;
}
