import type { When } from '../policy/When';
import { msOfDay } from '../policy/WindowFacts';
import { DAY } from '../time/civilDate';
import type { Calendar } from '../time/deadlineOf';
import { firstInstantFrom, toWallClock } from '../time/localTime';
import { parseDate } from '../time/parseDate';

/** What is asked of the local date and time of an event. */
export interface ClockTest {
  readonly holds: (instant: number) => boolean;
  /** Instants after which it may come out otherwise for what happens then; some of them may have passed. */
  readonly edgesFrom: (instant: number) => readonly number[];
}

/** Makes what a condition asks of the date and time of an event ready to be asked; where that is nothing, it holds. */
export function clockTest(when: When, { offsets, business }: Calendar): ClockTest {
  const { onBusinessDay } = when;
  const firstDate = dayIn(when.onOrAfter);
  const lastDate = dayIn(when.onOrBefore);
  const [earliest, end] = [timeIn(when.timeFrom), timeIn(when.timeUntil)];

  /** The next instant at which the wall clock shows a time: once more, where it has been put back over it. */
  const nextAt = (wall: number, instant: number): number => {
    const first = firstInstantFrom(wall, offsets);
    return first > instant ? first : wall - offsets.at(instant);
  };

  return {
    holds: (instant) => {
      const wall = toWallClock(instant, offsets);
      const date = Math.floor(wall / DAY);
      const time = wall - date * DAY;
      return (
        (firstDate === undefined || date >= firstDate) &&
        (lastDate === undefined || date <= lastDate) &&
        (earliest === undefined || time >= earliest) &&
        (end === undefined || time < end) &&
        (onBusinessDay === undefined || business.isBusinessDay(date) === onBusinessDay)
      );
    },
    edgesFrom: (instant) => {
      const today = Math.floor(toWallClock(instant, offsets) / DAY);
      const times = [earliest, end].filter((time) => time !== undefined);
      const dates = [firstDate, lastDate === undefined ? undefined : lastDate + 1];
      if (onBusinessDay !== undefined) dates.push(business.lastLike(today) + 1);
      if (times.length > 0) dates.push(today + 1);
      const walls = [
        ...dates.filter((date) => date !== undefined).map((date) => date * DAY),
        ...times.map((time) => today * DAY + time),
      ];
      if (walls.length === 0) return [];
      const tomorrow = nextAt((today + 1) * DAY, instant);
      const change = offsets.firstChange(instant, tomorrow);
      const nexts = walls.map((wall) => nextAt(wall, instant));
      return [...nexts, ...(change < tomorrow ? [change] : [])].map((next) => next - 1);
    },
  };
}

function dayIn(date: string | undefined): number | undefined {
  return date === undefined ? undefined : (parseDate(date) as number);
}

function timeIn(time: string | undefined): number | undefined {
  return time === undefined ? undefined : msOfDay(time);
}
