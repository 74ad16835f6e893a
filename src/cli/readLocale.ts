import type { Locale } from '../index';
import { usageError } from './CommandError';

/** A language that the library speaks. @throws {CommandError} for any other */
export function readLocale(option: string, value: string): Locale {
  if (value === 'en' || value === 'ko') return value;
  throw usageError(
    `${option} ${value}: there is no such language here`,
    `Write ${option} en or ${option} ko.`,
  );
}
