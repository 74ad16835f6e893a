import type { Leg, Standing } from '../vocabulary';

/** What a request can lack, by the names that findings and next steps use. */
type Need =
  | 'defect_photo'
  | 'tag_photo'
  | 'model_number'
  | 'description'
  | 'statement'
  | 'order_number'
  | 'reason'
  | 'resolution';

/** The shop's words for the words of the data; whatever is not here is shown as it is, in quotes. */
export interface Labels {
  readonly needs: Readonly<Record<Need, string>>;
  readonly reasons: Readonly<Record<'defective_item' | 'wrong_item' | 'change_of_mind', string>>;
  readonly resolutions: Readonly<Record<'refund' | 'exchange' | 'store_credit', string>>;
  readonly channels: Readonly<Record<'email' | 'phone' | 'telephone' | 'chat', string>>;
  readonly categories: Readonly<Record<'jewelry', string>>;
  readonly orderTypes: Readonly<Record<'standard' | 'personal_request', string>>;
  readonly contents: Readonly<Record<'sample' | 'care_card' | 'tag' | 'warranty_card', string>>;
  readonly actors: Readonly<Record<'shop' | 'customer' | 'carrier', string>>;
  readonly legs: Readonly<Record<Leg, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
}
