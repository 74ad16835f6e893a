import type { FindingFacts } from '../findingFacts';
import type { FindingSentences } from '../sentences';
import { endings } from './endings';
import { beforeOpening, deadlineIs, inTimeFrom, theDeadline } from './theDeadline';

const after = ({ deadline, lateBy }: FindingFacts): string =>
  `${lateBy === null ? '' : `${lateBy} `}after ${theDeadline(deadline)}`;
const UNANSWERED =
  'The item was sent before we had answered your request with the method and the cost of the return';
const USED = 'We found on arrival that the item had been used, beyond any problem that you had reported';
const DAMAGED = 'We found on arrival that the item was damaged, beyond any problem that you had reported';
const incomplete = ({ missing }: FindingFacts): string =>
  `Not everything that came in the box came back${missing === null ? '' : ` (missing: ${missing})`}`;
const FEWER = 'Fewer pieces came back than expected';
const pieces = ({ announced, arrived }: FindingFacts): string =>
  announced === null || arrived === null ? '' : ` (expected: ${announced}; arrived: ${arrived})`;
const OWN_DELAY = 'this is our own delay, and a person at our shop has to look at it';

function answeredTooLate(facts: FindingFacts): string {
  const { window, deadline, lateBy } = facts;
  if (window === null) {
    return `For ${theDeadline(deadline)}, our answer to your complete request came too late; ${OWN_DELAY}.`;
  }
  const [came, didNotCome] = {
    dispatch: ['was sent back', 'was not sent back'] as const,
    arrival: ['reached us', 'did not reach us'] as const,
  }[window];
  const event = lateBy === null ? `${didNotCome} by ${theDeadline(deadline)}` : `${came} ${after(facts)}`;
  const answer = window === 'dispatch' ? 'came only after that deadline' : 'came too late';
  return `The item ${event}, but our answer to your complete request ${answer}; ${OWN_DELAY}.`;
}

/** The sentences on the shop's answer, the way back and what came back. */
export const returnSentences = {
  authorized: { satisfied: 'We have answered your request with the method and the cost of the return.' },
  authorization_awaited: {
    outstanding:
      'We have not answered your request yet; please do not send the item before our answer, as an item sent before it is not accepted.',
  },
  dispatched_without_authorization: {
    advisory: () => `${UNANSWERED}; ${endings.harmless}.`,
    undetermined: () => `${UNANSWERED}; ${endings.mayTake}.`,
    breached: () => `${UNANSWERED}.`,
  },
  dispatch_awaited: {
    outstanding: ({ deadline, opensAt }) =>
      `The item has not been sent back yet${inTimeFrom(opensAt)}${deadlineIs(deadline)}.`,
  },
  dispatch_early: {
    undetermined: ({ opensAt }) => `The item was sent back ${beforeOpening(opensAt)}; ${endings.mayTake}.`,
    breached: ({ opensAt }) => `The item was sent back ${beforeOpening(opensAt)}.`,
  },
  dispatch_in_time: { satisfied: ({ deadline }) => `The item was sent back in time${deadlineIs(deadline)}.` },
  dispatch_late: {
    undetermined: (facts) => `The item was sent back ${after(facts)}; ${endings.mayTake}.`,
    breached: (facts) => `The item was sent back ${after(facts)}.`,
  },
  dispatch_missed: {
    undetermined: ({ deadline }) =>
      `The item was not sent back by ${theDeadline(deadline)}; ${endings.mayTake}.`,
    breached: ({ deadline }) => `The item was not sent back by ${theDeadline(deadline)}.`,
  },
  authorized_too_late: { undetermined: answeredTooLate },
  authorization_overdue: {
    undetermined: ({ deadline }) =>
      `Your request was complete in time, but we did not answer it before the deadline for sending the item back${deadline === null ? '' : `, ${deadline}`}; ${OWN_DELAY}.`,
  },
  instructions_followed: { satisfied: 'The item was sent by the method in our answer.' },
  instructions_not_followed: {
    advisory: 'The item was not sent by the method in our answer, so the cost may be higher than normal.',
  },
  arrival_awaited: {
    outstanding: ({ deadline, opensAt }) =>
      `The item has not reached us yet${inTimeFrom(opensAt)}${deadlineIs(deadline)}.`,
  },
  arrival_early: {
    undetermined: ({ opensAt }) => `The item reached us ${beforeOpening(opensAt)}; ${endings.mayTake}.`,
    breached: ({ opensAt }) => `The item reached us ${beforeOpening(opensAt)}.`,
  },
  arrival_in_time: { satisfied: ({ deadline }) => `The item reached us in time${deadlineIs(deadline)}.` },
  arrival_late: {
    undetermined: (facts) => `The item reached us ${after(facts)}; ${endings.mayTake}.`,
    breached: (facts) => `The item reached us ${after(facts)}.`,
  },
  arrival_missed: {
    undetermined: ({ deadline }) =>
      `The item did not reach us by ${theDeadline(deadline)}; ${endings.mayTake}.`,
    breached: ({ deadline }) => `The item did not reach us by ${theDeadline(deadline)}.`,
  },
  inspection_awaited: { outstanding: 'The item has reached us and has not been inspected yet.' },
  as_received: { satisfied: 'The item came back as you had received it.' },
  item_used: {
    advisory: () => `${USED}; ${endings.harmless}.`,
    undetermined: () => `${USED}; ${endings.look}.`,
    breached: () => `${USED}.`,
  },
  item_damaged: {
    advisory: () => `${DAMAGED}; ${endings.harmless}.`,
    undetermined: () => `${DAMAGED}; ${endings.look}.`,
    breached: () => `${DAMAGED}.`,
  },
  contents_complete: { satisfied: 'Everything that came in the box came back.' },
  contents_unchecked: {
    outstanding: 'It has not been checked yet whether everything that came in the box came back.',
  },
  contents_missing: {
    outstanding: ({ missing }) =>
      `Not everything that came in the box has come back${missing === null ? '' : ` (missing: ${missing})`}; you can still send what is missing.`,
    advisory: (facts) => `${incomplete(facts)}; ${endings.harmless}.`,
    undetermined: (facts) => `${incomplete(facts)}; ${endings.look}.`,
    breached: (facts) => `${incomplete(facts)}.`,
  },
  quantity_complete: {
    satisfied: (facts) => `No piece is missing of what was to come back${pieces(facts)}.`,
  },
  quantity_short: {
    advisory: (facts) => `${FEWER}${pieces(facts)}; ${endings.harmless}.`,
    undetermined: (facts) => `${FEWER}${pieces(facts)}; ${endings.look}.`,
    breached: (facts) => `${FEWER}${pieces(facts)}.`,
  },
  packed_as_sent: { satisfied: 'The item was packed the way we had packed it.' },
  packed_differently: {
    advisory:
      'The item was not packed the way we had packed it; that was a request, so nothing follows from it.',
  },
  problem_confirmed: { satisfied: 'Our inspection confirmed the problem that you reported.' },
  problem_not_confirmed: {
    advisory: ({ customerBears }) =>
      `Our inspection did not find the problem that you reported${customerBears ? ', so you bear the shipping both ways, as for a change of mind' : ''}.`,
  },
} satisfies Partial<FindingSentences>;
