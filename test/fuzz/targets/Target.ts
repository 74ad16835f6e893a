import type fc from 'fast-check';
import type { Ledger } from '../Ledger';

/** One thing that is tried with damaged input. */
export interface Target {
  readonly name: string;
  /** How many of the inputs are for it, against those for the others. */
  readonly share: number;
  /** The property that no input may break; what the inputs cost goes into the ledger. */
  readonly property: (ledger: Ledger) => fc.IRawProperty<[unknown]>;
}
