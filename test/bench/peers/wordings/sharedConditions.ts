import { after, all, among, any, by, equal, no, yes } from './conditions';

export const REASONS = ['defective_item', 'wrong_item', 'change_of_mind'] as const;
export const RESOLUTIONS = ['refund', 'exchange'] as const;

export const pastDay = after('asOf', 'dayEnd');
export const arrivedLate = any(
  all(yes('arrived'), after('arrivedAt', 'weekEnd')),
  all(no('arrived'), after('asOf', 'weekEnd')),
);
/** The shop had all it asks for by the dispatch deadline, and had not answered by then. */
export const completeInTime = all(
  after('authorizedAt', 'dayEnd'),
  equal('channel', 'email'),
  by('requestedAt', 'dayEnd'),
  among('resolution', ...RESOLUTIONS),
  yes('orderNumberGiven'),
  any(
    all(equal('reason', 'change_of_mind'), by('explainedAt', 'dayEnd')),
    all(equal('reason', 'defective_item'), by('describedAt', 'dayEnd'), by('defectShownAt', 'dayEnd')),
    all(equal('reason', 'wrong_item'), by('describedAt', 'dayEnd'), by('modelShownAt', 'dayEnd')),
  ),
);
