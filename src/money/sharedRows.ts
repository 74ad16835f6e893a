import type { PolicyFacts } from '../policy/PolicyFacts';
import { eitherOf } from './Money';
import { FIRST_FEE_PLACE, LEG_PLACES, type Row } from './Row';
import { splitAmount } from './splitAmount';

/** Whether a row belongs to the parcel and not to one claim in it: its way back, and what is charged for a parcel. */
export function isShared({ place }: Row, { terms }: PolicyFacts): boolean {
  if (place === LEG_PLACES.return) return true;
  return terms.fees?.[place - FIRST_FEE_PLACE]?.per === 'parcel';
}

/** What the claims in one parcel share, each thing once. */
export function sharedRows(lists: readonly (readonly Row[])[], policy: PolicyFacts): readonly Row[] {
  const rows = lists.flat().filter((row) => isShared(row, policy));
  const places = [...new Set(rows.map(({ place }) => place))].sort((one, other) => one - other);
  return places.flatMap((place) =>
    sharedBy(
      rows.filter((row) => row.place === place),
      policy,
    ),
  );
}

/** Where the claims lay one shipment to different parties, the policy may say who bears it. */
function sharedBy(rows: readonly Row[], { terms }: PolicyFacts): readonly Row[] {
  const [first] = rows as readonly [Row];
  const row = { ...first, amount: eitherOf(rows.map(({ amount }) => amount)) };
  if (rows.every(({ bearer }) => bearer === first.bearer)) return [row];
  const { sharedLegs = 'unknown' } = terms.costs;
  // Whether it is shared at all is known only once every claim is laid to somebody.
  if (sharedLegs !== 'split') return [{ ...row, bearer: sharedLegs }];
  if (rows.some(({ bearer }) => bearer === 'unknown')) return [{ ...row, bearer: 'unknown' }];
  const ofShop = rows.filter(({ bearer }) => bearer === 'shop').length;
  const shares = (amount: number): readonly number[] =>
    Number.isFinite(amount) ? splitAmount(amount, [ofShop, rows.length - ofShop]) : [amount, amount];
  const [least, most] = [shares(row.amount.least), shares(row.amount.most)];
  return (['shop', 'customer'] as const).map((bearer, index) => ({
    ...row,
    bearer,
    amount: { least: least[index] as number, most: most[index] as number },
  }));
}
