import fc from 'fast-check';
import { describePolicy } from 'returns-policy';
import { expect, test } from 'vitest';
import { freePolicies, tryPolicy } from '../support/randomPolicies';

const LINE = /^(?:|##? \S.*|(?: {2})?- \S.*|[^\s#-].*)$/;

test.each(['en', 'ko'] as const)(
  'whatever a policy says, its page in %s has every clause and is plain Markdown',
  (locale) => {
    fc.assert(
      fc.property(freePolicies, (document) => {
        const policy = tryPolicy(document);
        fc.pre(policy !== undefined);
        const page = describePolicy(document, { locale });
        const missing = policy?.clauses.filter(({ id }) => !page.includes(`<sub>[${id}]</sub>`));
        expect(missing).toEqual([]);
        expect(page.split('\n').filter((line) => !LINE.test(line))).toEqual([]);
        expect(page.match(/^# /gm)).toHaveLength(1);
        expect(page).not.toMatch(/undefined|null|NaN|\[object|function|unlimited|\bP\d+[DM]\b|PT\d/);
      }),
      { numRuns: 60 },
    );
  },
);
