import { claimShape } from '../claim/claimShape';
import { policyShape } from '../policy/policyShape';
import { evaluationShape } from './evaluationShape';
import { amountFields } from './fields/amountFields';
import { askedFields } from './fields/askedFields';
import { claimFields } from './fields/claimFields';
import { conditionFields } from './fields/conditionFields';
import { decidedFields } from './fields/decidedFields';
import { evaluationFields } from './fields/evaluationFields';
import { exceptionFields } from './fields/exceptionFields';
import { policyFields } from './fields/policyFields';
import { resolutionFields } from './fields/resolutionFields';
import { windowFields } from './fields/windowFields';
import { namedShapes } from './namedShapes';
import { policyRules } from './policyRules';
import { type Source, toJsonSchema } from './toJsonSchema';

type Name = 'claim' | 'policy' | 'evaluation';

/** What each JSON Schema is made of. */
export const sources: Readonly<Record<Name, Source>> = {
  claim: { title: 'A claim of returns-policy', shape: claimShape, fields: claimFields, isInput: true },
  policy: {
    title: 'A policy of returns-policy',
    shape: policyShape,
    fields: {
      ...policyFields,
      ...askedFields,
      ...decidedFields,
      ...resolutionFields,
      ...exceptionFields,
      ...windowFields,
      ...conditionFields,
      ...amountFields,
    },
    named: namedShapes,
    rules: policyRules,
    isInput: true,
  },
  evaluation: {
    title: 'An evaluation of returns-policy',
    shape: evaluationShape,
    fields: evaluationFields,
    isInput: false,
  },
};

/** The JSON Schemas (2020-12) that the package ships, by the name of their file. */
export const jsonSchemas: Readonly<Record<Name, object>> = {
  claim: toJsonSchema(sources.claim),
  policy: toJsonSchema(sources.policy),
  evaluation: toJsonSchema(sources.evaluation),
};
