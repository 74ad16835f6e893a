import type { EmailMessages } from '../messages';

export const email: EmailMessages = {
  subject: (headline) => headline,
  greeting: 'Hello,',
  thanks: 'Thank you for your request.',
  answer: (headline) => `${headline}.`,
  conditionsMet: 'Nothing in our return policy stands against it.',
  reasons: {
    rejected: 'This is why, under our return policy',
    needs_review: 'What has to be looked at',
    pending: 'What is still open',
  },
  notes: 'Please note',
  box: 'Please send the item as you received it, neither used nor damaged, and put everything that came in the box back in the box with it: samples, care card, tag, warranty card and whatever else there was.',
  packing: 'We also ask you to pack it the way we had packed it.',
  method:
    'Please follow the method in our answer; if it is not followed, the cost may be higher than normal.',
  deadlines: 'Deadlines, in our local time',
  windows: {
    claim: 'your request',
    dispatch: 'sending the item back',
    arrival: 'arrival of the item at our shop',
  },
  closing: 'Kind regards,\nYour shop',
};
