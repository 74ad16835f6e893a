export { enumerateScenarios } from './enumerateScenarios';
export { countScenarios } from './countScenarios';
export { edges } from './edges';
export { lintPolicy } from './lintPolicy';
export { diffPolicies } from './diff/diffPolicies';
export { whatWouldChange } from './whatWouldChange';
export { withChanges } from './withChanges';
export { replay } from './replay';
export { replayEach } from './replayEach';

export type { Scenario, ScenarioOptions } from './Scenario';
export type {
  LintFinding,
  LintOptions,
  LintResult,
  LintRuleName,
  LintSeverity,
} from './lint/LintResult';
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
export type {
  Change,
  ChangeKind,
  ChangeSet,
  Obstacle,
  OpenFact,
  Outcome,
  Prospects,
} from './Prospects';
export type {
  ReplayChange,
  ReplayEntry,
  ReplayKind,
  ReplayOptions,
  ReplayProblem,
  ReplaySummary,
} from './ReplaySummary';
