import type { Finding, Policy } from '../../index';
import { rankOf } from '../rankOf';
import type { LintRule, Sight, Told } from './LintRule';
import { pointerTo } from './pointerTo';

/** What is known of the claims for one reason. */
interface Story {
  readonly index: number;
  isAccepted: boolean;
  /** The claim that came furthest. */
  furthest: Sight | null;
  /** The clauses on reasons that decide every one of them; null before the first. */
  excludedBy: ReadonlySet<string> | null;
}

/** A reason that the shop accepts, and for which no claim is ever accepted. */
export const claimUnanswered: LintRule = {
  rule: 'claim-unanswered',
  watch: (policy) => {
    const { accepted, whenMissing } = policy.terms.reasons;
    const stories = new Map(
      accepted.map(({ reason }, index): [string, Story] => {
        return [reason, { index, isAccepted: false, furthest: null, excludedBy: null }];
      }),
    );
    return {
      see: (sight) => {
        const story = stories.get(sight.claim.request?.reason ?? whenMissing ?? '');
        if (story === undefined || story.isAccepted || !sight.claim.request) return;
        if (sight.evaluation.decision === 'accepted') story.isAccepted = true;
        else note(story, sight, policy);
      },
      waitsFor: () =>
        [...stories].flatMap(([equals, { isAccepted }]) =>
          isAccepted ? [] : [{ field: 'request.reason', equals }],
        ),
      tell: (isComplete) =>
        [...stories].flatMap(([reason, story]) =>
          story.isAccepted ? [] : [told(reason, story, policy, isComplete)],
        ),
    };
  },
};

function note(story: Story, sight: Sight, policy: Policy): void {
  if (story.furthest === null || wayOf(sight) > wayOf(story.furthest)) story.furthest = sight;
  const named = new Set(
    sight.evaluation.findings.filter((one) => isMeant(one, policy)).map(({ clause }) => clause),
  );
  const { excludedBy } = story;
  story.excludedBy =
    excludedBy === null ? named : new Set([...excludedBy].filter((clause) => named.has(clause)));
}

/** Whether a claim does not get through for its reason, by a clause that looks at reasons. */
function isMeant({ clause, code }: Finding, { terms: { requirements = [] } }: Policy): boolean {
  if (code === 'excluded') return true;
  const unmet = requirements.filter((one) => code === 'requirement_unmet' && one.clause === clause);
  return unmet.some(({ must }) => JSON.stringify(must).includes('"request.reason"'));
}

/** How well a claim stands, and then how much has happened. */
function wayOf({ claim, evaluation }: Sight): number {
  const { authorization, dispatch, arrival, inspection } = claim;
  const steps = [authorization, dispatch, arrival, inspection].filter(Boolean).length;
  return rankOf(evaluation.decision) * 10 + steps;
}

function told(
  reason: string,
  { index, furthest, excludedBy }: Story,
  policy: Policy,
  isComplete: boolean,
): Told {
  const path = pointerTo('terms', 'reasons', 'accepted', index);
  const example = furthest ?? undefined;
  const best = furthest?.evaluation.decision ?? 'never made';
  const exclusions = [...(excludedBy ?? [])];
  if (exclusions.length > 0) {
    const end = best === 'rejected' ? 'refused' : 'left to a person';
    const message = `every claim for ${reason} is ${end} by ${exclusions.join(', ')}: the policy itself says so`;
    return { severity: 'info', path, clauses: exclusions, message, example };
  }
  const message = `${reason} is an accepted reason, and no claim for it is ever accepted: at best it is ${best}`;
  const severity = isComplete ? 'error' : 'warning';
  return { severity, path, clauses: [policy.terms.reasons.clause], message, example };
}
