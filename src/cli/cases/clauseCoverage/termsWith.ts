import type { ExceptionTerm, PolicyTerms, WindowTerm } from '../../../index';

/** The terms where an exception applies: what it sets is said by its clause, where it names no other. */
export function termsWith(terms: PolicyTerms, { clause, set = {} }: ExceptionTerm): PolicyTerms {
  const { windows, channels, resolutions, authorization, returnShipment, costs, rejection } = set;
  const bySet = (window: WindowTerm): WindowTerm => ({ clause, ...window });
  return {
    ...terms,
    windows: {
      claim: windows?.claim ? bySet(windows.claim) : terms.windows.claim,
      dispatch: windows?.dispatch ? bySet(windows.dispatch) : terms.windows.dispatch,
      arrival: windows?.arrival ? bySet(windows.arrival) : terms.windows.arrival,
    },
    ...(channels?.accepted && { channels: { ...terms.channels, ...channels, clause } }),
    ...(resolutions?.offered && {
      resolutions: { ...terms.resolutions, offered: resolutions.offered.map((one) => ({ clause, ...one })) },
    }),
    ...(authorization?.required !== undefined && {
      authorization: { ...terms.authorization, ...authorization, clause },
    }),
    ...(returnShipment && { returnShipment: { required: true, ...terms.returnShipment, ...returnShipment } }),
    ...(costs?.bearers && { costs: { ...terms.costs, roundTrip: { clause } } }),
    ...(rejection?.sendBack && { rejection: { clause, sendBack: rejection.sendBack } }),
  };
}
