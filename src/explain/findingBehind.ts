import type { Finding } from '../finding';
import { detailsReader } from './detailsReader';

/** What a finding was before an exception or a person's ruling changed how it stands. */
export function findingBehind({ code, standing, details }: Finding): { code: string; standing: string } {
  const insteadOf = detailsReader(details).part('insteadOf');
  return { code: insteadOf.text('code') ?? code, standing: insteadOf.text('standing') ?? standing };
}
