import { expect, test } from 'vitest';
import { unreadable } from '../../../src/cli/CommandError';
import { attempt, attemptRead } from '../../../src/cli/cases/attempt';
import { InvalidClaimError, parseClaim } from '../../../src/index';

test('what was made is given', () => {
  expect(attempt(() => 7, InvalidClaimError)).toEqual({ made: 7 });
});

test('what is wrong with it is given', () => {
  expect(attempt(() => parseClaim({ order: {} }), InvalidClaimError)).toMatchObject({
    issues: [{ path: ['item'], message: 'is missing' }],
  });
});

test('any other error goes on', async () => {
  const broken = (): never => {
    throw new TypeError('broken');
  };
  expect(() => attempt(broken, InvalidClaimError)).toThrow(TypeError);
  await expect(attemptRead(Promise.reject(new TypeError('broken')))).rejects.toThrow(TypeError);
});

test('what was read is given, or why it cannot be', async () => {
  expect(await attemptRead(Promise.resolve(7))).toEqual({ made: 7 });
  expect(await attemptRead(Promise.reject(unreadable({ message: 'no such file' })))).toMatchObject({
    complaints: [{ message: 'no such file' }],
    exitCode: 3,
  });
});
