import type { ClaimInput, Comparison, FactValue, InstantInput, Policy } from '../../index';
import type { Change } from '../Prospects';
import { partsOf } from '../partsOf';
import type { Move } from './Move';
import { triedValues } from './triedValues';

/** What can be tried to give what is missing under a name: a fact, an event, a part of the request or the inspection. */
export function factMoves(name: string, clause: string, claim: ClaimInput, policy: Policy): Move[] {
  const { facts, events, terms } = policy;
  const move = (
    change: Change['change'],
    who: Change['who'],
    tries: readonly (FactValue | null)[],
  ): Move[] => {
    return [{ change, who, name, tries, clauses: [clause] }];
  };
  const unnamed = (change: Change['change'], who: Change['who'], tries: readonly (FactValue | null)[]) =>
    move(change, who, tries).map((one) => ({ ...one, name: null }));
  const fact = facts?.find((term) => term.fact === name);
  if (fact !== undefined) {
    const who = fact.knownFrom === 'inspection' ? 'shop' : (fact.askedOf ?? 'customer');
    return move('give_fact', who, triedValues(fact, comparisonsOf(name, policy)));
  }
  if (events?.some(({ event }) => event === name)) {
    // It may have happened just now, or with something that is known.
    const known = [claim.order.deliveredAt, claim.request?.at].map(asText).filter((at) => at !== null);
    return move('record_event', 'customer', [null, ...new Set(known)]);
  }
  switch (name) {
    case 'reason':
      return unnamed(
        'give_reason',
        'customer',
        terms.reasons.accepted.map(({ reason }) => reason),
      );
    case 'resolution':
      return unnamed('give_resolution', 'customer', resolutionsOf(policy));
    case 'contents':
      return unnamed('record_contents', 'shop', [null]);
    case 'quantity':
      return unnamed('record_quantity', 'shop', [null]);
    case 'authorization':
      return unnamed('authorize', 'shop', [null]);
    case 'dispatch':
      return unnamed('send_back', 'customer', [null]);
    case 'arrival':
      return unnamed('await_arrival', 'carrier', [null]);
    default:
      return move('record_event', 'shop', [latestFor(name, claim)]);
  }
}

/** What is asked for is compared with something. */
function comparisonsOf(fact: string, policy: Policy): readonly Comparison[] {
  return partsOf(policy).facts.get(fact) as readonly Comparison[];
}

/** Every resolution that the policy or one of its exceptions can offer. */
export function resolutionsOf({ terms, exceptions = [] }: Policy): readonly string[] {
  const lists = [terms.resolutions, ...exceptions.map(({ set }) => set?.resolutions)];
  return [...new Set(lists.flatMap((list) => (list?.offered ?? []).map(({ resolution }) => resolution)))];
}

/** What is recorded afterwards cannot have come after what followed it; null where nothing has. */
function latestFor(event: string, { order, dispatch }: ClaimInput): FactValue | null {
  return asText(event === 'delivery' ? dispatch?.at : (order.shippedAt ?? order.deliveredAt));
}

function asText(at: InstantInput | null | undefined): string | null {
  return at === null || at === undefined ? null : String(at);
}
