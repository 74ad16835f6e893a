import { expectationSchema } from './expectationSchema';
import type { Schema } from './Schema';

const NAME: Schema = { type: 'string', minLength: 1 };
const AS_OF: Schema = {
  type: 'string',
  description: 'The instant the question is asked of, with an offset or in the time zone of the file.',
};
const CLAIM: Schema = {
  type: 'object',
  description:
    'A claim as `returns-policy schema claim` describes it; instants may do without an offset here.',
};
const PRICES: Schema = {
  type: 'object',
  description:
    'The prices behind the claim, in minor units; the currency is that of the policy where none is named.',
};

/** Another way to read a page, and what comes out under it. */
const DEBATABLE: Schema = {
  type: 'object',
  description: 'Where the page can be read in two ways: the reading of the policy, and the others.',
  required: ['reading', 'others'],
  additionalProperties: false,
  properties: {
    reading: NAME,
    others: {
      type: 'array',
      items: {
        type: 'object',
        required: ['reading', 'change', 'expect'],
        additionalProperties: false,
        properties: {
          reading: NAME,
          change: {
            type: 'array',
            description: 'What is set otherwise in the policy; without `to`, the part is taken out.',
            items: {
              type: 'object',
              required: ['at'],
              additionalProperties: false,
              properties: {
                at: { type: 'string', pattern: '^/.', description: 'A JSON Pointer into the policy.' },
                to: {},
              },
            },
          },
          expect: expectationSchema,
        },
      },
    },
  },
};

const CASES: Schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['name', 'expect'],
    additionalProperties: false,
    properties: {
      name: { ...NAME, description: 'What is tested, as a sentence; no two cases of a file have the same.' },
      like: {
        ...NAME,
        description: 'The name of a case above it; its claim goes over the claim of that one.',
      },
      claim: CLAIM,
      asOf: AS_OF,
      prices: PRICES,
      expect: expectationSchema,
      otherwise: {
        ...NAME,
        description:
          'Why something else comes out than is expected, where that is known; once it does come out, the case fails.',
      },
      debatable: DEBATABLE,
    },
  },
};

/** The form of a case file, as a JSON Schema: it is read by this, and editors complete by it. */
export const caseFileSchema: Schema & { readonly $schema: string; readonly title: string } = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Cases of a return policy',
  anyOf: [
    {
      type: 'object',
      required: ['cases'],
      additionalProperties: false,
      properties: {
        $schema: { type: 'string', description: 'For editors: the address of this schema. Not read.' },
        policy: {
          ...NAME,
          description:
            'The file of the policy, seen from this file, or `builtin`. Where absent, `shoes.policy.json` beside `shoes.cases.yaml`.',
        },
        timeZone: {
          ...NAME,
          description: 'The zone of instants without an offset; that of the policy where absent.',
        },
        asOf: { ...AS_OF, description: 'For the cases that name none.' },
        claim: { ...CLAIM, description: 'What all claims of the file have in common; a case goes over it.' },
        prices: {
          ...PRICES,
          description: 'What all prices of the file have in common; a case goes over it.',
        },
        cases: CASES,
      },
    },
    CASES,
  ],
};
