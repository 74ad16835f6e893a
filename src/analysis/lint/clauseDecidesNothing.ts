import { type Finding, type Policy, type Prices, quoteCosts } from '../../index';
import type { LintRule, Sight, Told } from './LintRule';
import { partsUnder } from './partsUnder';
import { pointerTo } from './pointerTo';

/** What says of a clause that it is not there for this claim, or that it may be. */
const IDLE: readonly string[] = ['returnable', 'depends_on_reason', 'fact_missing'];

const WINDOWS = ['claim', 'dispatch', 'arrival'] as const;

const NO_CURRENCY = 'XXX';
const PRICE = 10_000;

/** A clause that no claim ever comes to feel. */
export const clauseDecidesNothing: LintRule = {
  rule: 'clause-decides-nothing',
  watch: (policy) => {
    const named = namedClauses(policy);
    const waiting = new Map(named);
    const charging = [...chargingClauses(policy)];
    return {
      see: (sight) => {
        if (waiting.size > 0) for (const clause of decidingIn(sight, policy)) waiting.delete(clause);
        // Money is counted where nothing else can show, as it takes longest.
        if (charging.some((clause) => waiting.has(clause)))
          for (const clause of chargingIn(sight, policy)) waiting.delete(clause);
      },
      isWaiting: () => waiting.size > 0,
      tell: () =>
        policy.clauses.flatMap(({ id }, index): readonly Told[] => {
          const pointer = waiting.get(id);
          if (pointer !== undefined) {
            const message = `${id} never decides anything: no claim comes to where it would`;
            return [{ severity: 'warning', path: pointer, clauses: [id], message }];
          }
          if (named.has(id)) return [];
          const message = `${id} is wording alone: no term names it, so it decides nothing`;
          return [{ severity: 'info', path: pointerTo('clauses', index), clauses: [id], message }];
        }),
    };
  },
};

/** The clauses that terms and exceptions name, each with the first place that does. */
function namedClauses(policy: Policy): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const name of WINDOWS) {
    const { clause = `deadline.${name}` } = policy.terms.windows[name];
    if (!named.has(clause)) named.set(clause, pointerTo('terms', 'windows', name));
  }
  for (const { key, value, pointer } of partsUnder(policy)) {
    const isFirst = key === 'clause' && typeof value === 'string' && !named.has(value);
    if (isFirst) named.set(value, pointer.slice(0, pointer.lastIndexOf('/')));
  }
  return named;
}

/** What shows in the costs alone. */
function* chargingClauses({ terms: { fees = [], priceDifference, rejection } }: Policy): Iterable<string> {
  for (const { clause } of fees) yield clause;
  if (priceDifference !== undefined) yield priceDifference.clause;
  if (rejection !== undefined) yield rejection.clause;
}

function* decidingIn({ evaluation, truthOf }: Sight, { exceptions = [] }: Policy): Iterable<string> {
  const { findings, cost } = evaluation;
  for (const finding of findings) if (!IDLE.includes(finding.code)) yield* clausesOf(finding);
  if (cost !== null) yield* cost.clauses;
  for (const [index, { clause }] of exceptions.entries()) {
    if (truthOf(pointerTo('exceptions', index, 'when')) === 'yes') yield clause;
  }
}

function* clausesOf({ clause, details }: Finding): Iterable<string> {
  yield clause;
  const { clauses } = details;
  if (Array.isArray(clauses)) yield* clauses as readonly string[];
}

function* chargingIn({ parsed, asOf }: Sight, policy: Policy): Iterable<string> {
  if (parsed.request === undefined) return;
  // For an exchange: one that costs more, and one that costs less.
  for (const replacementItem of [PRICE + 1, PRICE - 1]) {
    const { rows } = quoteCosts(parsed, policy, pricesWith(replacementItem, policy), asOf);
    for (const { clause } of rows) if (clause !== null) yield clause;
  }
}

function pricesWith(replacementItem: number, { currency = NO_CURRENCY }: Policy): Prices {
  return { currency, item: PRICE, replacementItem };
}
