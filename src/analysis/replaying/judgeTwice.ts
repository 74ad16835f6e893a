import {
  evaluateClaim,
  type InstantInput,
  InvalidClaimError,
  type Issue,
  type Policy,
  parseClaim,
} from '../../index';
import { differencesOf } from '../differencesOf';
import type { ReplayChange, ReplayEntry, ReplayOptions } from '../ReplaySummary';
import type { ReplayCount } from './ReplayCount';

/** Judges one claim after the other under both policies, counts, and gives back what changes. */
export function judgeTwice(
  before: Policy,
  after: Policy,
  { asOf }: ReplayOptions,
  count: ReplayCount,
): (given: unknown) => ReplayChange | null {
  const read = (given: unknown): ReplayEntry => {
    if (asOf === undefined) return entryOf(given);
    const claim = parseClaim(given);
    return { claim, asOf: typeof asOf === 'function' ? asOf(claim) : asOf };
  };
  const judge = (given: unknown): ReplayChange | null => {
    const entry = read(given);
    // Read once, judged twice.
    const claim = parseClaim(entry.claim);
    const one = evaluateClaim(claim, before, entry.asOf);
    const other = evaluateClaim(claim, after, entry.asOf);
    const index = count.read;
    count.judged(one, other);
    const differences = differencesOf(one, other);
    if (differences.length === 0) return null;
    const kinds = differences.map(({ kind }) => kind);
    const change: ReplayChange = { index, claim, asOf: one.asOf, kinds, before: one, after: other };
    count.changed(change, differences);
    return change;
  };
  return (given) => {
    try {
      return judge(given);
    } catch (error) {
      count.unreadable({ index: count.read, issues: issuesOf(error) });
      return null;
    }
  };
}

function entryOf(given: unknown): ReplayEntry {
  const { claim, asOf } = Object(given) as { readonly claim?: unknown; readonly asOf?: InstantInput };
  return { claim, asOf: asOf as InstantInput };
}

/** A claim that cannot be, or an instant that is none; anything else is no matter of the claims. */
function issuesOf(error: unknown): readonly Issue[] {
  if (error instanceof InvalidClaimError) return error.issues;
  if (error instanceof TypeError) return [{ path: ['asOf'], message: error.message }];
  throw error;
}
