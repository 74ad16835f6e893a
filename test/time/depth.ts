/** How long to look: `RETURNS_POLICY_DEEP=1` looks longer, and at something new each time. */
export const isDeep = process.env['RETURNS_POLICY_DEEP'] === '1';

/** For fast-check: the same cases on every run, unless looking deep. */
export const seed = isDeep ? Date.now() : 20_260_302;
