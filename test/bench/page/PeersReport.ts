import type { Spread } from './spreadOf';

/** What `npm run bench:peers` measured; kept as `docs/benchmarks/peers.json`. */
export interface PeersReport {
  readonly date: string;
  readonly machine: Machine;
  /** Of each peer, and of luxon. */
  readonly versions: Readonly<Record<string, string>>;
  readonly agreement: {
    readonly claims: number;
    readonly ways: number;
    readonly decisions: Readonly<Record<string, number>>;
  };
  readonly throughput: {
    readonly processes: number;
    readonly rounds: number;
    readonly again: Readonly<Record<string, Throughput>>;
    readonly streamed: Readonly<Record<string, Throughput>>;
  };
  /** Milliseconds of the processor from the import to the first decision in a fresh process. */
  readonly coldStart: Readonly<
    Record<string, { readonly installed: Spread; readonly bundled: Spread | null }>
  >;
  readonly size: Readonly<Record<string, Size>>;
  /** Bytes on the heap for each answer that is kept. */
  readonly memory: Readonly<Record<string, number>>;
}

export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cores: number;
}

/** Nanoseconds a claim, and how many times as long as the library and the straight-line version in the same round. */
export interface Throughput {
  readonly cpu: Spread;
  readonly wall: Spread;
  readonly toLibrary: Spread;
  readonly toStraight: Spread;
}

/** Bytes of a minified bundle, and of what no bundler takes in. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
  readonly binary: { readonly name: string; readonly bytes: number; readonly gzipped: number } | null;
}
