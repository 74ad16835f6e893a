import { mkdir, writeFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';
import { jsonSchemas } from './src/schema/jsonSchemas';

export default defineConfig({
  entry: { index: 'src/index.ts', timeline: 'src/timeline/renderTimeline.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  // Each entry stands alone: the CommonJS form cannot share chunks, and there is no module state to share.
  splitting: false,
  clean: true,
  async onSuccess() {
    await mkdir('dist/schema', { recursive: true });
    for (const [name, schema] of Object.entries(jsonSchemas)) {
      await writeFile(`dist/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
    }
  },
});
