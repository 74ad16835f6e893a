import type { FactValue } from '../claim/Claim';
import { type ClaimFacts, isGiven, NEVER } from '../claim/ClaimFacts';
import type { FactTerm } from '../policy/Policy';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { ClaimField, Comparison } from '../policy/When';
import { factAt } from './factAt';
import type { Test, Truth } from './Test';

/** What a value is where it is not there: to come, or to be asked for under a name. */
type Absent = 'later' | { readonly ask: string };
type Found = { readonly value: FactValue } | Absent;

function testOf(comparison: Comparison, find: (claim: ClaimFacts, asOf: number) => Found): Test {
  return {
    of: (claim, asOf) => {
      const found = find(claim, asOf);
      if (found === 'later') return 'later';
      return 'ask' in found ? 'unknown' : compare(found.value, comparison);
    },
    ask: (claim, asOf, names) => {
      const found = find(claim, asOf);
      if (found !== 'later' && 'ask' in found) names.add(found.ask);
    },
    until: () => NEVER,
  };
}

function compare(value: FactValue, { equals, oneOf, above, atLeast, below, atMost }: Comparison): Truth {
  // `parsePolicy` lets only numbers be compared with bounds.
  const size = value as number;
  const holds =
    (equals === undefined || value === equals) &&
    (oneOf === undefined || oneOf.includes(value)) &&
    (above === undefined || size > above) &&
    (atLeast === undefined || size >= atLeast) &&
    (below === undefined || size < below) &&
    (atMost === undefined || size <= atMost);
  return holds ? 'yes' : 'no';
}

/** A declared fact, compared. */
export function factTest(term: FactTerm, comparison: Comparison): Test {
  return testOf(comparison, (claim, asOf) => {
    const value = factAt(term, claim, asOf);
    if (value !== undefined) return { value };
    return term.knownFrom === 'inspection' && claim.inspectedAt > asOf ? 'later' : { ask: term.fact };
  });
}

/** A field of the claim, compared. */
export function fieldTest(field: ClaimField, comparison: Comparison, { terms }: PolicyFacts): Test {
  const { whenMissing } = terms.reasons;
  return testOf(comparison, (claim, asOf) => {
    const reason = isGiven(claim.reason) ? claim.reason : whenMissing;
    return fieldOf(field, claim, asOf, reason);
  });
}

function fieldOf(field: ClaimField, claim: ClaimFacts, asOf: number, reason: string | undefined): Found {
  const isRequested = claim.requestedAt <= asOf;
  const isInspected = claim.inspectedAt <= asOf;
  switch (field) {
    case 'item.category':
      return { value: claim.category };
    case 'order.type':
      return { value: claim.orderType };
    case 'item.quantity':
      return { value: claim.extras?.quantity ?? 1 };
    case 'request.quantity':
      return isRequested ? { value: claim.extras?.announced ?? claim.extras?.quantity ?? 1 } : 'later';
    case 'request.channel':
      return isRequested && claim.channel !== null ? { value: claim.channel } : 'later';
    case 'request.reason':
      if (!isRequested) return { ask: 'reason' };
      return reason === undefined ? { ask: 'reason' } : { value: reason };
    case 'request.resolution':
      return isRequested && isGiven(claim.resolution) ? { value: claim.resolution } : { ask: 'resolution' };
    case 'inspection.condition':
      return isInspected ? { value: claim.condition } : 'later';
    case 'inspection.complete':
      if (!claim.hasBoxContents) return { value: true };
      if (!isInspected) return 'later';
      return claim.missingContents === null
        ? { ask: 'contents' }
        : { value: claim.missingContents.length === 0 };
    case 'inspection.quantity': {
      const arrived = claim.extras?.arrived ?? null;
      if (!isInspected) return 'later';
      return arrived === null ? { ask: 'quantity' } : { value: arrived };
    }
  }
}
