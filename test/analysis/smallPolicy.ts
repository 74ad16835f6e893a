import { defaultPolicy, type Policy, parsePolicy } from 'returns-policy';

const { windows, reasons, resolutions, costs } = defaultPolicy.terms;

/**
 * A policy of which few claims can be told apart: one reason, one resolution, any channel; three days to claim, one to
 * send back, seven for the arrival.
 */
export function smallPolicy(terms: object = {}, more: object = {}): Policy {
  return parsePolicy({
    ...defaultPolicy,
    timeZone: 'UTC',
    clauses: [...defaultPolicy.clauses, { id: 'own.clause', text: 'Ours.' }],
    ...more,
    terms: {
      exclusions: [],
      channels: { clause: 'channel.email', accepted: [], othersToo: true },
      windows: { ...windows, claim: { ...windows.claim, length: 'P3D' } },
      reasons: { clause: reasons.clause, accepted: [{ reason: 'any', fault: 'customer', attachments: [] }] },
      resolutions: {
        clause: resolutions.clause,
        offered: [{ resolution: 'refund', legs: ['outbound', 'return'] }],
      },
      attachmentKinds: [],
      costs: { roundTrip: costs.roundTrip },
      ...terms,
    },
  });
}

/** The same, which excludes what meets a condition. */
export function excluding(when: object, more: object = {}): Policy {
  return smallPolicy({ exclusions: [{ clause: 'own.clause', when }] }, more);
}
