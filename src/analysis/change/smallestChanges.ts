import type { DeadlineStatus, FactValue, Policy } from '../../index';
import { edgesAfter } from '../edgesAfter';
import { everythingSaid } from './everythingSaid';
import { firstOf } from './firstOf';
import { isFurther } from './isFurther';
import { isSaid, type Move } from './Move';
import { movesFor } from './movesFor';
import { type Part, type Trial, tryOut } from './Trial';

/** Changes that together lead further, with what comes of them. */
export interface Found {
  readonly parts: readonly Part[];
  readonly trial: Trial;
}

/** So many pairs are tried, and so many instants at which time alone changes something. */
const MOST_PAIRS = 400;
const MOST_WAITS = 3;

/**
 * The smallest changes that lead a claim further: single ones, and what the customer can say taken together; where there
 * are none, pairs, and last whatever anybody can say.
 */
export function smallestChanges(start: Trial, policy: Policy): readonly Found[] {
  const { claim, evaluation, at } = start;
  const moves = movesFor(claim, evaluation, policy);
  const attempt = (parts: readonly Part[], instant = at): Found | null => {
    const trial = tryOut(claim, parts, policy, instant);
    return trial !== null && isFurther(evaluation, trial.evaluation) ? { parts, trial } : null;
  };
  const singles = moves.flatMap((move) => alternatives(move).map((part) => attempt([part]))).filter(isFound);
  const allOf = (isMeant: (move: Move) => boolean): readonly Found[] => {
    const found = attempt(everythingSaid(start, policy, isMeant));
    return found === null ? [] : [shrunk(found, attempt)];
  };
  const found: Found[] = [...singles, ...allOf(isSaidByCustomer), ...allOf(isFoundByShop)];
  if (found.length === 0) found.push(...inTime(start, moves, policy, attempt));
  if (found.length === 0) {
    const tried = firstOf(pairs(moves), MOST_PAIRS).map((pair) => attempt(pair));
    found.push(...tried.filter(isFound), ...allOf(isSaid));
  }
  return withoutRepeats(found);
}

/** What is asked of a claim can be given with it. */
const isSaidByCustomer = (move: Move): boolean => {
  return move.change === 'file_claim' || (isSaid(move) && move.who === 'customer');
};

/** An inspection is done once everything is recorded that it has to find. */
const isFoundByShop = (move: Move): boolean => {
  return move.change === 'inspect' || (isSaid(move) && move.who === 'shop');
};

type Attempt = (parts: readonly Part[], instant?: number) => Found | null;

function alternatives(move: Move): readonly Part[] {
  return move.tries.map((value: FactValue | null) => ({ move, value }));
}

const isFound = (found: Found | null): found is Found => found !== null;

function* pairs(moves: readonly Move[]): Iterable<readonly [Part, Part]> {
  for (const [index, one] of moves.entries()) {
    for (const other of moves.slice(index + 1)) {
      for (const first of alternatives(one)) {
        for (const second of alternatives(other)) yield [first, second];
      }
    }
  }
}

/** What has to wait for a window to open, or for a day on which it can be; and what time alone brings. */
function inTime(
  { claim, evaluation, at }: Trial,
  moves: readonly Move[],
  policy: Policy,
  attempt: Attempt,
): readonly Found[] {
  const openings = Object.values(evaluation.deadlines).flatMap(({ opensAt }: DeadlineStatus) =>
    opensAt === undefined ? [] : [Date.parse(opensAt)],
  );
  const changing = firstOf(edgesAfter(claim, policy, at), MOST_WAITS).map((edge) => edge + 1);
  const instants = [...new Set([...openings.filter((opening) => opening > at), ...changing])];
  const wait: Move = { change: 'wait', who: 'customer', name: null, tries: [null], clauses: [] };
  for (const instant of instants.sort((one, other) => one - other)) {
    for (const tried of [[wait], moves]) {
      const parts = tried.flatMap(alternatives);
      const found = parts.map((part) => attempt([part], instant)).filter(isFound);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Leaves out what is not needed. */
function shrunk(found: Found, attempt: Attempt): Found {
  let least = found;
  for (const part of found.parts) {
    const without = attempt(least.parts.filter((other) => other !== part));
    if (without !== null) least = without;
  }
  return least;
}

function withoutRepeats(found: readonly Found[]): readonly Found[] {
  const kept = new Map<string, Found>();
  for (const one of found) {
    const key = JSON.stringify(one.parts.map(({ move, value }) => [move.change, move.name, value]).sort());
    if (!kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}
