import type { Fields } from '../Field';
import { SMALLEST_TERMS } from './smallestTerms';

const question = 'Is the seal unbroken?';
const sealed = { fact: 'sealed', type: 'boolean', question };
const concert = { event: 'concert', question: 'When is the concert?', scheduled: true };
const translations = { ko: '물건을 받은 날부터 14일 안에 돌려보낼 수 있습니다.' };
const clause = { id: 'deadline.claim', text: 'An item can be returned within 14 days.' };

/** The fields of a policy beside its terms and exceptions. */
export const policyFields: Fields = {
  '': "A shop's return policy as data.",
  $schema: ['The address of this schema, for editors. Not read.', './policy.schema.json'],
  id: ['The name of the policy, as every evaluation gives it.', 'my-shop'],
  version: ['Its version. Change it whenever a decision can change.', '1.0.0', '2026-03-01'],
  timeZone: ['The IANA time zone in which calendar days are counted.', 'Asia/Seoul', 'America/New_York'],
  weekend: [
    'ISO weekdays that are no business days, 1 Monday to 7 Sunday; default `[6, 7]`, at most six.',
    [7],
    [5, 6],
  ],
  'weekend[]': ['One weekday.', 6],
  holidays: ['Dates that are no business days.', ['2026-12-25', '2027-01-01']],
  'holidays[]': ['One date.', '2026-12-25'],
  currency: ['The ISO 4217 currency of the amounts. It has to be given where there are any.', 'EUR'],
  inForce: [
    'The orders for which it holds, by the local date on which they were placed. Without it, all.',
    { from: '2026-01-01', until: '2026-12-31' },
  ],
  'inForce.from': ['The first date.', '2026-01-01'],
  'inForce.until': ['The last date.', '2026-12-31'],
  facts: [
    'What the policy has to know of a claim beside its fields. Conditions read it; who is asked finds the question.',
    [sealed],
  ],
  'facts[]': [
    'One fact.',
    sealed,
    { fact: 'tier', type: 'enum', values: ['gold', 'silver'], question: 'Which tier has the customer?' },
  ],
  'facts[].fact': ['Its name, for conditions and for the facts of a claim.', 'sealed'],
  'facts[].type': ['What it can be: true or false, a number, one of some values, or any text.', 'boolean'],
  'facts[].values': ['For an `enum`: every value that it can have.', ['gold', 'silver']],
  'facts[].values[]': ['One value.', 'gold', 3],
  'facts[].question': ['What is asked where it matters and is missing.', question],
  'facts[].knownFrom': [
    '`inspection`: it shows only when the shop looks at the item, and nobody is asked before. Default `request`.',
    'inspection',
  ],
  'facts[].askedOf': ['Who can say. Default `customer`.', 'shop'],
  events: ['Events of the policy beside the built-in ones, for windows and conditions.', [concert]],
  'events[]': ['One event.', concert],
  'events[].event': ['Its name, for the events of a claim.', 'concert'],
  'events[].question': ['What is asked where its instant matters and is missing.', 'When is the concert?'],
  'events[].whenAbsent': [
    'What it means that a claim does not have it: nobody has said (`unknown`, the default), or it has not happened.',
    'not_happened',
  ],
  'events[].scheduled': ['Whether its instant is fixed in advance, and known before it comes.', true],
  clauses: ['The wording of every clause that terms and exceptions name.', [clause]],
  'clauses[]': ['One clause.', { ...clause, translations }],
  'clauses[].id': [
    'Its id, `family.point`. It is for good: never renumbered, never used again.',
    'deadline.claim',
  ],
  'clauses[].text': ['What the shop says, in a sentence or two.', clause.text],
  'clauses[].translations': ['The same in other languages, by their tag.', translations],
  'clauses[].translations{}': ['What the shop says in that language.', translations.ko],
  terms: ['What the shop asks, decides and bears.', SMALLEST_TERMS],
  exceptions: [
    'Other terms for some claims: each holds where its condition does.',
    [{ clause: 'exception.gold', when: { fact: 'tier', equals: 'gold' }, waives: ['packing.as_sent'] }],
  ],
};
