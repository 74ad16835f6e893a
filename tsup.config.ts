import { mkdir, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { caseFileSchema } from './src/cli/cases/caseFileSchema';
import { jsonSchemas } from './src/schema/jsonSchemas';

/** The doors, by what they are built to. */
const DOORS: Readonly<Record<string, string>> = {
  index: 'index',
  'analysis/index': 'analysis',
  'timeline/renderTimeline': 'timeline',
};

/**
 * What stands above a door uses the built door beside it, so that claims parsed by the one are known to the other, and
 * nothing is there twice.
 */
const doors: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'doors',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js';
    build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
      const door = DOORS[relative(resolve('src'), resolve(resolveDir, path)).replaceAll('\\', '/')];
      if (door === undefined || kind === 'entry-point') return undefined;
      return { path: `./${door}.${extension}`, external: true };
    });
  },
};

const shared: Options = {
  target: 'es2022',
  sourcemap: true,
  splitting: false,
  esbuildPlugins: [doors],
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      timeline: 'src/timeline/renderTimeline.ts',
      analysis: 'src/analysis/index.ts',
      testing: 'src/testing/index.ts',
    },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: true,
    async onSuccess() {
      await mkdir('dist/schema', { recursive: true });
      for (const [name, schema] of Object.entries({ ...jsonSchemas, cases: caseFileSchema })) {
        await writeFile(`dist/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
      }
    },
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    sourcemap: false,
    banner: { js: '#!/usr/bin/env node' },
  },
]);
