import * as z from 'zod/mini';
import type { OpenIssue } from '../admission/Issue';
import { type Read, underKey } from '../admission/Read';
import { schemaReader, withReader } from '../admission/schemaReader';
import { wholeNumber } from '../admission/wholeNumber';
import { currency, money, party } from '../policy/basicShapes';
import { InvalidPricesError } from './InvalidPricesError';
import type { ParcelPrices, Prices } from './Prices';

const MOST_PARCELS = 1000;

/** Null is said of a price that is not known: absent, there is no other price. */
const priceOfAnother = withReader(z.nullish(money), (value, issues) => {
  return value === null || value === undefined ? value : schemaReader(money)(value, issues);
});

/** What the claims of a parcel share, so that none of them has a price of its own for it. */
export const SHARED_IN_PARCEL = ['return', 'parcels'] as const;

let readWhole: Read | undefined;
let readWayBack: Read | undefined;

const legPrice = () => z.nullish(z.strictObject({ amount: z.nullish(money), paidBy: z.nullish(party) }));
const parcels = () => z.nullish(wholeNumber(1, MOST_PARCELS));

function pricesReader(): Read {
  const leg = legPrice();
  return schemaReader(
    z.strictObject({
      currency,
      item: z.nullish(money),
      replacementItem: priceOfAnother,
      outbound: leg,
      return: leg,
      replacement: leg,
      sendBack: leg,
      parcels: parcels(),
    }),
  );
}

/**
 * Reads prices from input of any kind; their currency has to be that of the policy, where it names one, and what is
 * shared is not to be among them.
 */
export function readPrices(
  input: unknown,
  policyCurrency: string | null,
  path: readonly (string | number)[] = [],
  shared: readonly (keyof Prices)[] = [],
): Prices {
  readWhole ??= pricesReader();
  const issues: OpenIssue[] = [];
  const prices = readWhole(input, issues) as Prices | undefined;
  const given = prices?.currency;
  if (given !== undefined && policyCurrency !== null && given !== policyCurrency) {
    issues.push({
      path: ['currency'],
      message: `is \`${given}\`, but the policy is in \`${policyCurrency}\``,
    });
  }
  for (const key of shared) {
    if ((prices?.[key] ?? null) === null) continue;
    issues.push({
      path: [key],
      message: 'is shared by all that comes back in the parcel; give it in `parcel`',
    });
  }
  for (const step of [...path].reverse()) underKey(step, issues, 0);
  if (issues.length > 0) throw new InvalidPricesError(issues);
  return prices as Prices;
}

/** Reads what the way back of a parcel costs. */
export function readParcelPrices(input: unknown): ParcelPrices {
  readWayBack ??= schemaReader(z.strictObject({ return: legPrice(), parcels: parcels() }));
  const issues: OpenIssue[] = [];
  const prices = readWayBack(input, issues);
  underKey('parcel', issues, 0);
  if (issues.length > 0) throw new InvalidPricesError(issues);
  return prices as ParcelPrices;
}
