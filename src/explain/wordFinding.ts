import type { Evaluation } from '../evaluation';
import type { Finding } from '../finding';
import { labelFor } from './labelFor';
import type { Sentence } from './sentences';
import { wordFacts } from './wordFacts';
import type { Wording } from './wording';

/** One sentence for one finding; a neutral one for what a later version may have stored. */
export function wordFinding(finding: Finding, evaluation: Evaluation, wording: Wording): string {
  const { messages } = wording;
  const { clause, code, standing } = finding;
  const sentence = sentenceFor(messages.findings, code, standing);
  if (sentence === undefined) {
    const { quote, labels } = messages;
    return messages.unknownFinding(
      quote(clause),
      quote(code),
      labelFor(labels.standings, standing, messages),
    );
  }
  return typeof sentence === 'string' ? sentence : sentence(wordFacts(finding, evaluation, wording));
}

type SentenceTable = Readonly<Record<string, Readonly<Record<string, Sentence>>>>;

function sentenceFor(table: SentenceTable, code: string, standing: string): Sentence | undefined {
  const byStanding = Object.hasOwn(table, code) ? table[code] : undefined;
  return byStanding !== undefined && Object.hasOwn(byStanding, standing) ? byStanding[standing] : undefined;
}
