import type { Policy, When } from '../../index';
import type { Visit } from '../scenarios/walkScenarios';
import type { LintFinding, LintRuleName } from './LintResult';
import type { Truth } from './truthsFor';

/** A claim that is looked at. */
export interface Sight extends Visit {
  readonly evaluation: Visit['evaluations'][number];
  /** How the condition at a JSON Pointer comes out for it. */
  readonly truthOf: (pointer: string) => Truth;
}

/** What a rule says of one place; the rest of a finding is the same for all. */
export interface Told extends Omit<LintFinding, 'rule' | 'example' | 'docs'> {
  readonly example?: Sight | undefined;
}

/** A rule at work on one policy. */
export interface LintWatch {
  /** Looks at a claim. */
  readonly see?: (sight: Sight) => void;
  /** What has not come up yet: the conditions of claims that may show it. */
  readonly waitsFor?: () => readonly When[];
  /** Says what it has found; `isComplete` where nothing else can come up. */
  readonly tell: (isComplete: boolean) => readonly Told[];
}

/** One thing that is looked for. */
export interface LintRule {
  readonly rule: LintRuleName;
  readonly watch: (policy: Policy) => LintWatch;
}
