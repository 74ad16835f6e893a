/** Up to the most entries that a list may have. */
export const UP_TO_1000 = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 700, 1000] as const;

/** Up to the longest text that is read. */
export const UP_TO_100000 = [
  100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 50_000, 70_000, 100_000,
] as const;
