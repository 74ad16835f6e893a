import type { Ruling } from '../claim/Claim';
import type { Exception, Precedence } from './exceptionsOf';
import type { Setting } from './settingsOf';

/** What people have ruled on clauses. */
export type Rulings = ReadonlyMap<string, Ruling['ruling']>;

/** What an exception says that a term is. */
export interface Answer {
  readonly exception: Exception;
  readonly setting: Setting;
}

/** What the exceptions that apply to a claim say, term by term. */
export interface Answers {
  /** One for each term of which the answer is clear. */
  readonly agreed: readonly Answer[];
  /** For each other term, its different answers. */
  readonly contested: readonly (readonly Answer[])[];
  /** The clauses of exceptions whose place rulings have changed. */
  readonly settled: readonly string[];
}

/** Compares what exceptions say of each term that they set. */
export function answersFrom(
  applying: readonly Exception[],
  precedence: Precedence,
  rulings: Rulings,
): Answers {
  const agreed: Answer[] = [];
  const contested: (readonly Answer[])[] = [];
  const settled: string[] = [];
  for (const all of byTerm(applying)) {
    const stated = different(goingFirst(all, precedence));
    const ruled = different(goingFirst(favoured(all, rulings), precedence));
    if (keyOf(ruled) !== keyOf(stated)) settled.push(...all.map(({ exception }) => exception.clause));
    if (ruled.length === 1) agreed.push(...ruled);
    else contested.push(ruled);
  }
  return { agreed, contested, settled };
}

function byTerm(applying: readonly Exception[]): Iterable<readonly Answer[]> {
  const answers = new Map<string, Answer[]>();
  for (const exception of applying) {
    for (const setting of exception.settings) {
      const before = answers.get(setting.term);
      if (before === undefined) answers.set(setting.term, [{ exception, setting }]);
      else before.push({ exception, setting });
    }
  }
  return answers.values();
}

/** An exception that a ruling upholds goes before the others; one that it waives gives way to them. */
function favoured(answers: readonly Answer[], rulings: Rulings): readonly Answer[] {
  const upheld = answers.filter(({ exception }) => rulings.get(exception.clause) === 'upheld');
  if (upheld.length > 0) return upheld;
  const kept = answers.filter(({ exception }) => rulings.get(exception.clause) !== 'waived');
  return kept.length > 0 ? kept : answers;
}

/** Those over which no other goes, itself or by way of others; `parsePolicy` sees to it that none goes over itself. */
function goingFirst(answers: readonly Answer[], precedence: Precedence): readonly Answer[] {
  const below = new Set(answers.flatMap(({ exception }) => exception.over));
  // A set is walked to what is added on the way.
  for (const clause of below) for (const next of precedence.get(clause) as readonly string[]) below.add(next);
  return answers.filter(({ exception }) => !below.has(exception.clause));
}

/** One of each value: where several say the same, there is no conflict. */
function different(answers: readonly Answer[]): readonly Answer[] {
  const bySaid = new Map<string, Answer>();
  for (const answer of answers) {
    const { said } = answer.setting;
    if (!bySaid.has(said)) bySaid.set(said, answer);
  }
  return [...bySaid.values()];
}

function keyOf(answers: readonly Answer[]): string {
  return answers.map(({ exception }) => exception.rank).join();
}
