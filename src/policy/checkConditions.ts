import { showValue } from '../admission/showValue';
import { checkComparison } from './checkComparison';
import { checkTogether } from './checkTogether';
import { conditionForms } from './conditionForms';
import type { Declared } from './Declared';
import type { Draft } from './Draft';
import { formOf, keysGiven, oneOfNames } from './formOf';
import type { Path } from './Path';
import type { Policy } from './Policy';
import type { Say } from './Say';
import { sayUnknownEvent } from './sayUnknownEvent';
import { kindOf } from './ValueKind';
import { visitParts } from './visitParts';
import type { When } from './When';

const FORMS = Object.keys(conditionForms);
const DETAILS = [...new Set(Object.values(conditionForms).flat())];

/** Says of every condition of a policy what in it cannot be, or can be seen to hold always or never. */
export function checkConditions(policy: Draft<Policy>, declared: Declared, say: Say): void {
  visitParts(policy, [], (key, value, path) => {
    if (key === 'when' || key === 'must') checkCondition(value as Draft<When>, path, declared, say);
  });
}

function checkCondition(when: Draft<When>, path: Path, declared: Declared, say: Say): void {
  const form = formOf(when, FORMS, path, say);
  if (form === undefined) return;
  const wanted = conditionForms[form as keyof typeof conditionForms];
  for (const key of keysGiven(when, DETAILS)) {
    if (!wanted.includes(key)) say([...path, key], `does not go with \`${form}\`${insteadOf(wanted)}`);
  }
  if (wanted.length > 0 && keysGiven(when, wanted).length === 0) {
    say(path, `says nothing of the ${form}; give it one of ${oneOfNames(wanted)}`);
  }
  const { all, any, not, fact, event } = when;
  for (const [key, parts] of Object.entries({ all, any })) {
    for (const [index, part] of (parts ?? []).entries()) {
      if (part !== undefined) checkCondition(part, [...path, key, index], declared, say);
    }
  }
  if (all?.length === 0) say([...path, 'all'], 'names no condition, so it would always hold; name one');
  if (any?.length === 0) say([...path, 'any'], 'names no condition, so it could never hold; name one');
  if (all !== undefined) checkTogether(all, [...path, 'all'], declared, say);
  if (not !== undefined) checkCondition(not, [...path, 'not'], declared, say);
  if (fact !== undefined) checkDeclared(fact, [...path, 'fact'], declared, say);
  const kind = kindOf(when, declared);
  if (kind !== undefined) checkComparison(when, kind, path, say);
  if (event !== undefined) {
    sayUnknownEvent(event, [...path, 'event'], declared, say);
    checkTimes(when, path, say);
  }
}

function insteadOf(wanted: readonly string[]): string {
  return wanted.length === 0 ? '; leave it out' : `; ${oneOfNames(wanted)} do`;
}

function checkDeclared(fact: string, path: Path, { facts }: Declared, say: Say): void {
  if (facts === undefined || facts.has(fact)) return;
  say(path, `${showValue(fact)} is not declared in \`facts\``, {
    name: fact,
    known: new Set(facts.keys()),
    otherwise: 'declare it there, with its `type` and a `question`',
  });
}

/** Dates and times that leave the event no instant. */
function checkTimes({ onOrAfter, onOrBefore, timeFrom, timeUntil }: Draft<When>, path: Path, say: Say): void {
  if (onOrAfter !== undefined && onOrBefore !== undefined && onOrAfter > onOrBefore) {
    say(path, 'can never hold: `onOrBefore` is before `onOrAfter`');
  }
  if (timeFrom !== undefined && timeUntil !== undefined && timeFrom >= timeUntil) {
    say(
      path,
      'can never hold: `timeUntil` is not after `timeFrom`; for a time past midnight give `any` of two conditions',
    );
  }
}
