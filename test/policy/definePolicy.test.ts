import { resolve } from 'node:path';
import { defaultPolicy, evaluateClaim, InvalidPolicyError, parsePolicy } from 'returns-policy';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { definePolicy } from '../../src/definePolicy';
import { caught } from '../admission/caught';
import { typeErrors } from '../docs/typeErrors';
import aShop from '../types/aShop.policy.json' with { type: 'json' };

const claim = {
  order: { deliveredAt: '2026-03-02T10:00:00Z' },
  item: { category: 'shoes' },
  request: { at: '2026-03-20T10:00:00Z', channel: 'web_form', reason: 'wrong_size', resolution: 'refund' },
};

describe('a defined policy', () => {
  test('is what parsePolicy gives', () => {
    expect(definePolicy(aShop)).toStrictEqual(parsePolicy(aShop));
  });

  test('is parsed: it is trusted, and not read again', () => {
    const policy = definePolicy(aShop);
    expect(parsePolicy(policy)).toBe(policy);
    expect(definePolicy(policy)).toBe(policy);
    expect(definePolicy(defaultPolicy)).toBe(defaultPolicy);
    expect(Object.isFrozen(policy.terms.reasons.accepted)).toBe(true);
  });

  test('judges claims', () => {
    const evaluation = evaluateClaim(claim, definePolicy(aShop), '2026-03-20T12:00:00Z');
    expect(evaluation.policy).toEqual({ id: 'a-shop', version: '1' });
    expect(evaluation.nextStep?.action).toBe('dispatch');
  });

  test('that cannot be is refused, with everything that is wrong with it', () => {
    const inverted = {
      ...aShop,
      timeZone: 'Europe/Londn',
      inForce: { from: '2026-02-01', until: '2026-01-01' },
    };
    const error = caught(() => definePolicy(inverted));
    expect(error).toBeInstanceOf(InvalidPolicyError);
    expect((error as InvalidPolicyError).issues.map(({ path }) => path)).toEqual([
      ['timeZone'],
      ['inForce', 'until'],
    ]);
  });
});

/** The policy of a shop as it is written by hand, with another text in one place. */
function written(from: string, to: string): string {
  const text = JSON.stringify(aShop).replace(/"(\w+)":/g, '$1: ');
  expect(text).toContain(from);
  return `import { definePolicy } from './src/definePolicy';\ndefinePolicy(${text.replace(from, to)});`;
}

describe('what the compiler says of a mistake', () => {
  const rows: readonly (readonly [mistake: string, from: string, to: string, says: readonly string[]])[] = [
    ['no mistake', 'id', 'id', []],
    [
      'a misspelt key',
      'timeZone',
      'timezone',
      ["but 'timezone' does not exist in type", "Did you mean to write 'timeZone'?"],
    ],
    [
      'a misspelt key, deep inside',
      'fault',
      'faults',
      ["but 'faults' does not exist in type", "Did you mean to write 'fault'?"],
    ],
    ['a misspelt word', '"customer"', '"custommer"', ["'\"custommer\"' is not assignable to type 'Party'"]],
    [
      'a clause that there is not',
      'roundTrip: {clause: "returns.thirty_days"}',
      'roundTrip: {clause: "returns.thirty_day"}',
      ['\'"returns.thirty_day"\' is not assignable to type \'"returns.thirty_days"\''],
    ],
    [
      'a fact that is not declared',
      'when: {fact: "worn"',
      'when: {fact: "used"',
      ['\'"used"\' is not assignable to type \'"worn"\''],
    ],
    [
      'an event that is not declared',
      'from: "delivery"',
      'from: "receipt"',
      ['\'"receipt"\' is not assignable to type \'"', '"delivery"'],
    ],
  ];
  const errors = typeErrors(new Map(rows.map(([mistake, from, to]) => [mistake, written(from, to)])));
  const errorsOf = (mistake: string): readonly string[] =>
    errors.filter((error) => error.startsWith(`${mistake}, line`));

  test.each(rows)('%s', (mistake, _from, _to, says) => {
    const [error, ...others] = errorsOf(mistake);
    expect(others).toEqual([]);
    expect(error === undefined).toBe(says.length === 0);
    for (const words of says) expect(error).toContain(words);
  });
});

test('the types are the same for a project that lets undefined stand for absent', () => {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const path = resolve('test/types/definePolicy.test-d.ts');
  const program = ts.createProgram([path], { ...options, exactOptionalPropertyTypes: false });
  const found = program.getSemanticDiagnostics(program.getSourceFile(path));
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
});
