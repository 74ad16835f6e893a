// What is used of each peer. Their packages have a folder of their own, which a clone does not install.

declare module 'json-rules-engine' {
  export class Almanac {
    factValue(id: string): Promise<unknown>;
  }
  export interface RunResult {
    readonly events: readonly { readonly type: string }[];
  }
  export class Engine {
    addRule(rule: { conditions: object; event: object; priority: number; onSuccess: () => void }): this;
    run(facts: object, options: { almanac: Almanac }): Promise<RunResult>;
    stop(): this;
  }
}

declare module 'json-logic-engine' {
  export class LogicEngine {
    build(logic: object): (facts: object) => unknown;
  }
}

declare module '@gorules/zen-engine' {
  type Decision = import('../../../src/vocabulary').Decision;
  export class ZenDecisionContent {
    constructor(content: object);
  }
  export interface ZenEngineResponse {
    readonly result: { readonly decision: Decision };
  }
  export class ZenEngine {
    createDecision(content: ZenDecisionContent): {
      evaluate(context: object): Promise<ZenEngineResponse>;
    };
  }
  export function evaluateExpressionSync(expression: string, context: object): Decision;
}

declare module '@cedar-policy/cedar-wasm/nodejs' {
  interface EntityUid {
    readonly type: string;
    readonly id: string;
  }
  export type Answer =
    | {
        readonly type: 'success';
        readonly response: {
          readonly diagnostics: { readonly reason: readonly string[]; readonly errors: readonly unknown[] };
        };
      }
    | { readonly type: 'failure'; readonly errors: readonly unknown[] };
  export function preparsePolicySet(
    id: string,
    policies: { staticPolicies: Record<string, string> },
  ): { readonly type: string };
  export function statefulIsAuthorized(call: {
    principal: EntityUid;
    action: EntityUid;
    resource: EntityUid;
    context: object;
    preparsedPolicySetId: string;
    entities: readonly never[];
  }): Answer;
}
