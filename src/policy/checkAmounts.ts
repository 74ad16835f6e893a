import { type Draft, keysGiven, oneOfNames, type Path, type Say } from './Draft';
import type { AmountTerm } from './Fee';
import type { Policy } from './Policy';

const FORMS = [
  'flat',
  'percent',
  'price',
  'greatest',
  'least',
  'sum',
  'bands',
  'atLeast',
  'between',
  'unknown',
];

/** Says of every fee of a policy what in its amount cannot be. */
export function checkAmounts({ currency, terms }: Draft<Policy>, say: Say): void {
  for (const [index, fee] of (terms?.fees ?? []).entries()) {
    const path = ['terms', 'fees', index, 'amount'];
    if (fee?.amount !== undefined) checkAmount(fee.amount as Draft<AmountTerm>, path, say);
  }
  if ((terms?.fees ?? []).length > 0 && currency === undefined) {
    say(['currency'], 'is missing; fees need the currency that they are in');
  }
}

function checkAmount(amount: Draft<AmountTerm>, path: Path, say: Say): void {
  const forms = keysGiven(amount, FORMS);
  if (forms.length !== 1) {
    return say(path, `has ${forms.length === 0 ? 'none' : 'more than one'} of ${oneOfNames(FORMS)}`);
  }
  if (amount.of !== undefined && amount.percent === undefined) say([...path, 'of'], 'goes with `percent`');
  if (amount.unknown === false) say([...path, 'unknown'], 'is `true`, or absent');
  for (const key of ['greatest', 'least', 'sum', 'between'] as const) {
    const parts = amount[key];
    if (parts?.length === 0) say([...path, key], 'names no amount');
    for (const [index, part] of (parts ?? []).entries()) {
      if (part !== undefined) checkAmount(part, [...path, key, index], say);
    }
  }
  const { atLeast, between, bands } = amount;
  if (between !== undefined && between.length !== 2) {
    say([...path, 'between'], 'names the lowest and the highest amount');
  }
  if (atLeast !== undefined) checkAmount(atLeast, [...path, 'atLeast'], say);
  if (bands?.length === 0) say([...path, 'bands'], 'names no band');
  for (const [index, band] of (bands ?? []).entries()) {
    if (band?.amount !== undefined) checkAmount(band.amount, [...path, 'bands', index, 'amount'], say);
    const isLast = index === (bands?.length ?? 0) - 1;
    if (band !== undefined && band.when === undefined && !isLast) {
      say([...path, 'bands', index], 'always holds, so that no band after it ever does');
    }
  }
}
