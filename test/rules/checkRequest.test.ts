import { checkRequest } from 'returns-policy';
import { describe } from 'vitest';
import { aClaim, DAY_END, msFrom, usual } from '../support/aClaim';
import { type FindingRow, runFindingTable } from './findingTable';

const offered = ['refund', 'exchange'];

const whenNotFiled: readonly FindingRow[] = [
  'scope.reasons',
  'scope.resolutions',
  'identification.order_number',
].flatMap((clause): FindingRow[] => [
  {
    clause,
    says: 'is not asked before the request',
    claim: aClaim(),
    asOf: msFrom(usual.request, -1),
    finds: 'nothing',
  },
  {
    clause,
    says: 'is not asked of a telephone call, which is not yet a claim',
    claim: aClaim({ channel: 'telephone' }),
    asOf: usual.request,
    finds: 'nothing',
  },
]);

const reasons: readonly FindingRow[] = [
  ...['defective_item', 'wrong_item', 'change_of_mind'].map(
    (reason): FindingRow => ({
      clause: 'scope.reasons',
      says: `the shop takes back for the reason ${reason}`,
      claim: aClaim({ reason }),
      asOf: usual.request,
      finds: ['satisfied', 'reason_accepted', { reason }],
    }),
  ),
  {
    clause: 'scope.reasons',
    says: 'a reason the policy does not know is refused',
    claim: aClaim({ reason: 'late_delivery' }),
    asOf: usual.request,
    finds: ['breached', 'reason_not_accepted', { reason: 'late_delivery' }],
  },
  {
    clause: 'scope.reasons',
    says: 'a reason is compared letter by letter',
    claim: aClaim({ reason: 'Wrong_item' }),
    asOf: usual.request,
    finds: ['breached', 'reason_not_accepted', { reason: 'Wrong_item' }],
  },
  {
    clause: 'scope.reasons',
    says: 'a missing reason may follow',
    claim: aClaim({ reason: null }),
    asOf: usual.request,
    finds: ['outstanding', 'reason_missing', { reason: null }],
  },
  {
    clause: 'scope.reasons',
    says: 'a blank reason says nothing',
    claim: aClaim({ reason: ' \n' }),
    asOf: usual.request,
    finds: ['outstanding', 'reason_missing', { reason: ' \n' }],
  },
  {
    clause: 'scope.reasons',
    says: 'is still missing after the shop has authorized',
    claim: aClaim({ reason: null, upTo: 'authorization' }),
    asOf: usual.authorization,
    finds: ['outstanding', 'reason_missing', { reason: null }],
  },
  {
    clause: 'scope.reasons',
    says: 'is asked of a telephone call that the shop authorized',
    claim: aClaim({ channel: 'telephone', upTo: 'authorization' }),
    asOf: usual.authorization,
    finds: ['satisfied', 'reason_accepted', { reason: 'change_of_mind' }],
  },
];

const resolutions: readonly FindingRow[] = [
  ...offered.map(
    (resolution): FindingRow => ({
      clause: 'scope.resolutions',
      says: `the customer may ask for the resolution ${resolution}`,
      claim: aClaim({ resolution }),
      asOf: usual.request,
      finds: ['satisfied', 'resolution_offered', { resolution, offered }],
    }),
  ),
  {
    clause: 'scope.resolutions',
    says: 'what is not offered can be chosen again',
    claim: aClaim({ resolution: 'store_credit' }),
    asOf: usual.request,
    finds: ['outstanding', 'resolution_not_offered', { resolution: 'store_credit', offered }],
  },
  {
    clause: 'scope.resolutions',
    says: 'a missing resolution may follow',
    claim: aClaim({ resolution: null }),
    asOf: usual.request,
    finds: ['outstanding', 'resolution_missing', { resolution: null, offered }],
  },
  {
    clause: 'scope.resolutions',
    says: 'a blank resolution says nothing',
    claim: aClaim({ resolution: '\t' }),
    asOf: usual.request,
    finds: ['outstanding', 'resolution_missing', { resolution: '\t', offered }],
  },
  {
    clause: 'scope.resolutions',
    says: 'is still missing after the shop has authorized',
    claim: aClaim({ resolution: null, upTo: 'authorization' }),
    asOf: usual.authorization,
    finds: ['outstanding', 'resolution_missing', { resolution: null, offered }],
  },
];

const orderNumber: readonly FindingRow[] = [
  {
    clause: 'identification.order_number',
    says: 'the e-mail gives the order number',
    claim: aClaim({ number: 'A-1001' }),
    asOf: usual.request,
    finds: ['satisfied', 'order_number_given'],
  },
  {
    clause: 'identification.order_number',
    says: 'a missing number may follow, also after the deadline to claim',
    claim: aClaim({ number: null }),
    asOf: msFrom(DAY_END, 1),
    finds: ['outstanding', 'order_number_missing'],
  },
  {
    clause: 'identification.order_number',
    says: 'a blank number is no number',
    claim: aClaim({ number: '  ' }),
    asOf: usual.request,
    finds: ['outstanding', 'order_number_missing'],
  },
  {
    clause: 'identification.order_number',
    says: 'a shop about to authorize without it still needs it one millisecond before',
    claim: aClaim({ number: null, upTo: 'authorization' }),
    asOf: msFrom(usual.authorization, -1),
    finds: ['outstanding', 'order_number_missing'],
  },
  {
    clause: 'identification.order_number',
    says: 'a shop that authorized without it has what it needs',
    claim: aClaim({ number: null, upTo: 'authorization' }),
    asOf: usual.authorization,
    finds: ['advisory', 'order_number_missing'],
  },
];

describe('what a claim says', () => {
  runFindingTable(checkRequest, [...whenNotFiled, ...reasons, ...resolutions, ...orderNumber]);
});
