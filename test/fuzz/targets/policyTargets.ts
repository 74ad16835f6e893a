import fc from 'fast-check';
import {
  describePolicy,
  evaluateClaim,
  InvalidPolicyError,
  parseClaim,
  parsePolicy,
  policySchema,
} from 'returns-policy';
import { everyClaimField } from '../../admission/inputs';
import { isPolicy } from '../../schema/validators';
import { type DamageKind, damageLists, HOSTILE_KINDS, PLAIN_KINDS } from '../damage/Damage';
import type { Documents } from '../damage/documents';
import { damaged } from '../damage/inflict';
import { admitted } from '../oracle/admitted';
import { guardBuiltins } from '../oracle/builtins';
import { keepInput } from '../oracle/keepInput';
import { requireJson } from '../oracle/strangeIn';
import type { Target } from './Target';

const AS_OF = '2026-03-06T00:00:00Z';
const FICKLE = /changes its mind|never gives the same/;

/** Policies damaged in every way; those that are taken judge a claim, and are described. */
export function policyTargets({ policies, claims }: Documents): readonly Target[] {
  return [
    policyTarget('policies as JSON', 15, PLAIN_KINDS, policies, claims),
    policyTarget(
      'policies as objects',
      20,
      [...HOSTILE_KINDS, ...HOSTILE_KINDS, ...PLAIN_KINDS],
      policies,
      claims,
    ),
  ];
}

function policyTarget(
  name: string,
  share: number,
  kinds: readonly DamageKind[],
  documents: readonly unknown[],
  claims: readonly unknown[],
): Target {
  const guard = guardBuiltins();
  const judged = [everyClaimField(), ...claims.slice(2, 40)].map(parseClaim);
  let runs = 0;
  return {
    name,
    share,
    property: (ledger) =>
      fc.property(
        fc.record({
          document: fc.constantFrom(...documents),
          damages: damageLists(kinds),
          claim: fc.nat({ max: judged.length - 1 }),
        }),
        ({ document, damages, claim: which }) => {
          const input = damaged(document, damages);
          const claim = judged[which] as ReturnType<typeof parseClaim>;
          const kept = keepInput(input);
          const kindsOfDamage = damages.map(({ kind }) => kind);
          ledger.measure(kindsOfDamage, () => parsePolicy(input));
          const policy = admitted(input, {
            parse: parsePolicy,
            invalid: InvalidPolicyError,
            schema: policySchema,
          });
          const evaluation = admitted(input, {
            parse: () => evaluateClaim(claim, input as never, AS_OF),
            invalid: InvalidPolicyError,
          });
          kept.check();
          runs += 1;
          guard.check(runs % 200 === 0);
          if (damages.some(({ hostile }) => FICKLE.test(hostile))) return;
          if ((policy === undefined) !== (evaluation === undefined))
            throw new Error('read, and not judged by');
          if (policy === undefined) return;
          for (const kind of new Set(kindsOfDamage)) ledger.costOf(kind).taken += 1;
          if (kinds === PLAIN_KINDS && !isPolicy(JSON.parse(JSON.stringify(input)))) {
            throw new Error(`it is read, and the schema refuses it: ${JSON.stringify(isPolicy.errors)}`);
          }
          const text = requireJson(evaluation);
          requireSame('raw and parsed', text, requireJson(evaluateClaim(claim, policy, AS_OF)));
          requireSame('parsed and read again', policy, parsePolicy(policy));
          requireSame(
            'as JSON',
            requireJson(policy),
            requireJson(parsePolicy(JSON.parse(JSON.stringify(policy)))),
          );
          if (describePolicy(policy, { locale: runs % 2 === 0 ? 'en' : 'ko' }) === '')
            throw new Error('no page');
        },
      ) as fc.IRawProperty<[unknown]>,
  };
}

function requireSame(what: string, one: unknown, other: unknown): void {
  if (one !== other) throw new Error(`${what}, it is not the same`);
}
