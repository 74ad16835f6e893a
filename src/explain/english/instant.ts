import type { ShopTime } from '../shopTime';
import { MONTHS } from './MONTHS';

// Names of our own: those of the runtime differ from version to version.
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function instant({ year, month, day, weekday, clock, offset }: ShopTime): string {
  return `${WEEKDAYS[weekday - 1]}, ${day} ${MONTHS[month - 1]} ${year}, ${clock} (${offset})`;
}
