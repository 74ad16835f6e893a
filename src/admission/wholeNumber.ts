import * as z from 'zod/mini';
import { refuse } from './Read';
import { withReader } from './schemaReader';

/** A whole number, both bounds included. */
export function wholeNumber(least: number, most: number): z.ZodMiniType {
  return withReader(z.int().check(z.minimum(least), z.maximum(most)), (value, issues) => {
    const good = Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
    return good ? value : refuse(value, issues, `is no whole number from ${least} to ${most}`);
  });
}
