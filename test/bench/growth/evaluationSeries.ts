import {
  type Claim,
  type ClaimInput,
  defaultPolicy,
  evaluateClaim,
  type Policy,
  parseClaim,
  parsePolicy,
} from 'returns-policy';
import { manyAttachments, manyContents, manyFacts, plainClaim, withFacts } from './largeClaims';
import { policyWith } from './largePolicies';
import type { Prepared, Series } from './Series';
import { UP_TO_1000 } from './sizes';

const AS_OF = Date.parse('2026-03-06T12:00:00+09:00');

/** Asked again of a claim that was judged before, as for another instant. */
function again(size: number, policy: Policy, raw: ClaimInput): Prepared {
  const claim = parseClaim(raw);
  return {
    x: size,
    input: () => claim,
    run: (input: Claim) => evaluateClaim(input, policy, AS_OF),
  };
}

/** A parsed claim that was never judged. */
function first(size: number, policy: Policy, raw: ClaimInput): Prepared {
  return {
    x: size,
    input: () => parseClaim(raw),
    run: (input: Claim) => evaluateClaim(input, policy, AS_OF),
  };
}

const withFact = withFacts(plainClaim, { tier: 1 });

/** Time of one evaluation of a parsed claim under a parsed policy. */
export const evaluationSeries: readonly Series[] = [
  {
    id: 'exceptions/none',
    name: 'none applies',
    chart: 'exceptions',
    sizes: UP_TO_1000,
    prepare: (size) => first(size, parsePolicy(policyWith.exceptionsThatDoNotApply(size)), withFact),
  },
  {
    id: 'exceptions/all',
    name: 'all apply',
    chart: 'exceptions',
    sizes: UP_TO_1000,
    prepare: (size) => first(size, parsePolicy(policyWith.exceptionsThatApply(size)), withFact),
  },
  {
    id: 'exceptions/open',
    name: 'nobody knows which',
    chart: 'exceptions',
    sizes: UP_TO_1000,
    prepare: (size) => first(size, parsePolicy(policyWith.exceptionsThatMayApply(size)), plainClaim),
  },
  {
    id: 'attachments/first',
    name: 'attachments',
    chart: 'claims',
    sizes: UP_TO_1000,
    prepare: (size) => first(size, defaultPolicy, manyAttachments(size)),
  },
  {
    id: 'attachments/again',
    name: 'attachments, asked again',
    chart: 'claims',
    sizes: UP_TO_1000,
    prepare: (size) => again(size, defaultPolicy, manyAttachments(size)),
  },
  {
    id: 'contents/first',
    name: 'contents',
    chart: 'claims',
    sizes: UP_TO_1000,
    prepare: (size) => first(size, defaultPolicy, manyContents(size)),
  },
  {
    id: 'contents/again',
    name: 'contents, asked again',
    chart: 'claims',
    sizes: UP_TO_1000,
    prepare: (size) => again(size, defaultPolicy, manyContents(size)),
  },
  {
    id: 'facts/first',
    name: 'facts',
    chart: 'claims',
    sizes: UP_TO_1000,
    prepare: (size) => first(size, parsePolicy(policyWith.facts(size)), manyFacts(size)),
  },
];
