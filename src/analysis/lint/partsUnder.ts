import type { Policy } from '../../index';
import { pointerTo } from './pointerTo';

type Fields = Readonly<Record<string, unknown>>;

/** A part of a policy and where it stands. */
export interface Part {
  readonly pointer: string;
  /** The key under which it stands. */
  readonly key: string;
  readonly value: unknown;
}

/** Everything that the terms and the exceptions of a policy say, in their order, whatever the format gains. */
export function partsUnder({ terms, exceptions = [] }: Policy): readonly Part[] {
  const parts: Part[] = [];
  const visit = (value: unknown, key: string, pointer: string): void => {
    parts.push({ pointer, key, value });
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value as Fields)) {
      visit(inner, Array.isArray(value) ? key : name, `${pointer}${pointerTo(name)}`);
    }
  };
  visit(terms, 'terms', '/terms');
  visit(exceptions, 'exceptions', '/exceptions');
  return parts;
}
