import type { FactValue } from '../claim/Claim';
import { BUILTIN_EVENTS } from '../vocabulary';
import type { Draft } from './Draft';
import type { FactTerm, Policy } from './Policy';
import type { IsRefused } from './refusalsIn';

/** A fact as declared, as far as it could be read; values that are not known whole are undefined. */
export interface DeclaredFact {
  readonly type: FactTerm['type'] | undefined;
  readonly values: ReadonlySet<FactValue> | undefined;
}

type Names = ReadonlySet<string> | undefined;

/** The names that a policy declares, for its other parts to use; a list that is not known whole is undefined. */
export interface Declared {
  readonly clauses: Names;
  readonly facts: ReadonlyMap<string, DeclaredFact> | undefined;
  /** With the built-in ones. */
  readonly events: Names;
  /** The events that are known before they come. */
  readonly scheduled: Names;
  readonly reasons: Names;
  /** Whether a reason that is not among them may be good all the same. */
  readonly takesOtherReasons: boolean;
  readonly kinds: Names;
  /** Those of the terms alone. */
  readonly offered: Names;
  /** Those that an exception offers, too. */
  readonly resolutions: Names;
}

/** What a draft declares, as far as all the names could be read. */
export function declaredIn(policy: Draft<Policy>, isRefused: IsRefused): Declared {
  const { clauses, terms } = policy;
  const facts = policy.facts ?? unlessRefused(['facts'], isRefused);
  const events = policy.events ?? unlessRefused(['events'], isRefused);
  const own = namesOf(events, ({ event }) => event);
  const offered = namesOf(terms?.resolutions?.offered, ({ resolution }) => resolution);
  const scheduled = (events ?? []).map((term) => (term?.scheduled === true ? term.event : undefined));
  return {
    clauses: namesOf(clauses, ({ id }) => id),
    facts: factsIn(facts),
    events: own && new Set([...BUILTIN_EVENTS, ...own]),
    scheduled: isRefused(['events']) ? undefined : new Set(scheduled.filter((event) => event !== undefined)),
    reasons: namesOf(terms?.reasons?.accepted, ({ reason }) => reason),
    takesOtherReasons: terms?.reasons?.whenOther === 'needs_review',
    kinds: namesOf(terms?.attachmentKinds, ({ kind }) => kind),
    offered,
    resolutions: withExceptions(offered, policy, isRefused),
  };
}

function unlessRefused(path: readonly string[], isRefused: IsRefused): readonly never[] | undefined {
  return isRefused(path) ? undefined : [];
}

/** The names in a list; undefined where one of them was refused, as nobody knows which. */
export function namesOf<Entry>(
  list: readonly (Entry | undefined)[] | undefined,
  nameOf: (entry: Entry) => string | undefined,
): Names {
  const names = new Set<string>();
  for (const entry of list ?? []) {
    const name = entry === undefined ? undefined : nameOf(entry);
    if (name === undefined) return undefined;
    names.add(name);
  }
  return list && names;
}

function factsIn(facts: Draft<Policy>['facts']): Declared['facts'] {
  const byName = new Map<string, DeclaredFact>();
  for (const term of facts ?? []) {
    if (term?.fact === undefined) return undefined;
    const values = term.values?.filter((value) => value !== undefined) ?? [];
    const isWhole = values.length > 0 && values.length === term.values?.length;
    byName.set(term.fact, { type: term.type, values: isWhole ? new Set(values) : undefined });
  }
  return facts && byName;
}

function withExceptions(offered: Names, policy: Draft<Policy>, isRefused: IsRefused): Names {
  const all = new Set(offered);
  const exceptions = policy.exceptions ?? unlessRefused(['exceptions'], isRefused);
  for (const [index, exception] of (exceptions ?? []).entries()) {
    const others = namesOf(exception?.set?.resolutions?.offered ?? [], ({ resolution }) => resolution);
    if (others === undefined || isRefused(['exceptions', index, 'set'])) return undefined;
    for (const name of others) all.add(name);
  }
  return exceptions && offered && all;
}
