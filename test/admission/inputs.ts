import { defaultPolicy } from '../../src/policy/defaultPolicy';
import { everyPolicyPart, everyTermsPart } from './everyPolicyPart';

/** Plain data, as it comes from JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A claim with every field that a claim can have; new at every call. */
export function everyClaimField(): { [key: string]: Json } {
  return {
    $schema: 'https://example.com/claim.schema.json',
    order: {
      number: 'A-1001',
      type: 'standard',
      placedAt: '2026-02-26T09:00:00Z',
      shippedAt: '2026-02-27T09:00:00Z',
      deliveredAt: '2026-03-02T01:00:00Z',
    },
    item: { category: 'shoes', contents: ['tag', 'sample'], quantity: 2 },
    request: {
      at: '2026-03-02T02:00:00Z',
      channel: 'email',
      reason: 'defective_item',
      resolution: 'refund',
      attachments: [
        { kind: 'defect_photo', mediaType: 'image/jpeg', name: 'sole.jpg', at: '2026-03-02T02:30:00Z' },
        { kind: 'description', text: 'The sole comes off.' },
      ],
      quantity: 1,
    },
    authorization: { at: '2026-03-02T03:00:00Z' },
    dispatch: { at: '2026-03-02T04:00:00Z', followedInstructions: true },
    arrival: { at: '2026-03-04T04:00:00Z' },
    inspection: {
      at: '2026-03-04T05:00:00Z',
      condition: 'as_received',
      contents: ['tag'],
      packedAsSent: true,
      problemConfirmed: true,
      supplements: [{ at: '2026-03-05T05:00:00Z', contents: ['sample'] }],
      quantity: 1,
      facts: { weight: 12.5 },
    },
    settlement: { at: '2026-03-05T06:00:00Z', outcome: 'refunded' },
    facts: { sealed: true, tier: 'gold', weight: 12 },
    events: { concert: '2026-04-01T18:00:00Z', recall: '2026-03-01T00:00:00Z' },
    rulings: [
      {
        clause: 'packing.as_sent',
        ruling: 'waived',
        by: 'desk 2',
        why: 'The box was ours.',
        at: '2026-03-04T06:00:00Z',
      },
    ],
  };
}

/** A policy with every field that a policy can have; new at every call. */
export function everyPolicyField(): { [key: string]: Json } {
  const policy = JSON.parse(JSON.stringify({ ...defaultPolicy, ...everyPolicyPart }));
  policy.clauses[0].translations = { ko: '모든 상품은 출고 전에 검수합니다.', 'pt-BR': 'Tudo é verificado.' };
  Object.assign(policy.terms, structuredClone(everyTermsPart));
  return policy;
}

/** The path to every place in plain data, its own first. */
export function pathsOf(
  part: Json,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof part !== 'object' || part === null) return [path];
  const below = Object.entries(part).flatMap(([key, value]) =>
    pathsOf(value, [...path, Array.isArray(part) ? Number(key) : key]),
  );
  return [path, ...below];
}

/** A copy of plain data with another value in one place. */
export function withValueAt(part: Json, path: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy = (Array.isArray(part) ? [...part] : { ...(part as object) }) as Record<string | number, Json>;
  return Object.assign(copy, { [step]: withValueAt(copy[step] ?? null, rest, value) });
}
