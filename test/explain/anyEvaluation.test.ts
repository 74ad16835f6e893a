import fc from 'fast-check';
import { evaluateClaim, explainEvaluation } from 'returns-policy';
import { expect, test } from 'vitest';
import { freeCases } from '../support/randomPolicies';

const LANGUAGES = [
  ['en', /^Clause “.*” came out as /],
  ['ko', /^조항 “.*”의 결과는 /],
] as const;

test.each(LANGUAGES)(
  'whatever a policy says of a claim, there is a sentence for it: %s',
  (locale, neutral) => {
    fc.assert(
      fc.property(freeCases, ({ policy, claim, asOf }) => {
        const evaluation = evaluateClaim(claim, policy, asOf);
        const { findings, email, nextStep } = explainEvaluation(evaluation, {
          locale,
          timeZone: 'Asia/Seoul',
        });
        for (const [index, { text }] of findings.entries()) {
          const { code, standing } = evaluation.findings[index] ?? {};
          expect(text, `${code}, ${standing}`).not.toMatch(neutral);
        }
        const said = [email.subject, email.text, nextStep ?? '', ...findings.map(({ text }) => text)].join(
          '\n',
        );
        expect(said).not.toMatch(/undefined|null|\[object|NaN|Invalid| {2}|\.\.|\n- \n/);
      }),
      { numRuns: 300 },
    );
  },
);
