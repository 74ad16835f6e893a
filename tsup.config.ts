import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { jsonSchemas } from './src/schema/jsonSchemas';

// Here and not by `clean`: the two builds below run at once, and neither may clear away what the other has made.
rmSync('dist', { recursive: true, force: true });

/**
 * What stands above the door uses the built doors beside it, so that claims parsed by the one are known to the other, and
 * nothing is there twice.
 */
const doors: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'doors',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js';
    const beside = (door: string) => () => ({ path: `./${door}.${extension}`, external: true });
    build.onResolve({ filter: /^\.\.\/index$/ }, beside('index'));
    build.onResolve({ filter: /^\.\.\/analysis\/index$/ }, beside('analysis'));
    build.onResolve({ filter: /^\.\.\/timeline\/renderTimeline$/ }, beside('timeline'));
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
      for (const [name, schema] of Object.entries(jsonSchemas)) {
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
