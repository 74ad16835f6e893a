import { checkAuthorization } from 'returns-policy';
import { describe } from 'vitest';
import { aClaim, msFrom, usual } from '../support/aClaim';
import { type FindingRow, runFindingTable } from './findingTable';

const rows: readonly FindingRow[] = [
  {
    clause: 'authorization.before_dispatch',
    says: 'nothing is to be answered before there is a claim',
    claim: aClaim(),
    asOf: msFrom(usual.request, -1),
    finds: 'nothing',
  },
  {
    clause: 'authorization.before_dispatch',
    says: 'a telephone call is not yet a claim to answer',
    claim: aClaim({ channel: 'telephone' }),
    asOf: usual.request,
    finds: 'nothing',
  },
  {
    clause: 'authorization.before_dispatch',
    says: 'a claim waits for the answer',
    claim: aClaim({ upTo: 'authorization' }),
    asOf: msFrom(usual.authorization, -1),
    finds: ['outstanding', 'authorization_awaited'],
  },
  {
    clause: 'authorization.before_dispatch',
    says: 'the shop has answered',
    claim: aClaim({ upTo: 'authorization' }),
    asOf: usual.authorization,
    finds: ['satisfied', 'authorized'],
  },
  {
    clause: 'authorization.before_dispatch',
    says: 'an answer to a telephone call makes it a claim',
    claim: aClaim({ channel: 'telephone', upTo: 'authorization' }),
    asOf: usual.authorization,
    finds: ['satisfied', 'authorized'],
  },
  {
    clause: 'authorization.before_dispatch',
    says: 'an item sent before the answer is not accepted',
    claim: aClaim({ dispatchedAt: usual.dispatch }),
    asOf: usual.dispatch,
    finds: ['breached', 'dispatched_without_authorization'],
  },
  {
    clause: 'authorization.before_dispatch',
    says: 'an answer one millisecond before the dispatch is in time',
    claim: aClaim({ authorizedAt: msFrom(usual.dispatch, -1), dispatchedAt: usual.dispatch }),
    asOf: usual.dispatch,
    finds: ['satisfied', 'authorized'],
  },
  {
    clause: 'authorization.before_dispatch',
    says: 'an answer at the very millisecond of the dispatch is in time',
    claim: aClaim({ authorizedAt: usual.dispatch, dispatchedAt: usual.dispatch }),
    asOf: usual.dispatch,
    finds: ['satisfied', 'authorized'],
  },
  {
    clause: 'authorization.before_dispatch',
    says: 'an answer one millisecond after the dispatch does not heal it',
    claim: aClaim({ authorizedAt: msFrom(usual.dispatch, 1), dispatchedAt: usual.dispatch }),
    asOf: msFrom(usual.dispatch, 1),
    finds: ['breached', 'dispatched_without_authorization'],
  },
  {
    clause: 'authorization.before_dispatch',
    says: 'an item sent without any request is not accepted either',
    claim: aClaim({ upTo: 'delivery', dispatchedAt: usual.dispatch }),
    asOf: usual.dispatch,
    finds: ['breached', 'dispatched_without_authorization'],
  },
];

describe('the answer of the shop', () => {
  runFindingTable(checkAuthorization, rows);
});
