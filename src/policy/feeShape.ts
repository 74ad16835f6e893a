import * as z from 'zod/mini';
import { refuse } from '../admission/Read';
import { withReader } from '../admission/schemaReader';
import { factName } from '../claim/factShapes';
import { boolean, clauseId, leg, money, name, party } from './basicShapes';
import { maybeCondition } from './conditionShape';

const percent = withReader(
  z.number().check(
    z.minimum(0),
    z.maximum(100),
    z.refine((value) => hasFourDecimals(value)),
  ),
  (value, issues) => {
    const good = typeof value === 'number' && value >= 0 && value <= 100 && hasFourDecimals(value);
    return good ? value : refuse(value, issues, 'is no percentage from 0 to 100 with at most four decimals');
  },
);

/** A percentage that was worked out, such as `0.1 + 0.2`, may be off by what numbers cannot hold. */
function hasFourDecimals(value: number): boolean {
  return Math.abs(Math.round(value * 10_000) / 10_000 - value) <= 4 * Number.EPSILON * value;
}

const price = z.nullish(z.enum(['item', 'outbound', 'return', 'replacement', 'replacement_item']));
/** An amount, inside other shapes. */
export const amount = z.lazy(() => amountShape);
const amounts = z.nullish(z.array(amount));

/** The shape of an amount; which keys go together is checked once it has been read. */
export const amountShape: z.ZodMiniType = z.strictObject({
  flat: z.nullish(money),
  percent: z.nullish(percent),
  percentFact: z.nullish(factName),
  fact: z.nullish(factName),
  minus: amounts,
  of: price,
  price,
  greatest: amounts,
  least: amounts,
  sum: amounts,
  bands: z.nullish(z.array(z.strictObject({ when: maybeCondition, amount }))),
  atLeast: z.nullish(amount),
  between: amounts,
  unknown: z.nullish(boolean),
});

/** The shape of a fee. */
export const feeShape = z.strictObject({
  clause: clauseId,
  fee: name,
  amount,
  per: z.nullish(z.enum(['claim', 'item', 'parcel'])),
  bearer: z.nullish(party),
  covers: z.nullish(z.array(leg)),
  when: maybeCondition,
});
