import { type Claim, InvalidClaimError, parseClaim } from '../../index';
import type { Path } from '../readSource';
import { showPath } from '../showPath';
import { attempt } from './attempt';
import type { CaseSetting } from './CaseSetting';
import type { ClaimLayer } from './claimLayers';
import { isInstantPath } from './instantPaths';
import { mapTexts } from './mapTexts';
import { MOMENT, readMoment } from './readMoment';
import { withDefaults } from './withDefaults';

const HINT = 'Every field of a claim is described by: returns-policy schema claim';

/** The claim of a case, layer over layer; undefined where it is none, which is said. */
export function claimIn(
  layers: readonly ClaimLayer[],
  casePath: Path,
  { timeZone, say }: CaseSetting,
): Claim | undefined {
  // What is wrong is shown where it was written.
  const placeOf = (part: Path): Path => {
    const layer = layers.find(({ claim }) => isThere(claim, part)) ?? layers[0];
    return layer === undefined ? casePath : [...layer.path, ...part];
  };
  const bad = new Set<string>();
  const merged = layers.reduceRight<unknown>((below, { claim }) => withDefaults(below, claim), {});
  const exact = mapTexts(merged, (text, part) => {
    if (!isInstantPath(part) || !MOMENT.test(text)) return text;
    const moment = readMoment(text, timeZone);
    if ('at' in moment) return moment.at;
    bad.add(showPath(part));
    say(placeOf(part), { message: `claim.${showPath(part)}: ${moment.problem}`, hint: moment.hint });
    return text;
  });
  const read = attempt(() => parseClaim(exact), InvalidClaimError);
  if ('made' in read) return read.made;
  for (const { path: part, message } of read.issues) {
    if (bad.has(showPath(part))) continue;
    say(placeOf(part), { message: `${showPath(['claim', ...part])}: ${message}`, hint: HINT });
  }
  return undefined;
}

function isThere(value: unknown, path: Path): boolean {
  let part = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return false;
    part = (part as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return part !== undefined;
}
