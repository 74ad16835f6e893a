import type { Evaluation } from '../evaluation';
import type { Finding } from '../finding';
import type { Decision, FindingCode, Standing } from '../vocabulary';
import { isSaidByStep } from './isSaidByStep';

/** The findings that a reply tells: those that made the decision, and those to be noted beside it. */
export interface FindingsToTell {
  readonly reasons: readonly Finding[];
  readonly notes: readonly Finding[];
}

const DECIDING: Readonly<Record<Decision, Standing | null>> = {
  accepted: null,
  pending: 'outstanding',
  needs_review: 'undetermined',
  rejected: 'breached',
};

// What the shop did without when it answered; of interest to the customer only while the return is under way.
const DONE_WITHOUT: readonly string[] = [
  'channel_not_accepted',
  'order_number_missing',
  'attachment_missing',
  'requirement_unmet',
  'fact_missing',
] satisfies readonly FindingCode[];

/** Which findings matter to this decision, in the order of the evaluation; of a settled claim, those that asked nothing. */
export function findingsToTell(evaluation: Evaluation): FindingsToTell {
  const { decision, findings, cost, settlement } = evaluation;
  const isOver = settlement !== undefined;
  const isUnderWay = decision === 'pending' && !isOver;
  const isUnimportant = ({ code }: Finding): boolean =>
    code === 'packed_differently' ||
    (!isUnderWay && DONE_WITHOUT.includes(code)) ||
    (cost?.surcharge === 'possible' && code === 'instructions_not_followed');
  const standing = isOver && decision !== 'rejected' ? null : DECIDING[decision];
  const isTold = (finding: Finding): boolean => !isSaidByStep(finding, evaluation);
  const notes = findings.filter((each) => each.standing === 'advisory' && !isUnimportant(each));
  return {
    reasons: findings.filter((each) => each.standing === standing).filter(isTold),
    notes: decision === 'rejected' ? [] : notes.filter(isTold),
  };
}
