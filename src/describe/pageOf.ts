import { clauseText } from './clauseText';
import type { Describing } from './Describing';
import { describeCosts } from './describeCosts';
import { describeCounting } from './describeCounting';
import { describeDuties } from './describeDuties';
import { describeExceptions, describeLiftings, type Placed } from './describeExceptions';
import { describeRejection } from './describeRejection';
import { describeRequest } from './describeRequest';
import { describeResolutions } from './describeResolutions';
import { describeScope } from './describeScope';
import { describeSending } from './describeSending';
import { describeWindows } from './describeWindows';
import { escapeMarkdown } from './escapeMarkdown';
import { type Item, type Page, SECTIONS, type SectionName } from './Page';
import { wordDate } from './wordDate';

type Sections = Readonly<Record<SectionName, readonly Item[]>>;

/** Everything that a policy says, every clause of it at least once. */
export function pageOf(describing: Describing): Page {
  const { policy, words } = describing;
  const told = withExceptions(sectionsOf(describing), describing);
  const named = new Set(Object.values(told).flatMap((items) => items.flatMap(clausesIn)));
  const rest = policy.clauses.map(({ id }) => id).filter((id) => !named.has(id));
  const itemOf = (id: string): Item => ({ text: clauseText(id, describing), clauses: [id] });
  const isPreamble = (id: string): boolean => id.startsWith('preamble.');
  const sections: Sections = {
    ...told,
    other: [...told.other, ...rest.filter((id) => !isPreamble(id)).map(itemOf)],
  };
  return {
    title: words.title,
    preamble: [...rest.filter(isPreamble).map(itemOf), ...inForce(describing)],
    sections: SECTIONS.filter((name) => sections[name].length > 0).map((name) => ({
      heading: words.headings[name],
      items: withoutRepeats(sections[name]),
    })),
    version: words.version(escapeMarkdown(policy.version)),
  };
}

function sectionsOf(describing: Describing): Sections {
  return {
    scope: describeScope(describing),
    deadlines: describeWindows(describing),
    request: describeRequest(describing),
    sending: describeSending(describing),
    resolutions: describeResolutions(describing),
    costs: describeCosts(describing),
    duties: describeDuties(describing),
    rejection: describeRejection(describing),
    other: [],
    counting: describeCounting(describing),
  };
}

function withExceptions(base: Sections, describing: Describing): Sections {
  const sections = withPlaced(base, describeExceptions(describing));
  const sectionOf = (clause: string): SectionName | undefined =>
    SECTIONS.find((name) => sections[name].some((item) => clausesIn(item).includes(clause)));
  return withPlaced(sections, describeLiftings(describing, sectionOf));
}

function withPlaced(sections: Sections, placed: readonly Placed[]): Sections {
  const entries = SECTIONS.map((name) => {
    const added = placed.filter(({ section, item }) => section === name && !isTold(item, sections[name]));
    return [name, [...sections[name], ...added.map(({ item }) => item)]] as const;
  });
  return Object.fromEntries(entries) as Record<SectionName, readonly Item[]>;
}

/** A clause that speaks of a term and of an exception to it is told once. */
function isTold({ text, clauses }: Item, items: readonly Item[]): boolean {
  return items.some((other) => other.clauses.join() === clauses.join() && other.text.startsWith(text));
}

function withoutRepeats(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const said = JSON.stringify(item);
    return !seen.has(said) && seen.add(said);
  });
}

function clausesIn({ clauses, children = [] }: Item): readonly string[] {
  return [...clauses, ...children.flatMap(clausesIn)];
}

function inForce({ policy, words }: Describing): readonly Item[] {
  const { from, until } = policy.inForce ?? {};
  if (from === undefined && until === undefined) return [];
  const word = (date: string | undefined): string | null =>
    date === undefined ? null : wordDate(date, words.time);
  return [{ text: words.time.inForce(word(from), word(until)), clauses: [] }];
}
