import type { PolicyTerms } from '../policy/PolicyTerms';
import type { Describing } from './Describing';
import { describeAttachments } from './describeAttachments';
import { isExcepted } from './isExcepted';
import { knownName, nameOf } from './nameOf';
import type { Item } from './Page';
import { sentences } from './sentences';
import type { Wording } from './Wording';

/** How a return is asked for, and with what. */
export function describeRequest(describing: Describing): readonly Item[] {
  const { policy, words } = describing;
  const { channels, orderNumber, authorization } = policy.terms;
  const { request } = words;
  const items: Item[] = [{ text: wordChannels(describing), clauses: [channels.clause] }];
  if (orderNumber !== undefined) {
    const text = orderNumber.required === false ? request.orderNumberHelps : request.orderNumber;
    items.push({ text, clauses: [orderNumber.clause] });
  }
  items.push(...describeAttachments(describing));
  if (authorization !== undefined) {
    items.push({ text: wordAuthorization(authorization, words), clauses: [authorization.clause] });
  }
  return items;
}

function wordChannels({ policy, words }: Describing): string {
  const { clause, accepted, othersToo = false } = policy.terms.channels;
  const { request } = words;
  const named = accepted.map((channel) => nameOf('channel', channel, words));
  if (othersToo) return request.anyChannel(named);
  if (named.length === 0) return request.noChannels;
  const areKnown = accepted.every((channel) => knownName('channel', channel, words) !== undefined);
  return request.channels(named, areKnown, !isExcepted(policy, clause, 'channels'));
}

function wordAuthorization(
  { required = true, whenMissing = 'rejected' }: NonNullable<PolicyTerms['authorization']>,
  { request }: Wording,
): string {
  if (!required) return request.noAuthorization;
  return sentences(request.authorization, request.unauthorized[whenMissing]);
}
