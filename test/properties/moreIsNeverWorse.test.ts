import { fc } from '@fast-check/vitest';
import {
  type AttachmentInput,
  type ClaimInput,
  type Evaluation,
  evaluateClaim,
  type Policy,
  parseClaim,
  type Standing,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { type Case, cases } from './cases';
import { momentsOf } from './momentsOf';

const STANDINGS: readonly Standing[] = ['satisfied', 'advisory', 'outstanding', 'undetermined', 'breached'];
const DECISIONS = ['accepted', 'pending', 'needs_review', 'rejected'];

/** At no instant does any clause stand worse, nor the claim as a whole. */
function expectNeverWorse(
  claim: ClaimInput,
  fuller: ClaimInput,
  policy: Policy,
  moments: readonly number[],
): void {
  const [parsed, parsedFuller] = [parseClaim(claim), parseClaim(fuller)];
  const worse = moments.filter((moment) =>
    isWorse(evaluateClaim(parsed, policy, moment), evaluateClaim(parsedFuller, policy, moment)),
  );
  expect(worse).toEqual([]);
}

/** Whether the claim or one of its clauses stands worse than before, or other clauses apply. */
function isWorse(before: Evaluation, after: Evaluation): boolean {
  return (
    DECISIONS.indexOf(after.decision) > DECISIONS.indexOf(before.decision) ||
    after.findings.length !== before.findings.length ||
    after.findings.some(({ clause, standing }, index) => {
      const last = before.findings[index];
      return clause !== last?.clause || STANDINGS.indexOf(standing) > STANDINGS.indexOf(last.standing);
    })
  );
}

const kinds = ['defect_photo', 'tag_photo', 'model_number', 'description', 'statement', 'receipt'] as const;
const attachments: fc.Arbitrary<AttachmentInput> = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    text: fc.constantFrom('KX-20', 'The clasp does not close.', '', ' '),
    mediaType: fc.constantFrom('image/png', 'application/pdf', ''),
  },
  { requiredKeys: ['kind'] },
);
const pieces = fc.array(fc.constantFrom('sample', 'care_card', 'tag', 'warranty_card', 'receipt'), {
  minLength: 1,
  maxLength: 4,
});
const shares = fc.double({ min: 0, max: 1, noNaN: true });

/** One of the moments at which something happens, chosen by a share, so that what is added falls on edges. */
function oneOf(moments: readonly number[], share: number): string {
  return new Date(moments[Math.floor(share * (moments.length - 1))] as number).toISOString();
}

describe('more is never worse', () => {
  test('one attachment more, whenever it comes', () => {
    fc.assert(
      fc.property(cases, attachments, shares, ({ claim, policy }: Case, attachment, share) => {
        const { request } = claim;
        if (request == null) return;
        const moments = momentsOf(claim, policy);
        const more = [...(request.attachments ?? []), { ...attachment, at: oneOf(moments, share) }];
        expectNeverWorse(claim, { ...claim, request: { ...request, attachments: more } }, policy, moments);
      }),
      { numRuns: 300 },
    );
  });

  test('more pieces in the box that comes back', () => {
    fc.assert(
      fc.property(cases, pieces, ({ claim, policy }: Case, more) => {
        const { inspection } = claim;
        if (inspection?.contents == null) return;
        const fuller = {
          ...claim,
          inspection: { ...inspection, contents: [...inspection.contents, ...more] },
        };
        expectNeverWorse(claim, fuller, policy, momentsOf(claim, policy));
      }),
      { numRuns: 300 },
    );
  });

  test('one parcel more that follows', () => {
    fc.assert(
      fc.property(cases, pieces, shares, ({ claim, policy }: Case, more, share) => {
        const { inspection } = claim;
        if (inspection == null) return;
        const moments = momentsOf(claim, policy);
        const inspectedAt = Date.parse(inspection.at as string);
        const parcel = {
          at: oneOf(
            moments.filter((moment) => moment >= inspectedAt),
            share,
          ),
          contents: more,
        };
        const supplements = [...(inspection.supplements ?? []), parcel];
        expectNeverWorse(claim, { ...claim, inspection: { ...inspection, supplements } }, policy, moments);
      }),
      { numRuns: 300 },
    );
  });

  test('an order number, where there was none', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy }: Case) => {
        const { number: _unknown, ...order } = claim.order;
        const numbered = { ...claim, order: { ...order, number: 'A-1001' } };
        expectNeverWorse({ ...claim, order }, numbered, policy, momentsOf(claim, policy));
      }),
      { numRuns: 200 },
    );
  });
});
