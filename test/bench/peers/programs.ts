/** A whole program for each peer, from a raw claim to its answer: what is loaded, bundled and kept of it is measured. */
const read = `
  import { readRecord } from '../../support/straightLine';
  import { factsOf } from './factsOf';
  import { byClause } from './wordings/byClause';`;

function engineProgram(file: string, build: string): string {
  return `${read}
  import { ${build} } from './engines/${file}';
  let engine;
  export const judge = (raw, asOf) => {
    engine ??= ${build}(byClause, 'policies');
    return engine.ask(factsOf(readRecord(raw), asOf));
  };`;
}

export const programs: Readonly<Record<string, string>> = {
  library: `
    import { defaultPolicy, evaluateClaim } from 'returns-policy';
    export const judge = (raw, asOf) => evaluateClaim(raw, defaultPolicy, asOf);`,
  straight: `
    import { judgeRecord, readRecord, seoulDays } from '../../support/straightLine';
    export const judge = (raw, asOf) => judgeRecord(readRecord(raw), asOf, seoulDays);`,
  luxon: `
    import { datedClaim, decideDated } from './engines/luxonByHand';
    export const judge = (raw, asOf) => decideDated(datedClaim(raw), asOf);`,
  'json-logic-engine': engineProgram('jsonLogicEngine', 'jsonLogicEngine'),
  'json-rules-engine': engineProgram('jsonRulesEngine', 'jsonRulesEngine'),
  'cedar-wasm': engineProgram('cedar', 'cedar'),
  'zen-engine': engineProgram('zenEngine', 'zenDecision'),
};

/** A part that no bundler takes in, where there is one. */
export const binaries: Readonly<
  Record<string, { readonly name: string; readonly within: string; readonly extension: string }>
> = {
  'cedar-wasm': { name: 'WebAssembly', within: '@cedar-policy/cedar-wasm/nodejs', extension: '.wasm' },
  'zen-engine': { name: 'native', within: '@gorules', extension: '.node' },
};
