const window = { length: 'P14D', from: 'delivery' };

/** Terms with nothing in them that could be left out. */
export const SMALLEST_TERMS = {
  exclusions: [],
  channels: { clause: 'channel.email', accepted: ['email'] },
  windows: { claim: window, dispatch: window, arrival: { length: 'unlimited', from: 'delivery' } },
  reasons: {
    clause: 'scope.reasons',
    accepted: [{ reason: 'change_of_mind', fault: 'customer', attachments: [] }],
  },
  resolutions: {
    clause: 'scope.resolutions',
    offered: [{ resolution: 'refund', legs: ['outbound', 'return'] }],
  },
  attachmentKinds: [],
  costs: { roundTrip: { clause: 'cost.round_trip' } },
};
