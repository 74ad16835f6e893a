import type { Report } from './Report';

/** The run in one line. */
export function totalOf({ cases, failed, files }: Report): string {
  const passed = `${cases - failed} passed`;
  const what = `${countOf(cases, 'case')} in ${countOf(files.length, 'file')}`;
  return failed === 0 ? `${what}: ${passed}` : `${what}: ${failed} failed, ${passed}`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
