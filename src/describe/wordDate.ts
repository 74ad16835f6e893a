import type { TimeWords } from './TimeWords';

/** A date, `YYYY-MM-DD`, in words. */
export function wordDate(date: string, { date: write }: TimeWords): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return write(year, month, day);
}
