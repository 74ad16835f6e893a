import { LogicEngine } from 'json-logic-engine';
import type { Decision } from '../../../../src/vocabulary';
import type { Engine } from '../Engine';
import { type Condition, GRADES, type Wording } from '../wordings/Wording';

/** One expression, compiled to a function once. */
export function jsonLogicEngine(wording: Wording): Engine<Decision> {
  const branches = GRADES.flatMap((grade) => [{ or: wording[grade].map(logicOf) }, grade]);
  const compiled = new LogicEngine().build({ if: [...branches, 'accepted'] });
  return { ask: (facts) => compiled(facts) as Decision, decisionOf: (answer) => answer };
}

function logicOf(condition: Condition): object {
  if ('all' in condition) return { and: condition.all.map(logicOf) };
  if ('any' in condition) return { or: condition.any.map(logicOf) };
  if ('not' in condition) return { '!': [logicOf(condition.not)] };
  const fact = { val: condition.fact };
  switch (condition.is) {
    case 'equal':
      if (condition.value === true) return fact;
      return condition.value === false ? { '!': [fact] } : { '===': [fact, condition.value] };
    case 'different':
      return { '!==': [fact, condition.value] };
    case 'among':
      return { in: [fact, condition.values] };
    case 'not among':
      return { '!': [{ in: [fact, condition.values] }] };
    case 'after':
      return { '>': [fact, { val: condition.than }] };
    case 'not after':
      return { '<=': [fact, { val: condition.than }] };
  }
}
