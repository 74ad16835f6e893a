import type { Evaluation } from '../evaluation';

/** Whether another resolution is given than the one that was asked for. */
export function isReplaced({ findings }: Evaluation): boolean {
  return findings.some(({ code }) => code === 'resolution_replaced');
}
