import type { OpenIssue } from '../admission/Issue';
import { showValue } from '../admission/showValue';
import type { Policy, PolicyTerms } from './Policy';

/** Adds an issue for each part of a well-formed policy that contradicts another. */
export function checkPolicy(policy: Policy, issues: OpenIssue[]): void {
  const { clauses, terms } = policy;
  const { reasons, resolutions, attachmentKinds } = terms;
  once(clauses, 'id', ['clauses'], issues);
  once(reasons.accepted, 'reason', ['terms', 'reasons', 'accepted'], issues);
  once(resolutions.offered, 'resolution', ['terms', 'resolutions', 'offered'], issues);
  once(attachmentKinds, 'kind', ['terms', 'attachmentKinds'], issues);
  checkClauses(policy, issues);
  checkReasons(terms, issues);
}

/** The most weekdays that can be weekend: one has to be left for business. */
const MOST_WEEKEND_DAYS = 6;

/** Adds an issue for a weekend that leaves no business day. An entry that was refused is undefined, and no weekday. */
export function checkWeekend(
  weekend: readonly (number | undefined)[] | undefined,
  issues: OpenIssue[],
): void {
  const weekdays = new Set(weekend?.filter((weekday) => weekday !== undefined));
  if (weekdays.size <= MOST_WEEKEND_DAYS) return;
  issues.push({
    path: ['weekend'],
    message: `names all seven weekdays; at most ${MOST_WEEKEND_DAYS} can be weekend`,
  });
}

/** A name that stands twice would have two answers. */
function once<Key extends string>(
  list: readonly Readonly<Record<Key, string>>[],
  key: Key,
  path: readonly string[],
  issues: OpenIssue[],
): void {
  const seen = new Set<string>();
  for (const [index, entry] of list.entries()) {
    const name = entry[key];
    if (seen.has(name))
      issues.push({ path: [...path, index, key], message: `${showValue(name)} stands here twice` });
    seen.add(name);
  }
}

/** Every clause that a term names has its wording. */
function checkClauses({ clauses, terms }: Policy, issues: OpenIssue[]): void {
  const known = new Set(clauses.map(({ id }) => id));
  visit(terms, ['terms']);

  function visit(part: unknown, path: readonly (string | number)[]): void {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      const step = Array.isArray(part) ? Number(key) : key;
      if (key !== 'clause' || value === undefined) visit(value, [...path, step]);
      else if (!known.has(value)) {
        issues.push({
          path: [...path, step],
          message: `${showValue(value)} is not among the clauses of the policy`,
        });
      }
    }
  }
}

/** What a reason asks for is a kind that the policy knows; an exclusion's reasons are reasons of the policy. */
function checkReasons({ reasons, attachmentKinds, exclusions }: PolicyTerms, issues: OpenIssue[]): void {
  const kinds = new Set(attachmentKinds.map(({ kind }) => kind));
  const known = new Set(reasons.accepted.map(({ reason }) => reason));
  for (const [at, { attachments }] of reasons.accepted.entries()) {
    for (const [requirement, { anyOf }] of attachments.entries()) {
      const path = ['terms', 'reasons', 'accepted', at, 'attachments', requirement, 'anyOf'];
      if (anyOf.length === 0)
        issues.push({ path, message: 'names no kind of attachment, so nothing could meet it' });
      for (const [index, kind] of anyOf.entries()) {
        if (kinds.has(kind)) continue;
        issues.push({
          path: [...path, index],
          message: `${showValue(kind)} is not among the attachment kinds`,
        });
      }
    }
  }
  for (const [at, exclusion] of exclusions.entries()) {
    for (const [index, reason] of (exclusion.reasons ?? []).entries()) {
      if (known.has(reason)) continue;
      const path = ['terms', 'exclusions', at, 'reasons', index];
      issues.push({ path, message: `${showValue(reason)} is not among the reasons of the policy` });
    }
  }
}
