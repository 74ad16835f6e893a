import type * as z from 'zod/mini';
import { conditionShape } from '../policy/conditionShape';
import { exceptionShape } from '../policy/exceptionShape';
import { amountShape } from '../policy/feeShape';
import { termsShape } from '../policy/termsShape';
import { limits, spanShape, windowTermShape } from '../policy/windowShapes';

/** The parts of a policy that stand in many places, or in themselves, by name. */
export const namedShapes: Readonly<Record<string, z.core.$ZodType>> = {
  condition: conditionShape,
  amount: amountShape,
  window: windowTermShape,
  span: spanShape,
  limit: entryOf(limits),
  start: spanShape.shape.from,
  point: entryOf(keyOf(spanShape.shape.from._zod.def.options[1], 'firstKnownOf')),
  length: within(keyOf(spanShape.shape.from._zod.def.options[1], 'offset')),
  windowLength: spanShape.shape.length,
  resolution: termsShape.shape.resolutions.shape.offered._zod.def.element,
  bearers: within(termsShape.shape.costs.shape.bearers),
  addition: within(keyOf(within(keyOf(within(exceptionShape.shape.adds), 'windows')), 'claim')),
};

/** A shape without its being optional. */
function within(shape: z.core.$ZodType): z.core.$ZodType {
  const { def } = (shape as z.core.$ZodTypes)._zod;
  return def.type === 'optional' || def.type === 'nullable' ? within(def.innerType) : shape;
}

function keyOf(shape: z.core.$ZodType, key: string): z.core.$ZodType {
  return (shape as z.ZodMiniObject).shape[key] as z.core.$ZodType;
}

function entryOf(list: z.core.$ZodType): z.core.$ZodType {
  return (within(list) as z.ZodMiniArray)._zod.def.element;
}
