import { evaluate } from './evaluateClaim';
import { evaluateNow } from './evaluateGoverned';
import type { Evaluation, NextStep } from './evaluation';
import { type Finding, finding } from './finding';
import { judgeBy } from './governing/judgeBy';
import { needsOf } from './needsOf';
import type { PolicyFacts } from './policy/PolicyFacts';
import type { ReturnOption } from './ReturnOptions';
import type { Question } from './situation/Question';
import { stepInTime } from './stepInTime';
import { type Request, withRequest } from './withRequest';

/** What can be claimed as of an instant. */
export interface OptionsNow {
  readonly channels: readonly string[];
  readonly options: readonly ReturnOption[];
  /** Until when each of the answers holds; under a plain policy alone. */
  readonly validUntil: readonly (string | null)[];
  /** The requests that were asked about. */
  readonly requests: readonly Request[];
}

/** The answers of `evaluateClaim` to a request made now for each reason, in each way. */
export function optionsIn(given: Question): OptionsNow {
  const { policy, asOf } = given;
  const answerTo = policy.isPlain ? evaluate : evaluateNow;
  const channelsFor = (question: Question): readonly string[] => {
    if (policy.isPlain) return policy.terms.channels.accepted;
    const { situations } = judgeBy([], question);
    const { accepted } = situations[0].policy.terms.channels;
    const good = accepted.filter((channel) => situations.every((one) => one.policy.channels.has(channel)));
    return good.length > 0 ? good : accepted;
  };
  const unclaimed = answerTo(withRequest(given));
  const validUntil = [unclaimed.validUntil];
  const usual = channelsFor(withRequest(given));
  const requests: Request[] = [];
  const options = policy.terms.reasons.accepted.map(({ reason, fault }): ReturnOption => {
    const ask = (resolution: string | null): Answer => {
      const request = { requestedAt: asOf, reason, resolution };
      const channels = channelsFor(withRequest(given, request));
      const [channel = anyChannel(policy)] = channels;
      requests.push({ ...request, channel });
      return { channels, answer: answerTo(withRequest(given, { ...request, channel })) };
    };
    const answers = resolutionsIn(policy).map((resolution) => ({ resolution, ...ask(resolution) }));
    const asked = bestOf(answers.map(({ answer }) => answer)) ?? ask(null).answer;
    const isRefused = asked.decision === 'rejected';
    // A window that the request opens moves along with the question.
    if (policy.windows.dispatch.plainFrom !== 'request') validUntil.push(asked.validUntil);
    return {
      reason,
      fault,
      returnable: isRefused ? 'no' : isCertain(asked) ? 'yes' : 'unknown',
      because: refusalsOf(asked),
      // Where other terms hold for some reasons, the deadline shows only once the reason is given.
      claimBy: (policy.isPlain ? unclaimed : asked).deadlines.claim.deadline,
      needs: needsOf(asked.findings, policy),
      nextStep: isRefused ? null : nextStepFor(unclaimed, asked, given),
      resolutions: isRefused
        ? []
        : answers
            .filter(({ answer }) => isGiven(answer))
            .map(({ resolution, channels, answer: { cost } }) => {
              const isUsual = JSON.stringify(channels) === JSON.stringify(usual);
              return isUsual ? { resolution, cost } : { resolution, cost, channels };
            }),
    };
  });
  return { channels: usual, options, validUntil, requests };
}

interface Answer {
  readonly channels: readonly string[];
  readonly answer: Evaluation;
}

/** Every resolution that the policy or one of its exceptions can offer. */
function resolutionsIn({ terms, exceptions }: PolicyFacts): readonly string[] {
  const lists = [terms.resolutions, ...exceptions.map(({ set }) => set?.resolutions)];
  const names = lists.flatMap((list) => (list?.offered ?? []).map(({ resolution }) => resolution));
  return [...new Set(names)];
}

/** Where every way is good, one without a name is. */
function anyChannel({ terms }: PolicyFacts): string | null {
  return terms.channels.othersToo === true ? '' : null;
}

/** A resolution that is refused or not offered for a reason leaves the others open; what is certain goes first. */
function bestOf(answers: readonly Evaluation[]): Evaluation | undefined {
  const given = answers.filter(isGiven);
  const open = answers.find(({ decision }) => decision !== 'rejected');
  return given.find(isCertain) ?? given[0] ?? open ?? answers[0];
}

/** Whether the resolution that was asked for is the one that is given. */
function isGiven({ decision, findings }: Evaluation): boolean {
  const others = ['resolution_not_offered', 'resolution_replaced'];
  return decision !== 'rejected' && !findings.some(({ code }) => others.includes(code));
}

/** In time, and neither a fact that is missing nor a person can still decide against it. */
function isCertain({ deadlines, findings }: Evaluation): boolean {
  const isOpen = ({ standing, code }: Finding): boolean =>
    standing === 'undetermined' || (standing === 'outstanding' && code === 'fact_missing');
  return deadlines.claim.state === 'met' && !findings.some(isOpen);
}

/** The claim is to be made, by the deadline that holds for this reason. */
function nextStepFor(unclaimed: Evaluation, asked: Evaluation, { policy, asOf }: Question): NextStep | null {
  const { nextStep } = unclaimed;
  if (policy.isPlain || (nextStep !== null && nextStep.action !== 'file_claim')) return nextStep;
  const { deadline } = asked.deadlines.claim;
  // What some other reason would need is not asked for here, nor the reason itself.
  const asks = ['resolution', ...needsOf(asked.findings, policy).map((names) => names.join())];
  const needs = (nextStep?.needs ?? []).filter((names) => asks.includes(names.join()));
  const file = { actor: 'customer', action: 'file_claim', before: deadline, needs } as const;
  return stepInTime(file, asked.deadlines, asOf);
}

/** What refuses the request; of a window that is over, that nothing was claimed in it. */
function refusalsOf({ findings, deadlines }: Evaluation): readonly Finding[] {
  const { opensAt } = deadlines.claim;
  return findings
    .filter(({ standing }) => standing === 'breached')
    .map((one) => {
      if (one.code !== 'claim_late') return one;
      const { lateByMs: _none, ...details } = one.details;
      const known = opensAt === undefined ? details : { ...details, opensAt };
      return finding(one.clause, one.standing, 'claim_not_filed', known);
    });
}
