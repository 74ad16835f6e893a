import { type PolicyFacts, withTerms } from '../policy/PolicyFacts';
import { type Answer, answersFrom, type Rulings } from './answersFrom';
import type { Exception, exceptionsOf } from './exceptionsOf';
import { type Way, waysToSee } from './waysToSee';
import { withAdditions } from './withAdditions';

/** A term to which several exceptions give different answers, with no word of which goes first. */
export interface Contest {
  readonly term: string;
  readonly clauses: readonly string[];
}

/** What governs a claim if the facts are one way: one policy, or several where clauses are in conflict. */
export interface Governing {
  readonly policies: readonly PolicyFacts[];
  readonly contests: readonly Contest[];
  /** For each of the policies, which answer to each contest it takes. */
  readonly ways: readonly Way[];
  /** Whether every answer to every contest is looked at. */
  readonly isWhole: boolean;
  /** The clauses of exceptions whose place rulings have changed. */
  readonly settled: readonly string[];
}

type Book = Pick<ReturnType<typeof exceptionsOf>, 'precedence' | 'variants'>;

/** So many variants of a policy are kept; what is beyond is laid out anew. */
const MOST_VARIANTS = 1000;

/** Of more answers to one term, not all are looked at in every case. */
const MOST_ANSWERS = 4;

/**
 * The policies that can govern a claim to which these exceptions, in the order of their ranks, apply. Of many answers to
 * one term, the first is looked at, and those of the exceptions that are.
 */
export function termsUnder(
  applying: readonly Exception[],
  isLookedAt: (exception: Exception) => boolean,
  policy: PolicyFacts,
  { precedence, variants }: Book,
  rulings: Rulings,
): Governing {
  const { agreed, contested, settled } = answersFrom(applying, precedence, rulings);
  const options = contested.map((answers) => {
    if (answers.length <= MOST_ANSWERS) return answers;
    return answers.filter(({ exception }, place) => place === 0 || isLookedAt(exception));
  });
  const lifted = new Map(
    applying.flatMap(({ clause, waives }) => waives.map((one) => [one, clause] as const)),
  );
  const adding = applying.filter(({ adds }) => adds !== undefined);
  const ways = waysToSee(options.map(({ length }) => length));
  const policies = ways.map((way) => {
    const chosen = options.map((answers, point) => answers[way.get(point) ?? 0] as Answer);
    return variantOf([...agreed, ...chosen], adding, lifted, policy, variants);
  });
  const isWhole = options.flat().length === contested.flat().length;
  return { policies, contests: contested.map(toContest), ways, isWhole, settled };
}

function toContest(answers: readonly Answer[]): Contest {
  const clauses = [...new Set(answers.map(({ exception }) => exception.clause))];
  return { term: (answers[0] as Answer).setting.term, clauses };
}

function variantOf(
  answers: readonly Answer[],
  adding: readonly Exception[],
  lifted: ReadonlyMap<string, string>,
  policy: PolicyFacts,
  variants: Map<string, PolicyFacts>,
): PolicyFacts {
  if (answers.length === 0 && adding.length === 0 && lifted.size === 0) return policy;
  const taken = answers.map(({ exception, setting }) => [setting.term, exception.rank]);
  const key = JSON.stringify([taken, adding.map(({ rank }) => rank), [...lifted]]);
  const known = variants.get(key);
  if (known !== undefined) return known;
  const set = answers.reduce((before, { setting }) => setting.put(before), policy.terms);
  const terms = adding.reduce((before, { adds = {} }) => withAdditions(before, adds), set);
  const variant = withTerms(policy, terms, lifted);
  if (variants.size < MOST_VARIANTS) variants.set(key, variant);
  return variant;
}
