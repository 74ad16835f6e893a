import type { FindingFacts } from '../findingFacts';
import type { FindingSentences } from '../sentences';
import { endings } from './endings';
import { beforeOpening, deadlineIs, inTimeFrom, theDeadline } from './theDeadline';

const named = (name: string | null): string => (name === null ? '' : ` (${name})`);
const throughChannel = (channel: string | null): string =>
  `Your request reached us ${channel === null ? 'in a way' : `by ${channel}, a way`}`;
const choiceOf = (offered: string | null): string => (offered === null ? '' : `; you can choose ${offered}`);
const harmless = (isAnswered: boolean, request: string): string =>
  isAnswered
    ? `as we have already answered ${request}, this does not stand against it`
    : `this does not stand against ${request}`;
const after = ({ deadline, lateBy }: FindingFacts): string =>
  `${lateBy === null ? '' : `${lateBy} `}after ${theDeadline(deadline)}`;

/** The sentences on the request. */
export const requestSentences = {
  channel_accepted: {
    satisfied: ({ channel }) => `${throughChannel(channel)} that we accept.`,
  },
  channel_not_accepted: {
    advisory: ({ channel }) =>
      `${throughChannel(channel)} in which we do not normally take requests; as we have already answered it, this does not stand against it.`,
    outstanding: ({ channel, byEmail }) =>
      `${throughChannel(channel)} in which we do not take requests; please make it ${byEmail ? 'by e-mail' : 'in a way that we accept'}.`,
    breached: ({ channel }) =>
      `${throughChannel(channel)} in which we do not take requests, and the time to make it in another way has passed.`,
  },
  deadline_unknown: {
    outstanding:
      'The deadline for your request is not known yet, as the event it counts from is not on record.',
    undetermined: ({ window }) => {
      const event = {
        dispatch: ' for sending the item back',
        arrival: ' for the arrival of the item at our shop',
      };
      return `The deadline${window === null ? '' : event[window]} is not known, as the event it counts from is not on record; a person at our shop has to look at this.`;
    },
  },
  delivery_awaited: { outstanding: 'The delivery of your order is not on record yet.' },
  claim_not_filed: {
    outstanding: ({ deadline, opensAt }) => {
      const last = deadline === null ? '' : `${opensAt === null ? '; it is in time' : ','} until ${deadline}`;
      return `No request has been made yet in a way that we accept${inTimeFrom(opensAt)}${last}.`;
    },
    undetermined: ({ deadline }) =>
      `No request was made in a way that we accept by ${theDeadline(deadline)}; we may still take one, and ${endings.look}.`,
    breached: ({ deadline }) => `No request was made in a way that we accept by ${theDeadline(deadline)}.`,
  },
  claim_early: {
    outstanding: ({ deadline, opensAt }) =>
      `Your request was made ${beforeOpening(opensAt)}; it can be made again from then on${deadline === null ? '' : `, until ${deadline}`}.`,
    undetermined: ({ opensAt }) => `Your request was made ${beforeOpening(opensAt)}; ${endings.mayTake}.`,
    breached: ({ deadline, opensAt, isOver }) =>
      `Your request was made ${beforeOpening(opensAt)}${isOver ? `, and was not made again by ${theDeadline(deadline)}` : ''}.`,
  },
  claim_in_time: { satisfied: ({ deadline }) => `Your request was made in time${deadlineIs(deadline)}.` },
  claim_late: {
    undetermined: (facts) => `Your request was made ${after(facts)}; ${endings.mayTake}.`,
    breached: (facts) => `Your request was made ${after(facts)}.`,
  },
  reason_missing: { outstanding: 'Your request does not give the reason for the return.' },
  reason_not_accepted: {
    undetermined: ({ reason }) =>
      `The reason given${named(reason)} is not one for which we normally take items back; ${endings.look}.`,
    breached: ({ reason }) => `The reason given${named(reason)} is not one for which we take items back.`,
  },
  reason_accepted: {
    satisfied: ({ reason }) =>
      `The reason for the return${named(reason)} is one for which we take items back.`,
  },
  resolution_missing: {
    outstanding: ({ offered }) =>
      `Your request does not say what you would like in return${choiceOf(offered)}.`,
  },
  resolution_not_offered: {
    outstanding: ({ resolution, offered }) =>
      `What you asked for${named(resolution)} is not something that we offer${choiceOf(offered)}.`,
    undetermined: ({ resolution }) =>
      `What you asked for${named(resolution)} is not something that we normally offer in this case; ${endings.look}.`,
    breached: ({ resolution }) =>
      `What you asked for${named(resolution)} is not something that we offer in this case.`,
  },
  resolution_replaced: {
    advisory: ({ resolution, granted }) =>
      `What you asked for${named(resolution)} is not something that we offer in this case; in its place, we offer ${granted ?? 'something else'}.`,
  },
  resolution_offered: {
    satisfied: ({ resolution }) => `What you asked for${named(resolution)} is something that we offer.`,
  },
  order_number_given: { satisfied: 'Your request gives the order number.' },
  order_number_missing: {
    advisory: ({ isAnswered }) =>
      `Your request does not give the order number; ${harmless(isAnswered, 'it')}.`,
    outstanding: 'Your request does not give the order number.',
  },
  attachment_given: {
    satisfied: ({ anyOf }) => `We have received ${anyOf ?? 'what we asked you to attach'}.`,
  },
  attachment_missing: {
    advisory: ({ anyOf, isAnswered }) =>
      `We did not receive ${anyOf ?? 'something that belongs to your request'}; ${harmless(isAnswered, 'your request')}.`,
    outstanding: ({ anyOf }) => `We still need ${anyOf ?? 'something that belongs to your request'}.`,
    breached: ({ anyOf }) =>
      `We did not receive ${anyOf ?? 'something that belongs to your request'} in time.`,
  },
} satisfies Partial<FindingSentences>;
