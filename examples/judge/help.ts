import { wrapText } from './wrapText';

const usage = ['npm start', 'npm start -- FILE... --as-of INSTANT [OPTIONS]'];

const options: readonly (readonly [option: string, meaning: string])[] = [
  [
    '--as-of INSTANT',
    'the instant the claims are judged at, such as 2026-03-02T09:00:00+09:00; what comes after it has not happened yet',
  ],
  ['--policy FILE', 'judge by the policy in this JSON file instead of the built-in one'],
  ['--time-zone NAME', "show times on the clock of this IANA zone; default: the policy's"],
  ['--locale en|ko', 'say it in English (default) or Korean'],
  ['--json', 'print a JSON array of { file, asOf, evaluation } and nothing else'],
  ['--timelines DIR', 'write a timeline of each claim into this folder, as SVG'],
  ['-h, --help', 'this text'],
];

const exitCodes = [
  '0: every claim was judged',
  '1: a claim could not be read; the others were judged',
  '2: the command line, or the policy, instant, zone or folder named in it, could not be used',
];

/** The text of `--help`. */
export function help(width: number): string {
  const indented = (text: string, by: number) =>
    wrapText(text, width - by).map((line) => ' '.repeat(by) + line);
  return [
    ...wrapText(
      'Judges claims by a return policy. Without a FILE: those of examples/claims. A FILE holds one claim as JSON, as parseClaim takes it.',
      width,
    ),
    '',
    ...usage.flatMap((line) => indented(line, 2)),
    '',
    ...options.flatMap(([option, meaning]) => [...indented(option, 2), ...indented(meaning, 6)]),
    '',
    'Exit codes',
    ...exitCodes.flatMap((line) => indented(line, 2)),
  ].join('\n');
}
