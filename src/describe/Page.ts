/** The headings of the page, in the order in which a customer asks. */
export const SECTIONS = [
  'scope',
  'deadlines',
  'request',
  'sending',
  'resolutions',
  'costs',
  'duties',
  'rejection',
  'other',
  'counting',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** One statement of the page, as Markdown, with the clauses that say so. */
export interface Item {
  readonly text: string;
  readonly clauses: readonly string[];
  readonly children?: readonly Item[];
}

/** What the page says, before it is written down. */
export interface Page {
  readonly title: string;
  readonly preamble: readonly Item[];
  readonly sections: readonly { readonly heading: string; readonly items: readonly Item[] }[];
  readonly version: string;
}
