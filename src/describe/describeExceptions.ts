import type { ExceptionTerm, TermsSet } from '../policy/PolicyException';
import { clauseText } from './clauseText';
import type { Describing } from './Describing';
import { WINDOWS } from './describeWindows';
import type { Item, SectionName } from './Page';
import { sentences } from './sentences';
import { wordAddition, wordWindow } from './wordWindow';

/** Under which heading each of the terms stands that an exception can set. */
const HEADINGS: Readonly<Record<keyof TermsSet, SectionName>> = {
  windows: 'deadlines',
  channels: 'request',
  authorization: 'request',
  returnShipment: 'sending',
  resolutions: 'resolutions',
  costs: 'costs',
  rejection: 'rejection',
};

/** What an exception says, and under which heading; where it has none, it is told with the rest of the clauses. */
export interface Placed {
  readonly section: SectionName | undefined;
  readonly item: Item;
}

/** The exceptions that set terms, each under the headings of those. */
export function describeExceptions(describing: Describing): readonly Placed[] {
  return (describing.policy.exceptions ?? []).flatMap((exception) => {
    const own = ownWords(exception, describing);
    const sections = new Set(termsSetBy(exception).map((term) => HEADINGS[term]));
    return [...sections].map((section) => {
      return { section, item: section === 'deadlines' ? withWindows(own, exception, describing) : own };
    });
  });
}

/** The exceptions that do nothing but lift clauses, each under the heading of the first of those. */
export function describeLiftings(
  describing: Describing,
  sectionOf: (clause: string) => SectionName | undefined,
): readonly Placed[] {
  const exceptions = describing.policy.exceptions ?? [];
  return exceptions
    .filter((exception) => termsSetBy(exception).length === 0)
    .map((exception) => {
      // `parsePolicy` takes no exception that changes nothing.
      const sections = (exception.waives as readonly string[]).map(sectionOf);
      const section = sections.find((name) => name !== undefined);
      return { section, item: ownWords(exception, describing) };
    });
}

function termsSetBy({ set = {}, adds = {} }: ExceptionTerm): readonly (keyof TermsSet)[] {
  return Object.keys({ ...set, ...adds }) as (keyof TermsSet)[];
}

function ownWords({ clause }: ExceptionTerm, describing: Describing): Item {
  return { text: clauseText(clause, describing), clauses: [clause] };
}

/** The wording of the clause, and the windows that it sets or gives further ends. */
function withWindows(own: Item, { clause, set, adds }: ExceptionTerm, { words }: Describing): Item {
  const children = WINDOWS.flatMap((name) => {
    const term = set?.windows?.[name];
    const added = adds?.windows?.[name];
    return [
      ...(term === undefined
        ? []
        : [{ text: wordWindow(name, term, words), clauses: [term.clause ?? clause] }]),
      ...(added === undefined ? [] : [{ text: wordAddition(name, added, words), clauses: [clause] }]),
    ];
  });
  return children.length === 0 ? own : { ...own, text: sentences(own.text, words.inThisCase), children };
}
