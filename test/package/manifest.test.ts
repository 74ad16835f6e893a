import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import lockfile from '../../package-lock.json' with { type: 'json' };

test('a user of the package installs luxon and zod, yaml for the command, and nothing else', () => {
  expect(Object.keys(manifest.dependencies)).toEqual(['luxon', 'yaml', 'zod']);
  expect(manifest).not.toHaveProperty('optionalDependencies');
});

test('who does not use the test kit is not asked for fast-check and vitest', () => {
  const peers = Object.keys(manifest.peerDependencies);
  expect(peers).toEqual(['fast-check', 'vitest']);
  expect(manifest.peerDependenciesMeta).toEqual(
    Object.fromEntries(peers.map((name) => [name, { optional: true }])),
  );
});

test.each(['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'])('no %s script runs', (name) => {
  expect(manifest.scripts).not.toHaveProperty(name);
});

describe.each(Object.keys(manifest.dependencies))('what comes with %s', (name) => {
  const folder = `node_modules/${name}`;
  const installed = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

  test.each(['preinstall', 'install', 'postinstall'])('runs no %s script', (script) => {
    expect(installed.name).toBe(name);
    expect(installed.scripts ?? {}).not.toHaveProperty(script);
    // Npm writes down what has any, and would compile what has this file.
    const locked: Readonly<Record<string, object>> = lockfile.packages;
    expect(locked[folder]).toHaveProperty('version');
    expect(locked[folder]).not.toHaveProperty('hasInstallScript');
    expect(existsSync(`${folder}/binding.gyp`)).toBe(false);
  });

  test('is nothing else', () => {
    expect(installed.dependencies ?? {}).toEqual({});
    expect(installed.optionalDependencies ?? {}).toEqual({});
  });
});

test('what is published is the build, and every entry point lies in it', () => {
  expect(manifest.files).toEqual(['dist']);
  const { './package.json': own, ...entries } = manifest.exports;
  expect(own).toBe('./package.json');
  const targets = Object.values(entries).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : [...Object.values(entry.import), ...Object.values(entry.require)],
  );
  expect(targets.filter((target) => !target.startsWith('./dist/'))).toEqual([]);
});

const SUBPATHS = ['./timeline', './analysis', './testing'] as const;

test('types come first in each condition, or the compiler would not see them', () => {
  for (const entry of [manifest.exports['.'], ...SUBPATHS.map((path) => manifest.exports[path])]) {
    expect(Object.keys(entry.import)[0]).toBe('types');
    expect(Object.keys(entry.require)[0]).toBe('types');
  }
});

test('a lockfile leaves the choice of registry to whoever installs', () => {
  for (const path of ['package-lock.json', 'test/compilers/package-lock.json']) {
    expect(readFileSync(path, 'utf8')).not.toContain('"resolved"');
  }
});
