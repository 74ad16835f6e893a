import { showValue } from '../admission/showValue';
import type { Declared } from './Declared';
import type { Draft } from './Draft';
import type { AmountTerm } from './Fee';
import { formOf } from './formOf';
import type { Path } from './Path';
import type { Policy } from './Policy';
import type { Say } from './Say';

const FORMS = [
  'flat',
  'percent',
  'percentFact',
  'fact',
  'minus',
  'price',
  'greatest',
  'least',
  'sum',
  'bands',
  'atLeast',
  'between',
  'unknown',
];

/** Says of every amount of a policy, of its fees and of what comes back, what in it cannot be. */
export function checkAmounts(policy: Draft<Policy>, declared: Declared, say: Say): void {
  const { currency, terms, exceptions = [] } = policy;
  const fees = terms?.fees ?? [];
  checkEach(fees, ['terms', 'fees'], declared, say);
  const at = ['resolutions', 'offered'];
  const base = terms?.resolutions?.offered ?? [];
  checkEach(base, ['terms', ...at], declared, say);
  const offers = [base];
  for (const [index, exception] of exceptions.entries()) {
    const offered = exception?.set?.resolutions?.offered ?? [];
    checkEach(offered, ['exceptions', index, 'set', ...at], declared, say);
    offers.push(offered);
  }
  const hasAmount = fees.length > 0 || offers.flat().some((offer) => offer?.amount !== undefined);
  if (hasAmount && currency === undefined) {
    say(['currency'], 'is missing; name the currency that the amounts are in, such as `EUR`');
  }
}

function checkEach(
  holders: readonly ({ readonly amount?: Draft<AmountTerm> | undefined } | undefined)[],
  path: Path,
  declared: Declared,
  say: Say,
): void {
  for (const [index, holder] of holders.entries()) {
    if (holder?.amount !== undefined) checkAmount(holder.amount, [...path, index, 'amount'], declared, say);
  }
}

function checkAmount(amount: Draft<AmountTerm>, path: Path, declared: Declared, say: Say): void {
  if (formOf(amount, FORMS, path, say) === undefined) return;
  const { atLeast, between, minus, bands } = amount;
  const isShare = amount.percent !== undefined || amount.percentFact !== undefined;
  if (amount.of !== undefined && !isShare) say([...path, 'of'], 'goes with `percent` or `percentFact` alone');
  for (const key of ['fact', 'percentFact'] as const) checkNumber(amount[key], [...path, key], declared, say);
  if (amount.unknown === false) say([...path, 'unknown'], 'is false, so that nothing is said; write `true`');
  for (const key of ['greatest', 'least', 'sum'] as const) {
    if (amount[key]?.length === 0) say([...path, key], 'names no amount; name one');
  }
  for (const key of ['greatest', 'least', 'sum', 'between', 'minus'] as const) {
    for (const [index, part] of (amount[key] ?? []).entries()) {
      if (part !== undefined) checkAmount(part, [...path, key, index], declared, say);
    }
  }
  if (atLeast !== undefined) checkAmount(atLeast, [...path, 'atLeast'], declared, say);
  if (minus !== undefined && minus.length !== 2) {
    say([...path, 'minus'], 'is no pair; give it two amounts, and the second is taken from the first');
  }
  if (between !== undefined) checkBetween(between, [...path, 'between'], say);
  if (bands === undefined) return;
  checkEach(bands, [...path, 'bands'], declared, say);
  checkBands(bands, [...path, 'bands'], say);
}

function checkBetween(between: Draft<readonly AmountTerm[]>, path: Path, say: Say): void {
  const [lowest, highest] = between;
  if (between.length !== 2) {
    say(path, 'is no pair; give it two amounts, the lowest and the highest');
  }
  if (lowest?.flat === undefined || highest?.flat === undefined || lowest.flat <= highest.flat) return;
  say(
    path,
    `${showValue(lowest.flat)} is more than ${showValue(highest.flat)}; name the lowest amount first`,
  );
}

/** An amount is a number that the policy declares. */
function checkNumber(fact: string | undefined, path: Path, { facts }: Declared, say: Say): void {
  if (fact === undefined || facts === undefined) return;
  const term = facts.get(fact);
  if (term === undefined) {
    const unknown = { name: fact, known: new Set(facts.keys()), otherwise: 'declare it as a `number`' };
    say(path, `${showValue(fact)} is not declared in \`facts\``, unknown);
  } else if (term.type !== undefined && term.type !== 'number') {
    say(path, `${showValue(fact)} is declared as \`${term.type}\`; an amount needs a \`number\``);
  }
}

function checkBands(bands: NonNullable<Draft<AmountTerm>['bands']>, path: Path, say: Say): void {
  if (bands.length === 0) say(path, 'names no band; name one');
  for (const [index, band] of bands.entries()) {
    if (band === undefined || band.when !== undefined || index === bands.length - 1) continue;
    const message = 'holds always, as it has no `when`, so that no later band is looked at; put it last';
    say([...path, index], message);
  }
}
