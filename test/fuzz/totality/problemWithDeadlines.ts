import { type Claim, computeDeadline, type Evaluation, type Policy, type Window } from 'returns-policy';

const NAMES = ['claim', 'dispatch', 'arrival'] as const;
const SIMPLE = ['length', 'from', 'ends', 'rollForward', 'clause', 'whenLate', 'whenEarly'];

/** What is wrong with the deadlines of an answer, as far as it can be told without the library's own way to them. */
export function problemWithDeadlines(
  { deadlines, settlement }: Evaluation,
  claim: Claim,
  policy: Policy,
  asOf: number,
): string | null {
  // What a deadline was when the claim was settled, it stays.
  const seenAt = settlement === undefined ? asOf : Math.min(asOf, Date.parse(settlement.at));
  for (const name of NAMES) {
    const { deadline, state, opensAt } = deadlines[name];
    const at = deadline === null ? null : Date.parse(deadline);
    if (state === 'open' && at !== null && at < seenAt) return `${name}: open, and over at ${deadline}`;
    if (state === 'open' && opensAt !== undefined && Date.parse(opensAt) > asOf)
      return `${name}: open before it opens`;
    const term = policy.terms.windows[name];
    const isSimple = Object.keys(term).every((key) => SIMPLE.includes(key)) && term.length !== 'unlimited';
    if (!isSimple || (policy.exceptions ?? []).length > 0 || typeof term.from !== 'string') continue;
    const anchor = anchorOf(term.from, claim);
    if (anchor === undefined) continue;
    const { length, from, ends, rollForward } = term;
    const window = { length, from, ends, rollForward } as Window;
    const expected = Date.parse(anchor) <= asOf ? computeDeadline(window, anchor, policy) : null;
    // A window that counts for nothing any more keeps no deadline: the claim is settled.
    if (deadline !== expected) return `${name}: ${deadline}, and computeDeadline says ${expected}`;
  }
  return null;
}

/** The instant of a built-in event; undefined where it is none, or is counted otherwise. */
function anchorOf(
  from: string,
  { order, request, authorization, dispatch, arrival }: Claim,
): string | undefined {
  switch (from) {
    case 'order':
      return order.placedAt;
    case 'shipment':
      return order.shippedAt;
    case 'delivery':
      return order.deliveredAt;
    case 'request':
      return request?.at;
    case 'authorization':
      return authorization?.at;
    case 'dispatch':
      return dispatch?.at;
    case 'arrival':
      return arrival?.at;
    default:
      return undefined;
  }
}
