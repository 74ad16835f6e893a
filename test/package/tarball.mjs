// Looks at what npm would publish: which files, how much, and that no machine's paths are in it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { freshBuild } from './freshBuild.mjs';

const root = resolve(import.meta.dirname, '../..');
const MOST_BYTES = 1_500_000;

const DOORS = ['index', 'timeline', 'analysis', 'testing'];
const FORMS = ['.js', '.js.map', '.d.ts', '.cjs', '.cjs.map', '.d.cts'];
const SCHEMAS = ['claim', 'policy', 'evaluation', 'cases'];
const EXPECTED = [
  'LICENSE',
  'README.md',
  'package.json',
  'dist/cli.js',
  ...DOORS.flatMap((door) => FORMS.map((form) => `dist/${door}${form}`)),
  ...SCHEMAS.map((name) => `dist/schema/${name}.schema.json`),
];

const read = (path) => readFileSync(join(root, path), 'utf8');

function pack() {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const output = execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output)[0];
}

/** The declarations that several doors share, which the build puts into files of their own, named by their content. */
function sharedDeclarations() {
  const reached = new Set();
  const visit = (path) => {
    for (const [, name = ''] of read(path).matchAll(/^(?:import|export) .* from '(\.[^']+)';$/gm)) {
      const other = posix.join('dist', name.replace(/\.js$/, '.d.ts').replace(/\.cjs$/, '.d.cts'));
      if (reached.has(other)) continue;
      reached.add(other);
      visit(other);
    }
  };
  for (const door of DOORS) for (const form of ['.d.ts', '.d.cts']) visit(`dist/${door}${form}`);
  return [...reached];
}

function faultsOfFiles(files) {
  const expected = [...new Set([...EXPECTED, ...sharedDeclarations()])];
  return [
    ...files
      .filter((path) => !expected.includes(path))
      .map((path) => `${path} is packed, and nobody asked for it`),
    ...expected.filter((path) => !files.includes(path)).map((path) => `${path} is not packed`),
  ];
}

function faultsOfMap(path) {
  const { sources, sourceRoot = '' } = JSON.parse(read(path));
  const isOwn = (source) => /^\.\.\/src\/[\w/]+\.ts$/.test(source);
  const strangers = sources.filter((source) => !isOwn(source));
  return [...strangers, ...(sourceRoot === '' ? [] : [sourceRoot])].map(
    (source) => `${path} names ${source}`,
  );
}

function faultsOfText(path) {
  const text = read(path);
  const places = [root, homedir(), tmpdir(), 'file:///'].filter((place) => place.length > 1);
  // A folder's name may be the beginning of a word that has nothing to do with it.
  return places
    .filter((place) => (place === 'file:///' ? text.includes(place) : text.includes(`${place}/`)))
    .map((place) => `${path} names ${place}`);
}

try {
  freshBuild();
  const { files, size, unpackedSize } = pack();
  const paths = files.map(({ path }) => path);
  const maps = paths.filter((path) => path.endsWith('.map'));
  const sizeOf = (some) =>
    files.reduce((sum, { path, size: own }) => (some.includes(path) ? sum + own : sum), 0);
  const faults = [
    ...faultsOfFiles(paths),
    ...maps.flatMap(faultsOfMap),
    ...paths.flatMap(faultsOfText),
    ...(size > MOST_BYTES ? [`${size} bytes packed are more than ${MOST_BYTES}`] : []),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
  console.log(
    `${paths.length} files, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked, of which ${kilobytes(sizeOf(maps))} source maps`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
