import type { Evaluation } from '../evaluation';
import type { Finding } from '../finding';
import { detailsReader } from './detailsReader';
import { findingBehind } from './findingBehind';
import type { FindingFacts, RulingFacts } from './findingFacts';
import { isAnswered } from './isAnswered';
import { labelFor } from './labelFor';
import { nameFor } from './nameFor';
import { returnWindow } from './returnWindow';
import { takesEmail } from './takesEmail';
import { topicOf } from './topicOf';
import type { Wording } from './wording';
import { wordPieces } from './wordPieces';
import { wordSpan } from './wordSpan';

type Labels = Readonly<Record<string, string>>;
type Name = typeof nameFor;

/** A finding's details in the reader's words; whatever is not of the expected shape counts as not said. */
export function wordFacts(finding: Finding, evaluation: Evaluation, wording: Wording): FindingFacts {
  const { messages, instant } = wording;
  const { labels, quote } = messages;
  const details = detailsReader(finding.details);
  const told = (text: string | null, word: (text: string) => string): string | null =>
    text === null ? null : word(text);
  const word = (name: string, known: Labels, wordFor: Name = labelFor): string | null =>
    told(details.text(name), (text) => wordFor(known, text, messages));
  const words = (
    name: string,
    known: Labels,
    wordFor: Name,
    join: (words: readonly string[]) => string,
  ): string | null => {
    const texts = details.texts(name);
    return texts.length === 0 ? null : join(texts.map((text) => wordFor(known, text, messages)));
  };
  const listed = (texts: readonly string[]): string => texts.join(', ');
  const deadline = details.text('deadline');
  const window = returnWindow(finding, evaluation);
  return {
    clause: quote(finding.clause),
    deadline: told(deadline, instant),
    lateBy: wordSpan(details.count('lateByMs') ?? 0, messages),
    opensAt: told(details.text('opensAt'), instant),
    isOver: deadline !== null && deadline < (evaluation.settlement?.at ?? evaluation.asOf),
    category: word('category', labels.categories),
    orderType: word('orderType', labels.orderTypes),
    channel: word('channel', labels.channels),
    reason: word('reason', labels.reasons),
    resolution: word('resolution', labels.resolutions, nameFor),
    offered: words('offered', labels.resolutions, nameFor, messages.or),
    granted: word('granted', labels.resolutions, nameFor),
    anyOf: words('anyOf', labels.needs, nameFor, messages.or),
    missing: wordPieces(details.texts('missing'), messages),
    facts: words('facts', labels.needs, nameFor, listed),
    needs: words('needs', labels.needs, nameFor, messages.or),
    announced: details.count('announced'),
    arrived: details.count('arrived'),
    duty: word('duty', labels.duties),
    terms: words('terms', labels.terms, labelFor, messages.and),
    clauses: words('clauses', {}, labelFor, listed),
    point: labels.points[topicOf(findingBehind(finding).code, window)],
    exception: told(details.text('by'), quote),
    awaits: word('awaits', labels.awaits),
    ruling: wordRuling(finding, wording),
    window,
    byEmail: takesEmail(evaluation),
    isAnswered: isAnswered(evaluation),
    customerBears: bearsRoundTrip(evaluation),
  };
}

function wordRuling({ details }: Finding, { messages, instant }: Wording): RulingFacts {
  const ruling = detailsReader(details).part('ruling');
  const [by, why, at] = [ruling.text('by'), ruling.text('why'), ruling.text('at')];
  // Written by hand, so perhaps in lines.
  const quoted = (text: string | null): string | null =>
    text === null ? null : messages.quote(text.trim().replace(/\s+/g, ' '));
  return { by: quoted(by), why: quoted(why), at: at === null ? null : instant(at) };
}

/** A single leg is a whole round trip only under the built-in policy, while no resolution is chosen. */
function bearsRoundTrip({ cost, policy }: Evaluation): boolean {
  return cost?.bearer === 'customer' && (cost.legs.length > 1 || policy.id === 'builtin');
}
