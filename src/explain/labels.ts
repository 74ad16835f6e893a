import type { Leg, Standing } from '../vocabulary';
import type { Topic } from './topicOf';

/** What a request can lack, by the names that findings and next steps use. */
type Need =
  | 'defect_photo'
  | 'tag_photo'
  | 'model_number'
  | 'description'
  | 'statement'
  | 'order_number'
  | 'reason'
  | 'resolution'
  | 'quantity'
  | 'contents'
  | 'order'
  | 'shipment';

type Resolution =
  | 'refund'
  | 'exchange'
  | 'store_credit'
  | 'repair'
  | 'gift_card'
  | 'replacement'
  | 'part_refund';

/** How a claim can end, in the words that shops use most. */
type Outcome =
  | 'refunded'
  | 'part_refunded'
  | 'exchanged'
  | 'replaced'
  | 'repaired'
  | 'credited'
  | 'sent_back'
  | 'rejected'
  | 'withdrawn';

/** A term that an exception can set. */
type Term =
  | `windows.${'claim' | 'dispatch' | 'arrival'}`
  | 'channels.accepted'
  | 'resolutions.offered'
  | 'authorization.required'
  | `returnShipment.${'required' | 'by'}`
  | `costs.bearers.${Leg}`
  | 'rejection.sendBack';

/** The shop's words for the words of the data; whatever is not here is shown as it is, in quotes. */
export interface Labels {
  readonly needs: Readonly<Record<Need, string>>;
  readonly reasons: Readonly<Record<'defective_item' | 'wrong_item' | 'change_of_mind', string>>;
  readonly resolutions: Readonly<Record<Resolution, string>>;
  readonly channels: Readonly<Record<'email' | 'phone' | 'telephone' | 'chat', string>>;
  readonly categories: Readonly<Record<'jewelry', string>>;
  readonly orderTypes: Readonly<Record<'standard' | 'personal_request', string>>;
  readonly contents: Readonly<Record<'sample' | 'care_card' | 'tag' | 'warranty_card', string>>;
  readonly actors: Readonly<Record<'shop' | 'customer' | 'carrier', string>>;
  readonly legs: Readonly<Record<Leg, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly points: Readonly<Record<Topic, string>>;
  readonly terms: Readonly<Record<Term, string>>;
  readonly duties: Readonly<Record<'answer' | 'inspect' | 'settle', string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** What has not happened yet, though nothing stands against it any more. */
  readonly awaits: Readonly<Record<'claim_not_filed' | 'dispatch_awaited' | 'arrival_awaited', string>>;
}
