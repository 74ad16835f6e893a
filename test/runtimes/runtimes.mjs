// The runtimes: what each is called, which version is there, and how it is made to report. A `run` gives back the line
// that the report is; whatever goes wrong is thrown.
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, extname, join, normalize } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { DOORS } from './project.mjs';

const SECONDS = 180;
const modules = join(import.meta.dirname, 'node_modules');
const programs = join(modules, '.bin');
const node20 = join(modules, 'node-20/bin/node');
const run = promisify(execFile);

/** The settings of a machine, and nothing else of the one that this runs on. */
const environment = (home, { timeZone, locale } = {}) => ({
  PATH: process.env.PATH,
  HOME: join(home, 'empty'),
  ...(timeZone && { TZ: timeZone, LC_ALL: locale, LANG: locale, LANGUAGE: locale.slice(0, 2) }),
});

/** What a program prints. */
async function printed(program, args, home, machine) {
  const options = {
    cwd: home,
    env: environment(home, machine),
    maxBuffer: 2 ** 28,
    timeout: SECONDS * 1000,
    killSignal: 'SIGKILL',
  };
  const { stdout } = await run(program, args, options);
  return stdout.trim();
}

const versionOf = (program, pattern, args) => async (home) => {
  const said = await printed(program, args ?? ['--version'], home);
  const [, version] = pattern.exec(said) ?? [];
  if (version === undefined) throw new Error(`no version in ${JSON.stringify(said)}`);
  return version;
};

/** A single file of everything, as those who cannot be handed modules want it. */
async function bundle(home, entry, format) {
  const file = join(home, `${entry.split('.')[0]}.bundle.js`);
  const shape = [`--format=${format}`, '--platform=neutral', '--main-fields=module,main'];
  const esbuild = join(programs, 'esbuild');
  await printed(
    esbuild,
    [entry, '--bundle', ...shape, '--charset=utf8', '--log-level=error', `--outfile=${file}`],
    home,
  );
  return file;
}

function nodeAt(major) {
  const program = join(modules, `node-${major}/bin/node`);
  return ['imported.mjs', 'required.cjs'].map((file) => ({
    id: `node-${major}`,
    name: 'Node',
    way: file.startsWith('imported') ? 'ES modules' : 'CommonJS',
    program,
    version: versionOf(program, /^v(\S+)/),
    zoneData: (home) => printed(program, ['-p', 'process.versions.tz'], home),
    run: (home, machine) => printed(program, [file], home, machine),
  }));
}

const bun = join(programs, 'bun');
const deno = join(programs, 'deno');
const workerd = join(programs, 'workerd');
const chromium = process.env.CHROMIUM ?? find('chromium', 'chromium-browser', 'google-chrome');

/** Where a program is, of several names that it may have. */
function find(...names) {
  const places = names.flatMap((name) => process.env.PATH.split(delimiter).map((path) => join(path, name)));
  return places.find(isProgram) ?? names[0];
}

export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const runtimes = [
  ...nodeAt(20),
  ...nodeAt(22),
  ...nodeAt(24),
  ...nodeAt(26),
  {
    id: 'bun',
    name: 'Bun',
    way: 'ES modules',
    program: bun,
    version: versionOf(bun, /(\S+)/),
    run: (home, machine) => printed(bun, ['--no-install', 'imported.mjs'], home, machine),
  },
  {
    id: 'deno',
    name: 'Deno',
    way: 'ES modules, without any permission',
    program: deno,
    version: versionOf(deno, /^deno (\S+)/),
    zoneData: (home) => printed(deno, ['eval', 'console.log(process.versions.tz)'], home),
    run: (home, machine) =>
      printed(
        deno,
        ['run', '--no-prompt', '--no-remote', '--node-modules-dir=manual', 'imported.mjs'],
        home,
        machine,
      ),
  },
  {
    id: 'workerd',
    name: 'workerd',
    way: 'one bundled module, served on loopback',
    program: workerd,
    version: versionOf(workerd, /(\S+)$/),
    isWithoutEval: true,
    run: runWorker,
  },
  {
    id: 'edge-vm',
    name: 'Edge VM',
    way: 'one bundled script, on Node 20',
    program: node20,
    version: async () =>
      JSON.parse(readFileSync(join(modules, '@edge-runtime/vm/package.json'), 'utf8')).version,
    isWithoutEval: true,
    run: async (home, machine) => {
      const script = await bundle(home, 'script.mjs', 'iife');
      return printed(node20, [join(import.meta.dirname, 'edgeVm.mjs'), script], home, machine);
    },
  },
  {
    id: 'chromium',
    name: 'Chromium',
    way: 'unbundled ES modules, a page served on loopback',
    program: chromium,
    version: versionOf(chromium, /(\d+(?:\.\d+)+)/),
    isWithoutEval: true,
    run: runPage,
  },
];

const WORKER = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "shop", worker = .shop)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "shop")],
);
const shop :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.bundle.js")],
  compatibilityDate = "2026-11-01",
);
`;

async function runWorker(home, machine) {
  await bundle(home, 'worker.mjs', 'esm');
  writeFileSync(join(home, 'worker.capnp'), WORKER);
  const child = spawn(workerd, ['serve', 'worker.capnp', '--control-fd=3'], {
    cwd: home,
    env: environment(home, machine),
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (piece) => {
    errors += piece;
  });
  const ended = new Promise((_, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`workerd ended with ${code}: ${errors}`)));
  });
  const answered = (async () => {
    for await (const line of createInterface(child.stdio[3])) {
      const { event, port } = JSON.parse(line);
      if (event !== 'listen') continue;
      const signal = AbortSignal.timeout(SECONDS * 1000);
      const response = await fetch(`http://127.0.0.1:${port}/`, { signal });
      const text = await response.text();
      if (!response.ok) throw new Error(`workerd answered ${response.status}: ${text} ${errors}`);
      return text;
    }
    throw new Error(`workerd did not listen: ${errors}`);
  })();
  ended.catch(() => {});
  answered.catch(() => {});
  try {
    return await Promise.race([answered, ended]);
  } finally {
    child.kill('SIGKILL');
  }
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const WATCH = `addEventListener('error', ({ message, target }) => {
  const what = message ?? 'not loaded: ' + (target.src ?? target.href);
  document.querySelector('pre').textContent = 'error: ' + what;
}, true);
`;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
};

/** Where a page finds what a module names by package: where Node says that its `import` finds it. */
async function importMap(home) {
  const names = [...DOORS, 'luxon', 'zod/mini'];
  const resolve = `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => import.meta.resolve(name))))`;
  const files = JSON.parse(await printed(node20, ['--input-type=module', '--eval', resolve], home));
  const folder = new URL(`file://${home}/`).href;
  return {
    imports: Object.fromEntries(names.map((name, index) => [name, files[index].replace(folder, '/')])),
  };
}

async function runPage(home, machine) {
  const map = JSON.stringify(await importMap(home));
  writeFileSync(join(home, 'watch.js'), WATCH);
  writeFileSync(
    join(home, 'index.html'),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A shop</title>
<pre>nothing was reported</pre>
<script src="/watch.js"></script>
<script type="importmap">${map}</script>
<script type="module" src="/page.mjs"></script>
`,
  );
  const hash = createHash('sha256').update(map).digest('base64');
  const policy = `default-src 'none'; script-src 'self' 'sha256-${hash}'`;
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    try {
      const body = readFileSync(join(home, path === '/' ? 'index.html' : path));
      const type = TYPES[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    const profile = `--user-data-dir=${mkdtempSync(join(home, 'profile-'))}`;
    const page = `http://127.0.0.1:${server.address().port}/`;
    const dumped = await printed(chromium, [...FLAGS, profile, '--dump-dom', page], home, machine);
    const [, said = dumped] = /<pre>([\s\S]*)<\/pre>/.exec(dumped) ?? [];
    return said;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
