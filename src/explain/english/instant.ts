import type { ShopTime } from '../shopTime';

// Names of our own: those of the runtime differ from version to version.
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function instant({ year, month, day, weekday, clock, offset }: ShopTime): string {
  return `${WEEKDAYS[weekday - 1]}, ${day} ${MONTHS[month - 1]} ${year}, ${clock} (${offset})`;
}
