import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Examples and documented snippets import the package by name; no build is needed to test them.
    alias: [
      { find: /^returns-policy$/, replacement: source('index.ts') },
      { find: /^returns-policy\/timeline$/, replacement: source('timeline/renderTimeline.ts') },
      { find: /^returns-policy\/analysis$/, replacement: source('analysis/index.ts') },
      { find: /^returns-policy\/testing$/, replacement: source('testing/index.ts') },
    ],
  },
  test: {
    globals: false,
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'json-summary', 'html'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
