import type {
  CostAllocation,
  DeadlineStatus,
  Deadlines,
  Evaluation,
  Finding,
  NextStep,
} from 'returns-policy';

// What callers may rely on, as small types of their own: the answers fit into them, and stay as they are.

interface ExpectedFinding {
  readonly clause: string;
  readonly standing: 'satisfied' | 'advisory' | 'outstanding' | 'undetermined' | 'breached';
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

interface ExpectedStep {
  readonly actor: 'shop' | 'customer' | 'carrier';
  readonly action: string;
  readonly before: string | null;
  readonly needs: readonly (readonly string[])[];
}

interface ExpectedDeadline {
  readonly deadline: string | null;
  readonly state: 'not_started' | 'open' | 'met' | 'missed';
}

interface ExpectedCost {
  readonly bearer: 'shop' | 'customer' | 'split';
  readonly fault: 'shop' | 'customer';
  readonly legs: readonly {
    readonly leg: 'outbound' | 'return' | 'replacement';
    readonly bearer: 'shop' | 'customer';
  }[];
  readonly surcharge: 'none' | 'possible';
  readonly clauses: readonly string[];
}

interface ExpectedEvaluation {
  readonly decision: 'accepted' | 'pending' | 'needs_review' | 'rejected';
  readonly findings: readonly ExpectedFinding[];
  readonly nextStep: ExpectedStep | null;
  readonly deadlines: {
    readonly claim: ExpectedDeadline;
    readonly dispatch: ExpectedDeadline;
    readonly arrival: ExpectedDeadline;
  };
  readonly cost: ExpectedCost | null;
  readonly validUntil: string | null;
  readonly asOf: string;
  readonly policy: { readonly id: string; readonly version: string };
}

/** Compiles where each fits into the other. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;

export const shapes: readonly true[] = [
  true satisfies Same<Finding, ExpectedFinding>,
  true satisfies Same<NextStep, ExpectedStep>,
  true satisfies Same<DeadlineStatus, ExpectedDeadline>,
  true satisfies Same<Deadlines, ExpectedEvaluation['deadlines']>,
  true satisfies Same<Evaluation['deadlines'], Deadlines>,
  true satisfies Same<CostAllocation, ExpectedCost>,
  true satisfies Same<Evaluation, ExpectedEvaluation>,
];

export function nothingCanBeChanged(evaluation: Evaluation, finding: Finding, step: NextStep): void {
  // @ts-expect-error the decision stays as it was made
  evaluation.decision = 'accepted';
  // @ts-expect-error findings cannot be added
  evaluation.findings.push(finding);
  // @ts-expect-error findings cannot be exchanged
  evaluation.findings[0] = finding;
  // @ts-expect-error a finding stays as it came out
  finding.standing = 'satisfied';
  // @ts-expect-error the facts behind it too
  finding.details['deadline'] = null;
  // @ts-expect-error the next step stays
  evaluation.nextStep = null;
  // @ts-expect-error what it needs too
  step.needs.push(['order_number']);
  // @ts-expect-error deadlines stay
  evaluation.deadlines.claim = evaluation.deadlines.dispatch;
  // @ts-expect-error and what became of them
  evaluation.deadlines.claim.state = 'met';
  // @ts-expect-error how long it holds is not for the caller to say
  evaluation.validUntil = null;
  // @ts-expect-error nor by which policy it was judged
  evaluation.policy.version = '2.0.0';
}

export function unknownWordsAreErrors(evaluation: Evaluation): void {
  // @ts-expect-error there is no such decision
  if (evaluation.decision === 'approved') return;
  // @ts-expect-error there is no such state
  if (evaluation.deadlines.claim.state === 'expired') return;
  // @ts-expect-error there may be no next step
  evaluation.nextStep.action;
  // @ts-expect-error there may be nothing to bear yet
  evaluation.cost.bearer;
}

export function actionsAndCodesAreOpen(step: NextStep, finding: Finding): boolean {
  return step.action === 'collect_at_the_counter' || finding.code === 'a_code_of_a_later_version';
}
