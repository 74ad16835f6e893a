import * as z from 'zod/mini';
import { factName, factShape } from '../claim/factShapes';
import { boolean, clockTime, date, number } from './basicShapes';
import { spanShape } from './windowShapes';

/** A condition, inside other shapes. */
export const condition = z.lazy(() => conditionShape);
export const maybeCondition = z.nullish(condition);

const conditions = z.nullish(z.array(condition));

/** The shape of a condition; which keys go together is checked once it has been read. */
export const conditionShape: z.ZodMiniType = z.strictObject({
  all: conditions,
  any: conditions,
  not: maybeCondition,
  fact: z.nullish(factName),
  field: z.nullish(
    z.enum([
      'item.category',
      'item.quantity',
      'order.type',
      'request.channel',
      'request.reason',
      'request.resolution',
      'request.quantity',
      'inspection.condition',
      'inspection.quantity',
      'inspection.complete',
    ]),
  ),
  event: z.nullish(factName),
  equals: z.nullish(factShape),
  oneOf: z.nullish(z.array(factShape)),
  above: z.nullish(number),
  atLeast: z.nullish(number),
  below: z.nullish(number),
  atMost: z.nullish(number),
  happened: z.nullish(boolean),
  within: z.nullish(spanShape),
  onOrAfter: z.nullish(date),
  onOrBefore: z.nullish(date),
  timeFrom: z.nullish(clockTime),
  timeUntil: z.nullish(clockTime),
  onBusinessDay: z.nullish(boolean),
});
