import { countOf } from '../../countOf';
import type { Report } from './Report';

/** The run in one line. */
export function totalOf({ cases, failed, files }: Report): string {
  const [passed, others] = [cases - failed, failed].map((count) => count.toLocaleString('en-US'));
  const what = `${countOf(cases, 'case')} in ${countOf(files.length, 'file')}`;
  return failed === 0 ? `${what}: ${passed} passed` : `${what}: ${others} failed, ${passed} passed`;
}
