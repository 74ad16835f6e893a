import type { Decision, Policy } from 'returns-policy';
import { decisionMark } from './decisionMark';
import type { Judged } from './judge';
import { labels } from './labels';
import type { Layout } from './showEvaluation';
import { wrapText } from './wrapText';

/** What to sum up beside the claims. */
export interface SummaryLayout extends Layout {
  readonly policy: Policy;
  readonly isOfExamples: boolean;
}

/** How many of each decision, by which policy, and how to go on from the examples to a claim of one's own. */
export function showSummary(judged: readonly Judged[], layout: SummaryLayout): string {
  const { width, paint, locale, timeZone, policy, isOfExamples } = layout;
  const words = labels[locale];
  const counts = (Object.keys(decisionMark) as Decision[])
    .map((decision) => ({
      decision,
      count: judged.filter(({ evaluation }) => evaluation.decision === decision).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ decision, count }) => words.count(count, words.decisions[decision]));
  const lines = [
    ...wrapText(words.summary(counts, `${policy.id} ${policy.version}`, timeZone), width),
    ...wrapText(words.speakers, width),
    ...(isOfExamples ? ['', ...wrapText(words.ownClaim, width), ...ownClaim(width)] : []),
  ];
  return lines.map((line) => paint('dim', line)).join('\n');
}

function ownClaim(width: number): readonly string[] {
  const command = 'npm start -- path/to/claim.json --as-of 2026-03-02T09:00:00+09:00';
  return wrapText(command, width - 2).map((line) => `  ${line}`);
}
