import { showValue } from '../admission/showValue';
import { namesOf } from './Declared';
import type { Draft } from './Draft';
import type { Path } from './Path';
import type { ExceptionTerm } from './PolicyException';
import type { Say } from './Say';

/** One clause that goes over another, and where that is said. */
interface Step {
  readonly to: string;
  readonly index: number;
  readonly at: number;
}

/** Says which exceptions go over none that there is, or over each other. */
export function checkPrecedence(exceptions: readonly (Draft<ExceptionTerm> | undefined)[], say: Say): void {
  const clauses = namesOf(exceptions, ({ clause }) => clause);
  const steps = new Map<string, Step[]>();
  for (const [index, exception] of exceptions.entries()) {
    for (const [at, to] of (exception?.over ?? []).entries()) {
      const from = exception?.clause;
      if (to === undefined || from === undefined) continue;
      if (to === from)
        say(placeOf({ index, at }), `${showValue(to)} is its own clause; name that of another exception`);
      else if (clauses?.has(to) === false) {
        say(placeOf({ index, at }), `${showValue(to)} is the clause of no exception`, {
          name: to,
          known: clauses,
        });
      } else {
        const known = steps.get(from) ?? [];
        known.push({ to, index, at });
        steps.set(from, known);
      }
    }
  }
  sayCircles(steps, say);
}

function placeOf({ index, at }: Pick<Step, 'index' | 'at'>): Path {
  return ['exceptions', index, 'over', at];
}

/** Goes from clause to clause, and says where one is reached again on the way. */
function sayCircles(steps: ReadonlyMap<string, readonly Step[]>, say: Say): void {
  const done = new Set<string>();
  const onTheWay = new Set<string>();
  const visit = (from: string): void => {
    onTheWay.add(from);
    for (const { to, index, at } of steps.get(from) ?? []) {
      if (onTheWay.has(to)) {
        say(
          placeOf({ index, at }),
          `${showValue(to)} goes over ${showValue(from)} already, or over what does; let one of them go first`,
        );
      } else if (!done.has(to)) visit(to);
    }
    onTheWay.delete(from);
    done.add(from);
  };
  for (const from of steps.keys()) if (!done.has(from)) visit(from);
}
