import type { ExceptionTerm, WindowAddition } from '../policy/PolicyException';
import type { PolicyTerms } from '../policy/PolicyTerms';
import type { WindowTerm } from '../policy/PolicyWindow';

/** The terms with the further ends that an exception gives their windows. */
export function withAdditions(
  terms: PolicyTerms,
  { windows }: NonNullable<ExceptionTerm['adds']>,
): PolicyTerms {
  const { claim, dispatch, arrival } = terms.windows;
  return {
    ...terms,
    windows: {
      claim: withEnds(claim, windows?.claim),
      dispatch: withEnds(dispatch, windows?.dispatch),
      arrival: withEnds(arrival, windows?.arrival),
    },
  };
}

function withEnds(window: WindowTerm, { extendedTo = [], cappedAt = [] }: WindowAddition = {}): WindowTerm {
  return {
    ...window,
    extendedTo: [...(window.extendedTo ?? []), ...extendedTo],
    cappedAt: [...(window.cappedAt ?? []), ...cappedAt],
  };
}
