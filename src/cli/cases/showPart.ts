import { stringify } from 'yaml';

/** A part of an answer on one line, as it would stand in a case; `none` for nothing. */
export function showPart(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  if (typeof value !== 'object') return String(value);
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim();
}
