import { checkChannel } from 'returns-policy';
import { describe } from 'vitest';
import { aClaim, DAY_END, msFrom, usual } from '../support/aClaim';
import { type FindingRow, runFindingTable } from './findingTable';

const rows: readonly FindingRow[] = [
  {
    clause: 'channel.email',
    says: 'there is nothing to say before there is a request',
    claim: aClaim(),
    asOf: msFrom(usual.request, -1),
    finds: 'nothing',
  },
  {
    clause: 'channel.email',
    says: 'a claim by e-mail is taken',
    claim: aClaim({ channel: 'email' }),
    asOf: usual.request,
    finds: ['satisfied', 'channel_accepted', { channel: 'email' }],
  },
  {
    clause: 'channel.email',
    says: 'a late e-mail came by the right way all the same',
    claim: aClaim({ requestedAt: msFrom(DAY_END, 1) }),
    asOf: msFrom(DAY_END, 1),
    finds: ['satisfied', 'channel_accepted', { channel: 'email' }],
  },
  {
    clause: 'channel.email',
    says: 'who telephoned may still write an e-mail one millisecond before the claim deadline',
    claim: aClaim({ channel: 'telephone' }),
    asOf: msFrom(DAY_END, -1),
    finds: ['outstanding', 'channel_not_accepted', { channel: 'telephone' }],
  },
  {
    clause: 'channel.email',
    says: 'and at the deadline',
    claim: aClaim({ channel: 'telephone' }),
    asOf: DAY_END,
    finds: ['outstanding', 'channel_not_accepted', { channel: 'telephone' }],
  },
  {
    clause: 'channel.email',
    says: 'and no longer one millisecond after it',
    claim: aClaim({ channel: 'telephone' }),
    asOf: msFrom(DAY_END, 1),
    finds: ['breached', 'channel_not_accepted', { channel: 'telephone' }],
  },
  {
    clause: 'channel.email',
    says: 'while nobody knows of the delivery, an e-mail may still come',
    claim: aClaim({ channel: 'chat', deliveredAt: null }),
    asOf: '2026-12-31T00:00:00Z',
    finds: ['outstanding', 'channel_not_accepted', { channel: 'chat' }],
  },
  {
    clause: 'channel.email',
    says: 'a shop that authorizes a telephone call at the claim deadline has taken it',
    claim: aClaim({ channel: 'telephone', authorizedAt: DAY_END }),
    asOf: msFrom(DAY_END, 1),
    finds: ['advisory', 'channel_not_accepted', { channel: 'telephone' }],
  },
  {
    clause: 'channel.email',
    says: 'one millisecond later it is too late for that',
    claim: aClaim({ channel: 'telephone', authorizedAt: msFrom(DAY_END, 1) }),
    asOf: msFrom(DAY_END, 1),
    finds: ['breached', 'channel_not_accepted', { channel: 'telephone' }],
  },
  {
    clause: 'channel.email',
    says: 'an authorization that is still to come does not count',
    claim: aClaim({ channel: 'telephone', upTo: 'authorization' }),
    asOf: msFrom(usual.authorization, -1),
    finds: ['outstanding', 'channel_not_accepted', { channel: 'telephone' }],
  },
  {
    clause: 'channel.email',
    says: 'an authorized chat counts while the delivery is unknown',
    claim: aClaim({ channel: 'chat', deliveredAt: null, upTo: 'authorization' }),
    asOf: usual.authorization,
    finds: ['advisory', 'channel_not_accepted', { channel: 'chat' }],
  },
  {
    clause: 'channel.email',
    says: 'a channel is compared letter by letter',
    claim: aClaim({ channel: 'Email' }),
    asOf: usual.request,
    finds: ['outstanding', 'channel_not_accepted', { channel: 'Email' }],
  },
];

describe('by which way a claim comes', () => {
  runFindingTable(checkChannel, rows);
});
