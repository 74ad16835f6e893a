import { types } from 'node:util';

/** A part of a document, by the object that holds it and its key there. */
export interface PlaceIn {
  readonly holder: Record<PropertyKey, unknown>;
  readonly key: string;
}

/** What every program shares is handed in as it is, and not damaged: it would be damaged for the test too. */
export function isShared(object: unknown): boolean {
  return object === globalThis || object === Object.prototype;
}

const MOST_PLACES = 4000;
const MOST_KEYS = 500;

/** The places of a document that can be damaged, in their order, without asking a getter or a proxy for anything. */
export function placesIn(root: object): readonly PlaceIn[] {
  const places: PlaceIn[] = [];
  const seen = new Set<object>();
  const open: object[] = [root];
  while (open.length > 0 && places.length < MOST_PLACES) {
    const holder = open.pop() as Record<PropertyKey, unknown>;
    if (seen.has(holder) || types.isProxy(holder) || isShared(holder)) continue;
    seen.add(holder);
    if (Array.isArray(holder) && holder.length > MOST_KEYS) continue;
    const inside: object[] = [];
    for (const key of Object.keys(holder).slice(0, MOST_KEYS)) {
      const descriptor = Object.getOwnPropertyDescriptor(holder, key);
      if (descriptor === undefined || !('value' in descriptor)) continue;
      places.push({ holder, key });
      const { value } = descriptor as { readonly value: unknown };
      if (typeof value === 'object' && value !== null) inside.push(value);
    }
    open.push(...inside.reverse());
  }
  return places;
}
