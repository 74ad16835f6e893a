import type { Comparison, Policy, SpanTerm, When } from '../index';

/** What a policy looks at, wherever in the document it does. */
export interface PolicyParts {
  /** What each declared fact is compared with; a fact that is an amount or a percentage is compared with nothing. */
  readonly facts: ReadonlyMap<string, readonly Comparison[]>;
  readonly fields: ReadonlyMap<string, readonly Comparison[]>;
  /** The conditions on each event. */
  readonly events: ReadonlyMap<string, readonly When[]>;
  /** Every span of time with a start: windows, further ends, duties, spans of conditions. */
  readonly spans: readonly SpanTerm[];
}

/** What the terms and exceptions of policies look at. The declarations say what can be asked, not what is. */
export function partsOf(...policies: readonly Policy[]): PolicyParts {
  return partsIn(policies.map(({ terms, exceptions }) => [terms, exceptions]));
}

/** Goes through all of it, so that a part which the format gains is looked at too. */
export function partsIn(document: unknown): PolicyParts {
  const facts = new Map<string, Comparison[]>();
  const fields = new Map<string, Comparison[]>();
  const events = new Map<string, When[]>();
  const spans = new Map<string, SpanTerm>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (!Array.isArray(part)) {
      const { fact, percentFact, field, event, length, from } = part as Readonly<Record<string, unknown>>;
      if (typeof fact === 'string') add(facts, fact, part);
      if (typeof percentFact === 'string') add(facts, percentFact, part);
      if (typeof field === 'string') add(fields, field, part);
      if (typeof event === 'string' && asksForTime(part)) add(events, event, part);
      if (length !== undefined && from !== undefined) spans.set(JSON.stringify(part), part as SpanTerm);
    }
    for (const value of Object.values(part)) visit(value);
  };
  visit(document);
  return { facts, fields, events, spans: [...spans.values()] };
}

function add<Part>(map: Map<string, Part[]>, name: string, part: object): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [part as Part]);
  else known.push(part as Part);
}

function asksForTime({ happened, within, onOrAfter, onOrBefore, timeFrom, timeUntil, onBusinessDay }: When) {
  const asked = [happened, within, onOrAfter, onOrBefore, timeFrom, timeUntil, onBusinessDay];
  return asked.some((part) => part !== undefined);
}
