// Changes the code of `src` in one place at a time and asks the tests of its room whether they can tell.
//
//   node test/mutation/mutate.mjs                    every room
//   node test/mutation/mutate.mjs time rules         these rooms
//   node test/mutation/mutate.mjs src/time/windowEnd.ts
//   node test/mutation/mutate.mjs --since HEAD~1     the lines that have changed since a commit
//
// Options: --workers N (2), --afresh (nothing is taken over from the last run), --out FILE (what lives, and the counts).
// Ends with 1 where something lives that is not known to be no change (equivalent.json).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { rooms } from './rooms.mjs';

const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
const cache = 'node_modules/.cache/mutation';
mkdirSync(cache, { recursive: true });

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    since: { type: 'string' },
    workers: { type: 'string', default: '2' },
    afresh: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

const KILLED = ['Killed', 'Timeout'];

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();

const roomOf = (file) => {
  const name = file.split('/').length === 2 ? 'door' : file.split('/')[1];
  return Object.hasOwn(rooms, name) ? name : undefined;
};

/** The lines that a commit did not have, as stryker takes them: `src/a.ts:3-7`. */
function changedSince(commit) {
  const diff = execFileSync('git', ['diff', '-U0', '--no-color', '--diff-filter=d', commit, '--', 'src'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const changed = [];
  let file = '';
  for (const line of diff.split('\n')) {
    if (line.startsWith('+++ b/')) file = line.slice('+++ b/'.length);
    const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start !== undefined && count !== '0' && file.endsWith('.ts'))
      changed.push(`${file}:${start}-${Number(start) + Number(count) - 1}`);
  }
  return changed;
}

const sourcesOf = (name) => filesIn('src', '.ts').filter((file) => roomOf(file) === name);

/** What is to be changed, by room. */
function wanted() {
  const places =
    values.since !== undefined
      ? changedSince(values.since)
      : positionals.length > 0
        ? positionals.flatMap((name) => (Object.hasOwn(rooms, name) ? sourcesOf(name) : [name]))
        : Object.keys(rooms).flatMap(sourcesOf);
  const groups = new Map();
  for (const place of places) groups.set(roomOf(place), [...(groups.get(roomOf(place)) ?? []), place]);
  return groups;
}

/** What lived is asked again: stryker would not, where no test is known to come by it, as with constants of a module. */
function forgetLiving(incrementalFile) {
  if (!existsSync(incrementalFile)) return;
  const report = JSON.parse(readFileSync(incrementalFile, 'utf8'));
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => KILLED.includes(status));
  writeFileSync(incrementalFile, JSON.stringify(report));
}

async function resultsOf(name, mutate) {
  const { tests, leftOut = [] } = rooms[name];
  const incrementalFile = `${cache}/${name}.incremental.json`;
  if (values.afresh) rmSync(incrementalFile, { force: true });
  forgetLiving(incrementalFile);
  return new Stryker({
    mutate,
    testRunner: 'room',
    plugins: [join(root, 'test/mutation/runner.mjs')],
    room: {
      tests: tests
        .flatMap((folder) => filesIn(`test/${folder}`, '.test.ts'))
        .filter((file) => !leftOut.includes(file)),
    },
    coverageAnalysis: 'perTest',
    concurrency: Number(values.workers),
    incremental: values.since === undefined && positionals.every((place) => Object.hasOwn(rooms, place)),
    incrementalFile,
    timeoutMS: 10_000,
    timeoutFactor: 2,
    reporters: ['progress-append-only'],
    ignorePatterns: ['/dist', '/coverage', '/docs/api', '/test/*/node_modules', '/test/*/*/node_modules'],
    tempDirName: `${cache}/sandboxes`,
    allowConsoleColors: false,
    logLevel: 'warn',
  }).runMutationTest();
}

/** What stryker does not count either: the process ended, or there was nothing to run. */
const NO_MUTANT = ['Ignored', 'CompileError', 'RuntimeError'];
const known = JSON.parse(readFileSync('test/mutation/equivalent.json', 'utf8'));

/** What is changed into what, and where: by its text, as lines move. */
function described({ fileName, location, replacement, mutatorName, status }) {
  const file = relative(root, resolve(fileName));
  const lines = readFileSync(file, 'utf8').split('\n');
  // Lines and columns count from 1.
  const { start, end } = location;
  const part = lines.slice(start.line - 1, end.line);
  part[part.length - 1] = part[part.length - 1].slice(0, end.column - 1);
  part[0] = part[0].slice(start.column - 1);
  return {
    file,
    line: lines[start.line - 1].trim(),
    from: part.join('\n'),
    to: replacement,
    mutator: mutatorName,
    status,
    at: start.line,
  };
}

const isKnown = (mutant) =>
  known.some(
    ({ file, line, from, to }) =>
      file === mutant.file && line === mutant.line && from === mutant.from && to === mutant.to,
  );

const counts = {};
const alive = [];
for (const [name, mutate] of wanted()) {
  if (name === undefined) continue;
  const results = (await resultsOf(name, mutate)).filter(({ status }) => !NO_MUTANT.includes(status));
  const living = results.filter(({ status }) => !KILLED.includes(status)).map(described);
  const equivalent = living.filter(isKnown).length;
  counts[name] = {
    mutants: results.length,
    killed: results.length - living.length,
    equivalent,
    alive: living.length - equivalent,
  };
  alive.push(...living.filter((mutant) => !isKnown(mutant)));
  const { mutants, killed } = counts[name];
  console.log(
    `${name}: ${killed} of ${mutants} killed, ${equivalent} no change, ${counts[name].alive} alive`,
  );
  if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify({ counts, alive }, null, 2)}\n`);
}
for (const { file, at, from, to, status } of alive)
  console.log(
    `${file}:${at} ${status}: ${from.replaceAll(/\s+/g, ' ').slice(0, 120)} -> ${to.replaceAll(/\s+/g, ' ').slice(0, 120)}`,
  );
const sum = (part) => Object.values(counts).reduce((total, room) => total + room[part], 0);
const share = (sum('killed') / Math.max(1, sum('mutants') - sum('equivalent'))) * 100;
console.log(
  `${sum('killed')} of ${sum('mutants')} killed, ${sum('equivalent')} no change, ${sum('alive')} alive: ${share.toFixed(1)} %`,
);
process.exitCode = alive.length > 0 ? 1 : 0;
