import type { Wording } from '../Wording';

export const builtin: Wording['builtin'] = {
  texts: {},
  remarks: {
    'scope.resolutions': 'The exchange may be for another item.',
    'exclusion.personal_request': 'Every quotation says so.',
    'completeness.contents': 'That means samples, care card, tag, warranty card and whatever else there was.',
  },
};
