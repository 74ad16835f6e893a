import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Import {
  readonly from: string;
  /** A path below the repository, or a package name. */
  readonly to: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => posix.join('src', path.replaceAll('\\', '/')))
  .filter((path) => path.endsWith('.ts'));
const imports = files.flatMap((from) => importsOf(from).map((to): Import => ({ from, to })));
const ownImports = imports.filter(({ to }) => to.startsWith('src/'));
const show = ({ from, to }: Import): string => `${from} -> ${to}`;

// The compiler's own reading, so that type imports, re-exports and imports over several lines count too.
function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return fileName;
    const path = posix.join(posix.dirname(file), fileName);
    return files.find((known) => known === `${path}.ts` || known === `${path}/index.ts`) ?? path;
  });
}

const FLOORS: readonly (readonly [pattern: RegExp, floor: number])[] = [
  [/^src\/(vocabulary|finding|evaluation)\.ts$/, 0],
  [/^src\/(time|admission)\//, 1],
  [/^src\/(claim|policy|schema)\//, 2],
  [/^src\/(situation|governing)\//, 3],
  [/^src\/(rules|money)\//, 4],
  [/^src\/index\.ts$/, 6],
  [/^src\/(timeline|analysis)\//, 7],
  [/^src\/testing\//, 8],
  [/^src\/cli\//, 9],
  [/^src\/([^/]+\.ts$|(explain|describe)\/)/, 5],
];

const floorOf = (file: string): number | undefined => FLOORS.find(([pattern]) => pattern.test(file))?.[1];

function cycles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
    if (trail.includes(file) || done.has(file)) return;
    for (const { from, to } of ownImports) if (from === file) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

describe('the imports of src', () => {
  test('every file stands on a floor, and every relative import names a file', () => {
    expect(files.filter((file) => floorOf(file) === undefined)).toEqual([]);
    expect(ownImports.filter(({ to }) => !files.includes(to)).map(show)).toEqual([]);
    expect(ownImports.length).toBeGreaterThan(0);
  });

  test('run downwards, or along a floor', () => {
    const upwards = ownImports.filter(({ from, to }) => (floorOf(to) ?? 0) > (floorOf(from) ?? 0));
    expect(upwards.map(show)).toEqual([]);
  });

  test('nothing imports a schema', () => {
    const readers = ownImports.filter(
      ({ from, to }) => /^src\/schema\//.test(to) && !/^src\/schema\//.test(from),
    );
    expect(readers.map(show)).toEqual([]);
  });

  test('form no cycle, type imports included', () => {
    expect(cycles()).toEqual([]);
  });

  test('a rule never imports a rule', () => {
    const isRule = (file: string): boolean => /^src\/rules\//.test(file) && file !== 'src/rules/Rule.ts';
    expect(ownImports.filter(({ from, to }) => isRule(from) && isRule(to)).map(show)).toEqual([]);
  });

  test('name luxon and zod alone, and luxon only where time is counted or put into words', () => {
    const foreign = imports.filter(({ to }) => !to.startsWith('src/'));
    const allowed = (file: string): RegExp => FOREIGN.find(([place]) => place.test(file))?.[1] ?? /^$/;
    expect(foreign.filter(({ from, to }) => !allowed(from).test(to)).map(show)).toEqual([]);
  });

  test('what stands above the door uses doors alone', () => {
    const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/');
    const above = ownImports.filter(({ from }) => (floorOf(from) ?? 0) > 6);
    const strangers = above.filter(({ from, to }) => folderOf(from) !== folderOf(to) && !DOORS.includes(to));
    expect(strangers.map(show)).toEqual([]);
  });
});

const DOORS = ['src/index.ts', 'src/analysis/index.ts', 'src/timeline/renderTimeline.ts'];

/** What other packages each place may use. */
const FOREIGN: readonly (readonly [place: RegExp, packages: RegExp])[] = [
  [/^src\/(time|explain)\//, /^(luxon|zod\/mini)$/],
  [/^src\/testing\//, /^(fast-check|vitest)$/],
  [/^src\/cli\//, /^(yaml|node:.+)$/],
  [/^src\//, /^(zod(\/mini)?)$/],
];

const FROM_THE_AIR = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bprocess\./,
  /\bMath\.random\b/,
  /\bDateTime\.(now|local)\b/,
  /\bSettings\b/,
];

test.each(FROM_THE_AIR)('no file of src takes its answer from the air: %s', (pattern) => {
  const code = (file: string): string =>
    readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, '');
  // The command is asked by a person, at a terminal, now.
  const pure = files.filter((file) => !file.startsWith('src/cli/'));
  expect(pure.filter((file) => pattern.test(code(file)))).toEqual([]);
});
