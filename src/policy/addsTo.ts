import type { Draft } from './Draft';
import type { ExceptionTerm } from './PolicyException';

/** Whether an exception adds to a window. */
export function addsTo({ adds }: Draft<ExceptionTerm>): boolean {
  return Object.values(adds?.windows ?? {}).some((window) => {
    return [...(window?.extendedTo ?? []), ...(window?.cappedAt ?? [])].length > 0;
  });
}
