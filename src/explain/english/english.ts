import type { Messages } from '../messages';
import { counted } from './counted';
import { decisionSentences } from './decisionSentences';
import { email } from './email';
import { headlines } from './headlines';
import { instant } from './instant';
import { joined } from './joined';
import { labels } from './labels';
import { policySentences } from './policySentences';
import { requestSentences } from './requestSentences';
import { returnSentences } from './returnSentences';
import { steps } from './steps';

/** The English catalogue. */
// Built by a call that bundlers may leave out, so that who only decides does not ship the sentences.
export const english: Messages = /* @__PURE__ */ ((): Messages => ({
  labels,
  findings: { ...policySentences, ...requestSentences, ...returnSentences, ...decisionSentences },
  unknownFinding: (clause, code, standing) => `Clause ${clause} came out as ${code} (${standing}).`,
  headlines,
  settledHeadline: (outcome) => `Your return is settled: ${outcome}`,
  steps,
  unknownStep: (actor, action, { before }) =>
    `The next step is ${action}, for ${actor}${before === null ? '' : `, by ${before}`}`,
  recordEvent: (event) => `We have to record when ${event} took place, as the deadline counts from then`,
  fulfil: (resolution, { before }) =>
    `Next, we carry out what you asked for${before === null ? '' : ` by ${before}`}: ${resolution}`,
  fulfilInstead: (resolution, { before }) =>
    `Next, we carry out what we offer in place of what you asked for${before === null ? '' : `, by ${before}`}: ${resolution}`,
  overdue: (promised) => `We had promised this by ${promised} and are late; we are sorry for the delay`,
  choice: (offered) => `your choice of ${offered}`,
  cost: ({ shop, customer, settled }) => {
    const shares = [
      ...(shop === null ? [] : [`we bear the shipping cost of ${shop}`]),
      ...(customer === null ? [] : [`you bear the shipping cost of ${customer}`]),
    ];
    return `${settled ? 'For this return' : 'As things stand'}, ${shares.join(', and ')}.`;
  },
  surcharge: 'As the method in our answer was not followed, the cost may be higher than normal.',
  instant,
  span: {
    days: counted('day'),
    hours: counted('hour'),
    minutes: counted('minute'),
    seconds: counted('second'),
    milliseconds: counted('millisecond'),
  },
  quote: (word) => `“${word}”`,
  or: (words) => joined(words, 'or'),
  and: (words) => joined(words, 'and'),
  pieces: (label, pieces) => (pieces === 1 ? label : `${label} (${pieces} pieces)`),
  email,
}))();
