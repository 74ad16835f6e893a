import { mkdir, writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { jsonSchemas } from './src/schema/jsonSchemas';

/** The timeline uses the built door beside it, so that claims parsed by the one are known to the other. */
const door: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'door',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js';
    build.onResolve({ filter: /^\.\.\/index$/ }, () => ({ path: `./index.${extension}`, external: true }));
  },
};

export default defineConfig({
  entry: { index: 'src/index.ts', timeline: 'src/timeline/renderTimeline.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  splitting: false,
  esbuildPlugins: [door],
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  clean: true,
  async onSuccess() {
    await mkdir('dist/schema', { recursive: true });
    for (const [name, schema] of Object.entries(jsonSchemas)) {
      await writeFile(`dist/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
    }
  },
});
