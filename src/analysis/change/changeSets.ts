import type { Policy } from '../../index';
import { isoInstant } from '../isoInstant';
import type { Change, ChangeSet, Outcome } from '../Prospects';
import { lastInstantFor } from './lastInstantFor';
import type { Found } from './smallestChanges';
import type { Part, Trial } from './Trial';
import { usualFirst } from './usualFirst';

/** What was found, as is told: alternatives that come to the same put together, what leads furthest first. */
export function changeSets(start: Trial, found: readonly Found[], policy: Policy): readonly ChangeSet[] {
  const sets = new Map<string, ChangeSet>();
  for (const one of usualFirst(found)) {
    const set = changeSet(start, one, policy);
    const key = JSON.stringify({ ...set, changes: one.parts.map(withoutLastValue) });
    const known = sets.get(key);
    sets.set(key, known === undefined ? set : together(known, set));
  }
  return [...sets.values()];
}

/** One of them alone. */
export function changeSet(start: Trial, found: Found, policy: Policy): ChangeSet {
  const by = lastInstantFor(start, found, policy);
  return {
    changes: found.parts.map(changeOf),
    at: isoInstant(found.trial.at),
    by: by === null ? null : isoInstant(by),
    leadsTo: outcomeOf(found.trial),
  };
}

export function outcomeOf({ evaluation: { decision, nextStep } }: Trial): Outcome {
  return { decision, nextStep };
}

function changeOf({ move: { change, who, name, clauses }, value }: Part): Change {
  return { change, who, name, values: value === null || value === '' ? [] : [value], clauses };
}

function withoutLastValue(
  { move: { change, name }, value }: Part,
  index: number,
  parts: readonly Part[],
): unknown {
  return index < parts.length - 1 ? [change, name, value] : [change, name, value === null];
}

/** The two differ in the value of their last change alone. */
function together(one: ChangeSet, other: ChangeSet): ChangeSet {
  const changes = one.changes.map((change, index) => {
    const { values } = other.changes[index] as Change;
    return { ...change, values: [...new Set([...change.values, ...values])] };
  });
  return { ...one, changes };
}
