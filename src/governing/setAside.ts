import type { Finding } from '../finding';
import type { Situation } from '../situation/Situation';
import type { FindingCode, Standing } from '../vocabulary';

/** What is asked of the customer but needs not happen once nobody insists on it. */
const DISPENSABLE: readonly string[] = [
  'channel_not_accepted',
  'order_number_missing',
  'attachment_missing',
  'contents_missing',
  'contents_unchecked',
  'requirement_unmet',
  'fact_missing',
  'claim_early',
] satisfies readonly FindingCode[];

/**
 * A finding that does not stand against the claim any more, with what it would have been; a step that still has to
 * happen stays outstanding. The finding itself where nothing stood against the claim.
 */
export function setAside(
  finding: Finding,
  code: FindingCode,
  standing: Standing,
  by: Readonly<Record<string, unknown>>,
  situation: Situation,
): Finding {
  const { standing: before, code: beforeCode } = finding;
  const stood =
    before === 'breached' ||
    before === 'undetermined' ||
    (before === 'outstanding' && DISPENSABLE.includes(beforeCode));
  if (!stood) return finding;
  const insteadOf = { standing: before, code: beforeCode };
  const awaits = stillAwaited(finding, situation);
  if (awaits === null)
    return { ...finding, standing, code, details: { ...finding.details, ...by, insteadOf } };
  const details = { ...finding.details, ...by, insteadOf, awaits };
  return { ...finding, standing: 'outstanding', code, details };
}

/** The code of the step that has not been taken yet. */
function stillAwaited({ code, details }: Finding, { isDispatched }: Situation): FindingCode | null {
  switch (code) {
    case 'authorized_too_late':
      if (details['lateByMs'] !== undefined) return null;
      return isDispatched ? 'arrival_awaited' : 'dispatch_awaited';
    case 'claim_not_filed':
      return 'claim_not_filed';
    case 'dispatch_missed':
    case 'authorization_overdue':
      return 'dispatch_awaited';
    case 'arrival_missed':
      return 'arrival_awaited';
    default:
      return null;
  }
}
