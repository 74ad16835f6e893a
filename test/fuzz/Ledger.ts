import { getHeapStatistics } from 'node:v8';
import { processorMs } from './processorMs';

const MIB = 2 ** 20;

/** What inputs of one kind cost to read: ms of the processor, MiB before anything is collected. */
export interface Cost {
  inputs: number;
  taken: number;
  totalMs: number;
  worstMs: number;
  worstMiB: number;
}

/** Keeps what reading took, by the kind of what was read; a worst one is asked twice, and the quicker answer counts. */
export class Ledger {
  readonly costs = new Map<string, Cost>();
  readonly #onInput: () => void;

  constructor(onInput: () => void = () => {}) {
    this.#onInput = onInput;
  }

  costOf(kind: string): Cost {
    const cost = this.costs.get(kind) ?? { inputs: 0, taken: 0, totalMs: 0, worstMs: 0, worstMiB: 0 };
    this.costs.set(kind, cost);
    return cost;
  }

  /** Makes a call, which may throw, and writes down what it took. */
  measure(kinds: readonly string[], call: () => void): void {
    this.#onInput();
    const first = reading(call);
    let { ms, mib } = first;
    const costs = [...new Set(kinds)].map((kind) => this.costOf(kind));
    // What is little, or little more than the worst, is not worth a collection.
    const isWorst = (cost: Cost): boolean => ms > cost.worstMs * 1.2 + 5 || mib > cost.worstMiB * 1.2 + 5;
    if (costs.some(isWorst)) {
      globalThis.gc?.();
      const second = reading(call);
      ms = Math.min(ms, second.ms);
      // After a collection nothing is collected in between, so that the second reading is the true one.
      mib = globalThis.gc === undefined ? Math.max(0, mib) : second.mib;
    }
    this.#note(kinds, ms, mib);
  }

  /** The same for what takes its time; asked once. */
  async measureSlowly<Result>(kinds: readonly string[], call: () => Promise<Result>): Promise<Result> {
    this.#onInput();
    const before = getHeapStatistics().used_heap_size;
    const start = processorMs();
    const result = await call();
    const ms = processorMs() - start;
    const mib = (getHeapStatistics().used_heap_size - before) / MIB;
    this.#note(kinds, ms, mib);
    return result;
  }

  /** A line for each kind, slowest first. */
  table(): string {
    const rows = [...this.costs]
      .sort(([, one], [, other]) => other.worstMs - one.worstMs)
      .map(([kind, { inputs, taken, totalMs, worstMs, worstMiB }]) =>
        [kind, inputs, taken, (totalMs / inputs).toFixed(2), worstMs.toFixed(1), worstMiB.toFixed(1)].map(
          String,
        ),
      );
    return [['kind', 'inputs', 'taken', 'mean ms', 'worst ms', 'worst MiB'], ...rows]
      .map(
        (row) =>
          `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(22) : cell.padStart(10))).join('')}`,
      )
      .join('\n');
  }

  #note(kinds: readonly string[], ms: number, mib: number): void {
    for (const kind of new Set(kinds)) {
      const cost = this.costOf(kind);
      cost.inputs += 1;
      cost.totalMs += ms;
      cost.worstMs = Math.max(cost.worstMs, ms);
      cost.worstMiB = Math.max(cost.worstMiB, mib);
    }
  }
}

function reading(call: () => void): { readonly ms: number; readonly mib: number } {
  const before = getHeapStatistics().used_heap_size;
  const start = processorMs();
  try {
    call();
  } catch {
    // What is thrown is looked at elsewhere.
  }
  const ms = processorMs() - start;
  return { ms, mib: (getHeapStatistics().used_heap_size - before) / MIB };
}
