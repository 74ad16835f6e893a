import { defaultPolicy, type Evaluation, parsePolicy } from 'returns-policy';
import { expect, test } from 'vitest';
import type { Clock } from '../../examples/scheduler/Clock';
import { watchClaim } from '../../examples/scheduler/watchClaim';
import { runProgram } from './runProgram';

/** A clock moved by hand, with the limit of `setTimeout`: a delay of more than 2^31 - 1 ms goes off at once. */
class HandClock implements Clock {
  #now: number;
  #sleepers: { readonly at: number; readonly callBack: () => void }[] = [];
  /** How much too early timers go off. */
  readonly #haste: number;
  wakeUps = 0;

  constructor(now: string, haste = 0) {
    this.#now = Date.parse(now);
    this.#haste = haste;
  }

  now = () => this.#now;

  wakeIn = (milliseconds: number, callBack: () => void) => {
    const delay =
      milliseconds > 2 ** 31 - 1
        ? 1
        : Math.max(milliseconds - (milliseconds > this.#haste ? this.#haste : 0), 1);
    const sleeper = { at: this.#now + delay, callBack };
    this.#sleepers.push(sleeper);
    return () => {
      this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
    };
  };

  get sleepers(): number {
    return this.#sleepers.length;
  }

  moveTo(instant: string): void {
    const end = Date.parse(instant);
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#sleepers = this.#sleepers.filter((one) => one !== next);
      this.#now = next.at;
      this.wakeUps += 1;
      if (this.wakeUps > 100) throw new Error('woken over and over');
      next.callBack();
    }
    this.#now = end;
  }

  #next(end: number) {
    return this.#sleepers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
  }
}

const order = {
  order: { number: 'A-1', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'shoes' },
};
const filed = {
  ...order,
  request: {
    at: '2026-03-02T11:00:00+09:00',
    channel: 'email',
    reason: 'change_of_mind',
    resolution: 'refund',
    attachments: [{ kind: 'statement', text: 'too small' }],
  },
  authorization: { at: '2026-03-02T12:00:00+09:00' },
};
const dispatched = { ...filed, dispatch: { at: '2026-03-02T15:00:00+09:00' } };

function watch(claim: typeof order, clock: Clock, policy = defaultPolicy) {
  const told: Evaluation[] = [];
  const watching = watchClaim(claim, policy, clock, (evaluation) => told.push(evaluation));
  return { ...watching, told: () => told.map(({ asOf, decision }) => `${asOf} ${decision}`) };
}

test('the last instant in time changes nothing; one millisecond later it is told', () => {
  const clock = new HandClock('2026-03-02T10:00:00+09:00');
  const { told } = watch(order, clock);
  clock.moveTo('2026-03-03T10:00:00+09:00');
  expect(told()).toEqual(['2026-03-02T01:00:00.000Z pending']);
  clock.moveTo('2026-03-03T10:00:00.001+09:00');
  expect(told()).toEqual(['2026-03-02T01:00:00.000Z pending', '2026-03-03T01:00:00.001Z rejected']);
  expect(clock.sleepers).toBe(0);
});

test('an event is judged at once, and moves the next question', () => {
  const clock = new HandClock('2026-03-02T15:00:00+09:00');
  const { told, update } = watch(filed, clock);
  update(dispatched);
  expect(clock.sleepers).toBe(1);
  clock.moveTo('2026-03-20T00:00:00Z');
  expect(told()).toEqual([
    '2026-03-02T06:00:00.000Z pending',
    '2026-03-02T06:00:00.000Z pending',
    '2026-03-09T01:00:00.001Z rejected',
  ]);
});

test('nothing is asked any more once the watch is over', () => {
  const clock = new HandClock('2026-03-02T10:00:00+09:00');
  const { told, stop } = watch(order, clock);
  stop();
  clock.moveTo('2026-04-01T00:00:00Z');
  expect(told()).toHaveLength(1);
});

test('a deadline further away than a timer reaches is waited for in stages', () => {
  const windows = { ...defaultPolicy.terms.windows, claim: { length: 'P90D', from: 'delivery' } };
  const policy = parsePolicy({ ...defaultPolicy, terms: { ...defaultPolicy.terms, windows } });
  const clock = new HandClock('2026-03-02T10:00:00+09:00');
  const { told } = watch(order, clock, policy);
  clock.moveTo('2026-12-31T00:00:00Z');
  expect(told()).toEqual(['2026-03-02T01:00:00.000Z pending', '2026-05-31T01:00:00.001Z rejected']);
  expect(clock.wakeUps).toBe(4);
});

test('a timer that goes off early is no reason to ask early', () => {
  const clock = new HandClock('2026-03-02T10:00:00+09:00', 2);
  const { told } = watch(order, clock);
  clock.moveTo('2026-03-04T00:00:00Z');
  expect(told()[1]).toBe('2026-03-03T01:00:00.001Z rejected');
});

test('the program tells two decisions and ends', async () => {
  const { code, stdout } = await runProgram(['examples/scheduler/main.ts']);
  expect(code).toBe(0);
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/pending, until /),
    expect.stringMatching(/rejected, for good$/),
  ]);
});
