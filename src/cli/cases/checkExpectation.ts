import type { Policy } from '../../index';
import { didYouMean } from '../didYouMean';
import type { Path } from '../readSource';
import { type BandInput, bandIn } from './bandIn';
import type { Expectation } from './Case';
import type { CaseSetting } from './CaseSetting';
import { mapTexts } from './mapTexts';
import { MOMENT, readMoment } from './readMoment';

/** Says what an expectation asks for that can never come out: clauses that are none, instants that never were. */
export function checkExpectation(
  expect: Expectation,
  policy: Policy,
  path: Path,
  setting: CaseSetting,
): void {
  const { timeZone, say } = setting;
  const clauses = policy.clauses.map(({ id }) => id);
  for (const clause of Object.keys(expect['findings'] ?? {})) {
    if (clauses.includes(clause)) continue;
    say([...path, 'findings', clause], {
      message: `\`${clause}\` is not among the clauses of the policy`,
      hint: didYouMean(clause, clauses, `It has: ${clauses.join(', ')}`),
    });
  }
  mapTexts(expect, (text, part) => {
    if (!MOMENT.test(text)) return;
    const moment = readMoment(text, timeZone);
    if ('problem' in moment) say([...path, ...part], { message: moment.problem, hint: moment.hint });
  });
  if (expect['band'] !== undefined)
    checkBand(expect['band'] as BandInput, policy, [...path, 'band'], setting);
}

function checkBand(band: BandInput, policy: Policy, path: Path, { timeZone, say }: CaseSetting): void {
  try {
    bandIn(band, { policy, timeZone });
  } catch {
    const message = `\`${band.span}\` is no span of the policy that can be counted from \`${band.from}\``;
    say(path, { message, hint: 'Write the JSON Pointer of a part with `length` and `from`.' });
  }
}
