import {
  evaluateExpressionSync,
  ZenDecisionContent,
  ZenEngine,
  type ZenEngineResponse,
} from '@gorules/zen-engine';
import type { Decision } from '../../../../src/vocabulary';
import type { Engine } from '../Engine';
import { type Condition, GRADES, type Wording } from '../wordings/Wording';

/** One expression in one node, compiled beforehand as its documentation advises; nothing is traced. */
export function zenDecision(wording: Wording): Engine<Promise<ZenEngineResponse>> {
  const node = (id: string, type: string, content: object = {}) => ({
    id,
    name: id,
    type,
    position: { x: 0, y: 0 },
    content,
  });
  const expressions = [{ id: 'decision', key: 'decision', value: expressionOf(wording) }];
  const content = new ZenDecisionContent({
    nodes: [
      node('facts', 'inputNode'),
      node('judge', 'expressionNode', { expressions }),
      node('answer', 'outputNode'),
    ],
    edges: [
      { id: 'in', type: 'edge', sourceId: 'facts', targetId: 'judge' },
      { id: 'out', type: 'edge', sourceId: 'judge', targetId: 'answer' },
    ],
  });
  const decision = new ZenEngine().createDecision(content);
  return { ask: (facts) => decision.evaluate(facts), decisionOf: (answer) => answer.result.decision };
}

/** The same expression without a decision around it: read again at each call, but answered at once. */
export function zenExpression(wording: Wording): Engine<Decision> {
  const expression = expressionOf(wording);
  return { ask: (facts) => evaluateExpressionSync(expression, facts), decisionOf: (answer) => answer };
}

function expressionOf(wording: Wording): string {
  return GRADES.reduceRight(
    (otherwise, grade) => `(${wording[grade].map(zenOf).join(' or ')}) ? '${grade}' : (${otherwise})`,
    "'accepted'",
  );
}

function zenOf(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(zenOf).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(zenOf).join(' or ')})`;
  if ('not' in condition) return `not(${zenOf(condition.not)})`;
  const { fact } = condition;
  switch (condition.is) {
    case 'equal':
      if (condition.value === true) return fact;
      return condition.value === false ? `not(${fact})` : `${fact} == '${condition.value}'`;
    case 'different':
      return `${fact} != '${condition.value}'`;
    case 'among':
      return `${fact} in ${listOf(condition.values)}`;
    case 'not among':
      return `${fact} not in ${listOf(condition.values)}`;
    case 'after':
      return `${fact} > ${condition.than}`;
    case 'not after':
      return `${fact} <= ${condition.than}`;
  }
}

function listOf(values: readonly string[]): string {
  return `[${values.map((value) => `'${value}'`).join(', ')}]`;
}
