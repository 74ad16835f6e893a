import { type Claim, InvalidClaimError, parseClaim } from '../../index';
import type { Path } from '../readSource';
import { showPath } from '../showPath';
import type { CaseInput } from './CaseFileInput';
import type { CaseSetting } from './CaseSetting';
import { isInstantPath } from './instantPaths';
import { mapTexts } from './mapTexts';
import { MOMENT, readMoment } from './readMoment';
import { withDefaults } from './withDefaults';

const HINT = 'Every field of a claim is described by: returns-policy schema claim';

/** The claim of a case, with what all claims of the file have in common; undefined where it is none, which is said. */
export function claimIn(
  { claim: own }: CaseInput,
  path: Path,
  { common, timeZone, say }: CaseSetting,
): Claim | undefined {
  // What is wrong is shown where it was written: in the case, or in what the file says for all.
  const placeOf = (part: Path): Path =>
    !isThere(own, part) && isThere(common.claim, part) ? ['claim', ...part] : [...path, 'claim', ...part];
  let isGood = true;
  const merged = withDefaults(common.claim, own) ?? {};
  const exact = mapTexts(merged, (text, part) => {
    if (!isInstantPath(part) || !MOMENT.test(text)) return text;
    const moment = readMoment(text, timeZone);
    if ('at' in moment) return moment.at;
    isGood = false;
    say(placeOf(part), { message: `claim.${showPath(part)}: ${moment.problem}`, hint: moment.hint });
    return text;
  });
  if (!isGood) return undefined;
  try {
    return parseClaim(exact);
  } catch (error) {
    if (!(error instanceof InvalidClaimError)) throw error;
    for (const { path: part, message } of error.issues) {
      say(placeOf(part), { message: `${showPath(['claim', ...part])}: ${message}`, hint: HINT });
    }
    return undefined;
  }
}

function isThere(value: unknown, path: Path): boolean {
  let part = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return false;
    part = (part as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return part !== undefined;
}
