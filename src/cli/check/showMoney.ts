import type { Money } from '../../index';

/** An amount in minor units as a person writes it: `12.50 USD`, `59,000 KRW`. */
export function showMoney(money: Money, currency: string): string {
  switch (money.kind) {
    case 'exact':
      return `${amountOf(money.amount, currency)} ${currency}`;
    case 'at_least':
      return `at least ${amountOf(money.amount, currency)} ${currency}`;
    case 'range':
      return `${amountOf(money.least, currency)} to ${amountOf(money.most, currency)} ${currency}`;
    case 'unknown':
      return 'not known';
  }
}

function amountOf(minorUnits: number, currency: string): string {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  const { maximumFractionDigits: digits = 0 } = format.resolvedOptions();
  // By its digits, as a division would round.
  const all = String(minorUnits).padStart(digits + 1, '0');
  const whole = BigInt(all.slice(0, all.length - digits)).toLocaleString('en-US');
  return digits === 0 ? whole : `${whole}.${all.slice(-digits)}`;
}
