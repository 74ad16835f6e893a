import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** In the deep run every property runs as often as a variable says, and for as long as it takes. */
const isDeep = process.env['PROPERTY_RUNS'] !== undefined;
const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Examples and documented snippets import the package by name; no build is needed to test them.
    alias: [
      { find: /^returns-policy$/, replacement: source('index.ts') },
      { find: /^returns-policy\/timeline$/, replacement: source('timeline/renderTimeline.ts') },
      { find: /^returns-policy\/analysis$/, replacement: source('analysis/index.ts') },
      { find: /^returns-policy\/testing$/, replacement: source('testing/index.ts') },
      ...(isDeep ? [{ find: /^fast-check$/, replacement: source('../test/deep/deepRuns.ts') }] : []),
    ],
  },
  test: {
    globals: false,
    include: ['test/**/*.test.ts'],
    server: { deps: { inline: isDeep ? ['@fast-check/vitest'] : [] } },
    testTimeout: isDeep ? 0 : 60_000,
    hookTimeout: isDeep ? 0 : 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'json-summary', 'html'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
