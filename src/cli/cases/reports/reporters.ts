import type { Paint } from '../../paintFor';
import { githubReport } from './githubReport';
import { jsonReport } from './jsonReport';
import { junitReport } from './junitReport';
import { prettyReport } from './prettyReport';
import type { Report } from './Report';
import { tapReport } from './tapReport';

/** A run as text. */
type Reporter = (report: Report, paint: Paint) => string;

export const REPORTER_NAMES = ['pretty', 'json', 'junit', 'github', 'tap'] as const;

export type ReporterName = (typeof REPORTER_NAMES)[number];

/** By the names they are asked for by. */
export const reporters: Readonly<Record<ReporterName, Reporter>> = {
  pretty: prettyReport,
  json: jsonReport,
  junit: junitReport,
  github: githubReport,
  tap: tapReport,
};
