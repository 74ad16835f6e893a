import type { EmailMessages } from '../messages';

export const email: EmailMessages = {
  subject: (headline) => headline,
  greeting: 'Hello,',
  thanks: 'Thank you for your request.',
  answer: (headline) => `${headline}.`,
  settled: (at) => `It was settled on ${at}, and there is nothing more for you to do.`,
  conditionsMet: 'Nothing in our return policy stands against it.',
  reasons: {
    rejected: 'This is why, under our return policy',
    needs_review: 'What has to be looked at',
    pending: 'What is still open',
  },
  stoodAgainst: 'What stood against it under our return policy',
  notes: 'Please note',
  box: 'Please send the item as you received it, neither used nor damaged, and put everything that came in the box back in the box with it: samples, care card, tag, warranty card and whatever else there was.',
  packing: 'We also ask you to pack it the way we had packed it.',
  method:
    'Please follow the method in our answer; if it is not followed, the cost may be higher than normal.',
  anyBox: 'Please put everything that came with the item back in the box with it.',
  anyMethod: 'Please follow the method in our answer.',
  deadlines: 'Deadlines, in our local time',
  windows: {
    claim: 'your request',
    dispatch: 'sending the item back',
    arrival: 'arrival of the item at our shop',
  },
  opening: (deadline, opensAt) => `${deadline}, but not before ${opensAt}`,
  closing: 'Kind regards,\nYour shop',
};
