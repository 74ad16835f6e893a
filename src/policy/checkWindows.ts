import { checkStart } from './checkStart';
import type { Declared } from './Declared';
import type { Draft } from './Draft';
import { keysGiven } from './formOf';
import type { Path } from './Path';
import type { Policy } from './Policy';
import type { Limit, Opening, SpanTerm, WindowTerm } from './PolicyWindow';
import type { Say } from './Say';
import { visitParts } from './visitParts';

const SPAN_KEYS = ['length', 'from', 'ends', 'rollForward', 'direction'];

/** Says of every window and span of a policy what in it cannot be. */
export function checkWindows(policy: Draft<Policy>, declared: Declared, say: Say): void {
  visitParts(policy, [], (key, value, path) => {
    const owner = path.at(-2);
    if (owner === 'windows') checkWindow(value as Draft<WindowTerm>, path, declared, say);
    else if (key === 'within' || key === 'window') {
      checkStart((value as Draft<SpanTerm>).from, [...path, 'from'], declared, say);
    }
  });
}

function checkWindow(window: Draft<WindowTerm>, path: Path, declared: Declared, say: Say): void {
  const { length, from, direction, opens, extendedTo, cappedAt } = window;
  checkStart(from, [...path, 'from'], declared, say);
  checkLimits(extendedTo, [...path, 'extendedTo'], declared, say);
  checkLimits(cappedAt, [...path, 'cappedAt'], declared, say);
  if (opens !== undefined) checkOpening(opens, direction, [...path, 'opens'], say);
  if (length === 'unlimited' && (extendedTo ?? []).length > 0) {
    say([...path, 'extendedTo'], 'extends what is `unlimited`; leave one of the two out');
  }
  if (direction === 'before' && typeof from === 'string' && declared.events?.has(from) === true) {
    if (declared.scheduled?.has(from) !== false) return;
    const message = 'counts back from an event that is not known before it comes';
    say(
      [...path, 'direction'],
      `${message}; declare it in \`events\` with \`scheduled: true\`, or count \`after\` it`,
    );
  }
}

function checkLimits(
  limits: readonly (Draft<Limit> | undefined)[] | undefined,
  path: Path,
  declared: Declared,
  say: Say,
): void {
  for (const [index, limit] of (limits ?? []).entries()) {
    if (limit === undefined) continue;
    const isSpan = keysGiven(limit, SPAN_KEYS).length > 0;
    const isWhole = limit.length !== undefined && limit.from !== undefined;
    if (limit.until === undefined ? !isWhole : isSpan) {
      say(
        [...path, index],
        'is no limit; give it either `until`, a date, or a `length` and what it counts `from`',
      );
    }
    checkStart(limit.from, [...path, index, 'from'], declared, say);
  }
}

function checkOpening(
  { after, on }: Draft<Opening>,
  direction: WindowTerm['direction'],
  path: Path,
  say: Say,
): void {
  if ((after === undefined) === (on === undefined)) {
    say(path, 'says not when; give it either `after`, so long after the start, or `on`, a date');
  }
  if (after !== undefined && direction === 'before') {
    say([...path, 'after'], 'opens a window after its end, as that counts back; give a date with `on`');
  }
}
