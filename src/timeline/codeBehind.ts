import type { Finding } from '../index';

/** What a finding was before an exception or a person's ruling changed how it stands. */
export function codeBehind({ code, details }: Finding): string {
  const insteadOf = details['insteadOf'] as { readonly code: string } | undefined;
  return insteadOf?.code ?? code;
}
