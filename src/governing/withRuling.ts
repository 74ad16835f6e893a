import { rulingAt } from '../claim/rulingAt';
import { type Finding, finding } from '../finding';
import type { Situation } from '../situation/Situation';
import { formatInstant } from '../time/formatInstant';
import { setAside, standsAgainst } from './setAside';

/** What a person decided on the clause of a finding; `settled` are the clauses of which terms it was decided. */
export function withRuling(
  one: Finding,
  parts: readonly Finding[],
  situation: Situation,
  settled: ReadonlySet<string>,
): Finding {
  const ruling = rulingAt(one.clause, situation.claim, situation.asOf);
  if (ruling === undefined) return one;
  const said = { ruling: { by: ruling.by, why: ruling.why, at: formatInstant(ruling.at) } };
  if (ruling.ruling === 'waived') return setAside(one, 'waived', 'advisory', said, situation, parts);
  // What the shop itself owes never stands against the claim; and a ruling on which terms hold finds no breach.
  const canStand = standsAgainst(one) || (one.standing === 'advisory' && one.code !== 'duty_overdue');
  if (!canStand || settled.has(one.clause)) return one;
  const insteadOf = { standing: one.standing, code: one.code };
  return finding(one.clause, 'breached', 'upheld', { ...one.details, ...said, insteadOf });
}
