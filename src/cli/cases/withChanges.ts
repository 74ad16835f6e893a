/** A part of a policy that is set otherwise; without `to` it is taken out. */
export interface Change {
  readonly at: string;
  readonly to?: unknown;
}

/** A document with parts of it set otherwise; or the place of a change that is not there. */
export function withChanges(
  document: object,
  changes: readonly Change[],
): { readonly changed: object } | { readonly missing: string } {
  const changed = structuredClone(document);
  for (const { at, to } of changes) {
    const steps = at.split('/').slice(1).map(plainStep);
    const key = steps.pop() as string;
    const place = partAt(changed, steps);
    if (typeof place !== 'object' || place === null) return { missing: at };
    if (Array.isArray(place)) setEntry(place, key, to);
    else if (to === undefined) delete (place as Record<string, unknown>)[key];
    else (place as Record<string, unknown>)[key] = to;
  }
  return { changed };
}

function setEntry(list: unknown[], key: string, to: unknown): void {
  if (key === '-') list.push(to);
  else if (to === undefined) list.splice(Number(key), 1);
  else list[Number(key)] = to;
}

/** What stands in a document at a JSON Pointer; undefined where nothing does. */
export function valueAt(document: unknown, pointer: string): unknown {
  return partAt(document, pointer.split('/').slice(1).map(plainStep));
}

function partAt(document: unknown, steps: readonly string[]): unknown {
  return steps.reduce(
    (part, step) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, step)
        ? (part as Readonly<Record<string, unknown>>)[step]
        : undefined,
    document,
  );
}

/** `~1` is a slash in the name of a key, and `~0` a tilde. */
function plainStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
