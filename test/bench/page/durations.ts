/** A time in the unit that suits it, to three digits. */
export function microseconds(us: number): string {
  if (us >= 999_500) return `${digits(us / 1e6)} s`;
  if (us >= 999.5) return `${digits(us / 1e3)} ms`;
  return us >= 0.9995 ? `${digits(us)} µs` : `${digits(us * 1e3)} ns`;
}

/** Three digits, without an exponent. */
export function digits(value: number): string {
  return String(Number(value.toPrecision(3)));
}

export function thousands(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}
