import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { jsonSchemas } from '../../src/schema/jsonSchemas';

export const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
addFormats['default'](ajv);
export const isClaim = ajv.compile(jsonSchemas.claim);
export const isPolicy = ajv.compile(jsonSchemas.policy);
export const isEvaluation = ajv.compile(jsonSchemas.evaluation);
