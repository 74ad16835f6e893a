import fc from 'fast-check';
import type { Target } from '../targets/Target';
import { requireTotal } from './requireTotal';
import { totalityTrials } from './Trial';

/** Everything that can be asked of any claim under any policy at any instant. */
export function totalityTargets(): readonly Target[] {
  return [
    {
      name: 'any claim under any policy',
      share: 100,
      property: (ledger) =>
        fc.property(totalityTrials, (trial) => {
          let thrown: unknown;
          ledger.measure(['all answers to a claim'], () => {
            try {
              requireTotal(trial);
            } catch (error) {
              thrown = error;
            }
          });
          if (thrown !== undefined) throw thrown;
        }) as fc.IRawProperty<[unknown]>,
    },
  ];
}
