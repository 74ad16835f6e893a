import {
  type Claim,
  computeDeadlines,
  type DeadlineStatus,
  type Evaluation,
  type Finding,
  type Policy,
  policySchema,
  type WindowTerm,
} from '../index';
import { codeBehind } from './codeBehind';
import type { WindowName } from './WindowFacts';

/** Further ends that an exception gives a window. */
type Additions = Pick<WindowTerm, 'extendedTo' | 'cappedAt'>;

/** More exceptions than these that add to one window are not looked at in every combination: which apply is not told. */
const MOST_ADDING = 4;

/**
 * The term that sets a window for a claim: the policy's own, or that of an exception, with what others add. The finding
 * on the window names its clause; of those with that clause, it is one under which the window comes out as it did. Null
 * where it cannot be told.
 */
export function governingTerm(
  name: WindowName,
  claim: Claim,
  policy: Policy,
  evaluation: Evaluation,
): WindowTerm | null {
  const [base, ...others] = termsFor(name, policy);
  if (others.length === 0) return base;
  const clause = evaluation.findings.find((finding) => windowOf(finding) === name)?.clause;
  const terms = [base, ...others];
  const named = terms.filter((term) => term.clause === clause);
  const agreeing = (named.length > 0 ? named : terms).filter((term) => {
    const windows = { ...policy.terms.windows, [name]: term };
    const alone = { ...policy, exceptions: [], terms: { ...policy.terms, windows } };
    // What an exception adds need not make a window that could be written: one without end cannot be extended.
    const read = policySchema['~standard'].validate(alone);
    if ('issues' in read) return false;
    const status = computeDeadlines(claim, read.value, evaluation.asOf)[name];
    return areSame(status, evaluation.deadlines[name]);
  });
  const [first = null] = agreeing;
  // Windows that have not begun all look the same.
  return isKnown(evaluation.deadlines[name]) || agreeing.length === 1 ? first : null;
}

/** Every term that can set the window, the policy's own first. */
function termsFor(name: WindowName, policy: Policy): readonly [WindowTerm, ...WindowTerm[]] {
  const { exceptions = [] } = policy;
  const base = policy.terms.windows[name];
  const own = { ...base, clause: base.clause ?? `deadline.${name}` };
  const set = exceptions.flatMap(({ clause, set: its }): WindowTerm[] => {
    const window = its?.windows?.[name];
    return window === undefined ? [] : [{ ...window, clause: window.clause ?? clause }];
  });
  const terms: [WindowTerm, ...WindowTerm[]] = [own, ...set];
  for (const addition of exceptions
    .flatMap(({ adds }) => adds?.windows?.[name] ?? [])
    .slice(0, MOST_ADDING)) {
    terms.push(...terms.map((term) => withEnds(term, addition)));
  }
  return terms;
}

function withEnds(term: WindowTerm, { extendedTo = [], cappedAt = [] }: Additions): WindowTerm {
  return {
    ...term,
    extendedTo: [...(term.extendedTo ?? []), ...extendedTo],
    cappedAt: [...(term.cappedAt ?? []), ...cappedAt],
  };
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
