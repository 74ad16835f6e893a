import type { OpenIssue } from '../admission/Issue';
import { showValue } from '../admission/showValue';
import { formatInstant } from '../time/formatInstant';
import type { ClaimRecord } from './Claim';

/** A record of which some part may have been refused: then its instants are missing. */
interface Draft {
  readonly order?: ClaimRecord['order'];
  readonly request?: { readonly at?: number };
  readonly authorization?: { readonly at?: number };
  readonly dispatch?: { readonly at?: number };
  readonly arrival?: { readonly at?: number };
  readonly inspection?: {
    readonly at?: number;
    readonly supplements?: readonly ({ readonly at?: number } | undefined)[];
  };
  readonly settlement?: { readonly at?: number };
}

type Event = 'request' | 'authorization' | 'dispatch' | 'arrival' | 'inspection' | 'settlement';

/** Adds an issue for each event that cannot have happened when, or without what, the claim says. */
export function checkEventOrder(draft: Draft, issues: OpenIssue[]): void {
  needs(draft, 'authorization', 'request', issues);
  needs(draft, 'arrival', 'dispatch', issues);
  needs(draft, 'inspection', 'arrival', issues);
  needs(draft, 'settlement', 'request', issues);
  const { order, request, authorization, dispatch, arrival, inspection, settlement } = draft;
  notBefore(['authorization', 'at'], authorization?.at, 'the request', request?.at, issues);
  notBefore(['dispatch', 'at'], dispatch?.at, 'the delivery', order?.deliveredAt, issues);
  notBefore(['arrival', 'at'], arrival?.at, 'the dispatch', dispatch?.at, issues);
  notBefore(['inspection', 'at'], inspection?.at, 'the arrival', arrival?.at, issues);
  notBefore(['settlement', 'at'], settlement?.at, 'the request', request?.at, issues);
  notBefore(
    ['order', 'deliveredAt'],
    order?.deliveredAt,
    'the placing of the order',
    order?.placedAt,
    issues,
  );
  notBefore(
    ['order', 'deliveredAt'],
    order?.deliveredAt,
    'the shipping of the order',
    order?.shippedAt,
    issues,
  );
  for (const [index, supplement] of (inspection?.supplements ?? []).entries()) {
    const path = ['inspection', 'supplements', index, 'at'];
    notBefore(path, supplement?.at, 'the inspection', inspection?.at, issues);
  }
}

/** An event that was given but could not be read is there all the same. */
function needs(draft: Draft, later: Event, earlier: Event, issues: OpenIssue[]): void {
  if (draft[later] === undefined || draft[earlier] !== undefined) return;
  if (issues.some(({ path }) => path[0] === earlier)) return;
  const article = earlier === 'arrival' ? 'an' : 'a';
  issues.push({ path: [later], message: `\`${later}\` is given without ${article} \`${earlier}\`` });
}

/** Two instants are compared only where both are good. */
function notBefore(
  path: (string | number)[],
  later: number | undefined,
  event: string,
  earlier: number | undefined,
  issues: OpenIssue[],
): void {
  if (later === undefined || earlier === undefined || later >= earlier) return;
  const message = `${showValue(formatInstant(later))} is before ${event} at ${showValue(formatInstant(earlier))}`;
  issues.push({ path, message });
}
