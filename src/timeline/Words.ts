import type { Anchor, DeadlineStatus, Decision, Policy, WindowTerm } from '../index';
import type { ShopTime } from './shopClock';
import type { TickUnit } from './ticksOf';
import type { EventFacts, WindowName } from './timelineFacts';

/** What one language says in the picture. Words from input come in cleaned, and as they are. */
export interface Words {
  readonly decisions: Readonly<Record<Decision, string>>;
  readonly states: Readonly<Record<DeadlineStatus['state'], string>>;
  readonly windows: Readonly<Record<WindowName, string>>;
  readonly events: Readonly<Record<EventFacts['kind'], string>>;
  /** What the customer may still have to give, by the names of the built-in policy. */
  readonly needs: Readonly<Record<string, string>>;
  /** Next steps by action; those of a resolution apart, as a policy may give one any name. */
  readonly steps: Readonly<Record<string, string>>;
  readonly resolutions: Readonly<Record<string, string>>;
  readonly otherStep: (action: string) => string;
  readonly recordStep: (anchor: Anchor) => string;
  /** `10:00` on a date that is written in full. */
  readonly instant: (time: ShopTime) => string;
  /** The same as short as an axis needs it. */
  readonly event: (time: ShopTime, withYear: boolean) => string;
  readonly tick: (time: ShopTime, unit: TickUnit) => string;
  readonly by: (instant: string) => string;
  readonly asOf: (instant: string) => string;
  /** How long a window is, from when, and how it ends. */
  readonly rule: (term: WindowTerm) => string;
  readonly notOnRecord: string;
  readonly noDeadline: string;
  readonly heading: (decision: Decision, step: string | null, before: string | null) => string;
  readonly missing: (needs: readonly (readonly string[])[]) => string;
  readonly breached: (clauses: string) => string;
  readonly undetermined: (clauses: string) => string;
  readonly order: (number: string) => string;
  readonly byChannel: (event: string, channel: string) => string;
  readonly title: (order: string, decision: Decision) => string;
  readonly judgedAsOf: (instant: string) => string;
  readonly window: (name: WindowName, state: DeadlineStatus['state'], deadline: string) => string;
  readonly happened: (events: readonly string[]) => string;
  readonly footer: (policy: string, timeZone: Policy['timeZone']) => string;
  readonly shortened: string;
}
