import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { stateOfCode } from './test/deep/stateOfCode.mjs';

/** In the deep run every property runs as often as a variable says, and for as long as it takes. */
const isDeep = process.env['PROPERTY_RUNS'] !== undefined;
/**
 * Every state of the code has other random cases, and the same ones each time and everywhere: what fails, fails again,
 * and what passes here passes elsewhere. `npm run test:deep` looks beyond them.
 */
const propertySeed = Number.parseInt(stateOfCode().slice(0, 7), 16);
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
    setupFiles: ['test/support/seedProperties.ts'],
    provide: { propertySeed },
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
