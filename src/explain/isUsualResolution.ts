/** Whether a resolution has words of its own, beside those for any that a policy offers. */
export function isUsualResolution(resolution: string): resolution is 'refund' | 'exchange' {
  return resolution === 'refund' || resolution === 'exchange';
}
