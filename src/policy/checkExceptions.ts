import { addsTo } from './addsTo';
import { checkContradictions } from './checkContradictions';
import { checkPrecedence } from './checkPrecedence';
import type { Draft } from './Draft';
import type { Policy } from './Policy';
import type { IsRefused } from './refusalsIn';
import type { Say } from './Say';
import { termsSetBy } from './termsSetBy';

/** Says of the exceptions of a policy what can be seen at once: that one does nothing, or that two contradict each other. */
export function checkExceptions({ exceptions = [] }: Draft<Policy>, isRefused: IsRefused, say: Say): void {
  for (const [index, exception] of exceptions.entries()) {
    if (exception === undefined) continue;
    const isIdle = termsSetBy(exception).size === 0 && (exception.waives ?? []).length === 0;
    if (!isIdle || addsTo(exception)) continue;
    const message =
      'changes nothing; let it `set` a term, give `adds` to a window, or name a clause in `waives`';
    say(['exceptions', index], message);
  }
  checkPrecedence(exceptions, say);
  checkContradictions(exceptions, isRefused, say);
}
