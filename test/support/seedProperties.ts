import { configureGlobal } from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly propertySeed: number;
  }
}

// A property without a seed of its own has the one of this state of the code (vitest.config.ts).
configureGlobal({ seed: inject('propertySeed') });
