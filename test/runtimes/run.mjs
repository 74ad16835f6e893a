// Judges the same claims with the packed build on every runtime, on machines in unlike places, and compares the answers.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareAnswers, judgedVectors, unlikeZones } from './compare.mjs';
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
/** What is put into the build that a spoilt runtime gets: one millisecond more, where a claim came too late. */
const SPOILT = ['filedAt - at)', 'filedAt - at + 1)'];

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    'allow-missing': { type: 'string', multiple: true, default: [] },
    spoil: { type: 'string' },
    help: { type: 'boolean' },
  },
});

/** What a runtime says on a machine; throws unless it says it of the machine that was meant. */
async function ask(runtime, home, machine) {
  const said = await runtime.run(home, machine);
  if (!said.startsWith('{')) throw new Error(said.slice(0, 2000));
  const told = JSON.parse(said);
  if (told.machine.timeZone !== machine.timeZone)
    throw new Error(`it was to be in ${machine.timeZone}, and is in ${told.machine.timeZone}`);
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

/** Asks a runtime on every machine, and compares what it says with what those `before` it said. */
async function judgeOn(runtime, home, vectors, before) {
  const { id, name, way } = runtime;
  const row = { id, name, way, version: null, zoneData: null, status: 'not run' };
  if (!isProgram(runtime.program)) return { row: { ...row, why: `there is no ${runtime.program}` } };
  try {
    row.version = await runtime.version(home);
    row.zoneData = (await runtime.zoneData?.(home)) ?? null;
  } catch (error) {
    return { row: { ...row, why: `it does not tell its version: ${error.message}` } };
  }
  try {
    const project = projectFor(runtime, home);
    const places = [];
    let first;
    for (const machine of MACHINES) {
      const told = await ask(runtime, project, machine);
      first ??= { name: `${name} ${row.version}, ${way}`, ...told };
      places.push({ ...machine, saw: told.machine });
      const { judged, otherwise } = judgedVectors(told.answers, vectors);
      const unlike = unlikeZones(told.zones, (before[0] ?? first).zones);
      const held = places.length === 1 && before.length > 0 ? before : [...before, first];
      const { why, ...compared } = compareAnswers(told, held);
      Object.assign(row, {
        places,
        vectors: judged.length,
        otherwise: otherwise.map((vector) => vector.name),
        answers: told.answers.length,
        hash: createHash('sha256').update(JSON.stringify(told.answers)).digest('hex'),
        unlikeZones: unlike,
        ...(places.length === 1 && compared),
      });
      const wrong = otherwise.find(({ timeZone }) => unlike.every(({ zone }) => zone !== timeZone));
      const fault = wrong ? `vector ${wrong.name} is not answered as it was worked out` : why;
      if (judged.length !== vectors.length) throw new Error(`${judged.length} vectors were judged`);
      if (fault) return { row: { ...row, status: 'different', why: `in ${machine.timeZone}: ${fault}` } };
    }
    return { row: { ...row, status: 'same' }, first };
  } catch (error) {
    const why = `${error.message} ${error.stderr ?? ''}`.trim().slice(0, 4000);
    return { row: { ...row, status: 'failed', why } };
  }
}

function inWords(row) {
  const head = `${row.version ? `${row.name} ${row.version}` : row.id} (${row.way})`;
  if (row.status !== 'same') return `${head}: ${row.status}: ${row.why}`;
  const zones = row.unlikeZones.map(({ zone, from }) => `${zone} from ${from}`);
  const said = [
    `${row.vectors} vectors, ${row.answers} answers in ${row.places.length} places: same`,
    row.zoneData && `zone data ${row.zoneData}`,
    zones.length > 0 && `unlike Node 20's for ${zones.join(', ')}`,
    row.unlikeFirst > 0 && `${row.unlikeFirst} answers follow that`,
    row.notCompared > 0 && `${row.notCompared} are the first by such data`,
  ];
  return `${head}: ${said.filter(Boolean).join('; ')}`;
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
    const before = [];
    for (const runtime of runtimes) {
      const { row, first } = await judgeOn(runtime, home, material.vectors, before);
      rows.push(row);
      console.log(inWords(row));
      if (first) before.push(first);
      else if (before.length === 0) break;
    }
    const mayMiss = ({ id, status }) => status === 'not run' && options['allow-missing'].includes(id);
    const failed = rows.filter((row) => row.status !== 'same' && !mayMiss(row));
    if (options.json) {
      const isPassed = failed.length === 0 && rows.length === runtimes.length;
      const written = { tarball, installed, isPassed, runtimes: rows };
      writeFileSync(options.json, `${JSON.stringify(written, null, 2)}\n`);
    }
    if (rows.length < runtimes.length) throw new Error('there is nothing to compare the others with');
    if (failed.length > 0) throw new Error(`${failed.length} of ${rows.length} are not the same`);
    const missing = rows.filter(({ status }) => status === 'not run').map(({ id }) => id);
    const but = missing.length > 0 ? `; not run, and allowed to be missing: ${missing.join(', ')}` : '';
    console.log(`${rows.length - missing.length} of ${rows.length} are the same to the byte${but}`);
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
