// Packs the build as npm would, and compiles projects of shops against it: with each compiler that a shop may have, as
// ESM and as CommonJS, strictly, and with every declaration that is read checked as well. Versions that are named, as in
// `npm run compilers -- 7.0`, are tried alone.
import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { freshBuild } from '../package/freshBuild.mjs';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const home = realpathSync(mkdtempSync(join(tmpdir(), 'returns-policy-compilers-')));
const runToEnd = promisify(execFile);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const asked = process.argv.slice(2).map((version) => `typescript-${version}`);
const known = Object.keys(json(join(here, 'package.json')).devDependencies).filter((name) =>
  name.startsWith('typescript-'),
);
const compilers = known.filter((name) => asked.length === 0 || asked.includes(name));

/** How a project finds what it imports. */
const WAYS = {
  'ESM, node16': { type: 'module', module: 'node16', moduleResolution: 'node16' },
  'ESM, bundler': { type: 'module', module: 'esnext', moduleResolution: 'bundler' },
  'CommonJS, node16': { type: 'commonjs', module: 'node16', moduleResolution: 'node16' },
};

/** What a project is made of. Where it does without Node's types, it does without the browser's too. */
const PROJECTS = [
  { name: 'shop', files: shopFiles, ways: Object.keys(WAYS), types: [] },
  // Vitest cannot be required, and its own declarations name what is Node's.
  { name: 'tests in vitest 4', files: testFiles, ways: ['ESM, node16', 'ESM, bundler'], types: ['node'] },
  { name: 'tests in vitest 5', files: testFiles, ways: ['ESM, node16', 'ESM, bundler'], types: ['node'] },
];

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  skipLibCheck: false,
  isolatedModules: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  target: 'es2022',
  lib: ['es2022'],
  // What a shop exports has a type that can be written down with the package's names.
  declaration: true,
};

const SCHEMAS = ['claim', 'policy', 'evaluation', 'cases'];

function schemaFile(way) {
  const attributes = WAYS[way].moduleResolution === 'bundler' ? " with { type: 'json' }" : '';
  const lines = SCHEMAS.flatMap((name) => [
    `import ${name} from 'returns-policy/schema/${name}.json'${attributes};`,
    `export const title${name}: string = ${name}.title;`,
  ]);
  return `${lines.join('\n')}
import manifest from 'returns-policy/package.json'${attributes};
export const version: string = manifest.version;
// @ts-expect-error a schema has no such key
claim.titel;
`;
}

function shopFiles(way) {
  const own = ['shop', 'analysis', 'kit'].map((name) => [`${name}.ts`, read(`consumer/${name}.ts`)]);
  // What the project's own tests of types take from its sources, a shop takes through the door.
  const tests = ['claim', 'evaluation', 'policy', 'definePolicy'].map((name) => [
    `types/${name}.ts`,
    read(`../types/${name}.test-d.ts`).replaceAll(/'\.\.\/\.\.\/src\/\w+'/g, "'returns-policy'"),
  ]);
  const policy = ['types/aShop.policy.json', read('../types/aShop.policy.json')];
  return [...own, ...tests, policy, ['schemas.ts', schemaFile(way)]];
}

function testFiles() {
  return [['tests.ts', read('consumer/vitest.ts')]];
}

function read(path) {
  return readFileSync(join(here, path), 'utf8');
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function installCompilers() {
  const wanted = join(here, 'package-lock.json');
  const kept = join(here, 'node_modules/.installed.json');
  if (existsSync(kept) && readFileSync(kept, 'utf8') === readFileSync(wanted, 'utf8')) return;
  // The newest vitest asks for a newer Node to run; only its declarations are read here.
  const args = ['ci', '--ignore-scripts', '--engine-strict=false', '--loglevel=error'];
  execFileSync('npm', args, { cwd: here, stdio: ['ignore', 2, 2] });
  cpSync(wanted, kept);
}

function installPackage() {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', home];
  const [packed] = JSON.parse(
    execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const installed = join(home, 'node_modules/returns-policy');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', packed.filename, '-C', installed, '--strip-components=1'], { cwd: home });
  // What the package itself runs on stays behind: none of its declarations may ask for it.
  const modules = join(root, 'node_modules');
  for (const name of ['fast-check', 'pure-rand', '@types/node']) link(join(modules, name), home, name);
  link(join(modules, 'vitest'), join(home, 'tests in vitest 4'), 'vitest');
  link(join(here, 'node_modules/vitest-5'), join(home, 'tests in vitest 5'), 'vitest');
  return installed;
}

function link(from, project, name) {
  const to = join(project, 'node_modules', name);
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to);
}

/** Writes a project to its folder, and says where its configuration is. */
function writeProject({ name, files, types }, way) {
  const { type, module, moduleResolution } = WAYS[way];
  const folder = join(home, name, way);
  const written = files(way);
  for (const [path, text] of written) write(join(folder, path), text);
  write(join(folder, 'package.json'), JSON.stringify({ name: 'a-shop', private: true, type }));
  const compilerOptions = { ...STRICT, types, module, moduleResolution, rootDir: '.', outDir: 'out' };
  const sources = written.map(([path]) => path).filter((path) => path.endsWith('.ts'));
  write(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: sources }));
  return folder;
}

/** A door that no project walks through would be compiled by nobody. */
function doorsNobodyUses(installed) {
  const texts = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/node_modules/.test(entry.parentPath))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  const doors = Object.keys(json(join(installed, 'package.json')).exports);
  return doors.filter((door) => !texts.includes(`from 'returns-policy${door.slice(1)}'`));
}

async function compile({ compiler, name, way, folder }) {
  const program = join(here, 'node_modules', compiler, 'bin/tsc');
  const output = join('out', compiler);
  try {
    await runToEnd(process.execPath, [program, '--project', 'tsconfig.json', '--outDir', output], {
      cwd: folder,
    });
    return `ok      ${compiler}: ${name}, ${way}`;
  } catch (error) {
    process.exitCode = 1;
    return `FAILED  ${compiler}: ${name}, ${way}\n${error.stdout || error.stack}`;
  }
}

try {
  if (compilers.length === 0) throw new Error(`the compilers are ${known.join(', ')}`);
  freshBuild();
  installCompilers();
  const installed = installPackage();
  const jobs = PROJECTS.flatMap((project) =>
    project.ways.flatMap((way) => {
      const folder = writeProject(project, way);
      return compilers.map((compiler) => ({ compiler, name: project.name, way, folder }));
    }),
  );
  const unused = doorsNobodyUses(installed);
  if (unused.length > 0) throw new Error(`no project of test/compilers imports ${unused.join(', ')}`);

  const work = async () => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) console.log(await compile(job));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
