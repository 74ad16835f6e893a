import { expect, it } from 'vitest';
import { isTimeZone } from '../../src/time/isTimeZone';

it.each(['UTC', 'Asia/Seoul', 'america/new_york', 'Etc/GMT+9'])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

it.each(['', '+09:00', '-0500', '9', 'Mars/Olympus', ' UTC', 'A'.repeat(100_000)])('%s is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
