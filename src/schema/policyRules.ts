import type * as z from 'zod/mini';
import { FACT_NAME } from '../claim/factShapes';
import { conditionForms } from '../policy/conditionForms';
import { amountShape } from '../policy/feeShape';
import { BUILTIN_EVENTS } from '../vocabulary';
import { details, exactlyOne, given, NULL } from './formRules';
import type { Part } from './leafSchema';

const SOME: Part = { minItems: 1 };
const PAIR: Part = { minItems: 2, maxItems: 2 };
const LISTS = ['firstKnownOf', 'earliestOf', 'latestOf'];
const SPAN = ['length', 'from', 'ends', 'rollForward', 'direction'];

/** An editor offers the built-in events; any other is declared. */
const EVENT: Part = {
  anyOf: [{ enum: BUILTIN_EVENTS }, { type: 'string', pattern: FACT_NAME.source }],
};

/** A list under a key that has an entry. */
const some = (key: string): Part => ({
  type: 'object',
  required: [key],
  properties: { [key]: { type: 'array', minItems: 1 } },
});

/** Where a key has a value, something else holds as well. */
const where = (key: string, value: string, then: Part, otherwise: Part): Part => ({
  if: { type: 'object', required: [key], properties: { [key]: { const: value } } },
  then,
  else: otherwise,
});

const AMOUNTS = Object.keys((amountShape as z.ZodMiniObject).shape).filter((key) => key !== 'of');

/** What `parsePolicy` refuses and a shape alone does not say, as far as an editor can be told; by path. */
export const policyRules: Readonly<Record<string, Part>> = {
  '': {
    if: { type: 'object', required: ['terms'], properties: { terms: some('fees') } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: given(['currency']),
  },
  'facts[]': where('type', 'enum', given(['values']), given([], ['values'])),
  'facts[].values': SOME,
  'terms.exclusions[]': {
    oneOf: [
      given(['by', 'values'], ['when']),
      given(['when'], ['by', 'values']),
      given(['reasons'], ['by', 'values', 'when']),
    ],
  },
  'terms.exclusions[].reasons': SOME,
  'terms.requirements[]': where('otherwise', 'customer_cures', some('needs'), given([], ['curableUntil'])),
  'terms.reasons.accepted[].attachments[].anyOf': SOME,
  'exceptions[]': {
    not: {
      type: 'object',
      properties: { set: NULL, adds: NULL, waives: { type: ['array', 'null'], maxItems: 0 } },
    },
  },
  '#resolution.otherwise.instead|array': SOME,
  '#condition': {
    ...exactlyOne(Object.keys(conditionForms)),
    allOf: [
      details(['fact', 'field'], conditionForms.fact, true),
      details(['event'], conditionForms.event, true),
    ],
  },
  '#condition.all': SOME,
  '#condition.any': SOME,
  '#condition.oneOf': SOME,
  '#condition.event': EVENT,
  '#start|object': { ...exactlyOne(['event', ...LISTS]), allOf: [details(['event'], ['offset'], false)] },
  '#start.event': EVENT,
  '#start.firstKnownOf': SOME,
  '#start.earliestOf': SOME,
  '#start.latestOf': SOME,
  '#start|string': EVENT,
  '#point|string': EVENT,
  '#point.event': EVENT,
  '#limit': { oneOf: [given(['until'], SPAN), given(['length', 'from'], ['until'])] },
  '#window.opens': { oneOf: [given(['after'], ['on']), given(['on'], ['after'])] },
  '#amount': { ...exactlyOne(AMOUNTS), allOf: [details(['percent', 'percentFact'], ['of'], false)] },
  '#amount.greatest': SOME,
  '#amount.least': SOME,
  '#amount.sum': SOME,
  '#amount.bands': SOME,
  '#amount.between': PAIR,
  '#amount.minus': PAIR,
  '#amount.unknown': { const: true },
};
