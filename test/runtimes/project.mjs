// What the runtimes are handed: the packed build, installed as a stranger installs it, and the claims to judge.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const modules = join(import.meta.dirname, 'node_modules');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const npm = (cwd, ...args) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Installs the runtimes, unless they are there as the lockfile has them. */
export function installRuntimes() {
  const stamp = join(modules, '.installed');
  const digest = ['package.json', 'package-lock.json']
    .reduce((hash, name) => hash.update(readFileSync(join(import.meta.dirname, name))), createHash('sha256'))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  // Not `npm ci`, which asks the lockfile for builds for other machines too, and a registry need not have them all.
  npm(import.meta.dirname, 'install', '--no-save');
  writeFileSync(stamp, digest);
}

/** Claims, the policies that they are judged by, and the names of time zones to look up. */
export function readMaterial() {
  const vectors = readFileSync(join(root, 'test/contract/builtin-policy.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const folder = join(root, 'examples/policies');
  const ending = '.policy.json';
  const policies = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => {
      const id = name.slice(0, -ending.length);
      const cases = readJson(join(folder, `${id}.cases.json`));
      return { id, policy: readJson(join(folder, name)), cases };
    });
  return { vectors, policies, zones: Intl.supportedValuesOf('timeZone') };
}

/** An empty project with the packed build and what it depends on, the material, and a program for each way of use. */
export function createProject(home, material) {
  if (!existsSync(join(root, 'dist/index.js'))) npm(root, 'run', 'build');
  mkdirSync(home, { recursive: true });
  const [packed] = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', home));
  writeFileSync(join(home, 'package.json'), '{ "name": "a-shop", "private": true }');
  npm(home, 'install', '--no-audit', '--no-fund', `./${packed.filename}`);

  copyFileSync(join(import.meta.dirname, 'judge.mjs'), join(home, 'judge.mjs'));
  writeFileSync(join(home, 'material.mjs'), `export const material = ${JSON.stringify(material)};\n`);
  writeFileSync(join(home, 'library.mjs'), DOORS.map((door) => `export * from '${door}';\n`).join(''));
  for (const [name, use] of Object.entries(USES)) writeFileSync(join(home, name), use);

  const installed = readdirSync(join(home, 'node_modules'))
    .filter((name) => !name.startsWith('.'))
    .map((name) => [name, readJson(join(home, 'node_modules', name, 'package.json')).version]);
  return { tarball: packed.filename, installed: Object.fromEntries(installed) };
}

export const DOORS = ['returns-policy', 'returns-policy/analysis', 'returns-policy/timeline'];

const IMPORTS = `import { report } from './judge.mjs';
import * as library from './library.mjs';
import { material } from './material.mjs';
`;

const USES = {
  'imported.mjs': `${IMPORTS}console.log(report(library, material));\n`,
  'required.cjs': `const library = Object.assign({}, ${DOORS.map((door) => `require('${door}')`).join(', ')});
Promise.all([import('./judge.mjs'), import('./material.mjs')]).then(([{ report }, { material }]) => {
  console.log(report(library, material));
});
`,
  'page.mjs': `${IMPORTS}document.querySelector('pre').textContent = report(library, material);\n`,
  'worker.mjs': `${IMPORTS}export default { fetch: () => new Response(report(library, material)) };\n`,
  'script.mjs': `${IMPORTS}globalThis.reported = report(library, material);\n`,
};
