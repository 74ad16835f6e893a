/** An instant in ms as ISO 8601 in UTC. */
export function isoInstant(ms: number): string {
  return new Date(ms).toISOString();
}
