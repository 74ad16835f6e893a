import { digits, microseconds, thousands } from './durations';
import type { PeersReport, Throughput } from './PeersReport';
import type { Spread } from './spreadOf';

/** Each way of judging as the tables name it. What ends with a dot has two wordings. */
const NAMES: readonly (readonly [id: string, name: string])[] = [
  ['library', 'the library'],
  ['straight', 'straight-line version'],
  ['json-logic-engine.', 'json-logic-engine, compiled'],
  ['luxon', 'luxon, by hand'],
  ['zen-expression.', 'zen-engine, expression'],
  ['zen-engine-64.', 'zen-engine, decision, 64 under way'],
  ['zen-engine.', 'zen-engine, decision'],
  ['json-rules-engine.', 'json-rules-engine'],
  ['cedar-wasm.', 'cedar-wasm, preparsed'],
];

/** Every use of a peer: its goal is held against the quickest. */
const GOALS: readonly { readonly name: string; readonly ids: readonly string[]; readonly times: number }[] = [
  { name: 'json-rules-engine', ids: ['json-rules-engine.'], times: 30 },
  { name: 'zen-engine', ids: ['zen-engine.', 'zen-engine-64.', 'zen-expression.'], times: 30 },
  { name: 'cedar-wasm', ids: ['cedar-wasm.'], times: 1 },
  { name: 'luxon, by hand', ids: ['luxon'], times: 1 },
  { name: 'json-logic-engine', ids: ['json-logic-engine.'], times: 1 },
];

const PROGRAMS: readonly (readonly [id: string, name: string])[] = [
  ['library', 'the library'],
  ['straight', 'straight-line version'],
  ['luxon', 'luxon, by hand'],
  ['json-logic-engine', 'json-logic-engine'],
  ['json-rules-engine', 'json-rules-engine'],
  ['zen-engine', 'zen-engine'],
  ['cedar-wasm', 'cedar-wasm'],
];

type Measured = Readonly<Record<string, Throughput>>;

/** The tables of docs/benchmarks.md that `npm run bench:peers` measured. */
export function tablesOfPeers(report: PeersReport): Record<string, string[]> {
  const { again, streamed } = report.throughput;
  return {
    'peers run': runOf(report),
    'peers versions': versionsOf(report),
    'peers goals': goalsOf(again),
    'peers straight': straightOf(again, streamed),
    'peers parsed': throughputOf(again, 'parsed'),
    'peers raw': throughputOf(again, 'raw'),
    'peers streamed': streamedOf(streamed),
    'peers first': firstOf(again),
    'peers kept': keptOf(report),
  };
}

function runOf({ date, machine, agreement, throughput }: PeersReport): string[] {
  const { processes, rounds } = throughput;
  const decisions = Object.entries(agreement.decisions)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([decision, count]) => `${thousands(count)} \`${decision}\``);
  return [
    `${date}, Node ${machine.node}, ${machine.platform}, ${machine.cores} cores; ${processes} processes of ${rounds} rounds.`,
    `All ${agreement.ways} ways of judging agreed on all ${thousands(agreement.claims)} claims: ${decisions.join(', ')}.`,
  ];
}

function versionsOf({ versions }: PeersReport): string[] {
  return [
    '| package | version |',
    '|---|---|',
    ...Object.entries(versions).map(([name, version]) => `| ${name} | ${version} |`),
  ];
}

function goalsOf(measured: Measured): string[] {
  return [
    '| library, parsed, against | clause by clause | boiled down | goal | met |',
    '|---|--:|--:|--:|---|',
    ...GOALS.map(({ name, ids, times }) => {
      const least = (wording: string): Spread =>
        ids
          .map((id) => found(measured, `${id}${id.endsWith('.') ? wording : ''}/parsed`).toLibrary)
          .reduce((one, other) => (other.p50 < one.p50 ? other : one));
      const [clause, boiled] = [least('clause'), least('boiled')];
      const goal = times === 1 ? 'more than 1' : `${times}`;
      return `| ${name} | ${spread(clause)} | ${spread(boiled)} | ${goal} | ${verdict(clause, boiled, times)} |`;
    }),
  ];
}

function verdict(clause: Spread, boiled: Spread, goal: number): string {
  const inMedian = [clause, boiled].map(({ p50 }) => p50 > goal);
  if (inMedian.every(Boolean)) return Math.min(clause.p10, boiled.p10) > goal ? 'yes' : 'in the median';
  return inMedian[0] === true ? 'clause by clause only' : 'no';
}

function straightOf(again: Measured, streamed: Measured): string[] {
  return [
    '| library / straight-line version | measured | goal | met |',
    '|---|--:|--:|---|',
    ...(
      [
        ['parsed, the same claims again', again, 'parsed'],
        ['parsed, each claim once in a pass', streamed, 'parsed'],
        ['raw, the same claims again', again, 'raw'],
        ['raw, each claim once in a pass', streamed, 'raw'],
      ] as const
    ).map(([name, measured, form]) => {
      const { toStraight } = found(measured, `library/${form}`);
      if (form === 'raw') return `| ${name} | ${spread(toStraight)} | | |`;
      return `| ${name} | ${spread(toStraight)} | 1.3 | ${toStraight.p50 <= 1.3 ? 'yes' : 'no'} |`;
    }),
  ];
}

function throughputOf(measured: Measured, form: 'parsed' | 'raw'): string[] {
  return [
    '| a claim | clause by clause | × the library | boiled down | × the library |',
    '|---|--:|--:|--:|--:|',
    ...NAMES.map(([id, name]) => {
      const wordings = id.endsWith('.') ? [`${id}clause`, `${id}boiled`] : [id];
      const cells = wordings.flatMap((each) => {
        const { cpu, toLibrary } = found(measured, `${each}/${form}`);
        return [microseconds(cpu.p50 / 1000), id === 'library' ? '1' : spread(toLibrary)];
      });
      return `| ${name} | ${cells.join(' | ')} |${cells.length < 4 ? ' | |' : ''}`;
    }),
  ];
}

function streamedOf(measured: Measured): string[] {
  return [
    '| a claim | time | × the library |',
    '|---|--:|--:|',
    ...[
      ['library/parsed', 'the library, parsed'],
      ['straight/parsed', 'straight-line version, parsed'],
      ['json-logic-engine.clause/parsed', 'json-logic-engine, clause by clause, parsed'],
      ['json-logic-engine.boiled/parsed', 'json-logic-engine, boiled down, parsed'],
      ['library/raw', 'the library, raw'],
      ['straight/raw', 'straight-line version, raw'],
      ['json-logic-engine.clause/raw', 'json-logic-engine, clause by clause, raw'],
      ['json-logic-engine.boiled/raw', 'json-logic-engine, boiled down, raw'],
    ].map(([id = '', name]) => rowOf(measured, id, name)),
  ];
}

function firstOf(measured: Measured): string[] {
  return [
    '| a parsed claim | time | × the library |',
    '|---|--:|--:|',
    rowOf(measured, 'library/parsed', '`evaluateClaim`, asked again'),
    rowOf(measured, 'library/first', '`evaluateClaim`, the first time'),
    rowOf(measured, 'library/sentences', '`evaluateClaim` and `explainEvaluation`'),
  ];
}

function rowOf(measured: Measured, id: string, name: string | undefined): string {
  const { cpu, toLibrary } = found(measured, id);
  const ratio = /^library\/(parsed|raw)$/.test(id) ? '1' : spread(toLibrary);
  return `| ${name} | ${microseconds(cpu.p50 / 1000)} | ${ratio} |`;
}

function keptOf({ coldStart, size, memory }: PeersReport): string[] {
  return [
    '| from a raw claim | start | start, bundled | bundle | beside it | an answer kept |',
    '|---|--:|--:|--:|--:|--:|',
    ...PROGRAMS.map(([id, name]) => {
      const start = coldStart[id];
      const part = size[id];
      const bytes = memory[id];
      if (start === undefined || part === undefined || bytes === undefined) {
        throw new Error(`${id} was not measured`);
      }
      const { binary } = part;
      return `| ${[
        name,
        milliseconds(start.installed),
        start.bundled === null ? '' : milliseconds(start.bundled),
        `${digits(part.gzipped / 1000)} kB`,
        binary === null ? '' : `${binary.name}, ${digits(binary.gzipped / 1e6)} MB`,
        `${thousands(bytes)} B`,
      ].join(' | ')} |`;
    }),
  ];
}

function milliseconds({ p50 }: Spread): string {
  return `${digits(p50)} ms`;
}

function spread({ p10, p50, p90 }: Spread): string {
  return `${digits(p50)} (${digits(p10)} to ${digits(p90)})`;
}

function found(measured: Measured, id: string): Throughput {
  const throughput = measured[id];
  if (throughput === undefined) throw new Error(`${id} was not measured`);
  return throughput;
}
