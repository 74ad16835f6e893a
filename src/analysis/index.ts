export { edges } from './edges';
export { enumerateScenarios } from './enumerateScenarios';
export { countScenarios } from './countScenarios';

export type { Scenario, ScenarioOptions } from './Scenario';
export { replay } from './replay';
export { replayEach } from './replayEach';
export type {
  ReplayChange,
  ReplayEntry,
  ReplayKind,
  ReplayOptions,
  ReplayProblem,
  ReplaySummary,
} from './ReplaySummary';
export { whatWouldChange } from './whatWouldChange';
export { withChanges } from './withChanges';
export type {
  Change,
  ChangeKind,
  ChangeSet,
  Obstacle,
  OpenFact,
  Outcome,
  Prospects,
} from './Prospects';

export { lintPolicy } from './lintPolicy';
export type {
  LintFinding,
  LintOptions,
  LintResult,
  LintRuleName,
  LintSeverity,
} from './lint/LintResult';
export { diffPolicies } from './diff/diffPolicies';
export type {
  DiffBump,
  DiffEffect,
  DiffExample,
  DiffKind,
  DiffOptions,
  DiffPrices,
  DiffTrait,
  PolicyChange,
  PolicyDiff,
} from './diff/PolicyDiff';
