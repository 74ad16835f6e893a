// Names of our own: those of the runtime differ from version to version.
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The name of a month, 1 January to 12 December. */
export function englishMonth(month: number): string {
  return `${MONTHS[month - 1]}`;
}
