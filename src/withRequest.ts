import { type ClaimFacts, NEVER } from './claim/ClaimFacts';
import { type Question, questionOf } from './situation/Question';

/** What a customer might ask for. */
export type Request = Partial<Pick<ClaimFacts, 'requestedAt' | 'channel' | 'reason' | 'resolution'>>;

/** The question as if nothing had been claimed but this, with nothing attached. */
export function withRequest({ claim, policy, asOf }: Question, request: Request = {}): Question {
  const blank = { requestedAt: NEVER, channel: null, reason: null, resolution: null, attachments: [] };
  const after = { authorizedAt: NEVER, dispatchedAt: NEVER, arrivedAt: NEVER, inspectedAt: NEVER };
  // Nothing was decided on it yet, and nothing found.
  const extras = claim.extras && {
    ...claim.extras,
    settledAt: NEVER,
    rulings: [],
    inspectionFacts: new Map(),
  };
  return questionOf({ ...claim, extras, ...blank, ...after, ...request, kept: undefined }, policy, asOf);
}
