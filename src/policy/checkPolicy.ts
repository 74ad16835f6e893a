import type { OpenIssue } from '../admission/Issue';
import { showValue } from '../admission/showValue';
import { checkWeekend } from './checkWeekend';
import type { Policy, PolicyTerms } from './Policy';

/** A policy of which any part may have been refused: then it is undefined. */
type Draft<Part> = Part extends readonly (infer Entry)[]
  ? readonly (Draft<Entry> | undefined)[]
  : Part extends object
    ? { readonly [Key in keyof Part]?: Draft<Part[Key]> | undefined }
    : Part;

type Path = readonly (string | number)[];

/** Adds an issue for each part of a policy that contradicts another; parts that were refused are left out of account. */
export function checkPolicy(policy: Draft<Policy>, issues: OpenIssue[]): void {
  const { clauses, terms } = policy;
  const ids = namesIn(clauses, 'id', ['clauses'], issues);
  const at = ['terms'];
  const reasons = namesIn(terms?.reasons?.accepted, 'reason', [...at, 'reasons', 'accepted'], issues);
  const kinds = namesIn(terms?.attachmentKinds, 'kind', [...at, 'attachmentKinds'], issues);
  namesIn(terms?.resolutions?.offered, 'resolution', [...at, 'resolutions', 'offered'], issues);
  if (ids !== undefined) checkClauses(terms, at, ids, issues);
  checkAttachments(terms, kinds, issues);
  checkExclusions(terms, reasons, issues);
  checkWeekend(policy.weekend, issues);
}

/** The names in a list, none of which may stand twice; undefined where one of them was refused, as nobody knows which. */
function namesIn<Key extends string>(
  list: readonly ({ readonly [Name in Key]?: string | undefined } | undefined)[] | undefined,
  key: Key,
  path: Path,
  issues: OpenIssue[],
): ReadonlySet<string> | undefined {
  if (list === undefined) return undefined;
  const names = new Set<string>();
  let areKnown = true;
  for (const [index, entry] of list.entries()) {
    const name = entry?.[key];
    if (name === undefined) areKnown = false;
    else {
      if (names.has(name)) add([...path, index, key], `${showValue(name)} stands here twice`, issues);
      names.add(name);
    }
  }
  return areKnown ? names : undefined;
}

/** Every clause that a term names has its wording. */
function checkClauses(part: unknown, path: Path, ids: ReadonlySet<string>, issues: OpenIssue[]): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    const here = [...path, Array.isArray(part) ? Number(key) : key];
    if (key !== 'clause') checkClauses(value, here, ids, issues);
    else if (typeof value === 'string' && !ids.has(value)) {
      add(here, `${showValue(value)} is not among the clauses of the policy`, issues);
    }
  }
}

/** What a reason asks for is a kind that the policy knows. */
function checkAttachments(
  terms: Draft<PolicyTerms> | undefined,
  kinds: ReadonlySet<string> | undefined,
  issues: OpenIssue[],
): void {
  for (const [at, reason] of (terms?.reasons?.accepted ?? []).entries()) {
    for (const [requirement, given] of (reason?.attachments ?? []).entries()) {
      const path = ['terms', 'reasons', 'accepted', at, 'attachments', requirement, 'anyOf'];
      if (given?.anyOf?.length === 0)
        add(path, 'names no kind of attachment, so nothing could meet it', issues);
      for (const [index, kind] of (given?.anyOf ?? []).entries()) {
        if (kind === undefined || kinds === undefined || kinds.has(kind)) continue;
        add([...path, index], `${showValue(kind)} is not among the attachment kinds`, issues);
      }
    }
  }
}

/** An exclusion's reasons are reasons of the policy, and some. */
function checkExclusions(
  terms: Draft<PolicyTerms> | undefined,
  reasons: ReadonlySet<string> | undefined,
  issues: OpenIssue[],
): void {
  for (const [at, exclusion] of (terms?.exclusions ?? []).entries()) {
    const path = ['terms', 'exclusions', at, 'reasons'];
    if (exclusion?.reasons?.length === 0) {
      add(path, 'names no reason; leave it out to exclude for every reason', issues);
    }
    for (const [index, reason] of (exclusion?.reasons ?? []).entries()) {
      if (reason === undefined || reasons === undefined || reasons.has(reason)) continue;
      add([...path, index], `${showValue(reason)} is not among the reasons of the policy`, issues);
    }
  }
}

function add(path: Path, message: string, issues: OpenIssue[]): void {
  issues.push({ path: [...path], message });
}
