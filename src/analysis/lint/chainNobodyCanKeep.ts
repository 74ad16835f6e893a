import type { Evaluation, Finding, Policy } from '../../index';
import { isoInstant } from '../isoInstant';
import type { LintRule, Sight, Told } from './LintRule';
import { windowSetBy } from './windowsOf';

type Late = 'dispatch' | 'arrival';

/** A claim in time that cannot be sent, or be back, in time any more. */
interface Chain {
  readonly late: Late;
  readonly madeAt: string;
  /** When the item may be sent at the earliest, with the last answer that the shop allows itself. */
  readonly mayBeSent: string;
  readonly deadline: string;
  readonly asksAnswer: boolean;
}

const HINDERED = ['authorization_overdue', 'authorized_too_late', 'dispatch_missed'];

/** Deadlines that follow on each other so closely that a claim made in time misses the next one. */
export const chainNobodyCanKeep: LintRule = {
  rule: 'chain-nobody-can-keep',
  watch: (policy) => {
    const found = new Map<string, { readonly chain: Chain; readonly example: Sight }>();
    return {
      see: (sight) => {
        for (const chain of brokenChains(sight)) {
          const place = windowSetBy(chain.late, clauseOf(chain.late, sight.evaluation), policy).pointer;
          const known = found.get(place);
          // A claim is shown that has come to grief already.
          if (known === undefined || (!isHindered(known.example) && isHindered(sight))) {
            found.set(place, { chain, example: sight });
          }
        }
      },
      tell: () => [...found].map(([path, { chain, example }]) => told(path, chain, example, policy)),
    };
  },
};

function* brokenChains({ claim, evaluation }: Sight): Iterable<Chain> {
  const { request, authorization, dispatch } = claim;
  const { findings, deadlines } = evaluation;
  const isInTime = findings.some(({ code }) => code === 'claim_in_time');
  const isToSend = findings.some(({ code }) => code === 'dispatch_awaited' || HINDERED.includes(code));
  if (!request || authorization || dispatch || !isInTime || !isToSend) return;
  const asksAnswer = findings.some(({ code }) => code === 'authorization_awaited');
  const madeAt = Number(request.at);
  const answeredAt = asksAnswer ? Math.max(madeAt, promisedAnswer(findings)) : madeAt;
  const opensAt = Date.parse(deadlines.dispatch.opensAt ?? isoInstant(madeAt));
  const ends = { dispatch: answeredAt, arrival: Math.max(answeredAt, opensAt) };
  for (const late of ['dispatch', 'arrival'] as const) {
    const { deadline } = deadlines[late];
    if (deadline === null) continue;
    const room = Date.parse(deadline) - ends[late];
    // Without an answer to wait for, the item can go at the same moment.
    if (room > 0 || (room === 0 && !asksAnswer)) continue;
    yield { late, madeAt: isoInstant(madeAt), mayBeSent: isoInstant(ends[late]), deadline, asksAnswer };
  }
}

/** The last instant at which the shop answers, where it has promised one; else at once. */
function promisedAnswer(findings: readonly Finding[]): number {
  const promised = findings.find(({ details }) => details['duty'] === 'answer')?.details['deadline'];
  return typeof promised === 'string' ? Date.parse(promised) : 0;
}

function told(path: string, chain: Chain, example: Sight, policy: Policy): Told {
  const { late, madeAt, mayBeSent, deadline, asksAnswer } = chain;
  const { findings } = example.evaluation;
  const clauses = findings
    .filter(({ code }) => ['claim_in_time', 'authorization_awaited'].includes(code))
    .map(({ clause }) => clause);
  const clause = clauseOf(late, example.evaluation) ?? windowSetBy(late, undefined, policy).clause;
  const what = late === 'dispatch' ? 'sent' : 'back';
  const why = asksAnswer ? 'must not be sent before the answer, which may come' : 'can be sent';
  const message = `a claim can be made in time and not be ${what} in time: made at ${madeAt}, the item ${why} at ${mayBeSent}, and has to be ${what} by ${deadline}`;
  return {
    severity: 'warning',
    path,
    clauses: [...new Set([...clauses, clause])],
    message,
    details: { madeAt, mayBeSent, deadline },
    example,
  };
}

/** The clause that governs a window for this claim. */
function clauseOf(late: Late, { findings }: Evaluation): string | undefined {
  const codes = late === 'dispatch' ? ['dispatch_awaited', ...HINDERED] : ['arrival_awaited'];
  return findings.find(({ code }) => codes.includes(code))?.clause;
}

function isHindered({ evaluation }: Sight): boolean {
  return evaluation.findings.some(({ code }) => HINDERED.includes(code));
}
