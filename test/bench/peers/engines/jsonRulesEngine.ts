import { Almanac, Engine as RulesEngine, type RunResult } from 'json-rules-engine';
import type { Decision } from '../../../../src/vocabulary';
import type { Engine } from '../Engine';
import type { Facts } from '../factsOf';
import { type Condition, GRADES, type Wording } from '../wordings/Wording';

/**
 * A rule for each grade, the gravest first; the engine stops at the first that holds. Conditions are asked one after
 * another, by priorities, which took less time than all at once; and facts are looked up where they are, by an almanac
 * of our own, which took less than making a fact of each, with its cache or without.
 */
export function jsonRulesEngine(wording: Wording): Engine<Promise<RunResult>> {
  const engine = new RulesEngine();
  GRADES.forEach((grade, index) => {
    engine.addRule({
      conditions: { any: inOrder(wording[grade]) },
      event: { type: grade },
      priority: GRADES.length - index,
      onSuccess: () => {
        engine.stop();
      },
    });
  });
  return {
    ask: (facts) => engine.run({}, { almanac: new FactsAlmanac(facts) }),
    decisionOf: (answer) => (answer.events[0]?.type ?? 'accepted') as Decision,
  };
}

class FactsAlmanac extends Almanac {
  readonly #facts: Facts;

  constructor(facts: Facts) {
    super();
    this.#facts = facts;
  }

  override factValue(id: string): Promise<unknown> {
    return Promise.resolve(this.#facts[id as keyof Facts]);
  }
}

function inOrder(conditions: readonly Condition[]): object[] {
  return conditions.map((condition, index) => ({
    ...ruleOf(condition),
    priority: conditions.length - index,
  }));
}

function ruleOf(condition: Condition): object {
  if ('all' in condition) return { all: inOrder(condition.all) };
  if ('any' in condition) return { any: inOrder(condition.any) };
  if ('not' in condition) return { not: ruleOf(condition.not) };
  const { fact } = condition;
  switch (condition.is) {
    case 'equal':
      return { fact, operator: 'equal', value: condition.value };
    case 'different':
      return { fact, operator: 'notEqual', value: condition.value };
    case 'among':
      return { fact, operator: 'in', value: condition.values };
    case 'not among':
      return { fact, operator: 'notIn', value: condition.values };
    case 'after':
      return { fact, operator: 'greaterThan', value: { fact: condition.than } };
    case 'not after':
      return { fact, operator: 'lessThanInclusive', value: { fact: condition.than } };
  }
}
