import { showValue } from '../admission/showValue';
import type { Declared } from './Declared';
import { type Draft, keysGiven, oneOfNames, type Path, type Say, visitParts } from './Draft';
import type { Policy } from './Policy';
import type { Limit, Opening, SpanTerm, Start, StartPoint, WindowTerm } from './PolicyWindow';

const STARTS = ['event', 'firstKnownOf', 'earliestOf', 'latestOf'];

/** Says of every window and span of a policy what in it cannot be. */
export function checkWindows(policy: Draft<Policy>, { events }: Declared, say: Say): void {
  const checkEvent = (event: string | undefined, path: Path): void => {
    if (event === undefined || events === undefined || events.has(event)) return;
    say(path, `${showValue(event)} is neither a built-in event nor declared in \`events\``);
  };

  const checkPoint = (point: Draft<string | StartPoint> | undefined, path: Path): void => {
    if (typeof point === 'string') checkEvent(point, path);
    else if (point !== undefined) checkEvent(point.event, [...path, 'event']);
  };

  const checkStart = (start: Draft<Start> | undefined, path: Path): void => {
    if (start === undefined || typeof start === 'string') return checkEvent(start, path);
    const forms = keysGiven(start, STARTS);
    if (forms.length !== 1) {
      say(path, `has ${forms.length === 0 ? 'none' : 'more than one'} of ${oneOfNames(STARTS)}`);
    }
    checkEvent(start.event, [...path, 'event']);
    if (start.offset !== undefined && start.event === undefined) {
      say([...path, 'offset'], 'goes with `event`; give each event of a list its own');
    }
    for (const key of ['firstKnownOf', 'earliestOf', 'latestOf'] as const) {
      const list = start[key];
      if (list?.length === 0) say([...path, key], 'names no event');
      for (const [index, point] of (list ?? []).entries()) checkPoint(point, [...path, key, index]);
    }
  };

  const checkLimits = (limits: readonly (Draft<Limit> | undefined)[] | undefined, path: Path): void => {
    for (const [index, limit] of (limits ?? []).entries()) {
      if (limit === undefined) continue;
      const spans = keysGiven(limit, ['length', 'from', 'ends', 'rollForward', 'direction']);
      const isWhole = limit.length !== undefined && limit.from !== undefined;
      if (limit.until === undefined ? !isWhole : spans.length > 0) {
        say([...path, index], 'is either `until` a date, or a `length` and what it counts `from`');
      }
      checkStart(limit.from, [...path, index, 'from']);
    }
  };

  const checkWindow = (window: Draft<WindowTerm>, path: Path): void => {
    checkStart(window.from, [...path, 'from']);
    checkLimits(window.extendedTo, [...path, 'extendedTo']);
    checkLimits(window.cappedAt, [...path, 'cappedAt']);
    if (window.opens !== undefined) checkOpening(window.opens, [...path, 'opens'], say);
  };

  visitParts(policy, [], (key, value, path) => {
    const owner = path.at(-2);
    if (owner === 'windows') checkWindow(value as Draft<WindowTerm>, path);
    else if (key === 'within' || key === 'window') {
      checkStart((value as Draft<SpanTerm>).from, [...path, 'from']);
    }
  });
}

function checkOpening({ after, on }: Draft<Opening>, path: Path, say: Say): void {
  if ((after === undefined) === (on === undefined)) {
    say(path, 'opens either so long `after` the start, or `on` a date');
  }
}
