import { MOMENT } from './readMoment';
import type { Schema } from './Schema';

const MOMENT_OR_NONE = `^none$|${MOMENT.source}`;

const NOTHING: Schema = { type: 'null' };
const TEXT: Schema = { type: 'string' };

const when = (description: string): Schema => ({
  description,
  anyOf: [{ type: 'string', pattern: MOMENT_OR_NONE }, NOTHING],
});

const oneOf = (...words: readonly string[]): Schema => ({ type: 'string', enum: words });

const parts = (properties: Readonly<Record<string, Schema>>, ...required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  minProperties: 1,
  ...(required.length > 0 && { required }),
});

const DEADLINE: Schema = {
  description: 'The last instant, as finely as it is written; or the parts of the deadline.',
  anyOf: [
    { type: 'string', pattern: MOMENT_OR_NONE },
    NOTHING,
    parts({
      deadline: when('The last instant.'),
      state: oneOf('not_started', 'open', 'met', 'missed'),
      opensAt: when('When the window opens, where that is later than its clock starts.'),
    }),
  ],
};

const AMOUNT: Schema = {
  description: 'Minor units, such as cents; or what is known of the amount.',
  anyOf: [
    { type: 'integer', minimum: 0 },
    parts(
      {
        kind: oneOf('exact', 'at_least', 'range', 'unknown'),
        amount: { type: 'integer', minimum: 0 },
        least: { type: 'integer', minimum: 0 },
        most: { type: 'integer', minimum: 0 },
      },
      'kind',
    ),
  ],
};

const BEARER = oneOf('shop', 'customer', 'n/a');
const STANDINGS = ['satisfied', 'advisory', 'outstanding', 'undetermined', 'breached'];

/** What a case can expect; only what it names is compared. */
export const expectationSchema: Schema = {
  description: 'What has to come out. Only what is named here is compared.',
  ...parts({
    decision: oneOf('accepted', 'pending', 'needs_review', 'rejected'),
    outcome: {
      description:
        'The decision in the words of a policy page: `approved` where nothing but the usual steps is left.',
      ...oneOf('approved', 'needs-customer', 'needs-shop', 'rejected'),
    },
    nextStep: {
      description: 'What has to happen next: the action alone, its parts, or `none`.',
      anyOf: [
        TEXT,
        NOTHING,
        parts({
          actor: oneOf('shop', 'customer', 'carrier'),
          action: TEXT,
          before: when('The last instant for it.'),
          notBefore: when('The first instant for it.'),
          needs: { type: 'array', items: { type: 'array', items: TEXT } },
          overdue: { type: 'boolean' },
        }),
      ],
    },
    deadlines: parts({
      claim: DEADLINE,
      dispatch: DEADLINE,
      arrival: DEADLINE,
      opensAt: when('When the claim window opens.'),
    }),
    cost: {
      description: 'Who bears the shipping: the bearer alone, the parts of the cost, or `none`.',
      anyOf: [
        oneOf('shop', 'customer', 'split', 'none'),
        NOTHING,
        parts({
          bearer: oneOf('shop', 'customer', 'split'),
          fault: oneOf('shop', 'customer'),
          surcharge: oneOf('none', 'possible'),
          legs: parts({
            outbound: oneOf('shop', 'customer', 'none'),
            return: oneOf('shop', 'customer', 'none'),
            replacement: oneOf('shop', 'customer', 'none'),
          }),
          clauses: { type: 'array', items: TEXT },
        }),
      ],
    },
    bearer: { description: 'Who pays for sending the item back; `n/a` where nobody is known to.', ...BEARER },
    bearerOfReplacement: { description: 'Who pays for sending the replacement.', ...BEARER },
    resolution: { description: 'What the customer gets, such as `refund` or `store_credit`.', ...TEXT },
    findings: {
      description: 'How clauses come out, by their ids; `none` for a clause that gives no finding.',
      type: 'object',
      minProperties: 1,
      additionalProperties: {
        anyOf: [
          oneOf(...STANDINGS, 'none'),
          parts({ standing: oneOf(...STANDINGS), code: TEXT, details: { type: 'object' } }),
        ],
      },
    },
    codes: { description: 'Codes that some finding has.', type: 'array', items: TEXT },
    charges: AMOUNT,
    refundDue: AMOUNT,
    paymentDue: AMOUNT,
    validUntil: when('How long this holds while nothing more happens.'),
    settlement: {
      description: 'How the claim ended: the outcome alone, its parts, or `none`.',
      anyOf: [TEXT, NOTHING, parts({ at: when('When.'), outcome: TEXT })],
    },
    band: {
      description: 'The last instant of a span of the policy, by its JSON Pointer, counted from an instant.',
      ...parts(
        { span: TEXT, from: when('From when.'), until: when('The last instant.') },
        'span',
        'from',
        'until',
      ),
    },
  }),
};
