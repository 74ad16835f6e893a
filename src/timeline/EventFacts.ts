import type { BuiltinEvent } from '../index';

/** The events that every claim can have, as the picture names them. */
export type EventKind = Exclude<BuiltinEvent, 'order'> | 'placement';

/** Something that has happened. */
export type EventFacts =
  | {
      readonly kind: EventKind;
      readonly at: number;
      /** How a claim was settled; the way by which a request came that the shop does not take claims by. */
      readonly detail: string | null;
    }
  | {
      readonly kind: 'own';
      readonly at: number;
      /** The name of the policy's own event. */
      readonly detail: string;
    };
