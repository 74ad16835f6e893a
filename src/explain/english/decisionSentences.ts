import type { FindingFacts } from '../findingFacts';
import type { FindingSentences } from '../sentences';

/** What the point is about, with the facts that it turned on. */
function onPoint({ point, deadline, lateBy, missing }: FindingFacts): string {
  const facts = [
    ...(deadline === null ? [] : [`deadline: ${deadline}`]),
    ...(lateBy === null ? [] : [`late by ${lateBy}`]),
    ...(missing === null ? [] : [`missing: ${missing}`]),
  ];
  return `On ${point}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`;
}

function decided({ ruling: { by, why, at } }: FindingFacts): string {
  if (by === null && why === null && at === null) return '';
  const who = `${by === null ? '' : ` by ${by}`}${at === null ? '' : ` on ${at}`}`;
  return ` (decided${who}${why === null ? '' : `: ${why}`})`;
}

const excepted = (facts: FindingFacts): string =>
  `${onPoint(facts)}, an exception in our policy applies${facts.exception === null ? '' : ` (clause ${facts.exception})`}, so nothing stands against your return there`;
const waived = (facts: FindingFacts): string =>
  `${onPoint(facts)}, we have decided to hold nothing against your return${decided(facts)}`;
const stillOpen = ({ awaits }: FindingFacts): string => awaits ?? 'this step has not been taken yet';
const by = (deadline: string | null): string => (deadline === null ? '' : ` by ${deadline}`);
const promise = (duty: string | null): string => duty ?? 'to do our part';

/** The sentences on exceptions, on what people decided, and on what the shop has promised. */
export const decisionSentences = {
  excepted: {
    satisfied: (facts) => `${excepted(facts)}.`,
    outstanding: (facts) => `${excepted(facts)}; ${stillOpen(facts)}.`,
  },
  waived: {
    advisory: (facts) => `${waived(facts)}.`,
    outstanding: (facts) => `${waived(facts)}; ${stillOpen(facts)}.`,
  },
  upheld: {
    breached: (facts) =>
      `${onPoint(facts)}, we have looked at your case and decided that we cannot accept the return${decided(facts)}.`,
  },
  duty_open: {
    satisfied: ({ duty, deadline }) => `We have promised ${promise(duty)}${by(deadline)}.`,
  },
  duty_done: {
    satisfied: ({ duty, deadline }) => `We have kept our promise ${promise(duty)}${by(deadline)}.`,
  },
  duty_overdue: {
    advisory: ({ duty, deadline }) =>
      `We did not keep our promise ${promise(duty)}${by(deadline)}; we are sorry for the delay.`,
  },
} satisfies Partial<FindingSentences>;
