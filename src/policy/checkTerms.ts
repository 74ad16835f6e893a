import { showValue } from '../admission/showValue';
import { checkResolutions } from './checkResolutions';
import type { Declared } from './Declared';
import type { Draft } from './Draft';
import type { Path } from './Path';
import type { Policy } from './Policy';
import type { PolicyTerms } from './PolicyTerms';
import type { Say } from './Say';

/** Says of the terms of a policy what names nothing, or names what there is not. */
export function checkTerms({ terms, exceptions = [] }: Draft<Policy>, declared: Declared, say: Say): void {
  checkMissingReason(terms, declared, say);
  checkAttachments(terms, declared, say);
  checkExclusions(terms, declared, say);
  checkRequirements(terms, say);
  const at = ['resolutions', 'offered'];
  checkResolutions(terms?.resolutions?.offered ?? [], ['terms', ...at], say);
  for (const [index, exception] of exceptions.entries()) {
    checkResolutions(exception?.set?.resolutions?.offered ?? [], ['exceptions', index, 'set', ...at], say);
  }
}

/** The reason of a request without one is one of the policy. */
function checkMissingReason(terms: Draft<PolicyTerms> | undefined, { reasons }: Declared, say: Say): void {
  const reason = terms?.reasons?.whenMissing;
  if (reason === undefined || reasons === undefined || reasons.has(reason)) return;
  const message = `${showValue(reason)} is not among the reasons of the policy`;
  const unknown = { name: reason, known: reasons, otherwise: 'add it to `terms.reasons.accepted`' };
  say(['terms', 'reasons', 'whenMissing'], message, unknown);
}

/** What can be put right is named, and it alone has a time for that. */
function checkRequirements(terms: Draft<PolicyTerms> | undefined, say: Say): void {
  for (const [index, requirement] of (terms?.requirements ?? []).entries()) {
    if (requirement === undefined) continue;
    const path = ['terms', 'requirements', index];
    const isCured = requirement.otherwise === 'customer_cures';
    if (isCured && (requirement.needs ?? []).length === 0) {
      say([...path, 'needs'], 'is missing; name what the customer has to give to put it right');
    }
    if (!isCured && requirement.curableUntil !== undefined) {
      say(
        path,
        'has `curableUntil`, which goes with `customer_cures` in `otherwise` alone; leave out one, or give both',
      );
    }
  }
}

/** What a reason asks for is a kind that the policy knows. */
function checkAttachments(terms: Draft<PolicyTerms> | undefined, { kinds }: Declared, say: Say): void {
  for (const [at, reason] of (terms?.reasons?.accepted ?? []).entries()) {
    for (const [requirement, given] of (reason?.attachments ?? []).entries()) {
      const path = ['terms', 'reasons', 'accepted', at, 'attachments', requirement, 'anyOf'];
      if (given?.anyOf?.length === 0) {
        say(path, 'names no kind of attachment, so nothing could meet it; name one');
      }
      checkNamed(given?.anyOf, kinds, path, 'the attachment kinds', 'add it to `terms.attachmentKinds`', say);
    }
  }
}

/** An exclusion looks at a value, at a condition or at the reason alone; its reasons are reasons of the policy, and some. */
function checkExclusions(terms: Draft<PolicyTerms> | undefined, { reasons }: Declared, say: Say): void {
  for (const [at, exclusion] of (terms?.exclusions ?? []).entries()) {
    if (exclusion === undefined) continue;
    const path = ['terms', 'exclusions', at];
    const { by, values, when } = exclusion;
    const isListed = by !== undefined && values !== undefined;
    const isByNothing = by === undefined && values === undefined;
    const hasWhat = when !== undefined || exclusion.reasons !== undefined;
    if (isByNothing ? !hasWhat : !isListed || when !== undefined) {
      const forms = 'either `by` and `values`, or a condition in `when`, or `reasons` alone';
      say(path, `does not say what is excluded; give it ${forms}`);
    }
    if (exclusion.reasons?.length === 0) {
      say([...path, 'reasons'], 'names no reason; leave it out to exclude for every reason');
    }
    const otherwise = 'add it to `terms.reasons.accepted`';
    checkNamed(exclusion.reasons, reasons, [...path, 'reasons'], 'the reasons of the policy', otherwise, say);
  }
}

function checkNamed(
  given: readonly (string | undefined)[] | undefined,
  known: ReadonlySet<string> | undefined,
  path: Path,
  whose: string,
  otherwise: string,
  say: Say,
): void {
  for (const [index, name] of (given ?? []).entries()) {
    if (name === undefined || known === undefined || known.has(name)) continue;
    say([...path, index], `${showValue(name)} is not among ${whose}`, { name, known, otherwise });
  }
}
