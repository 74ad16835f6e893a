import type { DeadlineStatus, Decision, Policy, WindowTerm } from '../index';
import type { EventKind } from './EventFacts';
import type { ShopTime } from './shopClock';
import type { TickUnit } from './ticksOf';
import type { WindowName } from './WindowFacts';

/** What one language says in the picture. Words from input come in cleaned, and as they are. */
export interface Words {
  readonly decisions: Readonly<Record<Decision, string>>;
  readonly states: Readonly<Record<DeadlineStatus['state'], string>>;
  readonly windows: Readonly<Record<WindowName, string>>;
  readonly events: Readonly<Record<EventKind, string>>;
  /** How a claim was settled, in the words that shops use most. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** What the customer may still have to give, by the names of the built-in policy. */
  readonly needs: Readonly<Record<string, string>>;
  /** Next steps by action; those of a resolution apart, as a policy may give one any name. */
  readonly steps: Readonly<Record<string, string>>;
  readonly resolutions: Readonly<Record<string, string>>;
  readonly otherStep: (action: string) => string;
  readonly recordStep: (event: string) => string;
  /** `10:00` on a date that is written in full. */
  readonly instant: (time: ShopTime) => string;
  /** The same as short as an axis needs it. */
  readonly event: (time: ShopTime, withYear: boolean) => string;
  readonly tick: (time: ShopTime, unit: TickUnit) => string;
  readonly from: (instant: string) => string;
  readonly by: (instant: string) => string;
  readonly overdue: (instant: string) => string;
  readonly asOf: (instant: string) => string;
  readonly rule: (term: WindowTerm) => string;
  /** The same where it is not known which rule holds. */
  readonly anyRule: string;
  readonly notOnRecord: string;
  readonly noDeadline: string;
  /** The next step, then when it can be taken, and by when; nothing where there is none. */
  readonly heading: (decision: Decision, step: readonly string[]) => string;
  readonly settled: (decision: Decision, outcome: string) => string;
  readonly missing: (needs: readonly (readonly string[])[]) => string;
  readonly breached: (clauses: string) => string;
  readonly undetermined: (clauses: string) => string;
  readonly order: (number: string) => string;
  readonly withDetail: (event: string, detail: string) => string;
  readonly title: (order: string, decision: Decision) => string;
  readonly judgedAsOf: (instant: string) => string;
  readonly window: (name: WindowName, state: DeadlineStatus['state'], deadline: string) => string;
  readonly happened: (events: readonly string[]) => string;
  readonly footer: (policy: string, timeZone: Policy['timeZone']) => string;
  readonly shortened: string;
}
