// Judges the same claims with the packed build on every runtime, on machines in unlike places, and compares the answers.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { createProject, installRuntimes, readMaterial } from './project.mjs';
import { isProgram, runtimes } from './runtimes.mjs';

const HELP = `npm run runtimes -- [options]

  --json FILE           write what came out to a file
  --allow-missing NAME  do not fail where this runtime is not on the machine; may be given several times
  --spoil NAME          change an answer in the build that this runtime gets, to see the comparison fail

Names: ${[...new Set(runtimes.map(({ id }) => id))].join(', ')}. Chromium is looked for on the path, or where CHROMIUM says.
`;
/** Machines that disagree about the hour, the day, the digits and the language. */
const MACHINES = [
  { timeZone: 'America/New_York', locale: 'en_US.UTF-8' },
  { timeZone: 'Pacific/Apia', locale: 'ar_EG.UTF-8' },
];
/** A word that answers have in them, and what the build of a spoilt runtime says for it. */
const SPOILT = ['The claim came too late', 'The claim came in time'];

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    'allow-missing': { type: 'string', multiple: true, default: [] },
    spoil: { type: 'string' },
    help: { type: 'boolean' },
  },
});

/** An evaluation in the short form of the vectors. */
function inShort({ findings, cost, policy: _policy, ...rest }) {
  return {
    ...rest,
    findings: findings.map(({ clause, standing, code }) => [clause, standing, code]),
    cost: cost && { bearer: cost.bearer, fault: cost.fault, legs: cost.legs, surcharge: cost.surcharge },
  };
}

/** The first vector whose worked answer is another one, if there is one. */
function firstUnexpected(answers, vectors) {
  const byName = new Map(answers);
  const differs = ({ name, expect }) =>
    !isDeepStrictEqual(inShort(JSON.parse(byName.get(`vector ${name}: evaluation`))), expect);
  const vector = vectors.find(differs);
  return vector && `not the worked answer: vector ${vector.name}`;
}

/** Where answers first differ from those they should be, in words. */
function firstDifference(answers, expected) {
  const index = expected.findIndex((answer, place) => !isDeepStrictEqual(answer, answers[place]));
  if (index < 0)
    return answers.length === expected.length
      ? undefined
      : `${answers.length} answers, not ${expected.length}`;
  const [name, text] = expected[index];
  const [otherName, other] = answers[index] ?? ['no answer', ''];
  if (name !== otherName) return `answers ${otherName}, where ${name} is asked`;
  const at = [...text].findIndex((letter, place) => letter !== [...other][place]);
  const around = (whole) => JSON.stringify([...whole].slice(Math.max(0, at - 30), at + 50).join(''));
  const many = expected.filter((answer, place) => !isDeepStrictEqual(answer, answers[place])).length;
  return `${many} differ, first ${name}, at ${at}: ${around(other)}, not ${around(text)}`;
}

/** The zones that two runtimes read differently, each with the first month in which they do. */
function unlikeZones(zones, expected) {
  const offsetIn = (spans, month) => spans.findLast(([from]) => from <= month)?.[1];
  return Object.entries(expected)
    .filter(([zone, spans]) => zones[zone] && !isDeepStrictEqual(zones[zone], spans))
    .map(([zone, spans]) => {
      const months = [...zones[zone], ...spans].map(([month]) => month).sort();
      const from = months.find((month) => offsetIn(zones[zone], month) !== offsetIn(spans, month));
      return { zone, from, offset: offsetIn(zones[zone], from), expected: offsetIn(spans, from) };
    });
}

/** What a runtime says on a machine; throws unless it says it of the machine that was meant. */
async function ask(runtime, home, machine) {
  const said = await runtime.run(home, machine);
  if (!said.startsWith('{')) throw new Error(said.slice(0, 2000));
  const told = JSON.parse(said);
  const timeZone = runtime.timeZone ?? machine.timeZone;
  if (told.machine.timeZone !== timeZone)
    throw new Error(`it was to be in ${timeZone}, and is in ${told.machine.timeZone}`);
  if (runtime.isWithoutEval && told.machine.hasEval) throw new Error('it makes code of text');
  return told;
}

/** The project as it is, or, for the runtime that is to be spoilt, one that gives another answer. */
function projectFor({ id }, home) {
  if (id !== options.spoil) return home;
  const spoilt = `${home}-spoilt`;
  cpSync(home, spoilt, { recursive: true });
  for (const name of ['index.js', 'index.cjs']) {
    const file = join(spoilt, 'node_modules/returns-policy/dist', name);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(SPOILT[0])) throw new Error(`nothing to spoil in ${name}`);
    writeFileSync(file, text.replace(...SPOILT));
  }
  return spoilt;
}

/** Asks a runtime on every machine; `expected` is what the first runtime said. */
async function judgeOn(runtime, home, vectors, expected) {
  const { id, name, way } = runtime;
  const row = { id, name, way, version: null, status: 'not run', vectors: 0, answers: 0, machines: [] };
  if (!isProgram(runtime.program)) return { ...row, why: `there is no program ${runtime.program}` };
  try {
    row.version = await runtime.version(home);
    row.zoneData = (await runtime.zoneData?.(home)) ?? null;
  } catch (error) {
    return { ...row, why: `it does not tell its version: ${error.message}` };
  }
  try {
    let first;
    const project = projectFor(runtime, home);
    for (const machine of MACHINES) {
      const told = await ask(runtime, project, machine);
      const difference = expected
        ? firstDifference(told.answers, expected.answers)
        : (firstUnexpected(told.answers, vectors) ??
          firstDifference(told.answers, first?.answers ?? told.answers));
      first ??= told;
      row.machines.push({ ...machine, saw: told.machine });
      row.vectors = told.answers.filter(([of]) => /^vector .*: evaluation$/.test(of)).length;
      row.answers = told.answers.length;
      row.hash = createHash('sha256').update(JSON.stringify(told.answers)).digest('hex');
      if (difference)
        return {
          ...row,
          status: 'different',
          why: `on a machine in ${machine.timeZone}: ${difference}`,
          told: first,
        };
    }
    row.unlikeZones = expected ? unlikeZones(first.zones, expected.zones) : [];
    row.zones = Object.keys(first.zones).length;
    return { ...row, status: 'same', told: first };
  } catch (error) {
    return { ...row, status: 'failed', why: `${error.message} ${error.stderr ?? ''}`.slice(0, 4000) };
  }
}

function inWords(row) {
  const { name, version, way, status, why, vectors, answers, machines, zoneData, unlikeZones: unlike } = row;
  const head = `${name}${version ? ` ${version}` : ''} (${way})`;
  if (status !== 'same') return `${head}: ${status}: ${why}`;
  const data = zoneData ? `; zone data ${zoneData}` : '';
  const zones = unlike.map(({ zone, from }) => `${zone} from ${from}`).join(', ');
  const of = `${vectors} vectors, ${answers} answers in ${machines.length} places`;
  return `${head}: ${of}: same${data}${zones && `; other zone data for ${zones}`}`;
}

async function main() {
  const names = new Set(runtimes.map(({ id }) => id));
  for (const name of [...options['allow-missing'], options.spoil].filter((given) => given !== undefined))
    if (!names.has(name)) throw new Error(`no runtime is called ${name}: ${[...names].join(', ')}`);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'returns-policy-runtimes-')));
  try {
    installRuntimes();
    const material = readMaterial();
    const home = join(folder, 'shop');
    const { tarball, installed } = createProject(home, material);
    const packages = Object.entries(installed).map(([name, version]) => `${name} ${version}`);
    console.log(`${tarball}, installed with ${packages.join(', ')}`);

    const rows = [];
    let expected;
    for (const runtime of runtimes) {
      const { told, ...row } = await judgeOn(runtime, home, material.vectors, expected);
      if (!told && !expected) throw new Error(`nothing to compare with: ${inWords(row)}`);
      expected ??= told;
      rows.push(row);
      console.log(inWords(row));
    }
    const mayMiss = ({ id, status }) => status === 'not run' && options['allow-missing'].includes(id);
    const failed = rows.filter((row) => row.status !== 'same' && !mayMiss(row));
    if (options.json) {
      const written = { tarball, installed, isSame: failed.length === 0, runtimes: rows };
      writeFileSync(options.json, `${JSON.stringify(written, null, 2)}\n`);
    }
    if (failed.length > 0) throw new Error(`${failed.length} of ${rows.length} are not the same`);
    console.log('the same to the byte on all that were run');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (options.help) console.log(HELP);
else
  await main().catch((error) => {
    console.error(error.stderr || error.message);
    process.exitCode = 1;
  });
