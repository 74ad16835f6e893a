export { edges } from './edges';

export type { Scenario, ScenarioOptions } from './Scenario';
