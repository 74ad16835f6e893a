import { describe, expect, test } from 'vitest';
import { explainEvaluation } from '../../src/explainEvaluation';
import { aFinding, anEvaluation, aStep, DEADLINE } from './anEvaluation';
import { englishEmails } from './englishEmails';
import { koreanEmails } from './koreanEmails';
import { type Situation, situations } from './situations';

const names = Object.keys(situations) as Situation[];
const locales = ['en', 'ko'] as const;

describe.each(names)('the reply to %s', (name) => {
  test.each([
    ['en', englishEmails],
    ['ko', koreanEmails],
  ] as const)('%s', (locale, emails) => {
    const { email } = explainEvaluation(situations[name], { locale, timeZone: 'Asia/Seoul' });
    expect(email.subject).toBe(emails[name].subject);
    expect(email.text.split('\n')).toEqual(emails[name].text);
  });

  test('is a letter, with nothing of the program in it', () => {
    for (const locale of locales) {
      const { email } = explainEvaluation(situations[name], { locale, timeZone: 'Asia/Seoul' });
      expect(email.text).not.toMatch(/undefined|null|\[object|NaN|Invalid| {2}|\n{3}|\.\.|_(?!bag)/);
      expect(email.subject).not.toContain('\n');
    }
  });

  test('reads the same from a database, and leaves the evaluation as it is', () => {
    const stored = JSON.stringify(situations[name]);
    const options = { locale: 'ko', timeZone: 'America/New_York' } as const;
    const explanation = explainEvaluation(situations[name], options);
    expect(explainEvaluation(JSON.parse(stored), options)).toEqual(explanation);
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(JSON.stringify(situations[name])).toBe(stored);
  });
});

test('nobody is thanked for a request that was never made', () => {
  const evaluation = anEvaluation({ nextStep: aStep('carrier', 'deliver_order') });
  expect(explainEvaluation(evaluation, { locale: 'en', timeZone: 'UTC' }).email.text).toMatch(
    /^Hello,\n\nThe delivery of your order is not on record yet\.\n\n/,
  );
  expect(explainEvaluation(evaluation, { locale: 'ko', timeZone: 'UTC' }).email.text).not.toContain(
    '요청해 주셔서',
  );
});

test('what was not found missing by this version is told all the same', () => {
  const findings = [aFinding('weighed', 'outstanding'), aFinding('measured', 'advisory')];
  const { email } = explainEvaluation(anEvaluation({ findings, nextStep: aStep('shop', 'inspect') }), {
    locale: 'en',
    timeZone: 'UTC',
  });
  expect(email.text).toContain('“weighed” (still open)');
  expect(email.text).toContain('“measured” (to be noted)');
});

test('deadlines are told while they can be kept, unless the next step names the only one', () => {
  const lead = 'Deadlines, in our local time';
  const textOf = (what: Parameters<typeof anEvaluation>[0]): string =>
    explainEvaluation(anEvaluation(what), { locale: 'en', timeZone: 'UTC' }).email.text;
  const none = { deadline: null, state: 'not_started' } as const;
  const open = { deadline: DEADLINE, state: 'open' } as const;
  const dispatch = aStep('customer', 'dispatch', DEADLINE);
  expect(textOf({ nextStep: dispatch })).toContain(lead);
  expect(textOf({ nextStep: dispatch, decision: 'needs_review' })).not.toContain(lead);
  expect(
    textOf({ nextStep: dispatch, deadlines: { claim: none, dispatch: open, arrival: none } }),
  ).not.toContain(lead);
  expect(textOf({ deadlines: { claim: none, dispatch: none, arrival: none } })).not.toContain(lead);
  const settlement = { at: DEADLINE, outcome: 'withdrawn' };
  expect(textOf({ settlement })).not.toContain(lead);
  for (const state of ['met', 'missed'] as const) {
    const over = { deadline: DEADLINE, state, opensAt: '2026-03-02T15:00:00.000Z' } as const;
    expect(textOf({ deadlines: { claim: over, dispatch: over, arrival: over } })).not.toContain(lead);
  }
});
