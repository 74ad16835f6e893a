/** How many of a unit, in words: `1 day`, `2 days`. */
export function counted(unit: string): (count: number) => string {
  return (count) => `${count} ${unit}${count === 1 ? '' : 's'}`;
}
