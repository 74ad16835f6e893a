import {
  type Claim,
  computeDeadlines,
  type DeadlineStatus,
  type Evaluation,
  type Finding,
  type Policy,
  type WindowTerm,
} from '../index';
import { codeBehind } from './codeBehind';
import type { WindowName } from './WindowFacts';

/**
 * The term that sets a window for a claim: the policy's own, or that of an exception. The finding on the window names
 * its clause; while there is none, it is a term under which the window comes out as it did. Null where none can be told.
 */
export function governingTerm(
  name: WindowName,
  claim: Claim,
  policy: Policy,
  evaluation: Evaluation,
): WindowTerm | null {
  const base = policy.terms.windows[name];
  const others = (policy.exceptions ?? []).flatMap(({ clause, set }): WindowTerm[] => {
    const window = set?.windows?.[name];
    return window === undefined ? [] : [{ ...window, clause: window.clause ?? clause }];
  });
  if (others.length === 0) return base;
  const terms = [{ ...base, clause: base.clause ?? `deadline.${name}` }, ...others];
  const clause = evaluation.findings.find((finding) => windowOf(finding) === name)?.clause;
  const named = terms.filter((term) => term.clause === clause);
  const [only] = named;
  if (only !== undefined && named.length === 1) return only;
  const agreeing = (named.length > 0 ? named : terms).filter((term) => {
    const windows = { ...policy.terms.windows, [name]: term };
    const alone = { ...policy, exceptions: [], terms: { ...policy.terms, windows } };
    const status = computeDeadlines(claim, alone, evaluation.asOf)[name];
    return areSame(status, evaluation.deadlines[name]);
  });
  const [first = null] = agreeing;
  // Windows that have not begun all look the same.
  return isKnown(evaluation.deadlines[name]) || agreeing.length === 1 ? first : null;
}

function areSame(one: DeadlineStatus, other: DeadlineStatus): boolean {
  return one.deadline === other.deadline && one.opensAt === other.opensAt && isKnown(one) === isKnown(other);
}

function isKnown({ deadline, state }: DeadlineStatus): boolean {
  return deadline !== null || state !== 'not_started';
}

/** Which window a finding is on, where its code says so. */
function windowOf(finding: Finding): WindowName | null {
  const code = codeBehind(finding);
  if (code === 'deadline_unknown') return finding.standing === 'outstanding' ? 'claim' : null;
  if (code === 'delivery_awaited' || code.startsWith('claim_')) return 'claim';
  if (code === 'authorization_overdue' || code.startsWith('dispatch_')) return 'dispatch';
  return code.startsWith('arrival_') ? 'arrival' : null;
}
