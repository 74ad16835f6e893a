import { type Finding, type Policy, type Prices, quoteCosts, type When } from '../../index';
import { NO_CURRENCY } from '../NO_CURRENCY';
import { conditionsOf } from './conditionsOf';
import type { LintRule, Sight, Told } from './LintRule';
import { partsUnder } from './partsUnder';
import { pointerTo } from './pointerTo';
import { windowsOf } from './windowsOf';

/** What says of a clause that it is not there for this claim, or that it may be. */
const IDLE: readonly string[] = ['returnable', 'depends_on_reason', 'fact_missing', 'inspection_awaited'];

const PRICE = 10_000;

/** A clause that no claim ever comes to feel. */
export const clauseDecidesNothing: LintRule = {
  rule: 'clause-decides-nothing',
  watch: (policy) => {
    const named = namedClauses(policy);
    const waiting = new Map(named);
    // Every policy has to have these windows, whether anything is sent back or not.
    if (policy.terms.returnShipment?.required === false) {
      for (const { clause } of windowsOf(policy)) waiting.delete(clause);
    }
    const charging = [...chargingClauses(policy)];
    return {
      see: (sight) => {
        if (waiting.size === 0) return;
        for (const clause of decidingIn(sight, policy)) waiting.delete(clause);
        for (const clause of feesIn(sight, policy)) waiting.delete(clause);
        // Money is counted where nothing else can show, as it takes longest.
        if (charging.some((clause) => waiting.has(clause)))
          for (const clause of chargingIn(sight, policy)) waiting.delete(clause);
      },
      waitsFor: () => [...waiting.values()].map((pointer) => conditionAt(pointer, policy)),
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
  for (const { clause, pointer } of windowsOf(policy)) if (!named.has(clause)) named.set(clause, pointer);
  for (const { key, value, pointer } of partsUnder(policy)) {
    const isFirst = key === 'clause' && !named.has(String(value));
    if (isFirst) named.set(String(value), pointer.slice(0, pointer.lastIndexOf('/')));
  }
  return named;
}

/** What shows in the costs alone, and is no fee. */
function* chargingClauses({ terms: { priceDifference, rejection } }: Policy): Iterable<string> {
  if (priceDifference !== undefined) yield priceDifference.clause;
  if (rejection !== undefined) yield rejection.clause;
}

/** When a term is asked at all. */
function conditionAt(pointer: string, policy: Policy): When {
  const condition = conditionsOf(policy).find((one) => one.pointer === `${pointer}/when`);
  return condition?.when ?? {};
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

/** A fee that may be charged as long as something is not known is none yet. */
function* feesIn({ claim, evaluation, truthOf }: Sight, { terms: { fees = [] } }: Policy): Iterable<string> {
  if (!claim.request || evaluation.decision === 'rejected') return;
  for (const [index, { clause, when }] of fees.entries()) {
    const isCharged = when === undefined || truthOf(pointerTo('terms', 'fees', index, 'when')) === 'yes';
    if (isCharged) yield clause;
  }
}

function* chargingIn({ claim, asOf, evaluation: { decision } }: Sight, policy: Policy): Iterable<string> {
  if (!claim.request) return;
  // What is refused may have been sent all the same, and has to go back.
  const sent = { dispatch: { at: asOf }, arrival: { at: asOf }, ...claim };
  const { rows } = quoteCosts(decision === 'rejected' ? sent : claim, policy, pricesOf(policy), asOf);
  for (const { clause, kind } of rows) if (kind !== 'fee') yield String(clause);
}

/** For an exchange, one that costs more. */
function pricesOf({ currency = NO_CURRENCY }: Policy): Prices {
  return { currency, item: PRICE, replacementItem: PRICE + 1 };
}
