import type { Claim, FactTerm, FactValue, Policy } from '../../index';
import type { Complaint } from '../CommandError';
import { didYouMean } from '../didYouMean';
import type { Path } from '../readSource';
import { showPath } from '../showPath';

/** A part of a claim that a policy does not read, so that it counts as missing. */
export interface UnreadPart {
  readonly path: Path;
  readonly message: Complaint['message'];
  readonly hint: string;
}

/** Facts and events that the policy does not declare, and facts of another type than it declares. */
export function unreadParts(claim: Claim, policy: Policy): readonly UnreadPart[] {
  const { facts: terms = [], events = [] } = policy;
  return [
    ...unreadFacts(['facts'], claim.facts, terms),
    ...unreadFacts(['inspection', 'facts'], claim.inspection?.facts, terms),
    ...undeclared(
      ['events'],
      Object.keys(claim.events ?? {}),
      events.map(({ event }) => event),
    ),
  ];
}

function unreadFacts(
  path: Path,
  given: Readonly<Record<string, FactValue>> | undefined,
  terms: readonly FactTerm[],
): readonly UnreadPart[] {
  const facts = given ?? {};
  const names = terms.map(({ fact }) => fact);
  const mistyped = terms.flatMap((term): readonly UnreadPart[] => {
    const value = Object.hasOwn(facts, term.fact) ? facts[term.fact] : undefined;
    if (value === undefined || isOfType(value, term)) return [];
    const at = [...path, term.fact];
    return [
      {
        path: at,
        message: `${showPath(at)}: \`${value}\` is not of the declared type, so it counts as missing`,
        hint: `The policy declares it as ${kindOf(term)}.`,
      },
    ];
  });
  return [...undeclared(path, Object.keys(facts), names), ...mistyped];
}

function undeclared(path: Path, given: readonly string[], known: readonly string[]): readonly UnreadPart[] {
  const what = path.at(-1) === 'events' ? 'event' : 'fact';
  const all = known.length === 0 ? `It declares no ${what}s.` : `It declares: ${known.join(', ')}.`;
  return given
    .filter((name) => !known.includes(name))
    .map((name) => {
      const at = [...path, name];
      return {
        path: at,
        message: `${showPath(at)}: the policy declares no ${what} \`${name}\`, so it counts for nothing`,
        hint: didYouMean(name, known, all),
      };
    });
}

function isOfType(value: FactValue, { type, values = [] }: FactTerm): boolean {
  if (type === 'enum') return values.includes(value);
  return typeof value === (type === 'text' ? 'string' : type);
}

function kindOf({ type, values = [] }: FactTerm): string {
  return type === 'enum' ? `one of: ${values.join(', ')}` : type;
}
