/** Nanoseconds a claim: of the processor, on all its cores, and by the clock. */
export interface Time {
  readonly cpu: number;
  readonly wall: number;
}

/** What each way of judging took in one round, by its id. */
export type Round = Readonly<Record<string, Time>>;

/** What one process measured: the same claims again and again, and each claim once. */
export interface Rounds {
  readonly again: readonly Round[];
  readonly streamed: readonly Round[];
}
