import { joined } from '../../explain/english/joined';
import type { ReturnWords } from '../ReturnWords';
import { capitalized } from './capitalized';

const NOT_ACCEPTED = 'we cannot accept the return';
const CASE_BY_CASE = 'we decide case by case';

/** The sentences on what is sent back, and what is given for it. */
export function returning(offersExchange: boolean): ReturnWords {
  return {
    notNeeded: 'The item need not come back to us.',
    byHand: 'The item is not sent, but brought to us.',
    condition: 'Send the item back as you received it.',
    faults: (faults) => joined(faults, 'or'),
    refusedIf: (faults) =>
      `An item that we find ${faults} on arrival, beyond any problem that you reported, is not accepted.`,
    reviewedIf: (faults) =>
      `Where we find it ${faults} on arrival, beyond any problem that you reported, ${CASE_BY_CASE}.`,
    contents: 'Put everything that came in the box back in the box.',
    whenMissing: {
      rejected: `If anything is missing, ${NOT_ACCEPTED}.`,
      needs_review: `If anything is missing, ${CASE_BY_CASE}.`,
      open_until_arrival_deadline: `You can send on what is missing as long as the item may still reach us; after that, ${NOT_ACCEPTED}.`,
    },
    quantity: 'Send back as many pieces as you announced.',
    whenShort: {
      rejected: `If fewer arrive, ${NOT_ACCEPTED}.`,
      needs_review: `If fewer arrive, ${CASE_BY_CASE}.`,
    },
    packing: 'Please pack the item the way we had packed it.',
    oneResolution: (resolution) => `What you can ask for is ${resolution}.`,
    resolutions: (resolutions) => `You can choose ${joined(resolutions, 'or')}.`,
    conditional: (resolution) => `${resolution} (not in every case)`,
    onlyIf: (resolution, condition) => `You can have ${resolution} only if ${condition}.`,
    instead: (resolution, other) => `Where you cannot have ${resolution}, you get ${other} in its place.`,
    notOffered: {
      rejected: (resolution) => `Where you cannot have ${resolution}, a request for it is refused.`,
      needs_review: (resolution) => `Where you cannot have ${resolution}, ${CASE_BY_CASE}.`,
    },
    gives: (resolution, amount) => `For ${resolution}, you get back ${amount}.`,
    validFor: (resolution, length) => `${capitalized(resolution)} is good for ${length}.`,
    duties: {
      answer: (until) => `We answer your request ${until}.`,
      inspect: (until) => `We inspect the item ${until}.`,
      settle: (until) => `We carry out the ${offersExchange ? 'refund or exchange' : 'refund'} ${until}.`,
    },
  };
}
