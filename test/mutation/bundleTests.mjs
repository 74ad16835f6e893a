import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/** Every file keeps the place it had before it was bundled. */
const ownPlaces = {
  name: 'own places',
  setup(builder) {
    builder.onLoad({ filter: /\/(src|test|examples)\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * Test files and what they test as one script, which can be run again and again: each run makes every module anew, and
 * a test file is run when it is first asked for. What comes from packages is loaded once.
 */
export async function bundleTests(root, testFiles) {
  const source = (path) => join(root, 'src', path);
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: testFiles
        .map(
          (file) =>
            `exports[${JSON.stringify(file)}] = () => import(${JSON.stringify(resolve(root, file))});`,
        )
        .join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    packages: 'external',
    external: ['node:*'],
    logLevel: 'silent',
    alias: {
      'returns-policy': source('index.ts'),
      'returns-policy/timeline': source('timeline/renderTimeline.ts'),
      'returns-policy/analysis': source('analysis/index.ts'),
      'returns-policy/testing': source('testing/index.ts'),
      'fast-check': join(root, 'test/mutation/fewRuns.ts'),
      '@fast-check/vitest': join(root, 'test/mutation/propertyTest.ts'),
    },
    plugins: [ownPlaces],
  });
  const externals = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const packages = new Map();
  for (const name of new Set(externals)) packages.set(name, await import(name));
  const script = new Script(`(function (exports, require, module) {${outputFiles[0].text}\n})`, {
    filename: join(root, 'bundled-tests.cjs'),
  });
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(module.exports, (name) => packages.get(name), module);
    return module.exports;
  };
}
