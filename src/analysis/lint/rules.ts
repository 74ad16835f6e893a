import { bandsGap } from './bandsGap';
import { bandsOverlap } from './bandsOverlap';
import { bearerUnknown } from './bearerUnknown';
import { chainNobodyCanKeep } from './chainNobodyCanKeep';
import { claimUnanswered } from './claimUnanswered';
import { clauseDecidesNothing } from './clauseDecidesNothing';
import { deadlineDependsOnCounting } from './deadlineDependsOnCounting';
import { declaredNeverRead } from './declaredNeverRead';
import { exceptionNeverApplies } from './exceptionNeverApplies';
import { exceptionShadowed } from './exceptionShadowed';
import { exceptionsInConflict } from './exceptionsInConflict';
import type { LintRule } from './LintRule';
import { requirementNeverMet } from './requirementNeverMet';
import { resolutionUnreachable } from './resolutionUnreachable';
import { windowNeverOpen } from './windowNeverOpen';

/** All that is looked for. */
export const rules: readonly LintRule[] = [
  chainNobodyCanKeep,
  claimUnanswered,
  requirementNeverMet,
  windowNeverOpen,
  exceptionsInConflict,
  exceptionNeverApplies,
  exceptionShadowed,
  resolutionUnreachable,
  bandsGap,
  bandsOverlap,
  clauseDecidesNothing,
  declaredNeverRead,
  bearerUnknown,
  deadlineDependsOnCounting,
];
