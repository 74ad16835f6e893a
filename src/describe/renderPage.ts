import type { Item, Page } from './Page';
import { sentences } from './sentences';

/** The page as Markdown. */
export function renderPage({ title, preamble, sections, version }: Page): string {
  const blocks = [
    `# ${title}`,
    ...preamble.map(lineOf),
    ...sections.flatMap(({ heading, items }) => [
      `## ${heading}`,
      items.flatMap((item) => listed(item, '')).join('\n'),
    ]),
    `<sub>${version}</sub>`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function listed(item: Item, indent: string): readonly string[] {
  const children = (item.children ?? []).flatMap((child) => listed(child, `${indent}  `));
  return [`${indent}- ${lineOf(item)}`, ...children];
}

function lineOf({ text, clauses }: Item): string {
  return sentences(text, ...clauses.map((id) => `<sub>[${id}]</sub>`));
}
