import * as z from 'zod/mini';
import { bearer, boolean, clauseId, consequence, duration, leg, name, party } from './basicShapes';
import { condition, maybeCondition } from './conditionShape';
import { amount, feeShape } from './feeShape';
import { spanShape, windowTermShape } from './windowShapes';

export const conveyance = z.enum(['carrier', 'hand']);
const windowName = z.enum(['claim', 'dispatch', 'arrival']);
const clauseAlone = z.strictObject({ clause: clauseId });
const names = z.array(name);
export const bearers = z.nullish(
  z.strictObject({ outbound: z.nullish(bearer), return: z.nullish(bearer), replacement: z.nullish(bearer) }),
);

const exclusion = z.strictObject({
  clause: clauseId,
  by: z.nullish(z.enum(['category', 'order_type'])),
  values: z.nullish(names),
  when: maybeCondition,
  consequence: z.nullish(consequence),
  reasons: z.nullish(names),
});

const requirement = z.strictObject({
  clause: clauseId,
  must: condition,
  when: maybeCondition,
  otherwise: z.nullish(z.enum(['rejected', 'needs_review', 'advisory', 'customer_cures'])),
  needs: z.nullish(names),
  curableUntil: z.nullish(windowName),
});

const attachment = z.strictObject({
  clause: clauseId,
  anyOf: names,
  required: z.nullish(boolean),
  curableUntil: z.nullish(windowName),
  when: maybeCondition,
});

/** A resolution, in the base and in an exception. */
export const resolution = z.strictObject({
  resolution: name,
  legs: z.array(leg),
  when: maybeCondition,
  clause: z.nullish(clauseId),
  otherwise: z.nullish(
    z.union([
      z.enum(['choose_again', 'rejected', 'needs_review']),
      z.strictObject({ instead: z.union([name, names]) }),
    ]),
  ),
  validFor: z.nullish(duration),
  gives: z.nullish(z.enum(['money', 'item'])),
  amount: z.nullish(amount),
});

/** The shape of what a shop asks, decides and bears. */
export const termsShape = z.strictObject({
  exclusions: z.array(exclusion),
  requirements: z.nullish(z.array(requirement)),
  channels: z.strictObject({ clause: clauseId, accepted: names, othersToo: z.nullish(boolean) }),
  windows: z.strictObject({ claim: windowTermShape, dispatch: windowTermShape, arrival: windowTermShape }),
  reasons: z.strictObject({
    clause: clauseId,
    accepted: z.array(z.strictObject({ reason: name, fault: party, attachments: z.array(attachment) })),
    whenMissing: z.nullish(name),
    whenOther: z.nullish(z.enum(['rejected', 'needs_review'])),
  }),
  resolutions: z.strictObject({ clause: clauseId, offered: z.array(resolution) }),
  orderNumber: z.nullish(z.strictObject({ clause: clauseId, required: z.nullish(boolean) })),
  attachmentKinds: z.array(
    z.strictObject({ kind: name, needs: z.enum(['text', 'picture', 'video', 'nothing']) }),
  ),
  authorization: z.nullish(
    z.strictObject({
      clause: clauseId,
      required: z.nullish(boolean),
      whenMissing: z.nullish(consequence),
    }),
  ),
  returnShipment: z.nullish(z.strictObject({ required: boolean, by: z.nullish(conveyance) })),
  condition: z.nullish(
    z.strictObject({
      clause: clauseId,
      whenUsed: z.nullish(consequence),
      whenDamaged: z.nullish(consequence),
    }),
  ),
  contents: z.nullish(
    z.strictObject({
      clause: clauseId,
      whenMissing: z.nullish(z.enum(['rejected', 'needs_review', 'advisory', 'open_until_arrival_deadline'])),
    }),
  ),
  quantity: z.nullish(z.strictObject({ clause: clauseId, whenShort: z.nullish(consequence) })),
  packing: z.nullish(clauseAlone),
  costs: z.strictObject({
    roundTrip: clauseAlone,
    instructions: z.nullish(clauseAlone),
    bearers,
    sharedLegs: z.nullish(z.enum(['unknown', 'shop', 'customer', 'split'])),
  }),
  fees: z.nullish(z.array(feeShape)),
  priceDifference: z.nullish(
    z.strictObject({ clause: clauseId, whenCheaper: z.nullish(z.enum(['refunded', 'kept', 'unknown'])) }),
  ),
  duties: z.nullish(
    z.array(
      z.strictObject({
        duty: z.enum(['answer', 'inspect', 'settle']),
        clause: clauseId,
        window: spanShape,
        when: maybeCondition,
      }),
    ),
  ),
  rejection: z.nullish(z.strictObject({ clause: clauseId, sendBack: bearer })),
});
