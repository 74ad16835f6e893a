import type { ClaimInput } from 'returns-policy';

/** Claims of any size, all of which are read without a problem. */
export const plainClaim: ClaimInput = {
  order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'shoes' },
  request: {
    at: '2026-03-02T12:00:00+09:00',
    channel: 'email',
    reason: 'defective_item',
    resolution: 'refund',
    attachments: [{ kind: 'defect_photo' }, { kind: 'description', text: 'the clasp does not close' }],
  },
  authorization: { at: '2026-03-02T14:00:00+09:00' },
  dispatch: { at: '2026-03-02T17:00:00+09:00', followedInstructions: true },
};

export function numbered<Value>(size: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: size }, (_, index) => make(index));
}

/** Every kind in turn, each with an instant of its own. */
export function manyAttachments(size: number): ClaimInput {
  const kinds = ['description', 'defect_photo', 'receipt', 'tag_photo'];
  const attachments = numbered(size, (index) => ({
    kind: kinds[index % kinds.length] ?? '',
    text: `what is wrong with it, part ${index}`,
    mediaType: 'image/jpeg',
    at: new Date(Date.UTC(2026, 2, 2, 3) + index * 1000).toISOString(),
  }));
  return { ...plainClaim, request: { ...plainClaim.request, attachments } as ClaimInput['request'] };
}

/** Each piece is another, and they come back in the opposite order. */
export function manyContents(size: number): ClaimInput {
  const contents = numbered(size, (index) => `piece ${index}`);
  return {
    ...plainClaim,
    item: { category: 'shoes', contents },
    arrival: { at: '2026-03-04T10:00:00+09:00' },
    inspection: {
      at: '2026-03-05T10:00:00+09:00',
      condition: 'as_received',
      contents: [...contents].reverse(),
      problemConfirmed: true,
    },
  };
}

export function withFacts(claim: ClaimInput, facts: Readonly<Record<string, number>>): ClaimInput {
  return { ...claim, facts };
}

export function manyFacts(size: number): ClaimInput {
  return withFacts(plainClaim, Object.fromEntries(numbered(size, (index) => [`fact_${index}`, index])));
}
