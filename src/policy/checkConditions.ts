import { showValue } from '../admission/showValue';
import type { FactValue } from '../claim/Claim';
import { checkComparison, type ValueKind } from './checkComparison';
import type { Declared } from './Declared';
import { type Draft, keysGiven, oneOfNames, type Path, type Say, visitParts } from './Draft';
import type { FactTerm, Policy } from './Policy';
import type { When } from './When';

const FORMS = ['all', 'any', 'not', 'fact', 'field', 'event'];
const COMPARISONS = ['equals', 'oneOf', 'above', 'atLeast', 'below', 'atMost'];
const QUESTIONS = ['happened', 'within', 'onOrAfter', 'onOrBefore', 'timeFrom', 'timeUntil', 'onBusinessDay'];

/** Says of every condition of a policy what in it cannot be, or can be seen to hold always or never. */
export function checkConditions(policy: Draft<Policy>, declared: Declared, say: Say): void {
  visitParts(policy, [], (key, value, path) => {
    if (key === 'when' || key === 'must') checkCondition(value as Draft<When>, path, declared, say);
  });
}

function checkCondition(when: Draft<When>, path: Path, declared: Declared, say: Say): void {
  const forms = keysGiven(when, FORMS);
  const [form] = forms;
  if (forms.length !== 1 || form === undefined) {
    return say(path, `has ${forms.length === 0 ? 'none' : 'more than one'} of ${oneOfNames(FORMS)}`);
  }
  const wanted = form === 'event' ? QUESTIONS : form === 'fact' || form === 'field' ? COMPARISONS : [];
  for (const key of keysGiven(when, [...COMPARISONS, ...QUESTIONS])) {
    if (!wanted.includes(key)) say([...path, key], `does not go with \`${form}\``);
  }
  if (wanted.length > 0 && keysGiven(when, wanted).length === 0) {
    say(path, `says nothing of the ${form}: give ${oneOfNames(wanted)}`);
  }
  const { all, any, not, fact, field, event } = when;
  for (const [index, part] of (all ?? []).entries()) {
    if (part !== undefined) checkCondition(part, [...path, 'all', index], declared, say);
  }
  for (const [index, part] of (any ?? []).entries()) {
    if (part !== undefined) checkCondition(part, [...path, 'any', index], declared, say);
  }
  if (all?.length === 0) say([...path, 'all'], 'names no condition, so it would always hold');
  if (any?.length === 0) say([...path, 'any'], 'names no condition, so it could never hold');
  if (all !== undefined) checkTogether(all, [...path, 'all'], say);
  if (not !== undefined) checkCondition(not, [...path, 'not'], declared, say);
  if (fact !== undefined) checkFact(when, fact, path, declared, say);
  if (field !== undefined) checkComparison(when, kindOfField(field, declared), path, say);
  if (event !== undefined) {
    if (declared.events?.has(event) === false) {
      say([...path, 'event'], `${showValue(event)} is neither a built-in event nor declared in \`events\``);
    }
    const { onOrAfter, onOrBefore } = when;
    if (onOrAfter !== undefined && onOrBefore !== undefined && onOrAfter > onOrBefore) {
      say(path, 'can never hold: `onOrBefore` is before `onOrAfter`');
    }
  }
}

function checkFact(when: Draft<When>, fact: string, path: Path, { facts }: Declared, say: Say): void {
  const term = facts?.get(fact);
  if (facts !== undefined && term === undefined) {
    say([...path, 'fact'], `${showValue(fact)} is not declared in \`facts\``);
  }
  if (term?.type !== undefined) checkComparison(when, kindOfFact(term), path, say);
}

function kindOfFact({ type, values }: Draft<FactTerm>): ValueKind {
  if (type === 'enum') return { type: 'value', values: values as readonly FactValue[] | undefined };
  return { type: type === 'text' ? 'string' : (type as 'boolean' | 'number') };
}

function kindOfField(field: string, { reasons, resolutions }: Declared): ValueKind {
  switch (field) {
    case 'item.quantity':
    case 'inspection.quantity':
      return { type: 'number' };
    case 'request.reason':
      return { type: 'value', values: reasons && [...reasons] };
    case 'request.resolution':
      return { type: 'value', values: resolutions && [...resolutions] };
    case 'inspection.condition':
      return { type: 'value', values: ['as_received', 'used', 'damaged'] };
    default:
      return { type: 'string' };
  }
}

/** Conditions on one thing that leave it no value cannot hold together. */
function checkTogether(all: readonly (Draft<When> | undefined)[], path: Path, say: Say): void {
  const left = new Map<string, readonly unknown[]>();
  for (const part of all) {
    const name = part?.fact ?? part?.field;
    const allowed = part?.equals === undefined ? part?.oneOf : [part.equals];
    if (name === undefined || allowed === undefined || allowed.length === 0) continue;
    const before = left.get(name);
    const both = before === undefined ? allowed : allowed.filter((value) => before.includes(value));
    if (both.length === 0)
      return say(path, `can never hold: nothing is left that ${showValue(name)} could be`);
    left.set(name, both);
  }
}
