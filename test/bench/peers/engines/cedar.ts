import { type Answer, preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { Engine } from '../Engine';
import { type Condition, GRADES, type Wording } from '../wordings/Wording';

const SHOP = { type: 'Shop', id: 'shop' };
const CLAIM = { type: 'Claim', id: 'claim' };
const JUDGE = { type: 'Action', id: 'judge' };

/** A policy for each grade, parsed once. Cedar allows or denies; the policies that allowed are named, and say the grade. */
export function cedar(wording: Wording, preparsedPolicySetId: string): Engine<Answer> {
  const policies = Object.fromEntries(
    GRADES.map((grade) => [
      grade,
      `permit(principal, action, resource) when { ${wording[grade].map(cedarOf).join(' || ')} };`,
    ]),
  );
  const read = preparsePolicySet(preparsedPolicySetId, { staticPolicies: policies });
  if (read.type !== 'success') throw new Error(`cedar did not take the policies: ${JSON.stringify(read)}`);
  return {
    ask: (context) =>
      statefulIsAuthorized({
        principal: SHOP,
        action: JUDGE,
        resource: CLAIM,
        context,
        preparsedPolicySetId,
        entities: [],
      }),
    decisionOf: (answer) => {
      if (answer.type !== 'success' || answer.response.diagnostics.errors.length > 0) {
        throw new Error(`cedar could not judge: ${JSON.stringify(answer)}`);
      }
      const { reason } = answer.response.diagnostics;
      return GRADES.find((grade) => reason.includes(grade)) ?? 'accepted';
    },
  };
}

function cedarOf(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(cedarOf).join(' && ')})`;
  if ('any' in condition) return `(${condition.any.map(cedarOf).join(' || ')})`;
  if ('not' in condition) return `!${cedarOf(condition.not)}`;
  const fact = `context.${condition.fact}`;
  switch (condition.is) {
    case 'equal':
      if (condition.value === true) return fact;
      return condition.value === false ? `!${fact}` : `${fact} == ${JSON.stringify(condition.value)}`;
    case 'different':
      return `${fact} != ${JSON.stringify(condition.value)}`;
    case 'among':
      return `${JSON.stringify(condition.values)}.contains(${fact})`;
    case 'not among':
      return `!${JSON.stringify(condition.values)}.contains(${fact})`;
    case 'after':
      return `${fact} > context.${condition.than}`;
    case 'not after':
      return `${fact} <= context.${condition.than}`;
  }
}
