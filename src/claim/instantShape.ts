import * as z from 'zod/mini';
import { refuse } from '../admission/Read';
import { withReader } from '../admission/schemaReader';
import { readInstant } from '../time/readInstant';

/** An instant in any accepted form, read as epoch milliseconds. */
export const instantShape = withReader(z.union([z.string(), z.int()]), (value, issues) => {
  const epochMs = readInstant(value);
  return typeof epochMs === 'number' ? epochMs : refuse(value, issues, epochMs);
});
