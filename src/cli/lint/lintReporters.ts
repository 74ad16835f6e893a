import type { Layout } from '../terminal/Layout';
import { githubLint } from './githubLint';
import type { Linted } from './Linted';
import { prettyLint } from './prettyLint';

/** Findings as text. */
type Reporter = (linted: Linted, layout: Layout) => string;

/** By the names they are asked for by. */
export const lintReporters: Readonly<Record<string, Reporter>> = {
  pretty: prettyLint,
  json: ({ result }) => `${JSON.stringify(result, null, 2)}\n`,
  github: githubLint,
};
