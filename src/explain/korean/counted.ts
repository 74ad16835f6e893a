/** How many of a unit, in words: `2일`. */
export function counted(unit: string): (count: number) => string {
  return (count) => `${count}${unit}`;
}
