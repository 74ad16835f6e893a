import fc from 'fast-check';
import type { PolicyTerms } from '../../index';
import { conditionTerms } from './conditionTerms';
import { requirementTerms } from './requirementTerms';
import { windowTerms } from './windowTerms';

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

/** Terms with windows and conditions of every kind, and with what is asked for or not. */
export const baseTerms: fc.Arbitrary<PolicyTerms> = fc
  .record({
    claim: windowTerms,
    dispatch: windowTerms,
    arrival: windowTerms,
    odd: maybe(conditionTerms),
    requirements: requirementTerms,
    refundWhen: maybe(conditionTerms),
    otherwise: fc.constantFrom<('choose_again' | 'rejected' | 'needs_review' | { instead: string })[]>(
      'choose_again',
      'rejected',
      'needs_review',
      { instead: 'store_credit' },
    ),
    isAuthorized: fc.boolean(),
    hasDuties: fc.boolean(),
    isInspected: fc.boolean(),
  })
  .map(
    ({ claim, dispatch, arrival, odd, requirements, refundWhen, otherwise, ...its }): PolicyTerms => ({
      exclusions: [
        { clause: 'exclusion.fixed', by: 'category', values: ['underwear'] },
        ...(odd === undefined ? [] : [{ clause: 'exclusion.odd', when: odd }]),
      ],
      requirements,
      channels: { clause: 'channel.ways', accepted: ['email'] },
      windows: { claim, dispatch, arrival },
      reasons: {
        clause: 'scope.reasons',
        accepted: [
          { reason: 'defective_item', fault: 'shop', attachments: [] },
          { reason: 'change_of_mind', fault: 'customer', attachments: [] },
        ],
      },
      resolutions: {
        clause: 'scope.resolutions',
        offered: [
          {
            resolution: 'refund',
            legs: ['outbound', 'return'],
            ...(refundWhen && { when: refundWhen }),
            otherwise,
          },
          { resolution: 'store_credit', legs: ['return'] },
        ],
      },
      attachmentKinds: [],
      ...(its.isAuthorized && { authorization: { clause: 'authorization.first' } }),
      ...(its.isInspected && { condition: { clause: 'condition.unused', whenUsed: 'needs_review' } }),
      costs: { roundTrip: { clause: 'cost.round_trip' } },
      ...(its.hasDuties && {
        duties: [
          { duty: 'answer', clause: 'duty.answer', window: { length: 'P1D', from: 'request' } },
          { duty: 'settle', clause: 'duty.settle', window: { length: 'P3D', from: 'arrival' } },
        ],
      }),
    }),
  );
