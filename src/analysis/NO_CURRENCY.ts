/** ISO 4217 for no currency: what is quoted in where a policy names none, as amounts are not shown. */
export const NO_CURRENCY = 'XXX';
