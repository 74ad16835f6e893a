import { type CaseResult, type FileResult, isPassed } from '../Run';
import { failureText } from './failureText';
import type { Report } from './Report';

/** For build servers: JUnit's XML, a suite for each file. */
export function junitReport({ files, cases, failed }: Report): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'returns-policy', tests: cases, failures: failed, errors: 0 })}>`,
    ...files.flatMap(suiteOf),
    '</testsuites>',
    '',
  ];
  return lines.join('\n');
}

function suiteOf({ of: { file }, results }: FileResult): readonly string[] {
  const failures = results.filter((one) => !isPassed(one)).length;
  return [
    `  <testsuite${attributes({ name: file, tests: results.length, failures, errors: 0, skipped: 0 })}>`,
    ...results.flatMap((one) => caseOf(one, file)),
    '  </testsuite>',
  ];
}

function caseOf(result: CaseResult, file: string): readonly string[] {
  const { of: one, place, mismatches } = result;
  const head = `    <testcase${attributes({ name: one.name, classname: file, file, line: String(place.line) })}`;
  if (isPassed(result)) return [`${head}/>`];
  const message = mismatches.map(({ what, actual }) => `${what} is ${actual}`).join('; ');
  return [
    `${head}>`,
    `      <failure${attributes({ message, type: 'mismatch' })}>${escaped(failureText(result))}</failure>`,
    '    </testcase>',
  ];
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/[\t\n\r]/g, ' ')}"`)
    .join('');
}

/** What XML 1.0 has no way to hold, not even escaped; halves of a letter among it. */
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replace(NO_XML, '').replace(/[&<>"']/g, (letter) => ESCAPES[letter] as string);
}
