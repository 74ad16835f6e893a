import fc from 'fast-check';
import {
  type ClaimInput,
  type Decision,
  defaultPolicy,
  type Evaluation,
  evaluateClaim,
  type Policy,
  parseClaim,
} from 'returns-policy';
import {
  type ChangeSet,
  type Outcome,
  type Prospects,
  whatWouldChange,
  withChanges,
} from 'returns-policy/analysis';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordUpTo } from '../properties/recordUpTo';
import { claims } from '../support/randomClaims';
import { type FreeCase, freeCases } from '../support/randomPolicies';

const DECISIONS: readonly Decision[] = ['rejected', 'needs_review', 'pending', 'accepted'];

interface Case {
  /** As recorded at the instant that is asked of. */
  readonly claim: ClaimInput;
  /** The same with what came later. */
  readonly wholeClaim: ClaimInput;
  readonly policy: Policy;
  readonly asOf: string;
}

const builtinCases: fc.Arbitrary<Case> = claims().map(({ claim, asOf }) => {
  const at = new Date(Date.parse(asOf)).toISOString();
  // Read once, so that every instant is written in one way.
  const written = parseClaim(claim) as ClaimInput;
  return { claim: recordUpTo(written, Date.parse(at)), wholeClaim: written, policy: defaultPolicy, asOf: at };
});

const anyCases: fc.Arbitrary<Case> = freeCases.map(({ claim, policy, asOf }: FreeCase) => {
  return { claim: cutOff(claim, asOf), wholeClaim: claim, policy, asOf: new Date(asOf).toISOString() };
});

const worlds: readonly (readonly [string, fc.Arbitrary<Case>, number])[] = [
  ['under the built-in policy', builtinCases, 120],
  ['under any policy', anyCases, 60],
];

/** A claim of whole milliseconds without what came after an instant. */
function cutOff(claim: ClaimInput, asOf: number): ClaimInput {
  const known = <Part extends { readonly at: unknown }>(part: Part | null | undefined): Part | null =>
    part && (part.at as number) <= asOf ? part : null;
  const at = (instant: unknown): number | null => ((instant as number) <= asOf ? (instant as number) : null);
  const events = Object.entries(claim.events ?? {}).filter(([, instant]) => (instant as number) <= asOf);
  return {
    ...claim,
    order: {
      ...claim.order,
      placedAt: at(claim.order.placedAt),
      shippedAt: at(claim.order.shippedAt),
      deliveredAt: at(claim.order.deliveredAt),
    },
    request: known(claim.request),
    authorization: known(claim.authorization),
    dispatch: known(claim.dispatch),
    arrival: known(claim.arrival),
    inspection: known(claim.inspection),
    settlement: known(claim.settlement),
    events: Object.fromEntries(events),
    rulings: (claim.rulings ?? []).filter((ruling) => (ruling.at as number) <= asOf),
  };
}

function outcome({ decision, nextStep }: Evaluation): Outcome {
  return { decision, nextStep };
}

const gist = ({ decision, nextStep }: Outcome): string =>
  [decision, nextStep?.actor, nextStep?.action].join(' ');

function leadsFurther(from: Outcome, to: Outcome): boolean {
  const gain = DECISIONS.indexOf(to.decision) - DECISIONS.indexOf(from.decision);
  return gain > 0 || (gain === 0 && to.decision === 'pending' && gist(from) !== gist(to));
}

/** Each way to take a change set: its last change with each of its alternatives. */
function takenIn({ changes }: ChangeSet): readonly ChangeSet['changes'][] {
  const last = changes[changes.length - 1];
  const values = last?.values ?? [];
  if (values.length < 2) return [changes];
  return values.map((value) =>
    changes.map((change) => (change === last ? { ...change, values: [value] } : change)),
  );
}

describe.each(worlds)('%s', (_, cases, count) => {
  // Drawn and answered once for all laws: to look for what would change asks many times over.
  let drawn: readonly { readonly one: Case; readonly prospects: Prospects }[] = [];
  beforeAll(() => {
    drawn = fc.sample(cases, count).map((one) => {
      return { one, prospects: whatWouldChange(one.wholeClaim, one.policy, one.asOf) };
    });
  });
  const each = (hold: (one: Case, prospects: Prospects) => void): void => {
    for (const { one, prospects } of drawn) {
      try {
        hold(one, prospects);
      } catch (cause) {
        throw new Error(`for ${JSON.stringify(one)}`, { cause });
      }
    }
  };

  test('every change that is proposed does what is said of it, up to the instant that is said', () => {
    let seen = 0;
    each(({ claim, policy, asOf }, { changes }) => {
      const now = outcome(evaluateClaim(claim, policy, asOf));
      for (const set of changes) {
        for (const taken of takenIn(set)) {
          seen += 1;
          const then = (at: string): Outcome => {
            return outcome(evaluateClaim(withChanges(claim, taken, at), policy, at));
          };
          expect(then(set.at)).toEqual(set.leadsTo);
          expect(leadsFurther(now, set.leadsTo)).toBe(true);
          if (set.by === null) continue;
          expect(gist(then(set.by))).toBe(gist(set.leadsTo));
          const tooLate = new Date(Date.parse(set.by) + 1).toISOString();
          expect(gist(then(tooLate))).not.toBe(gist(set.leadsTo));
        }
      }
    });
    expect(seen).toBeGreaterThan(5);
  });

  test('of changes that belong together, none can be left out', () => {
    each(({ claim, policy, asOf }, { changes }) => {
      const now = outcome(evaluateClaim(claim, policy, asOf));
      for (const { changes: together, at } of changes.filter((set) => set.changes.length > 1)) {
        for (const left of together) {
          const rest = together.filter((change) => change !== left);
          const then = outcome(evaluateClaim(withChanges(claim, rest, at), policy, at));
          expect(leadsFurther(now, then)).toBe(false);
        }
      }
    });
  });

  test('the way leads from here to accepted, step by step', () => {
    let seen = 0;
    each(({ claim, policy, asOf }, { way, isPossible, decision }) => {
      if (way.length === 0) {
        expect(isPossible).toBe(decision === 'accepted');
        return;
      }
      seen += 1;
      let now = claim;
      let last = asOf;
      for (const { changes, at, by, leadsTo } of way) {
        expect(at >= last).toBe(true);
        if (by !== null) expect(by >= at).toBe(true);
        now = withChanges(now, changes, at);
        expect(outcome(evaluateClaim(now, policy, at))).toEqual(leadsTo);
        last = at;
      }
      expect(way[way.length - 1]?.leadsTo.decision).toBe('accepted');
      expect(isPossible).toBe(true);
    });
    expect(seen).toBeGreaterThan(0);
  });

  test('a claim that nothing but a ruling can save stays refused, whatever the customer says', () => {
    let seen = 0;
    each(({ claim, policy, asOf }, { decision, changes, isPossible, obstacles }) => {
      if (decision !== 'rejected' || changes.length > 0) return;
      seen += 1;
      expect(isPossible).toBe(false);
      expect(obstacles.some(({ isCurable }) => isCurable)).toBe(false);
      for (const changed of whateverIsSaid(claim, policy, asOf)) {
        expect(evaluateClaim(changed, policy, asOf).decision).toBe('rejected');
      }
    });
    expect(seen).toBeGreaterThan(5);
  });

  test('the clauses that have to be waived are enough, and none of them can be left out', () => {
    each(({ claim, policy, asOf }, { ruling, obstacles }) => {
      if (ruling === null) return;
      expect(obstacles.length).toBeGreaterThan(0);
      const judge = (clauses: readonly string[]): Outcome => {
        const waivers = clauses.map((name) => ({ change: 'waive' as const, name, values: [] }));
        return outcome(evaluateClaim(withChanges(claim, waivers, asOf), policy, asOf));
      };
      expect(judge(ruling.clauses)).toEqual(ruling.leadsTo);
      expect(['pending', 'accepted']).toContain(ruling.leadsTo.decision);
      for (const left of ruling.clauses) {
        const { decision } = judge(ruling.clauses.filter((clause) => clause !== left));
        expect(['needs_review', 'rejected']).toContain(decision);
      }
    });
  });

  test('it is plain data about the claim as it stands', () => {
    each(({ claim, policy, asOf }, prospects) => {
      expect(JSON.parse(JSON.stringify(prospects))).toStrictEqual(prospects);
      const evaluation = evaluateClaim(claim, policy, asOf);
      expect(prospects).toMatchObject(outcome(evaluation));
      const against = evaluation.findings.filter(({ standing }) =>
        ['breached', 'undetermined'].includes(standing),
      );
      expect(prospects.obstacles.map(({ clause, code }) => [clause, code])).toEqual(
        against.map(({ clause, code }) => [clause, code]),
      );
    });
  });
});

/** What the customer could still say at an instant, with no regard to whether it is asked for. */
function whateverIsSaid(
  { facts, request, inspection, ...claim }: ClaimInput,
  policy: Policy,
  at: string,
): readonly ClaimInput[] {
  const asItIs: ClaimInput = { ...claim, facts, request, inspection };
  const values = (policy.facts ?? []).flatMap(({ fact }) =>
    (VALUES[fact] ?? []).map((value) => [fact, value] as const),
  );
  const isGiven = (fact: string): boolean => facts?.[fact] != null || inspection?.facts?.[fact] != null;
  const attachments = (request?.attachments ?? []).concat(
    policy.terms.attachmentKinds.map(({ kind }) => ({ kind, text: 'at last', at })),
  );
  const resolutions = policy.terms.resolutions.offered.map(({ resolution }) => resolution);
  return [
    ...values
      .filter(([fact]) => !isGiven(fact))
      .map(([fact, value]): ClaimInput => ({ ...asItIs, facts: { ...facts, [fact]: value } })),
    ...(request ? [{ ...asItIs, request: { ...request, attachments } }] : []),
    ...(request ? resolutions.map((resolution) => ({ ...asItIs, request: { ...request, resolution } })) : []),
    { ...asItIs, order: { ...claim.order, number: 'A-1001' } },
  ];
}

const VALUES: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  opened: [true, false],
  tier: ['basic', 'gold'],
  percent_off: [0, 10, 15, 20, 50],
};
