import type { DiffExample, PolicyChange } from '../../analysis/index';
import type { CostQuote, Evaluation, NextStep } from '../../index';
import { showMoney } from '../check/showMoney';
import { localTime } from '../localTime';
import { NO_CURRENCY } from '../NO_CURRENCY';

/** What is said of the example of a change under either policy. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/** By what a change is about, in a few words for each side; instants on the clock of a zone. */
export function sidesOf({ kind, example }: PolicyChange, timeZone: string): Sides {
  const { before, after, quotes } = example;
  if (quotes !== null) return { before: amountIn(quotes.before), after: amountIn(quotes.after) };
  const tell = tellerOf(kind, timeZone);
  return { before: tell(before), after: tell(after) };
}

function tellerOf(kind: PolicyChange['kind'], timeZone: string): (evaluation: Evaluation) => string {
  const [family, part] = kind.split('.');
  switch (family) {
    case 'deadline':
      return ({ deadlines }) => {
        const { deadline } = deadlines[part as keyof typeof deadlines];
        return deadline === null ? 'no end known' : localTime(deadline, timeZone);
      };
    case 'bearer':
      return ({ cost }) => cost?.legs.find(({ leg }) => leg === part)?.bearer ?? 'nobody';
    case 'next_step':
      return ({ nextStep }) => stepText(nextStep);
    case 'finding':
      return ({ findings }) => {
        const open = findings.filter(({ standing }) => standing !== 'satisfied');
        return open.map(({ clause, code }) => `${clause}: ${code}`).join(', ') || 'nothing';
      };
    default:
      return ({ decision }) => decision;
  }
}

function stepText(step: NextStep | null): string {
  if (step === null) return 'nothing';
  const needs = step.needs.map((kinds) => kinds.join(' or ')).join(', ');
  return `${step.actor}: ${step.action}${needs === '' ? '' : ` (${needs})`}`;
}

/** Where no policy names a currency, minor units are shown as they are: as in a currency that has no others. */
const WITHOUT_OTHERS = 'JPY';

function amountIn({ refundDue, paymentDue, totals, currency }: CostQuote): string {
  const said = (money: typeof refundDue): string =>
    currency === NO_CURRENCY
      ? showMoney(money, WITHOUT_OTHERS).replace(` ${WITHOUT_OTHERS}`, '')
      : showMoney(money, currency);
  const parts = [`refund ${said(refundDue)}`];
  if (paymentDue.kind !== 'exact' || paymentDue.amount > 0) parts.push(`to pay ${said(paymentDue)}`);
  return [...parts, `customer bears ${said(totals.customer)}`].join(', ');
}

/** The traits of an example, as words. */
export function traitsText({ traits }: DiffExample): string {
  return traits.map(([trait, value]) => `${trait}: ${value}`).join(', ');
}
