import { type Claim, computeDeadline, type Policy, type Start, type StartPoint } from '../index';
import { eventInstant } from './eventInstant';
import { startPoints } from './startPoints';

/** When the clock of a window starts, as far as that is known at a moment; null while it is not. */
export function windowStart(start: Start, claim: Claim, policy: Policy, moment: number): number | null {
  const { which, points } = startPoints(start);
  const starts = points.map((point) => startAt(point, claim, policy, moment));
  const known = starts.filter((at) => at !== null);
  const [first = null] = known;
  if (which === 'first_known') return first;
  if (known.length < starts.length) return null;
  return which === 'earliest' ? Math.min(...known) : Math.max(...known);
}

function startAt({ event, offset }: StartPoint, claim: Claim, policy: Policy, moment: number): number | null {
  const at = eventInstant(event, claim);
  const isScheduled = policy.events?.find((own) => own.event === event)?.scheduled === true;
  if (at === undefined || (at > moment && !isScheduled)) return null;
  // The event that a length is counted from is handed over: which one it is does not matter.
  return offset === undefined
    ? at
    : Date.parse(computeDeadline({ length: offset, from: 'delivery' }, at, policy));
}
