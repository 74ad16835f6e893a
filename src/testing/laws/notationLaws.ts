import { type Evaluation, type ExceptionTerm, parsePolicy } from '../../index';
import { writeInstant } from '../instants/writeInstant';
import { difference, type Law } from './Law';

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** How something is written down makes no difference. */
export const notationLaws: readonly Law[] = [
  {
    name: 'the same instants with other offsets come to the same',
    breach: ({ claim, policy, asOf, notation }, engine) => {
      const other = (instant: string): string => writeInstant(Date.parse(instant), notation);
      const rewritten = JSON.parse(JSON.stringify(claim), (_key, value: unknown) =>
        typeof value === 'string' && INSTANT.test(value) ? other(value) : value,
      );
      return difference(
        `in UTC, and as ${other(asOf)}`,
        engine.evaluateClaim(claim, policy, asOf),
        engine.evaluateClaim(rewritten, policy, other(asOf)),
      );
    },
  },
  {
    name: 'the order in which exceptions are written makes no difference',
    isFor: ({ exceptions = [] }) => exceptions.length > 1,
    breach: ({ claim, policy, asOf }, engine) => {
      const exceptions = [...(policy.exceptions as readonly ExceptionTerm[])].reverse();
      const reversed = parsePolicy({ ...policy, exceptions });
      return difference(
        'in their order, and in reverse',
        gist(engine.evaluateClaim(claim, policy, asOf)),
        gist(engine.evaluateClaim(claim, reversed, asOf)),
      );
    },
  },
];

function gist({ decision, findings }: Evaluation): readonly string[] {
  return [decision, ...findings.map(({ clause, standing, code }) => `${clause} ${standing} ${code}`).sort()];
}
