import type { Evaluation, Policy } from '../../index';
import { isoInstant } from '../instants/isoInstant';
import { difference, type Law } from './Law';
import { recordUpTo } from './recordUpTo';

const DAY = 86_400_000;

/** What time alone does to a claim, and what it does not. */
export const timeLaws: readonly Law[] = [
  {
    name: 'what is still to come changes nothing',
    breach: ({ claim, policy, asOf }, engine) =>
      difference(
        'with what comes later, and without',
        engine.evaluateClaim(claim, policy, asOf),
        engine.evaluateClaim(recordUpTo(claim, policy, asOf), policy, asOf),
      ),
  },
  {
    name: 'with no further event all stays as it is up to validUntil, and no millisecond longer',
    breach: ({ claim, policy, asOf, share }, engine) => {
      const record = recordUpTo(claim, policy, asOf);
      const evaluation = engine.evaluateClaim(record, policy, asOf);
      const { validUntil } = evaluation;
      const at = Date.parse(asOf);
      const end = validUntil === null ? at + 90 * DAY : Date.parse(validUntil);
      const toldAt = (instant: number) => told(engine.evaluateClaim(record, policy, isoInstant(instant)));
      if (end < at) return `validUntil ${validUntil} is before ${asOf}`;
      for (const later of [at + Math.floor(share * (end - at)), end]) {
        const wrong = difference(`at ${asOf} and at ${isoInstant(later)}`, told(evaluation), toldAt(later));
        if (wrong !== null) return wrong;
      }
      // Conditions on the time of day have edges every day; far ahead they are not all looked at.
      if (validUntil === null || (end > at + 5 * DAY && DAILY.test(JSON.stringify(policy)))) return null;
      const isSame = difference('', told(evaluation), toldAt(end + 1)) === null;
      return isSame ? `nothing changes after ${validUntil}` : null;
    },
  },
  {
    name: 'a rejection is final, unless a person rules otherwise',
    isFor: (policy) =>
      !TAKEN_BACK.test(JSON.stringify([policy.terms, policy.exceptions])) && !looksInto(policy),
    breach: ({ claim, policy, asOf, share }, engine) => {
      const { rulings, ...unruled } = claim;
      if (engine.evaluateClaim(unruled, policy, asOf).decision !== 'rejected') return null;
      const later = isoInstant(Date.parse(asOf) + Math.ceil(share * 60 * DAY));
      const { decision } = engine.evaluateClaim(unruled, policy, later);
      return decision === 'rejected' ? null : `rejected at ${asOf}, and ${decision} at ${later}`;
    },
  },
];

/** What `validUntil` promises for. */
function told({ decision, findings, nextStep }: Evaluation) {
  return { decision, findings, nextStep };
}

const DAILY = /"(?:timeFrom|timeUntil|onBusinessDay)"/;

/** Conditions on what is still to come: by them a claim can be refused today that is taken tomorrow. */
const TAKEN_BACK = /"event":|"inspection\.|"whenEarly":"rejected"|firstKnownOf/;

function looksInto({ facts = [], terms, exceptions }: Policy): boolean {
  const said = JSON.stringify([terms, exceptions]);
  return facts.some(({ fact, knownFrom }) => knownFrom === 'inspection' && said.includes(`"${fact}"`));
}
