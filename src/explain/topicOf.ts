import type { FindingCode } from '../vocabulary';

/** What a point of a policy is about, so that one can speak of it apart from how it came out. */
export type Topic =
  | 'exclusion'
  | 'requirement'
  | 'information'
  | 'conflict'
  | 'channel'
  | 'claim_time'
  | 'dispatch_time'
  | 'arrival_time'
  | 'deadline'
  | 'reason'
  | 'resolution'
  | 'order_number'
  | 'attachment'
  | 'authorization'
  | 'instructions'
  | 'condition'
  | 'contents'
  | 'quantity'
  | 'packing'
  | 'problem'
  | 'duty'
  | 'other';

const TOPICS: Readonly<Record<FindingCode, Topic>> = {
  returnable: 'exclusion',
  category_excluded: 'exclusion',
  order_type_excluded: 'exclusion',
  excluded: 'exclusion',
  depends_on_reason: 'exclusion',
  requirement_met: 'requirement',
  requirement_unmet: 'requirement',
  fact_missing: 'information',
  terms_in_conflict: 'conflict',
  channel_accepted: 'channel',
  channel_not_accepted: 'channel',
  deadline_unknown: 'deadline',
  delivery_awaited: 'claim_time',
  claim_not_filed: 'claim_time',
  claim_early: 'claim_time',
  claim_in_time: 'claim_time',
  claim_late: 'claim_time',
  reason_missing: 'reason',
  reason_not_accepted: 'reason',
  reason_accepted: 'reason',
  resolution_missing: 'resolution',
  resolution_not_offered: 'resolution',
  resolution_replaced: 'resolution',
  resolution_offered: 'resolution',
  order_number_given: 'order_number',
  order_number_missing: 'order_number',
  attachment_given: 'attachment',
  attachment_missing: 'attachment',
  authorized: 'authorization',
  authorization_awaited: 'authorization',
  dispatched_without_authorization: 'authorization',
  dispatch_awaited: 'dispatch_time',
  dispatch_early: 'dispatch_time',
  dispatch_in_time: 'dispatch_time',
  dispatch_late: 'dispatch_time',
  dispatch_missed: 'dispatch_time',
  authorized_too_late: 'deadline',
  authorization_overdue: 'dispatch_time',
  instructions_followed: 'instructions',
  instructions_not_followed: 'instructions',
  arrival_awaited: 'arrival_time',
  arrival_early: 'arrival_time',
  arrival_in_time: 'arrival_time',
  arrival_late: 'arrival_time',
  arrival_missed: 'arrival_time',
  inspection_awaited: 'condition',
  as_received: 'condition',
  item_used: 'condition',
  item_damaged: 'condition',
  contents_complete: 'contents',
  contents_unchecked: 'contents',
  contents_missing: 'contents',
  quantity_complete: 'quantity',
  quantity_short: 'quantity',
  packed_as_sent: 'packing',
  packed_differently: 'packing',
  problem_confirmed: 'problem',
  problem_not_confirmed: 'problem',
  duty_open: 'duty',
  duty_done: 'duty',
  duty_overdue: 'duty',
  excepted: 'other',
  waived: 'other',
  upheld: 'other',
};

/** What a finding of a code is about; `window` where that is a deadline of the return which the code does not name. */
export function topicOf(code: string, window: 'dispatch' | 'arrival' | null): Topic {
  if (window !== null) return `${window}_time`;
  return Object.hasOwn(TOPICS, code) ? TOPICS[code as FindingCode] : 'other';
}
