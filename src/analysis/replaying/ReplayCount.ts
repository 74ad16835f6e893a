import type { Evaluation } from '../../index';
import { compareDecisions, type Difference, LEGS } from '../differencesOf';
import type { ReplayChange, ReplayProblem, ReplaySummary } from '../ReplaySummary';

/** What has been counted so far; it holds the first examples of each kind, and no other claim. */
export class ReplayCount {
  #read = 0;
  #changed = 0;
  #tightened = 0;
  #loosened = 0;
  readonly #most: number;
  readonly #policies: ReplaySummary['policies'];
  readonly #decisions = new Map<string, ReplaySummary['decisions'][number]>();
  readonly #ways = new Map<string, number>();
  readonly #examples = new Map<string, { kind: Difference['kind']; how: string; changes: ReplayChange[] }>();
  readonly #problems: ReplayProblem[] = [];
  #unreadable = 0;

  constructor(most: number, policies: ReplaySummary['policies']) {
    this.#most = most;
    this.#policies = policies;
  }

  get read(): number {
    return this.#read;
  }

  judged(before: Evaluation, after: Evaluation): void {
    this.#read += 1;
    const key = `${before.decision} ${after.decision}`;
    const count = (this.#decisions.get(key)?.count ?? 0) + 1;
    this.#decisions.set(key, { before: before.decision, after: after.decision, count });
    const turn = compareDecisions(before.decision, after.decision);
    if (turn < 0) this.#tightened += 1;
    if (turn > 0) this.#loosened += 1;
  }

  changed(change: ReplayChange, differences: readonly Difference[]): void {
    this.#changed += 1;
    for (const { kind, how } of differences) {
      const key = `${kind} ${how}`;
      this.#ways.set(key, (this.#ways.get(key) ?? 0) + 1);
      const examples = this.#examples.get(key) ?? { kind, how, changes: [] };
      this.#examples.set(key, examples);
      if (examples.changes.length < this.#most) examples.changes.push(change);
    }
  }

  unreadable(problem: ReplayProblem): void {
    this.#read += 1;
    this.#unreadable += 1;
    if (this.#problems.length < this.#most) this.#problems.push(problem);
  }

  summary(): ReplaySummary {
    const ways = (kind: Difference['kind'], how: string): number => this.#ways.get(`${kind} ${how}`) ?? 0;
    const shifts = (window: 'claim' | 'dispatch' | 'arrival') => ({
      earlier: ways(`deadline.${window}`, 'earlier'),
      later: ways(`deadline.${window}`, 'later'),
      other: ways(`deadline.${window}`, 'other'),
    });
    const moves = LEGS.map((leg) => [
      leg,
      {
        toCustomer: ways(`bearer.${leg}`, 'toCustomer'),
        toShop: ways(`bearer.${leg}`, 'toShop'),
        other: ways(`bearer.${leg}`, 'other'),
      },
    ]);
    return {
      read: this.#read,
      judged: this.#read - this.#unreadable,
      unreadable: this.#unreadable,
      changed: this.#changed,
      decisions: [...this.#decisions.values()],
      tightened: this.#tightened,
      loosened: this.#loosened,
      deadlines: { claim: shifts('claim'), dispatch: shifts('dispatch'), arrival: shifts('arrival') },
      bearers: Object.fromEntries(moves) as ReplaySummary['bearers'],
      examples: [...this.#examples.values()].filter(({ changes }) => changes.length > 0),
      problems: [...this.#problems],
      policies: this.#policies,
    };
  }
}
