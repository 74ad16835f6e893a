import { describePolicy, type Locale, type PolicyInput } from 'returns-policy';

const MARKER = /(?:^| )<sub>\[[^\]]+\]<\/sub>/g;

/** What the page says by a clause, line by line, without list signs and ids. */
export function linesOf(policy: PolicyInput, locale: Locale, clause: string): readonly string[] {
  return describePolicy(policy, { locale })
    .split('\n')
    .filter((line) => line.includes(`<sub>[${clause}]</sub>`))
    .map((line) => line.replace(/^ *- /, '').replace(MARKER, ''));
}

/** The statements under a heading, without list signs and ids. */
export function statementsUnder(policy: PolicyInput, locale: Locale, heading: string): readonly string[] {
  const page = describePolicy(policy, { locale });
  const [, section = ''] = page.split(`\n## ${heading}\n\n`);
  const [list = ''] = section.split('\n\n');
  return list.split('\n').map((line) => line.replace(/^ *- /, '').replace(MARKER, ''));
}

/** The headings of a page that stand over a line. */
export function headingOver(page: string, text: string): string | undefined {
  const before = page.slice(0, page.indexOf(text));
  return before
    .split('\n')
    .filter((line) => line.startsWith('## '))
    .at(-1)
    ?.slice(3);
}
