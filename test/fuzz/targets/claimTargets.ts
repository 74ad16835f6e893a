import fc from 'fast-check';
import {
  claimSchema,
  computeReturnOptions,
  defaultPolicy,
  evaluateClaim,
  InvalidClaimError,
  type Policy,
  parseClaim,
  parsePolicy,
} from 'returns-policy';
import { everyPolicyField } from '../../admission/inputs';
import { isClaim } from '../../schema/validators';
import { type DamageKind, damageLists, HOSTILE_KINDS, PLAIN_KINDS } from '../damage/Damage';
import type { Documents } from '../damage/documents';
import { damaged } from '../damage/inflict';
import { admitted } from '../oracle/admitted';
import { guardBuiltins } from '../oracle/builtins';
import { keepInput } from '../oracle/keepInput';
import { requireJson } from '../oracle/strangeIn';
import type { Target } from './Target';

const AS_OF = '2026-03-06T00:00:00Z';
/** What gives another answer every time is judged by whatever it says at that time. */
const FICKLE = /changes its mind|never gives the same/;

/** Claims damaged in every way, under three policies. */
export function claimTargets({ claims, policies }: Documents): readonly Target[] {
  const judges: readonly Policy[] = [
    defaultPolicy,
    parsePolicy(everyPolicyField()),
    ...policies.slice(2, 14).map(parsePolicy),
  ];
  return [
    claimTarget('claims as JSON', 15, PLAIN_KINDS, claims, judges),
    claimTarget(
      'claims as objects',
      25,
      [...HOSTILE_KINDS, ...HOSTILE_KINDS, ...PLAIN_KINDS],
      claims,
      judges,
    ),
  ];
}

function claimTarget(
  name: string,
  share: number,
  kinds: readonly DamageKind[],
  documents: readonly unknown[],
  judges: readonly Policy[],
): Target {
  const guard = guardBuiltins();
  let runs = 0;
  return {
    name,
    share,
    property: (ledger) =>
      fc.property(
        fc.record({
          document: fc.constantFrom(...documents),
          damages: damageLists(kinds),
          judge: fc.nat({ max: judges.length - 1 }),
        }),
        ({ document, damages, judge }) => {
          const input = damaged(document, damages);
          const policy = judges[judge] as Policy;
          const kept = keepInput(input);
          const kindsOfDamage = damages.map(({ kind }) => kind);
          ledger.measure(kindsOfDamage, () => parseClaim(input));
          const claim = admitted(input, {
            parse: parseClaim,
            invalid: InvalidClaimError,
            schema: claimSchema,
          });
          const evaluation = admitted(input, {
            parse: () => evaluateClaim(input as never, policy, AS_OF),
            invalid: InvalidClaimError,
          });
          kept.check();
          runs += 1;
          guard.check(runs % 200 === 0);
          if (damages.some(({ hostile }) => FICKLE.test(hostile))) return;
          if ((claim === undefined) !== (evaluation === undefined)) throw new Error('read, and not judged');
          if (claim === undefined) return;
          for (const kind of new Set(kindsOfDamage)) ledger.costOf(kind).taken += 1;
          if (kinds === PLAIN_KINDS && !isClaim(JSON.parse(JSON.stringify(input)))) {
            throw new Error(`it is read, and the schema refuses it: ${JSON.stringify(isClaim.errors)}`);
          }
          const text = requireJson(evaluation);
          requireSame('raw and parsed', text, requireJson(evaluateClaim(claim, policy, AS_OF)));
          requireSame('parsed and read again', claim, parseClaim(claim));
          requireSame(
            'as JSON',
            requireJson(claim),
            requireJson(parseClaim(JSON.parse(JSON.stringify(claim)))),
          );
          requireJson(computeReturnOptions(claim, policy, AS_OF));
        },
      ) as fc.IRawProperty<[unknown]>,
  };
}

function requireSame(what: string, one: unknown, other: unknown): void {
  if (one !== other) throw new Error(`${what}, it is not the same`);
}
