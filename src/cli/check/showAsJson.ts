import { explainEvaluation, type Locale } from '../../index';
import type { Checked } from './Checked';

/** The evaluation as JSON; beside it, under names of their own, what else was asked for. */
export function showAsJson({ policy, evaluation, quote }: Checked, locale: Locale | null): string {
  const { timeZone } = policy;
  const explanation = locale === null ? null : explainEvaluation(evaluation, { locale, timeZone });
  const all = {
    evaluation,
    ...(quote === null ? {} : { quote }),
    ...(explanation === null ? {} : { explanation }),
  };
  return `${JSON.stringify(Object.keys(all).length === 1 ? evaluation : all, null, 2)}\n`;
}
