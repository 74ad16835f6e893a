import { offsetAt } from './offsetAt';
import { writeMoment } from './writeMoment';

/** A date and a time of day, with or without an offset, as far as it was written. */
export const MOMENT: RegExp =
  /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?( ?(?:Z|[+-]\d{2}:\d{2}))?$/;

const DAY = 86_400_000;

/** What the library takes for an instant. */
const FIRST = Date.UTC(2000, 0, 1);
const END = Date.UTC(2200, 0, 1);

/** An instant, or why there is none and what to write in its place. */
export type Moment =
  | { readonly at: number; readonly finestMs: number }
  | { readonly problem: string; readonly hint: string };

/**
 * A date and time as a case has it. Without an offset it is what the clocks of the zone show; where they show it twice or
 * never, nothing is guessed.
 */
export function readMoment(text: string, timeZone: string): Moment {
  const match = MOMENT.exec(text);
  if (match === null) return noMoment(text);
  const [, date, minutes, seconds = '', offset] = match as unknown as readonly [
    string,
    string,
    string,
    string?,
    string?,
  ];
  const clock = `${date}T${minutes}${seconds}${':00.000'.slice(seconds.length)}`;
  const shown = Date.parse(`${clock}Z`);
  // A date that is none, such as 30 February, is carried over into the next month: it is refused.
  if (
    Number.isNaN(shown) ||
    shown < FIRST + DAY ||
    shown >= END - DAY ||
    new Date(shown).toISOString() !== `${clock}Z`
  )
    return noMoment(text);
  const finestMs = seconds === '' ? 60_000 : seconds.length === 3 ? 1000 : 1;
  if (offset !== undefined) {
    const at = Date.parse(`${clock}${offset.trim()}`);
    return Number.isNaN(at) ? noMoment(text) : { at, finestMs };
  }
  const all = instantsShown(shown, timeZone);
  const [at] = all;
  if (at === undefined) {
    return {
      problem: `the clocks in ${timeZone} never showed ${text}: they were put forward over it`,
      hint: 'Write a time that was, or add the offset from UTC, such as +01:00.',
    };
  }
  if (all.length > 1) {
    const both = all.map((each) => writeMoment(each, { timeZone, finestMs, withOffset: true }));
    return {
      problem: `the clocks in ${timeZone} showed ${text} twice: they were put back over it`,
      hint: `Say which is meant: ${both.join(' or ')}`,
    };
  }
  return { at, finestMs };
}

function noMoment(text: string): Moment {
  return {
    problem: `\`${text}\` is no date and time between 2000 and 2199`,
    hint: 'Write it as 2026-03-02 10:00, in the time zone of the file, or with an offset: 2026-03-02T10:00+09:00.',
  };
}

/** Every instant at which the clocks of a zone show a time; no zone changes its clocks twice in two days. */
function instantsShown(shown: number, timeZone: string): readonly number[] {
  const offsets = new Set([offsetAt(shown - DAY, timeZone), offsetAt(shown + DAY, timeZone)]);
  return [...offsets]
    .map((offset) => shown - offset)
    .filter((at) => at + offsetAt(at, timeZone) === shown)
    .sort((one, other) => one - other);
}
