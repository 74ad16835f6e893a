import * as z from 'zod/mini';
import { bearer, boolean, clauseId, name } from './basicShapes';
import { condition } from './conditionShape';
import { bearers, conveyance, resolution } from './termsShape';
import { limits, windowTermShape } from './windowShapes';

const maybeWindow = z.nullish(windowTermShape);
const addition = z.nullish(z.strictObject({ extendedTo: limits, cappedAt: limits }));

/** The shape of an exception. */
export const exceptionShape = z.strictObject({
  clause: clauseId,
  when: condition,
  set: z.nullish(
    z.strictObject({
      windows: z.nullish(z.strictObject({ claim: maybeWindow, dispatch: maybeWindow, arrival: maybeWindow })),
      channels: z.nullish(z.strictObject({ accepted: z.nullish(z.array(name)) })),
      resolutions: z.nullish(z.strictObject({ offered: z.nullish(z.array(resolution)) })),
      authorization: z.nullish(z.strictObject({ required: z.nullish(boolean) })),
      returnShipment: z.nullish(z.strictObject({ required: z.nullish(boolean), by: z.nullish(conveyance) })),
      costs: z.nullish(z.strictObject({ bearers })),
      rejection: z.nullish(z.strictObject({ sendBack: z.nullish(bearer) })),
    }),
  ),
  adds: z.nullish(
    z.strictObject({
      windows: z.nullish(z.strictObject({ claim: addition, dispatch: addition, arrival: addition })),
    }),
  ),
  waives: z.nullish(z.array(clauseId)),
  over: z.nullish(z.array(clauseId)),
});
