import type { BuiltinEvent, Claim, Evaluation, Policy } from '../index';
import { cleanText } from './cleanText';
import { codeBehind } from './codeBehind';
import type { EventFacts, EventKind } from './EventFacts';
import { eventInstant } from './eventInstant';
import { startPoints } from './startPoints';

const KINDS: readonly (readonly [kind: EventKind, event: BuiltinEvent])[] = [
  ['placement', 'order'],
  ['shipment', 'shipment'],
  ['delivery', 'delivery'],
  ['request', 'request'],
  ['authorization', 'authorization'],
  ['dispatch', 'dispatch'],
  ['arrival', 'arrival'],
  ['inspection', 'inspection'],
  ['settlement', 'settlement'],
];

const LONGEST_DETAIL = 12;
const LONGEST_NAME = 24;
/** A policy may count from a thousand events; a lane has room for some. */
const MOST_OWN = 3;

/**
 * What had happened by a moment, in the order in which a return goes; of the policy's own events, those that its windows
 * count from. What comes later has not happened yet, for the picture as for the evaluation: it is left out, so that the
 * picture of a moment stays what it was however the story went on.
 */
export function eventsOf(
  claim: Claim,
  policy: Policy,
  evaluation: Evaluation,
  moment: number,
): readonly EventFacts[] {
  const happened = (event: string): readonly number[] => {
    const at = eventInstant(event, claim);
    return at === undefined || at > moment ? [] : [at];
  };
  const details: Readonly<{ [Kind in EventKind]?: string | undefined }> = {
    request: otherChannel(claim, evaluation),
    settlement: evaluation.settlement?.outcome,
  };
  const own = ownEvents(policy).flatMap((event) =>
    happened(event).map((at): EventFacts => {
      return { kind: 'own', at, detail: cleanText(event.replaceAll('_', ' '), LONGEST_NAME) };
    }),
  );
  return [
    ...KINDS.flatMap(([kind, event]) =>
      happened(event).map((at): EventFacts => ({ kind, at, detail: details[kind] ?? null })),
    ),
    ...own.slice(0, MOST_OWN),
  ];
}

/** The way by which a request came that the shop does not take claims by. */
function otherChannel({ request }: Claim, { findings }: Evaluation): string | undefined {
  const isOther = findings.some((finding) => codeBehind(finding) === 'channel_not_accepted');
  return isOther && request !== undefined ? cleanText(request.channel, LONGEST_DETAIL) : undefined;
}

/** The policy's own events that open a window, in the order in which it declares them. */
function ownEvents({ terms, exceptions = [], events = [] }: Policy): readonly string[] {
  const sets = [terms.windows, ...exceptions.map(({ set }) => set?.windows ?? {})];
  const starts = sets.flatMap((windows) =>
    Object.values(windows).flatMap(({ from }) => startPoints(from).points.map(({ event }) => event)),
  );
  return events.map(({ event }) => event).filter((event) => starts.includes(event));
}
