import { after, all, any, different, equal, no, not, notAmong, yes } from './conditions';
import { arrivedLate, completeInTime, pastDay, REASONS, RESOLUTIONS } from './sharedConditions';
import type { Wording } from './Wording';

/**
 * Thought through by hand to the fewest tests that still decide alike: what follows from an earlier condition is not
 * asked again. No clause can be found in it any more.
 */
export const boiledDown: Wording = {
  rejected: [
    equal('category', 'jewelry'),
    equal('orderType', 'personal_request'),
    all(
      pastDay,
      any(
        all(equal('channel', 'email'), after('requestedAt', 'dayEnd')),
        all(different('channel', 'email'), after('authorizedAt', 'dayEnd')),
        all(any(no('dispatched'), after('dispatchedAt', 'dayEnd'), arrivedLate), not(completeInTime)),
      ),
    ),
    all(yes('dispatched'), after('authorizedAt', 'dispatchedAt')),
    all(
      yes('requested'),
      yes('reasonGiven'),
      notAmong('reason', ...REASONS),
      any(equal('channel', 'email'), yes('authorized')),
    ),
    all(yes('inspected'), any(different('condition', 'as_received'), equal('missing', 'something'))),
  ],
  needs_review: [
    all(yes('dispatched'), no('delivered')),
    all(pastDay, any(no('dispatched'), after('dispatchedAt', 'dayEnd'), arrivedLate)),
  ],
  pending: [
    no('inspected'),
    no('reasonGiven'),
    notAmong('resolution', ...RESOLUTIONS),
    equal('missing', 'unchecked'),
  ],
};
