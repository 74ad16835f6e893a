import type { Policy } from '../../index';
import type { Prospects } from '../Prospects';
import { outcomeOf } from './changeSets';
import { standsAgainst } from './obstaclesOf';
import { type Part, type Trial, tryOut } from './Trial';

/** What is waived can bring up what was not asked before, so many times. */
const MOST_ROUNDS = 5;

/** The fewest clauses to waive for a claim to go on; null where none has to be. */
export function rulingThatLifts(start: Trial, policy: Policy): Prospects['ruling'] {
  // A ruling on a clause can always be made.
  const waive = (clauses: readonly string[]): Trial => {
    return tryOut(start.claim, clauses.map(waiver), policy, start.at) as Trial;
  };
  let clauses: readonly string[] = [];
  let now = start;
  for (let round = 0; round < MOST_ROUNDS && !goesOn(now); round += 1) {
    const against = now.evaluation.findings.filter(standsAgainst).map(({ clause }) => clause);
    clauses = [...new Set([...clauses, ...against])];
    now = waive(clauses);
  }
  for (const clause of clauses) {
    const fewer = clauses.filter((other) => other !== clause);
    const without = waive(fewer);
    if (!goesOn(without)) continue;
    clauses = fewer;
    now = without;
  }
  return clauses.length === 0 ? null : { clauses, leadsTo: outcomeOf(now) };
}

function waiver(clause: string): Part {
  return {
    move: { change: 'waive', who: 'shop', name: clause, tries: [null], clauses: [clause] },
    value: null,
  };
}

function goesOn({ evaluation: { decision } }: Trial): boolean {
  return decision === 'pending' || decision === 'accepted';
}
