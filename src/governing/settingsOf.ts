import type { ExceptionTerm } from '../policy/PolicyException';
import type { PolicyTerms, ResolutionTerm } from '../policy/PolicyTerms';
import type { WindowTerm } from '../policy/PolicyWindow';
import type { Leg } from '../vocabulary';

/** One term that an exception sets. */
export interface Setting {
  /** The term, such as `windows.claim`. */
  readonly term: string;
  /** Its value as text: settings that say the same are no conflict. */
  readonly said: string;
  readonly put: (terms: PolicyTerms) => PolicyTerms;
}

/** The terms that an exception sets, each with its clause as the one that says so. */
export function settingsOf({ clause, set = {} }: ExceptionTerm): readonly Setting[] {
  const settings: Setting[] = [];
  const add = <Value>(
    term: string,
    value: Value | undefined,
    put: (terms: PolicyTerms, value: Value) => Partial<PolicyTerms>,
  ): void => {
    if (value !== undefined)
      settings.push({
        term,
        said: JSON.stringify(value),
        put: (terms) => ({ ...terms, ...put(terms, value) }),
      });
  };
  const { windows, channels, resolutions, authorization, returnShipment, costs, rejection } = set;
  for (const name of ['claim', 'dispatch', 'arrival'] as const) {
    add<WindowTerm>(`windows.${name}`, windows?.[name], (terms, window) => ({
      windows: { ...terms.windows, [name]: { ...window, clause: window.clause ?? clause } },
    }));
  }
  add('channels.accepted', channels?.accepted, (terms, accepted) => ({
    channels: { ...terms.channels, clause, accepted },
  }));
  add<readonly ResolutionTerm[]>('resolutions.offered', resolutions?.offered, (terms, offered) => ({
    resolutions: {
      ...terms.resolutions,
      offered: offered.map((offer) => ({ ...offer, clause: offer.clause ?? clause })),
    },
  }));
  add('authorization.required', authorization?.required, (terms, required) => ({
    authorization: { ...terms.authorization, clause, required },
  }));
  add('returnShipment.required', returnShipment?.required, (terms, required) => ({
    returnShipment: { ...terms.returnShipment, required },
  }));
  add('returnShipment.by', returnShipment?.by, (terms, by) => ({
    returnShipment: { required: true, ...terms.returnShipment, by },
  }));
  for (const leg of ['outbound', 'return', 'replacement'] as const satisfies readonly Leg[]) {
    add(`costs.bearers.${leg}`, costs?.bearers?.[leg], (terms, bearer) => ({
      costs: { ...terms.costs, roundTrip: { clause }, bearers: { ...terms.costs.bearers, [leg]: bearer } },
    }));
  }
  add('rejection.sendBack', rejection?.sendBack, (_terms, sendBack) => ({ rejection: { clause, sendBack } }));
  return settings;
}
