import { checkItemCondition } from 'returns-policy';
import { describe } from 'vitest';
import { aClaim, msFrom, usual } from '../support/aClaim';
import { type FindingRow, runFindingTable } from './findingTable';

const rows: readonly FindingRow[] = [
  {
    clause: 'condition.unused_undamaged',
    says: 'nobody asks before the item is at the shop',
    claim: aClaim({ upTo: 'arrival' }),
    asOf: msFrom(usual.arrival, -1),
    finds: 'nothing',
  },
  {
    clause: 'condition.unused_undamaged',
    says: 'an item at the shop waits for the inspection',
    claim: aClaim({ upTo: 'arrival' }),
    asOf: usual.arrival,
    finds: ['outstanding', 'inspection_awaited'],
  },
  {
    clause: 'condition.unused_undamaged',
    says: 'an inspection still to come has found nothing yet',
    claim: aClaim({ upTo: 'inspection', condition: 'used' }),
    asOf: msFrom(usual.inspection, -1),
    finds: ['outstanding', 'inspection_awaited'],
  },
  {
    clause: 'condition.unused_undamaged',
    says: 'the item came back as it was received',
    claim: aClaim({ upTo: 'inspection', condition: 'as_received' }),
    asOf: usual.inspection,
    finds: ['satisfied', 'as_received'],
  },
  {
    clause: 'condition.unused_undamaged',
    says: 'a used item is not taken back',
    claim: aClaim({ upTo: 'inspection', condition: 'used' }),
    asOf: usual.inspection,
    finds: ['breached', 'item_used'],
  },
  {
    clause: 'condition.unused_undamaged',
    says: 'a damaged item is not taken back',
    claim: aClaim({ upTo: 'inspection', condition: 'damaged' }),
    asOf: usual.inspection,
    finds: ['breached', 'item_damaged'],
  },
  {
    clause: 'condition.unused_undamaged',
    says: 'a defective item is as received where the inspector says so',
    claim: aClaim({ upTo: 'inspection', reason: 'defective_item', condition: 'as_received' }),
    asOf: usual.inspection,
    finds: ['satisfied', 'as_received'],
  },
];

describe('the state of the item', () => {
  runFindingTable(checkItemCondition, rows);
});
