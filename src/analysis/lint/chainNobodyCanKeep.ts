import type { Finding, Policy } from '../../index';
import { isoInstant } from '../isoInstant';
import type { LintRule, Sight, Told } from './LintRule';
import { type PlacedWindow, windowSetBy } from './windowsOf';

/** A claim in time that cannot be sent, or be back, in time any more. */
interface Chain {
  /** The window that cannot be kept. */
  readonly window: PlacedWindow;
  readonly madeAt: string;
  /** When the item may be sent at the earliest, with the last answer that the shop allows itself. */
  readonly mayBeSent: string;
  readonly deadline: string;
  readonly asksAnswer: boolean;
}

const HINDERED = ['authorization_overdue', 'dispatch_missed'];
/** What comes before the item may be sent. */
const BEFORE = ['claim_in_time', 'authorization_awaited'];
const TO_SEND = ['dispatch_awaited', ...HINDERED];

/** Deadlines that follow on each other so closely that a claim made in time misses the next one. */
export const chainNobodyCanKeep: LintRule = {
  rule: 'chain-nobody-can-keep',
  watch: (policy) => {
    const found = new Map<string, { readonly chain: Chain; readonly example: Sight }>();
    return {
      see: (sight) => {
        for (const chain of brokenChains(sight, policy)) {
          const place = chain.window.pointer;
          const known = found.get(place);
          // A claim is shown that has come to grief already.
          if (known === undefined || (!isHindered(known.example) && isHindered(sight))) {
            found.set(place, { chain, example: sight });
          }
        }
      },
      tell: () => [...found].map(([path, { chain, example }]) => told(path, chain, example)),
    };
  },
};

function* brokenChains({ claim, evaluation }: Sight, policy: Policy): Iterable<Chain> {
  const { request, authorization } = claim;
  const { findings, deadlines } = evaluation;
  const isInTime = findings.some(({ code }) => code === 'claim_in_time');
  const sending = findings.find(({ code }) => TO_SEND.includes(code));
  if (!request || authorization || !isInTime || sending === undefined) return;
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
    // No finding says yet which clause governs the arrival: where this one sets that window too, it does.
    const window = windowSetBy(late, sending.clause, policy);
    yield { window, madeAt: isoInstant(madeAt), mayBeSent: isoInstant(ends[late]), deadline, asksAnswer };
  }
}

/** The last instant at which the shop answers, where it has promised one; else at once. */
function promisedAnswer(findings: readonly Finding[]): number {
  const promised = findings.find(({ details }) => details['duty'] === 'answer')?.details['deadline'];
  return typeof promised === 'string' ? Date.parse(promised) : 0;
}

function told(path: string, chain: Chain, example: Sight): Told {
  const { window, madeAt, mayBeSent, deadline, asksAnswer } = chain;
  const before = example.evaluation.findings.filter(({ code }) => BEFORE.includes(code));
  const clauses = [...before, window].map(({ clause }) => clause);
  const what = window.name === 'dispatch' ? 'sent' : 'back';
  const why = asksAnswer ? 'must not be sent before the answer, which may come' : 'can be sent';
  const message = `a claim can be made in time and not be ${what} in time: made at ${madeAt}, the item ${why} at ${mayBeSent}, and has to be ${what} by ${deadline}`;
  const details = { madeAt, mayBeSent, deadline };
  return { severity: 'warning', path, clauses: [...new Set(clauses)], message, details, example };
}

function isHindered({ evaluation }: Sight): boolean {
  return evaluation.findings.some(({ code }) => HINDERED.includes(code));
}
