import { defaultPolicy, describePolicy, InvalidPolicyError } from 'returns-policy';
import { expect, test } from 'vitest';

test.each(['de', 'EN', 'en-GB', '', 'constructor', '__proto__', undefined, null, 7])(
  'a page in %j is refused',
  (locale) => {
    const call = () => describePolicy(defaultPolicy, { locale: locale as 'en' });
    expect(call).toThrow(TypeError);
    expect(call).toThrow(`locale must be \`en\` or \`ko\`, not \`${String(locale)}\``);
  },
);

test('a policy that cannot be is refused, with what is wrong', () => {
  const call = () => describePolicy({ ...defaultPolicy, timeZone: 'Nowhere' }, { locale: 'en' });
  expect(call).toThrow(InvalidPolicyError);
  expect(call).toThrow('timeZone');
});

test('a policy that cannot be is refused before a language', () => {
  expect(() => describePolicy({}, { locale: 'de' as 'en' })).toThrow(InvalidPolicyError);
});
