import { type Decision, parseClaim, type Standing } from '../../index';
import { difference, type Law } from './Law';

const DECISIONS: Readonly<Record<Standing, Decision>> = {
  satisfied: 'accepted',
  advisory: 'accepted',
  outstanding: 'pending',
  undetermined: 'needs_review',
  breached: 'rejected',
};
const GRAVITY = Object.keys(DECISIONS);

/** What every answer is like, whatever it says. */
export const verdictLaws: readonly Law[] = [
  {
    name: 'every answer is plain JSON',
    breach: ({ claim, policy, asOf }, engine) => {
      const answers = {
        evaluation: engine.evaluateClaim(claim, policy, asOf),
        options: engine.computeReturnOptions(claim, policy, asOf),
      };
      const place = strangeIn(answers, 'the answer');
      return place === null ? null : `${place} is nothing that JSON has`;
    },
  },
  {
    name: 'the decision is the gravest standing of a clause',
    breach: ({ claim, policy, asOf }, engine) => {
      const { decision, findings } = engine.evaluateClaim(claim, policy, asOf);
      const [gravest = 'satisfied'] = findings
        .map(({ standing }) => standing)
        .sort((one, other) => GRAVITY.indexOf(other) - GRAVITY.indexOf(one));
      return difference('the decision, and the gravest standing', decision, DECISIONS[gravest]);
    },
  },
  {
    name: 'somebody has to do something next, unless the claim is rejected or settled',
    breach: ({ claim, policy, asOf }, engine) => {
      const { decision, nextStep, settlement } = engine.evaluateClaim(claim, policy, asOf);
      const isOver = decision === 'rejected' || settlement !== undefined;
      return isOver === (nextStep === null)
        ? null
        : `${decision}, and the next step is ${JSON.stringify(nextStep)}`;
    },
  },
  {
    name: 'a claim is judged the same before and after it is parsed, and its deadlines with it',
    breach: ({ claim, policy, asOf }, engine) => {
      const evaluation = engine.evaluateClaim(claim, policy, asOf);
      const parsed = engine.evaluateClaim(parseClaim(claim), policy, asOf);
      const deadlines = engine.computeDeadlines(claim, policy, asOf);
      return (
        difference('raw, and parsed', evaluation, parsed) ??
        difference('the deadlines, and those of the evaluation', deadlines, evaluation.deadlines)
      );
    },
  },
];

/** The first place where something is not what JSON makes of it. */
function strangeIn(value: unknown, place: string): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : place;
  if (typeof value !== 'object') return place;
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== Array.prototype) return place;
  for (const [key, part] of Object.entries(value)) {
    const strange = strangeIn(part, `${place}.${key}`);
    if (strange !== null) return strange;
  }
  return null;
}
