import type { Messages } from '../messages';
import { email } from './email';
import { headlines } from './headlines';
import { instant } from './instant';
import { labels } from './labels';
import { requestSentences } from './requestSentences';
import { returnSentences } from './returnSentences';
import { steps } from './steps';

const counted =
  (unit: string) =>
  (count: number): string =>
    `${count} ${unit}${count === 1 ? '' : 's'}`;

const joined = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** The English catalogue. */
// Built by a call that bundlers may leave out, so that who only decides does not ship the sentences.
export const english: Messages = /* @__PURE__ */ ((): Messages => ({
  labels,
  findings: { ...requestSentences, ...returnSentences },
  unknownFinding: (clause, code, standing) => `Clause ${clause} came out as ${code} (${standing}).`,
  headlines,
  steps,
  unknownStep: (actor, action, { before }) =>
    `The next step is ${action}, for ${actor}${before === null ? '' : `, by ${before}`}`,
  fulfil: (resolution) => `Next, we carry out what you asked for: ${resolution}`,
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
