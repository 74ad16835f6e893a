/** Whether the runtime's `Intl` takes a name as a time zone. Offsets such as `+09:00` are no zones, also where it takes them. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
