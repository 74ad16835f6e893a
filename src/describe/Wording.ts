import type { Locale } from '../explain/explanation';
import type { AmountWords } from './AmountWords';
import type { ConditionWords } from './ConditionWords';
import type { CostWords } from './CostWords';
import type { CountingWords } from './CountingWords';
import type { SectionName } from './Page';
import type { RequestWords } from './RequestWords';
import type { ReturnWords } from './ReturnWords';
import type { ScopeWords } from './ScopeWords';
import type { TimeWords } from './TimeWords';

/** What the names of a policy are names of. */
export type NameKind =
  | 'reason'
  | 'resolution'
  | 'channel'
  | 'attachment'
  | 'category'
  | 'orderType'
  | 'event'
  | 'fee'
  | 'leg';

/** The shop's words for the names of the data, by what they are names of. */
export type NameWords = Readonly<Record<NameKind, Readonly<Record<string, string>>>>;

/** What one language needs for a page; a part left out in one of them does not compile. */
export interface Wording {
  readonly locale: Locale;
  readonly title: string;
  readonly headings: Readonly<Record<SectionName, string>>;
  readonly version: (version: string) => string;
  readonly quote: (text: string) => string;
  readonly or: (words: readonly string[]) => string;
  readonly and: (words: readonly string[]) => string;
  /** Before what an exception sets. */
  readonly inThisCase: string;
  readonly names: NameWords;
  readonly time: TimeWords;
  readonly conditions: ConditionWords;
  readonly amounts: AmountWords;
  readonly scope: ScopeWords;
  readonly request: RequestWords;
  readonly returning: ReturnWords;
  readonly costs: CostWords;
  readonly counting: CountingWords;
  /** What the built-in policy says: clauses that are not data, and what others say beyond their data. */
  readonly builtin: {
    readonly texts: Readonly<Record<string, string>>;
    readonly remarks: Readonly<Record<string, string>>;
  };
}
