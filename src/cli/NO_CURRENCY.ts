/** ISO 4217 for no currency: what is quoted in where neither policy nor prices name one. */
export const NO_CURRENCY = 'XXX';
