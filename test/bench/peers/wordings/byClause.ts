import { after, all, any, by, different, equal, no, not, notAmong, yes } from './conditions';
import { arrivedLate, completeInTime, pastDay, REASONS, RESOLUTIONS } from './sharedConditions';
import type { Wording } from './Wording';

const filed = all(yes('requested'), any(equal('channel', 'email'), yes('authorized')));
const excused = all(yes('authorized'), completeInTime);

/** Each clause for itself, as a shop writes and changes it. */
export const byClause: Wording = {
  rejected: [
    equal('category', 'jewelry'),
    equal('orderType', 'personal_request'),
    all(
      pastDay,
      yes('requested'),
      different('channel', 'email'),
      any(no('authorized'), after('authorizedAt', 'dayEnd')),
    ),
    all(
      filed,
      yes('delivered'),
      any(
        all(equal('channel', 'email'), after('requestedAt', 'dayEnd')),
        all(different('channel', 'email'), after('authorizedAt', 'dayEnd')),
      ),
    ),
    all(pastDay, not(filed)),
    all(filed, yes('reasonGiven'), notAmong('reason', ...REASONS)),
    all(yes('dispatched'), after('authorizedAt', 'dispatchedAt')),
    all(yes('dispatched'), after('dispatchedAt', 'dayEnd'), not(excused)),
    all(pastDay, no('dispatched'), filed, not(completeInTime)),
    all(yes('dispatched'), arrivedLate, not(excused)),
    all(yes('inspected'), different('condition', 'as_received')),
    all(yes('inspected'), equal('missing', 'something')),
  ],
  needs_review: [
    all(yes('dispatched'), no('delivered')),
    all(yes('dispatched'), after('dispatchedAt', 'dayEnd'), excused),
    all(pastDay, no('dispatched'), filed, completeInTime),
    all(yes('dispatched'), arrivedLate, excused),
  ],
  pending: [
    all(yes('requested'), different('channel', 'email'), no('authorized')),
    all(filed, no('delivered')),
    not(filed),
    all(filed, no('reasonGiven')),
    all(filed, notAmong('resolution', ...RESOLUTIONS)),
    all(filed, no('authorized'), no('orderNumberGiven')),
    all(
      filed,
      no('authorized'),
      any(
        all(equal('reason', 'change_of_mind'), after('explainedAt', 'asOf')),
        all(
          equal('reason', 'defective_item'),
          any(after('describedAt', 'asOf'), after('defectShownAt', 'asOf')),
        ),
        all(equal('reason', 'wrong_item'), any(after('describedAt', 'asOf'), after('modelShownAt', 'asOf'))),
      ),
    ),
    all(filed, no('dispatched'), no('authorized')),
    all(filed, no('dispatched'), by('asOf', 'dayEnd')),
    all(yes('dispatched'), no('arrived'), by('asOf', 'weekEnd')),
    all(yes('inspected'), equal('missing', 'unchecked')),
    all(yes('arrived'), no('inspected')),
  ],
};
