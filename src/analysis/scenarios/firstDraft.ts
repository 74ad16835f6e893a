import type { Policy } from '../../index';
import type { Draft } from './Space';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** Shortly before a Monday morning in most of the world. */
export const ORDINARY_START = Date.parse('2026-03-02T00:00:00Z');

/** A claim of which nothing is known yet, before every date that the policies name: so that both sides of it are looked at. */
export function firstDraft(policies: readonly Policy[]): Draft {
  const document = JSON.stringify(policies.map(({ terms, exceptions }) => [terms, exceptions]));
  const dates = document.match(/(?<=")\d{4}-\d{2}-\d{2}(?=")/g) ?? [];
  const earliest = Math.min(ORDINARY_START, ...dates.map((date) => Date.parse(date) - WEEK));
  const weeks = Math.ceil((ORDINARY_START - earliest) / WEEK);
  return { claim: { order: {}, item: { category: 'article' } }, at: ORDINARY_START - weeks * WEEK };
}
