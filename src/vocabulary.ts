/** Whose side a fact, a step or a cost is laid to. */
export type Party = 'shop' | 'customer';

/** How a clause came out for a claim, gravest last. */
export type Standing = 'satisfied' | 'advisory' | 'outstanding' | 'undetermined' | 'breached';

/** What follows for the claim as a whole. */
export type Decision = 'accepted' | 'pending' | 'needs_review' | 'rejected';

/** One shipment; a round trip is two of them. */
export type Leg = 'outbound' | 'return' | 'replacement';

/** An event that can open a window. */
export type Anchor = 'delivery' | 'order' | 'shipment' | 'request' | 'authorization' | 'dispatch' | 'arrival';

/** Every event of a claim that needs no declaring. */
export const BUILTIN_EVENTS = [
  'order',
  'shipment',
  'delivery',
  'request',
  'authorization',
  'dispatch',
  'arrival',
  'inspection',
  'settlement',
] as const;

/** An event of a claim that needs no declaring. */
export type BuiltinEvent = (typeof BUILTIN_EVENTS)[number];

/** The state in which the shop finds the item. */
export type Condition = 'as_received' | 'used' | 'damaged';

/** What came of one clause, as a word for programs; `explainEvaluation` has the sentences. */
export type FindingCode =
  | 'returnable'
  | 'category_excluded'
  | 'order_type_excluded'
  | 'depends_on_reason'
  | 'channel_accepted'
  | 'channel_not_accepted'
  | 'deadline_unknown'
  | 'delivery_awaited'
  | 'claim_not_filed'
  | 'claim_in_time'
  | 'claim_late'
  | 'reason_missing'
  | 'reason_not_accepted'
  | 'reason_accepted'
  | 'resolution_missing'
  | 'resolution_not_offered'
  | 'resolution_offered'
  | 'order_number_given'
  | 'order_number_missing'
  | 'attachment_given'
  | 'attachment_missing'
  | 'authorized'
  | 'authorization_awaited'
  | 'dispatched_without_authorization'
  | 'dispatch_awaited'
  | 'dispatch_in_time'
  | 'dispatch_late'
  | 'dispatch_missed'
  | 'authorized_too_late'
  | 'authorization_overdue'
  | 'instructions_followed'
  | 'instructions_not_followed'
  | 'arrival_awaited'
  | 'arrival_in_time'
  | 'arrival_late'
  | 'arrival_missed'
  | 'inspection_awaited'
  | 'as_received'
  | 'item_used'
  | 'item_damaged'
  | 'contents_complete'
  | 'contents_unchecked'
  | 'contents_missing'
  | 'packed_as_sent'
  | 'packed_differently'
  | 'problem_confirmed'
  | 'problem_not_confirmed'
  | 'excluded'
  | 'requirement_met'
  | 'requirement_unmet'
  | 'fact_missing'
  | 'terms_in_conflict'
  | 'claim_early'
  | 'dispatch_early'
  | 'arrival_early'
  | 'resolution_replaced'
  | 'quantity_complete'
  | 'quantity_short'
  | 'duty_open'
  | 'duty_done'
  | 'duty_overdue'
  | 'excepted'
  | 'waived'
  | 'upheld';
