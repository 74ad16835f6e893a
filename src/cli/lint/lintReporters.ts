import type { Layout } from '../terminal/Layout';
import { githubLint } from './githubLint';
import type { Linted } from './Linted';
import { prettyLint } from './prettyLint';

/** Findings as text. */
type Reporter = (linted: Linted, layout: Layout) => string;

export const REPORTER_NAMES = ['pretty', 'json', 'github'] as const;

export type LintReporterName = (typeof REPORTER_NAMES)[number];

/** By the names they are asked for by. */
export const lintReporters: Readonly<Record<LintReporterName, Reporter>> = {
  pretty: prettyLint,
  json: ({ result }) => `${JSON.stringify(result, null, 2)}\n`,
  github: githubLint,
};
