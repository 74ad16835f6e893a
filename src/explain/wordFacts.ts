import type { Evaluation } from '../evaluation';
import type { Finding } from '../finding';
import type { FindingFacts } from './findingFacts';
import { labelFor } from './labelFor';
import { returnWindow } from './returnWindow';
import { takesEmail } from './takesEmail';
import type { Wording } from './wording';
import { wordSpan } from './wordSpan';

type Labels = Readonly<Record<string, string>>;

/** A finding's details in the reader's words; whatever is not of the expected shape counts as not said. */
export function wordFacts(
  finding: Finding,
  evaluation: Evaluation,
  { messages, instant }: Wording,
): FindingFacts {
  const { labels } = messages;
  const { details } = finding;
  const word = (name: string, known: Labels): string | null => {
    const value = wordIn(details, name);
    return value === null ? null : labelFor(known, value, messages);
  };
  const choice = (name: string, known: Labels): string | null => {
    const words = wordsIn(details, name);
    return words.length === 0 ? null : messages.or(words.map((each) => labelFor(known, each, messages)));
  };
  const deadline = wordIn(details, 'deadline');
  return {
    deadline: deadline === null ? null : instant(deadline),
    lateBy: wordSpan(details['lateByMs'], messages),
    category: word('category', labels.categories),
    orderType: word('orderType', labels.orderTypes),
    channel: word('channel', labels.channels),
    reason: word('reason', labels.reasons),
    resolution: word('resolution', labels.resolutions),
    offered: choice('offered', labels.resolutions),
    anyOf: choice('anyOf', labels.needs),
    missing: pieces(wordsIn(details, 'missing')),
    window: returnWindow(finding, evaluation),
    byEmail: takesEmail(evaluation),
    customerBears: evaluation.cost?.bearer === 'customer',
  };

  function pieces(words: readonly string[]): string | null {
    const counts = new Map<string, number>();
    for (const piece of words) counts.set(piece, (counts.get(piece) ?? 0) + 1);
    if (counts.size === 0) return null;
    return [...counts]
      .map(([piece, count]) => messages.pieces(labelFor(labels.contents, piece, messages), count))
      .join(', ');
  }
}

function wordIn(details: Finding['details'], name: string): string | null {
  const value = details[name];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function wordsIn(details: Finding['details'], name: string): readonly string[] {
  const value = details[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
