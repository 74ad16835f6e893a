import { showValue } from '../admission/showValue';
import { type Draft, formOf, type Path, type Say } from './Draft';
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
  const fees = terms?.fees ?? [];
  for (const [index, fee] of fees.entries()) {
    if (fee?.amount !== undefined) checkAmount(fee.amount, ['terms', 'fees', index, 'amount'], say);
  }
  if (fees.length > 0 && currency === undefined) {
    say(['currency'], 'is missing; name the currency that the fees are in, such as `EUR`');
  }
}

function checkAmount(amount: Draft<AmountTerm>, path: Path, say: Say): void {
  if (formOf(amount, FORMS, path, say) === undefined) return;
  const { atLeast, between, bands } = amount;
  if (amount.of !== undefined && amount.percent === undefined)
    say([...path, 'of'], 'goes with `percent` alone');
  if (amount.unknown === false) say([...path, 'unknown'], 'is false, so that nothing is said; write `true`');
  for (const key of ['greatest', 'least', 'sum', 'between'] as const) {
    const parts = amount[key];
    if (parts?.length === 0 && key !== 'between') say([...path, key], 'names no amount; name one');
    for (const [index, part] of (parts ?? []).entries()) {
      if (part !== undefined) checkAmount(part, [...path, key, index], say);
    }
  }
  if (atLeast !== undefined) checkAmount(atLeast, [...path, 'atLeast'], say);
  if (between !== undefined) checkBetween(between, [...path, 'between'], say);
  if (bands !== undefined) checkBands(bands, [...path, 'bands'], say);
}

function checkBetween(between: Draft<readonly AmountTerm[]>, path: Path, say: Say): void {
  const [lowest, highest] = between;
  if (between.length !== 2) {
    say(path, `has ${between.length} amounts; give it two, the lowest and the highest`);
  }
  if (lowest?.flat === undefined || highest?.flat === undefined || lowest.flat <= highest.flat) return;
  say(
    path,
    `${showValue(lowest.flat)} is more than ${showValue(highest.flat)}; name the lowest amount first`,
  );
}

function checkBands(bands: NonNullable<Draft<AmountTerm>['bands']>, path: Path, say: Say): void {
  if (bands.length === 0) say(path, 'names no band; name one');
  for (const [index, band] of bands.entries()) {
    if (band?.amount !== undefined) checkAmount(band.amount, [...path, index, 'amount'], say);
    if (band === undefined || band.when !== undefined || index === bands.length - 1) continue;
    say(
      [...path, index],
      'holds always, as it has no `when`, so that no later band is looked at; put it last',
    );
  }
}
