import { showValue } from '../admission/showValue';
import type { Draft, Path, Say } from './Draft';
import type { PolicyTerms } from './PolicyTerms';

/** The names of a policy's lists; undefined where one of them was refused. */
interface Names {
  readonly kinds: ReadonlySet<string> | undefined;
  readonly reasons: ReadonlySet<string> | undefined;
  readonly resolutions: ReadonlySet<string> | undefined;
}

/** Says of the terms of a policy what names nothing, or names what there is not. */
export function checkTerms(terms: Draft<PolicyTerms> | undefined, names: Names, say: Say): void {
  checkAttachments(terms, names.kinds, say);
  checkExclusions(terms, names.reasons, say);
  for (const [index, requirement] of (terms?.requirements ?? []).entries()) {
    if (requirement?.otherwise !== 'customer_cures' || (requirement.needs ?? []).length > 0) continue;
    say(['terms', 'requirements', index, 'needs'], 'is missing: name what the customer has to give');
  }
  for (const [index, offer] of (terms?.resolutions?.offered ?? []).entries()) {
    const otherwise = offer?.otherwise;
    if (otherwise === undefined || typeof otherwise === 'string') continue;
    const { instead } = otherwise;
    if (instead === undefined || names.resolutions === undefined) continue;
    const path = ['terms', 'resolutions', 'offered', index, 'otherwise', 'instead'];
    if (instead === offer?.resolution) say(path, 'is the resolution itself');
    else if (!names.resolutions.has(instead)) {
      say(path, `${showValue(instead)} is not among the resolutions offered`);
    }
  }
}

/** What a reason asks for is a kind that the policy knows. */
function checkAttachments(
  terms: Draft<PolicyTerms> | undefined,
  kinds: ReadonlySet<string> | undefined,
  say: Say,
): void {
  for (const [at, reason] of (terms?.reasons?.accepted ?? []).entries()) {
    for (const [requirement, given] of (reason?.attachments ?? []).entries()) {
      const path = ['terms', 'reasons', 'accepted', at, 'attachments', requirement, 'anyOf'];
      if (given?.anyOf?.length === 0) say(path, 'names no kind of attachment, so nothing could meet it');
      checkNames(given?.anyOf, kinds, path, 'the attachment kinds', say);
    }
  }
}

/** An exclusion looks at a value or at a condition; its reasons are reasons of the policy, and some. */
function checkExclusions(
  terms: Draft<PolicyTerms> | undefined,
  reasons: ReadonlySet<string> | undefined,
  say: Say,
): void {
  for (const [at, exclusion] of (terms?.exclusions ?? []).entries()) {
    if (exclusion === undefined) continue;
    const path = ['terms', 'exclusions', at];
    const { by, values, when } = exclusion;
    const isListed = by !== undefined && values !== undefined;
    const isBoth = when !== undefined && (by !== undefined || values !== undefined);
    if (isBoth || (when === undefined && !isListed)) {
      say(path, 'looks either at `values` of what is named in `by`, or at a condition in `when`');
    }
    if (exclusion.reasons?.length === 0) {
      say([...path, 'reasons'], 'names no reason; leave it out to exclude for every reason');
    }
    checkNames(exclusion.reasons, reasons, [...path, 'reasons'], 'the reasons of the policy', say);
  }
}

function checkNames(
  given: readonly (string | undefined)[] | undefined,
  known: ReadonlySet<string> | undefined,
  path: Path,
  whose: string,
  say: Say,
): void {
  for (const [index, name] of (given ?? []).entries()) {
    if (name === undefined || known === undefined || known.has(name)) continue;
    say([...path, index], `${showValue(name)} is not among ${whose}`);
  }
}
