import { clauseDecidesNothing } from './clauseDecidesNothing';
import { declaredNeverRead } from './declaredNeverRead';
import { exceptionNeverApplies } from './exceptionNeverApplies';
import { exceptionShadowed } from './exceptionShadowed';
import { exceptionsInConflict } from './exceptionsInConflict';
import type { LintRule } from './LintRule';
import { resolutionUnreachable } from './resolutionUnreachable';
import { windowNeverOpen } from './windowNeverOpen';

/** All that is looked for. */
export const rules: readonly LintRule[] = [
  clauseDecidesNothing,
  declaredNeverRead,
  exceptionNeverApplies,
  exceptionShadowed,
  exceptionsInConflict,
  resolutionUnreachable,
  windowNeverOpen,
];
