import type { FindingSentences } from '../sentences';
import { deadlineIs, theDeadline } from './theDeadline';

const named = (name: string | null): string => (name === null ? '' : ` (${name})`);
const throughChannel = (channel: string | null): string =>
  `Your request reached us ${channel === null ? 'in a way' : `by ${channel}, a way`}`;
const choiceOf = (offered: string | null): string => (offered === null ? '' : `; you can choose ${offered}`);

/** The sentences on the order, the item and the request. */
export const requestSentences = {
  returnable: {
    satisfied: ({ category, orderType }) =>
      orderType === null
        ? `The item's category${named(category)} does not rule out this return.`
        : `The kind of order${named(orderType)} does not rule out this return.`,
  },
  category_excluded: {
    breached: ({ category }) => `The item's category${named(category)} rules out a return or an exchange.`,
  },
  order_type_excluded: {
    breached: ({ orderType }) => `The kind of order${named(orderType)} rules out a return or an exchange.`,
  },
  depends_on_reason: {
    advisory: ({ category, orderType }) =>
      `Whether ${orderType === null ? `the item's category${named(category)}` : `the kind of order${named(orderType)}`} rules out a return depends on the reason for it, which has not been given yet.`,
  },
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
    outstanding: ({ deadline }) =>
      `No request has been made yet in a way that we accept${deadline === null ? '' : `; it is in time until ${deadline}`}.`,
    breached: ({ deadline }) => `No request was made in a way that we accept by ${theDeadline(deadline)}.`,
  },
  claim_in_time: { satisfied: ({ deadline }) => `Your request was made in time${deadlineIs(deadline)}.` },
  claim_late: {
    breached: ({ deadline, lateBy }) =>
      `Your request was made ${lateBy === null ? '' : `${lateBy} `}after ${theDeadline(deadline)}.`,
  },
  reason_missing: { outstanding: 'Your request does not give the reason for the return.' },
  reason_not_accepted: {
    breached: ({ reason }) => `The reason given${named(reason)} is not one for which we take items back.`,
  },
  reason_accepted: {
    satisfied: ({ reason }) => `The reason given${named(reason)} is one for which we take items back.`,
  },
  resolution_missing: {
    outstanding: ({ offered }) =>
      `Your request does not say what you would like in return${choiceOf(offered)}.`,
  },
  resolution_not_offered: {
    outstanding: ({ resolution, offered }) =>
      `What you asked for${named(resolution)} is not something that we offer${choiceOf(offered)}.`,
  },
  resolution_offered: {
    satisfied: ({ resolution }) => `What you asked for${named(resolution)} is something that we offer.`,
  },
  order_number_given: { satisfied: 'Your request gives the order number.' },
  order_number_missing: {
    advisory:
      'Your request does not give the order number; as we have already answered it, this does not stand against it.',
    outstanding: 'Your request does not give the order number.',
  },
  attachment_given: {
    satisfied: ({ anyOf }) => `We have received ${anyOf ?? 'what we asked you to attach'}.`,
  },
  attachment_missing: {
    advisory: ({ anyOf }) =>
      `We did not receive ${anyOf ?? 'something that belongs to your request'}; as we have already answered your request, this does not stand against it.`,
    outstanding: ({ anyOf }) => `We still need ${anyOf ?? 'something that belongs to your request'}.`,
  },
} satisfies Partial<FindingSentences>;
