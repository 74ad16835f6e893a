// Watches a claim without polling: asks again exactly when `validUntil` is over. The claim window of this parcel ends a
// second after the start, so the program tells two decisions and ends. Clock and timers are handed in from here.
import { defaultPolicy } from 'returns-policy';
import { systemClock } from './Clock';
import { watchClaim } from './watchClaim';

const DAY = 24 * 60 * 60 * 1000;
const deliveredAt = systemClock.now() - DAY + 1000;

watchClaim(
  { order: { number: 'A-4001', deliveredAt }, item: { category: 'shoes' } },
  defaultPolicy,
  systemClock,
  ({ asOf, decision, validUntil }) => {
    console.log(`${asOf}  ${decision}, ${validUntil === null ? 'for good' : `until ${validUntil}`}`);
  },
);
