/** Whether what is walked through is walked through to its end: `npm run test:deep`. */
export const isDeep = process.env['PROPERTY_RUNS'] !== undefined;

/** For fast-check: the same cases each time; the deep run has seeds of its own. */
export const seed = 20_260_302;
