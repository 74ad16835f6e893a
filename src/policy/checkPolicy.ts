import type { OpenIssue } from '../admission/Issue';
import { checkAmounts } from './checkAmounts';
import { checkClauses } from './checkClauses';
import { checkConditions } from './checkConditions';
import { checkExceptions } from './checkExceptions';
import { checkFacts } from './checkFacts';
import { checkNames } from './checkNames';
import { checkTerms } from './checkTerms';
import { checkWeekend } from './checkWeekend';
import { checkWindows } from './checkWindows';
import { declaredIn } from './Declared';
import type { Draft } from './Draft';
import type { Policy } from './Policy';
import { refusalsIn } from './refusalsIn';
import { sayTo } from './Say';

/** Adds an issue for each part of a policy that contradicts another; parts that were refused are left out of account. */
export function checkPolicy(policy: Draft<Policy>, issues: OpenIssue[]): void {
  const isRefused = refusalsIn(issues);
  const say = sayTo(issues, isRefused);
  const declared = declaredIn(policy, isRefused);
  checkNames(policy, say);
  checkClauses(policy, declared, isRefused, say);
  checkTerms(policy, declared, say);
  checkFacts(policy, say);
  checkConditions(policy, declared, say);
  checkWindows(policy, declared, say);
  checkAmounts(policy, declared, say);
  checkExceptions(policy, isRefused, say);
  checkWeekend(policy.weekend, issues);
}
