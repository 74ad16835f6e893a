import { joined } from '../../explain/english/joined';
import type { RequestWords } from '../RequestWords';

export const request: RequestWords = {
  channels: (channels, areKnown, areAll) => {
    const lead = `We take requests${areAll ? ' only' : ''}`;
    if (areKnown)
      return `${lead} ${joined(
        channels.map((channel) => `by ${channel}`),
        'or',
      )}.`;
    return `${lead} in ${channels.length === 1 ? 'this way' : 'these ways'}: ${joined(channels, 'or')}.`;
  },
  anyChannel: (channels) =>
    channels.length === 0
      ? 'We take requests in any way.'
      : `We take requests in any way, such as these: ${joined(channels, 'or')}.`,
  noChannels: 'We take no requests.',
  orderNumber: 'State the order number in your request.',
  orderNumberHelps: 'It helps if you state the order number in your request.',
  attachmentsFor: (reason) => `For ${reason}, please add to your request:`,
  helpful: (attachment) => `${attachment} (this helps, but is not required)`,
  authorization: 'We answer your request with the method and the cost of the return.',
  unauthorized: {
    rejected: 'Please wait for that answer: an item sent before it is not accepted.',
    needs_review:
      'Please wait for that answer: whether we accept an item sent before it, we decide case by case.',
    advisory: 'Please wait for that answer before you send the item back.',
  },
  noAuthorization: 'You need not wait for our answer before you send the item back.',
};
