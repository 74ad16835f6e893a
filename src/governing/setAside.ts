import type { Finding } from '../finding';
import type { Situation } from '../situation/Situation';
import type { FindingCode, Standing } from '../vocabulary';

/** What is asked for but needs not happen once nobody insists on it. */
const DISPENSABLE: readonly string[] = [
  'channel_not_accepted',
  'deadline_unknown',
  'order_number_missing',
  'attachment_missing',
  'contents_missing',
  'contents_unchecked',
  'requirement_unmet',
  'fact_missing',
  'claim_early',
] satisfies readonly FindingCode[];

/** Whether it is held against a claim; a step that is merely still to come is not. */
export function standsAgainst({ standing, code }: Finding): boolean {
  if (standing === 'outstanding') return DISPENSABLE.includes(code);
  return standing === 'breached' || standing === 'undetermined';
}

/**
 * A finding that does not stand against the claim any more, with what it would have been; a step that still has to
 * happen stays outstanding. The finding itself where nothing stood against the claim.
 *
 * @param parts - what the finding has been made of, where several ways to see the claim differ
 */
export function setAside(
  finding: Finding,
  code: FindingCode,
  standing: Standing,
  by: Readonly<Record<string, unknown>>,
  situation: Situation,
  parts: readonly Finding[] = [finding],
): Finding {
  if (!standsAgainst(finding)) return finding;
  const insteadOf = { standing: finding.standing, code: finding.code };
  const awaits = parts.map((part) => stillAwaited(part, situation)).find((step) => step !== null);
  if (awaits === undefined)
    return { ...finding, standing, code, details: { ...finding.details, ...by, insteadOf } };
  const details = { ...finding.details, ...by, insteadOf, awaits };
  return { ...finding, standing: 'outstanding', code, details };
}

/** The code of the step that has not been taken yet. */
function stillAwaited({ code, standing, details }: Finding, situation: Situation): string | null {
  const { isDispatched, isArrived } = situation;
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
    case 'deadline_unknown':
      return isDispatched && !isArrived ? 'arrival_awaited' : null;
    case 'excepted':
      return (details['awaits'] as string | undefined) ?? null;
    default:
      return standing === 'outstanding' && !DISPENSABLE.includes(code) ? code : null;
  }
}
