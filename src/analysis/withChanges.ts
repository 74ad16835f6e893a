import type { Claim, ClaimInput, FactValue, InstantInput } from '../index';
import type { Change } from './Prospects';

/**
 * A claim as it would be recorded with changes made to it at an instant, so that any function can be asked about it.
 *
 * Of the alternatives of a change the first is taken; to take another, hand in a copy with that one alone.
 *
 * @param claim - the claim as recorded up to that instant, parsed or raw
 * @param changes - the changes of a `ChangeSet`, made one after the other
 * @param at - when they are made
 * @returns a claim, not yet read; the one handed in is left as it is
 *
 * @example
 * import { defaultPolicy, evaluateClaim } from 'returns-policy';
 * import { whatWouldChange, withChanges } from 'returns-policy/analysis';
 *
 * const claim = {
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 *   request: { at: '2026-03-02T12:00:00+09:00', channel: 'email', reason: 'change_of_mind', resolution: 'refund' },
 * };
 * const at = '2026-03-02T13:00:00+09:00';
 * const [smallest] = whatWouldChange(claim, defaultPolicy, at).changes;
 * evaluateClaim(withChanges(claim, smallest?.changes ?? [], at), defaultPolicy, at).nextStep?.action
 * // => 'authorize'
 */
export function withChanges(
  claim: Claim | ClaimInput,
  changes: readonly Pick<Change, 'change' | 'name' | 'values'>[],
  at: InstantInput,
): ClaimInput {
  return changes.reduce<ClaimInput>((changed, { change, name, values }) => {
    return withOne(changed, change, name ?? '', values[0] ?? '', at);
  }, claim as ClaimInput);
}

function withOne(
  claim: ClaimInput,
  change: Change['change'],
  name: string,
  value: FactValue,
  at: InstantInput,
): ClaimInput {
  const { order, item, request, inspection } = claim;
  const text = String(value);
  const asking = (part: object): ClaimInput => ({ ...claim, request: request && { ...request, ...part } });
  const inspected = (part: object): ClaimInput => ({
    ...claim,
    inspection: inspection && { ...inspection, ...part },
  });
  switch (change) {
    case 'file_claim':
    case 'use_channel':
      return { ...claim, request: { ...request, at, channel: text } };
    case 'give_reason':
      return asking({ reason: text });
    case 'give_resolution':
    case 'choose_resolution':
      return asking({ resolution: text });
    case 'give_order_number':
      return { ...claim, order: { ...order, number: 'as given' } };
    case 'attach':
      return asking({ attachments: [...(request?.attachments ?? []), { kind: text, text: 'as given', at }] });
    case 'give_fact':
      return withFact(claim, name, value);
    case 'record_event':
      return withEvent(claim, name, value === '' ? at : text);
    case 'await_delivery':
      return { ...claim, order: { ...order, deliveredAt: at } };
    case 'wait':
      return claim;
    case 'authorize':
      return { ...claim, authorization: { at } };
    case 'send_back':
      return { ...claim, dispatch: { at } };
    case 'await_arrival':
      return { ...claim, arrival: { at } };
    case 'inspect':
      return { ...claim, inspection: { at, condition: 'as_received', contents: item.contents } };
    case 'record_contents':
      return inspected({ contents: item.contents });
    case 'record_quantity':
      return inspected({ quantity: request?.quantity ?? item.quantity });
    case 'send_missing_contents': {
      // Whatever is missing is among what came in the box.
      const supplement = { at, contents: item.contents ?? [] };
      return inspected({ supplements: [...(inspection?.supplements ?? []), supplement] });
    }
    case 'waive': {
      const ruling = { clause: name, ruling: 'waived', by: 'the shop', why: 'tried out', at } as const;
      return { ...claim, rulings: [...(claim.rulings ?? []), ruling] };
    }
  }
}

/** What was found at the inspection counts over what was given before. */
function withFact(claim: ClaimInput, fact: string, value: FactValue): ClaimInput {
  const { facts, inspection } = claim;
  const found = inspection?.facts;
  return inspection && found?.[fact] !== undefined
    ? { ...claim, inspection: { ...inspection, facts: { ...found, [fact]: value } } }
    : { ...claim, facts: { ...facts, [fact]: value } };
}

const ORDER_EVENTS: Readonly<Record<string, string>> = {
  order: 'placedAt',
  shipment: 'shippedAt',
  delivery: 'deliveredAt',
};

function withEvent(claim: ClaimInput, event: string, at: InstantInput): ClaimInput {
  const field = ORDER_EVENTS[event];
  if (field === undefined) return { ...claim, events: { ...claim.events, [event]: at } };
  return { ...claim, order: { ...claim.order, [field]: at } };
}
