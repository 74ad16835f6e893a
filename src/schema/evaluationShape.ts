import * as z from 'zod/mini';

const instant = z.iso.datetime({ precision: 3 });
const maybeInstant = z.nullable(instant);
const party = z.enum(['shop', 'customer']);
const window = z.strictObject({
  deadline: maybeInstant,
  state: z.enum(['not_started', 'open', 'met', 'missed']),
  opensAt: z.optional(instant),
});

/** The shape of an evaluation, for its JSON Schema; nothing reads evaluations at run time. */
export const evaluationShape = z.strictObject({
  decision: z.enum(['accepted', 'pending', 'needs_review', 'rejected']),
  findings: z.array(
    z.strictObject({
      clause: z.string(),
      standing: z.enum(['satisfied', 'advisory', 'outstanding', 'undetermined', 'breached']),
      code: z.string(),
      details: z.looseObject({}),
    }),
  ),
  nextStep: z.nullable(
    z.strictObject({
      actor: z.enum(['shop', 'customer', 'carrier']),
      action: z.string(),
      before: maybeInstant,
      needs: z.array(z.array(z.string())),
      notBefore: z.optional(instant),
      overdue: z.optional(z.literal(true)),
    }),
  ),
  deadlines: z.strictObject({ claim: window, dispatch: window, arrival: window }),
  cost: z.nullable(
    z.strictObject({
      bearer: z.enum(['shop', 'customer', 'split']),
      fault: party,
      legs: z.array(z.strictObject({ leg: z.enum(['outbound', 'return', 'replacement']), bearer: party })),
      surcharge: z.enum(['none', 'possible']),
      clauses: z.array(z.string()),
    }),
  ),
  validUntil: maybeInstant,
  settlement: z.optional(z.strictObject({ at: instant, outcome: z.string() })),
  asOf: instant,
  policy: z.strictObject({ id: z.string(), version: z.string() }),
});
