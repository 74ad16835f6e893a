import type { ClaimInput } from 'returns-policy';
import { describe } from 'vitest';
import {
  ARRIVAL_END,
  aReturn,
  aShop,
  CLAIM_END,
  DISPATCH_END,
  type Found,
  msFrom,
  on,
  reasons,
  runTerms,
  type TermRow,
} from './aShop';

const PHOTO = { anyOf: ['photo'] };
const GIVEN: Found = ['satisfied', 'attachment_given', PHOTO];
const NOTED: Found = ['advisory', 'attachment_missing', PHOTO];
const OPEN: Found = ['outstanding', 'attachment_missing', PHOTO];
const REFUSED: Found = ['breached', 'attachment_missing', PHOTO];

/** What the shop asks for with a faulty item. */
function asking(attachment: object) {
  return aShop(reasons({ attachments: [{ clause: 'evidence.one', ...PHOTO, ...attachment }] }));
}
function row(says: string, attachment: object, claim: ClaimInput, asOf: string, finds: Found): TermRow {
  return { says, policy: asking(attachment), claim, asOf, clause: 'evidence.one', finds };
}
function withPhoto(at: string): ClaimInput {
  return aReturn('request', { request: { reason: 'faulty', attachments: [{ kind: 'photo', at }] } });
}

const bare = aReturn('request', { request: { reason: 'faulty' } });
const shown = withPhoto(on.request);

describe('what helps and is not insisted on', () => {
  runTerms([
    row('a photo that is not insisted on holds nothing up', { required: false }, bare, on.request, NOTED),
    row('a photo that is not insisted on is seen', { required: false }, shown, on.request, GIVEN),
    row(
      'a photo that is not insisted on refuses nothing after its window',
      { required: false, curableUntil: 'claim' },
      bare,
      msFrom(CLAIM_END, 1),
      NOTED,
    ),
    row(
      'a photo that is not insisted on is no matter within its window either',
      { required: false, curableUntil: 'claim' },
      bare,
      CLAIM_END,
      NOTED,
    ),
  ]);
});

describe('of which claims it is asked', () => {
  const opened = { when: { fact: 'opened', equals: true } };
  const scratched = { when: { fact: 'scratched', equals: true } };
  const told = (value: boolean) =>
    aReturn('request', { request: { reason: 'faulty' }, facts: { opened: value } });
  runTerms([
    row('of what was opened a photo is asked for', opened, told(true), on.request, OPEN),
    row('of what is still closed none is', opened, told(false), on.request, 'nothing'),
    row('whether it was opened is asked before a photo is', opened, bare, on.request, [
      'outstanding',
      'fact_missing',
      { facts: ['opened'] },
    ]),
    row('of scratches nobody has seen yet, no photo is asked', scratched, bare, on.request, 'nothing'),
    row(
      'a photo of what was opened is seen',
      opened,
      aReturn('request', {
        request: { reason: 'faulty', attachments: [{ kind: 'photo' }] },
        facts: { opened: true },
      }),
      on.request,
      GIVEN,
    ),
    row(
      'a shop that has answered does without the photo of what was opened',
      opened,
      aReturn('authorization', { request: { reason: 'faulty' }, facts: { opened: true } }),
      on.authorization,
      NOTED,
    ),
  ]);
});

describe('which of several counts', () => {
  const both = (...times: readonly string[]) =>
    aReturn('request', {
      request: { reason: 'faulty', attachments: times.map((at) => ({ kind: 'photo', at })) },
    });
  runTerms([
    row('the first photo counts, before the second', {}, both(on.request, on.arrival), on.request, GIVEN),
    row(
      'the first photo counts, if it is listed second',
      {},
      both(on.arrival, on.request),
      on.request,
      GIVEN,
    ),
    row('a photo that is still to come does not', {}, both(on.arrival, on.inspection), on.request, OPEN),
  ]);
});

describe('until when it can follow', () => {
  const late = '2026-06-01T00:00:00.000Z';
  const ends = { claim: CLAIM_END, dispatch: DISPATCH_END, arrival: ARRIVAL_END };
  const answered = (at: string) =>
    aReturn('authorization', { request: { reason: 'faulty' }, authorization: { at } });
  runTerms([
    ...Object.entries(ends).flatMap(([name, end]) => [
      row(
        `a millisecond before the ${name} deadline a photo may follow`,
        { curableUntil: name },
        bare,
        msFrom(end, -1),
        OPEN,
      ),
      row(`at the ${name} deadline a photo may follow`, { curableUntil: name }, bare, end, OPEN),
      row(
        `a millisecond after the ${name} deadline it is too late`,
        { curableUntil: name },
        bare,
        msFrom(end, 1),
        REFUSED,
      ),
      row(
        `a photo a millisecond before the ${name} deadline counts`,
        { curableUntil: name },
        withPhoto(msFrom(end, -1)),
        late,
        GIVEN,
      ),
      row(`a photo at the ${name} deadline counts`, { curableUntil: name }, withPhoto(end), late, GIVEN),
      row(
        `a photo a millisecond after the ${name} deadline does not`,
        { curableUntil: name },
        withPhoto(msFrom(end, 1)),
        late,
        REFUSED,
      ),
      row(
        `a shop that answers at the ${name} deadline does without`,
        { curableUntil: name },
        answered(end),
        late,
        NOTED,
      ),
      row(
        `a shop that answers a millisecond after the ${name} deadline does not`,
        { curableUntil: name },
        answered(msFrom(end, 1)),
        late,
        REFUSED,
      ),
    ]),
    row(
      'a photo that has not come yet does not count yet',
      { curableUntil: 'claim' },
      withPhoto(CLAIM_END),
      on.request,
      OPEN,
    ),
    {
      says: 'while the window has not opened a photo may follow',
      policy: asking({ curableUntil: 'dispatch' }),
      claim: aReturn('request', {
        order: { deliveredAt: null },
        request: { reason: 'faulty', at: on.request },
      }),
      asOf: late,
      clause: 'evidence.one',
      finds: OPEN,
    },
  ]);
});

describe('what makes an attachment count', () => {
  const FILM = { anyOf: ['film'] };
  const ANY = { anyOf: ['film', 'receipt'] };
  const filmed = (attachment: object) =>
    aReturn('request', { request: { reason: 'faulty', attachments: [attachment] } });
  const given: Found = ['satisfied', 'attachment_given', FILM];
  const missing: Found = ['outstanding', 'attachment_missing', FILM];
  runTerms([
    row('a film counts', FILM, filmed({ kind: 'film', mediaType: 'video/mp4' }), on.request, given),
    row(
      'a film counts in any letter case',
      FILM,
      filmed({ kind: 'film', mediaType: 'VIDEO/MP4' }),
      on.request,
      given,
    ),
    row('a film of which nobody says what it is counts', FILM, filmed({ kind: 'film' }), on.request, given),
    row('a picture is no film', FILM, filmed({ kind: 'film', mediaType: 'image/png' }), on.request, missing),
    row('a film is no picture', {}, filmed({ kind: 'photo', mediaType: 'video/mp4' }), on.request, OPEN),
    row('what only has to be there counts by being there', ANY, filmed({ kind: 'receipt' }), on.request, [
      'satisfied',
      'attachment_given',
      ANY,
    ]),
  ]);
});
