export { edges } from './edges';
export { enumerateScenarios } from './enumerateScenarios';

export type { Scenario, ScenarioOptions } from './Scenario';
