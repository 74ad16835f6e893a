/** The last instant that can be asked about, in ms: 2199-12-31T23:59:59.999Z. */
export const lastInstant = Date.UTC(2200, 0, 1) - 1;
