import {
  computeCostBearer,
  computeDeadlines,
  type ExceptionTerm,
  evaluateClaim,
  type Policy,
  type PolicyTerms,
  quoteCosts,
  type TermsSet,
  type WindowTerm,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { msFrom, usual } from '../support/aClaim';
import { aShop, onClause, ruling, stepIn, type Traits, theClaim, windowsWith } from './aShop';

const week = (rest: Partial<WindowTerm> = {}): WindowTerm => ({ length: 'P7D', from: 'delivery', ...rest });
const LATE = '2026-03-20T12:00:00+09:00';

/** A shop with an exception for items that have not been opened. */
function except(exception: Partial<ExceptionTerm>, terms: Partial<PolicyTerms> = {}): Policy {
  const unopened = { clause: 'exception.unopened', when: { fact: 'opened', equals: false } } as const;
  return aShop(terms, { exceptions: [{ ...unopened, ...exception }] });
}

const UNOPENED: Traits = { facts: { opened: false } };
const OPENED: Traits = { facts: { opened: true } };

describe('an exception sets', () => {
  const judged = (set: TermsSet, traits: Traits, asOf: string, terms: Partial<PolicyTerms> = {}) => {
    const policy = except({ set }, terms);
    return [UNOPENED, OPENED].map((facts) => evaluateClaim(theClaim({ ...traits, ...facts }), policy, asOf));
  };

  test.each([
    ['claim', {}, 'claim_in_time'],
    ['dispatch', { upTo: 'dispatch' }, 'dispatch_in_time'],
    ['arrival', { upTo: 'arrival' }, 'arrival_in_time'],
  ] as const)('the window for the %s, and its clause says so', (name, traits, code) => {
    const [unopened, opened] = judged({ windows: { [name]: week() } }, traits, usual.arrival);
    expect(unopened && onClause(unopened, 'exception.unopened')).toBe(`satisfied ${code}`);
    expect(unopened && onClause(unopened, `deadline.${name}`)).toBe('nothing');
    expect(unopened?.deadlines[name].deadline).toBe('2026-03-09T01:00:00.000Z');
    expect(opened && onClause(opened, `deadline.${name}`)).toBe(`satisfied ${code}`);
    expect(opened?.deadlines[name].deadline).not.toBe('2026-03-09T01:00:00.000Z');
  });

  test('a window with a clause of its own', () => {
    const [unopened] = judged(
      { windows: { claim: week({ clause: 'deadline.unopened' }) } },
      {},
      usual.request,
    );
    expect(unopened && onClause(unopened, 'deadline.unopened')).toBe('satisfied claim_in_time');
  });

  test('the channels', () => {
    const [unopened, opened] = judged(
      { channels: { accepted: ['telephone'] } },
      { channel: 'telephone' },
      usual.request,
    );
    expect(unopened && onClause(unopened, 'exception.unopened')).toBe('satisfied channel_accepted');
    expect(unopened && onClause(unopened, 'deadline.claim')).toBe('satisfied claim_in_time');
    expect(opened && onClause(opened, 'channel.ways')).toBe('outstanding channel_not_accepted');
  });

  test('the resolutions', () => {
    const offered = [{ resolution: 'repair', legs: ['return'] }] as const;
    const [unopened, opened] = judged({ resolutions: { offered } }, { resolution: 'repair' }, usual.request);
    expect(unopened && onClause(unopened, 'exception.unopened')).toBe('satisfied resolution_offered');
    expect(opened && onClause(opened, 'scope.resolutions')).toBe('outstanding resolution_not_offered');
    const [asked] = judged({ resolutions: { offered } }, {}, usual.request);
    expect(asked && onClause(asked, 'scope.resolutions')).toBe('outstanding resolution_not_offered');
    expect(asked?.findings.find(({ clause }) => clause === 'scope.resolutions')?.details).toEqual({
      resolution: 'refund',
      offered: ['repair'],
    });
  });

  test('whether the shop has to answer first', () => {
    const authorization = { clause: 'authorization.first' };
    const [unopened, opened] = judged({ authorization: { required: false } }, {}, usual.request, {
      authorization,
    });
    expect(unopened && [stepIn(unopened), onClause(unopened, 'authorization.first')]).toEqual([
      'customer dispatch by 2026-04-01T01:00:00.000Z',
      'nothing',
    ]);
    expect(opened && stepIn(opened)).toBe('shop authorize by 2026-04-01T01:00:00.000Z');
    const [asked] = judged({ authorization: { required: true } }, {}, usual.request);
    expect(asked && onClause(asked, 'exception.unopened')).toBe('outstanding authorization_awaited');
  });

  test('whether the item has to come back', () => {
    const [unopened, opened] = judged({ returnShipment: { required: false } }, {}, usual.request);
    expect(unopened && [unopened.decision, stepIn(unopened)]).toEqual(['accepted', 'shop refund']);
    expect(opened?.decision).toBe('pending');
    expect(unopened?.cost?.legs.map(({ leg }) => leg)).toEqual(['outbound']);
  });

  test('that it need not come back, though it does', () => {
    const late = {
      upTo: 'arrival',
      dispatchedAt: '2026-05-01T00:00:00Z',
      arrivedAt: '2026-05-02T00:00:00Z',
    } as const;
    const [unopened, opened] = judged({ returnShipment: { required: false } }, late, '2026-05-03T00:00:00Z');
    expect([unopened?.decision, opened?.decision]).toEqual(['accepted', 'rejected']);
  });

  test('that the customer brings it', () => {
    const [unopened, opened] = judged({ returnShipment: { by: 'hand' } }, {}, usual.request);
    expect(unopened && stepIn(unopened)).toBe('customer hand_in by 2026-04-01T01:00:00.000Z');
    expect(opened && stepIn(opened)).toBe('customer dispatch by 2026-04-01T01:00:00.000Z');
    expect(unopened?.cost?.legs.map(({ leg }) => leg)).toEqual(['outbound']);
  });

  test('who bears which leg', () => {
    const set = { costs: { bearers: { return: 'shop' } } } as const;
    const policy = except({ set });
    const cost = computeCostBearer(theClaim(UNOPENED), policy, usual.request);
    expect(cost).toEqual({
      bearer: 'split',
      fault: 'customer',
      legs: [
        { leg: 'outbound', bearer: 'customer' },
        { leg: 'return', bearer: 'shop' },
      ],
      surcharge: 'none',
      clauses: ['exception.unopened'],
    });
    expect(computeCostBearer(theClaim(OPENED), policy, usual.request)?.bearer).toBe('customer');
    // Which of the two it is decides nothing but the cost, so that it is not asked for.
    const unknown = evaluateClaim(theClaim(), policy, usual.request);
    expect([unknown.cost, stepIn(unknown)]).toEqual([null, 'customer dispatch by 2026-04-01T01:00:00.000Z']);
  });

  test('several bearers at once', () => {
    const set = { costs: { bearers: { outbound: 'unknown', return: 'shop', replacement: 'shop' } } } as const;
    const cost = computeCostBearer(theClaim(UNOPENED), except({ set }), usual.request);
    expect(cost?.legs).toEqual([{ leg: 'return', bearer: 'shop' }]);
    const exchange = computeCostBearer(
      theClaim({ ...UNOPENED, resolution: 'exchange' }),
      except({ set }),
      usual.request,
    );
    expect(exchange?.bearer).toBe('shop');
  });

  test('who pays for a parcel that is refused', () => {
    const policy = except(
      { set: { rejection: { sendBack: 'shop' } } },
      {
        rejection: { clause: 'rejection.parcel', sendBack: 'customer' },
        condition: { clause: 'condition.new' },
      },
    );
    const [unopened, opened] = [UNOPENED, OPENED].map((facts) => {
      const claim = theClaim({ upTo: 'inspection', condition: 'used', ...facts });
      const { rows } = quoteCosts(claim, policy, { currency: 'EUR', sendBack: { amount: 700 } }, LATE);
      return rows
        .filter(({ name }) => name === 'send_back')
        .map(({ clause, bearer }) => `${clause} ${bearer}`);
    });
    expect([unopened, opened]).toEqual([['exception.unopened shop'], ['rejection.parcel customer']]);
  });

  test('several terms at once', () => {
    const set: TermsSet = {
      windows: { claim: week(), dispatch: week() },
      channels: { accepted: ['telephone'] },
    };
    const [unopened] = judged(set, { channel: 'telephone' }, usual.request);
    expect(unopened && onClause(unopened, 'exception.unopened')).toBe(
      'satisfied channel_accepted, satisfied claim_in_time, outstanding dispatch_awaited',
    );
  });
});

describe('an exception adds', () => {
  const adding = (claim: NonNullable<NonNullable<ExceptionTerm['adds']>['windows']>['claim']): Policy =>
    except({ adds: { windows: { ...(claim && { claim }) } } });
  const claimBy = (policy: Policy, traits: Traits = UNOPENED) =>
    computeDeadlines(theClaim(traits), policy, usual.request).claim.deadline;

  test('a later end', () => {
    expect(claimBy(adding({ extendedTo: [{ until: '2026-03-31' }] }))).toBe('2026-03-31T14:59:59.999Z');
    expect(claimBy(adding({ extendedTo: [{ until: '2026-03-31' }] }), OPENED)).toBe(
      '2026-03-16T01:00:00.000Z',
    );
  });

  test('an earlier one', () => {
    expect(claimBy(adding({ cappedAt: [{ length: 'P3D', from: 'delivery' }] }))).toBe(
      '2026-03-05T01:00:00.000Z',
    );
  });

  test('several together, to what the window has', () => {
    const base = windowsWith({
      claim: week({ clause: 'deadline.claim', extendedTo: [{ until: '2026-03-12' }] }),
    });
    const policy = aShop(base, {
      exceptions: [
        {
          clause: 'exception.one',
          when: { fact: 'opened', equals: false },
          adds: { windows: { claim: { extendedTo: [{ until: '2026-03-14' }] } } },
        },
        {
          clause: 'exception.two',
          when: { field: 'item.category', equals: 'shoes' },
          adds: {
            windows: {
              claim: { cappedAt: [{ until: '2026-03-13' }] },
              dispatch: { extendedTo: [{ until: '2026-12-31' }] },
            },
          },
        },
      ],
    });
    expect(claimBy(policy)).toBe('2026-03-13T14:59:59.999Z');
    expect(claimBy(policy, OPENED)).toBe('2026-03-12T14:59:59.999Z');
    expect(computeDeadlines(theClaim(), policy, usual.request).dispatch.deadline).toBe(
      '2026-12-31T14:59:59.999Z',
    );
  });

  test('each to the claims that it is for, whichever was judged before', () => {
    const until = (clause: string, category: string, date: string): ExceptionTerm => ({
      clause,
      when: { field: 'item.category', equals: category },
      adds: { windows: { claim: { extendedTo: [{ until: date }] } } },
    });
    const policy = aShop(
      {},
      {
        exceptions: [
          until('exception.shoes', 'shoes', '2026-04-10'),
          until('exception.hats', 'hats', '2026-05-10'),
        ],
      },
    );
    const ends = ['shoes', 'hats', 'shoes', 'bags'].map((category) => claimBy(policy, { category }));
    expect(ends).toEqual([
      '2026-04-10T14:59:59.999Z',
      '2026-05-10T14:59:59.999Z',
      '2026-04-10T14:59:59.999Z',
      '2026-03-16T01:00:00.000Z',
    ]);
  });

  test('nothing, where it names nothing to add and sets a term', () => {
    const set = { windows: { claim: week({ length: 'P3D' }) }, costs: {} };
    for (const adds of [{}, { windows: {} }]) {
      expect(claimBy(except({ set, adds }))).toBe('2026-03-05T01:00:00.000Z');
    }
  });

  test('to the window that another one sets', () => {
    const policy = aShop(
      {},
      {
        exceptions: [
          {
            clause: 'exception.adds',
            when: { fact: 'opened', equals: false },
            adds: { windows: { claim: { extendedTo: [{ until: '2026-03-08' }] } } },
          },
          {
            clause: 'exception.sets',
            when: { field: 'item.category', equals: 'shoes' },
            set: { windows: { claim: week({ length: 'P3D' }) } },
          },
        ],
      },
    );
    expect(claimBy(policy)).toBe('2026-03-08T14:59:59.999Z');
    expect(claimBy(policy, OPENED)).toBe('2026-03-05T01:00:00.000Z');
  });
});

describe('an exception waives', () => {
  const exclusions = [{ clause: 'exclusion.shoes', by: 'category', values: ['shoes'] }] as const;
  test('what would refuse the claim, and the record shows both', () => {
    const policy = except({ waives: ['exclusion.shoes'] }, { exclusions });
    const evaluation = evaluateClaim(theClaim(UNOPENED), policy, usual.request);
    expect(evaluation.decision).toBe('pending');
    expect(evaluation.findings[0]).toEqual({
      clause: 'exclusion.shoes',
      standing: 'satisfied',
      code: 'excepted',
      details: {
        category: 'shoes',
        by: 'exception.unopened',
        insteadOf: { standing: 'breached', code: 'category_excluded' },
      },
    });
    expect(evaluateClaim(theClaim(OPENED), policy, usual.request).decision).toBe('rejected');
  });

  test('nothing where nothing stands against the claim', () => {
    const policy = except({ waives: ['exclusion.shoes'] }, { exclusions });
    const hats = evaluateClaim(theClaim({ ...UNOPENED, category: 'hats' }), policy, usual.request);
    expect(onClause(hats, 'exclusion.shoes')).toBe('satisfied returnable');
  });

  test('a channel: what came by another way is a claim', () => {
    const policy = except({ waives: ['channel.ways'] });
    const evaluation = evaluateClaim(theClaim({ ...UNOPENED, channel: 'telephone' }), policy, usual.request);
    expect(onClause(evaluation, 'channel.ways')).toBe('satisfied excepted');
    expect(onClause(evaluation, 'deadline.claim')).toBe('satisfied claim_in_time');
    expect(evaluation.deadlines.claim.state).toBe('met');
  });

  test('lateness, and what has not happened still has to', () => {
    const policy = except({ waives: ['deadline.dispatch'] });
    const missed = evaluateClaim(theClaim(UNOPENED), policy, '2026-05-01T00:00:00Z');
    expect(onClause(missed, 'deadline.dispatch')).toBe('outstanding excepted');
    expect(missed.findings.find(({ code }) => code === 'excepted')?.details['awaits']).toBe(
      'dispatch_awaited',
    );
    // The deadline has passed; nobody insists on it.
    expect([missed.decision, stepIn(missed)]).toEqual(['pending', 'customer dispatch']);
  });

  test('what a person waives too, while nobody knows whether it applies: what has to happen still has to', () => {
    const waived = (clause: string, policy: Policy, asOf: string): string => {
      const claim = theClaim({ rulings: [ruling(clause, 'waived')] });
      return onClause(evaluateClaim(claim, policy, asOf), clause);
    };
    const late = except({ waives: ['deadline.dispatch'] });
    expect(waived('deadline.dispatch', late, '2026-05-01T00:00:00Z')).toBe('outstanding waived');
    const excluded = except({ waives: ['exclusion.shoes'] }, { exclusions });
    expect(waived('exclusion.shoes', excluded, usual.request)).toBe('advisory waived');
  });

  test('what was asked for, so that the shop’s silence is its own delay', () => {
    const terms: Partial<PolicyTerms> = {
      authorization: { clause: 'authorization.first' },
      orderNumber: { clause: 'identification.number' },
      reasons: {
        clause: 'scope.reasons',
        accepted: [
          {
            reason: 'change_of_mind',
            fault: 'customer',
            attachments: [{ clause: 'evidence.photo', anyOf: ['photo'] }],
          },
        ],
      },
    };
    const waives = ['identification.number', 'evidence.photo', 'channel.ways'];
    const claim = theClaim({ ...UNOPENED, number: null, channel: 'telephone' });
    const AFTER = '2026-04-01T10:00:00.001+09:00';
    const excepted = evaluateClaim(claim, except({ waives }, terms), AFTER);
    expect(onClause(excepted, 'deadline.dispatch')).toBe('undetermined authorization_overdue');
    const others = waives.map((left) => {
      const policy = except({ waives: waives.filter((one) => one !== left) }, terms);
      return onClause(evaluateClaim(claim, policy, AFTER), 'deadline.dispatch');
    });
    expect(others).toEqual(['breached dispatch_missed', 'breached dispatch_missed', 'nothing']);
  });
});

describe('a fact that decides whether an exception applies', () => {
  const policy = except({ set: { windows: { claim: week() } } });
  test('is asked for where it makes a difference', () => {
    const requestedAt = '2026-03-12T12:00:00+09:00';
    const evaluation = evaluateClaim(theClaim({ requestedAt }), policy, requestedAt);
    expect(evaluation.decision).toBe('pending');
    expect(evaluation.findings.find(({ code }) => code === 'fact_missing')).toEqual({
      clause: 'deadline.claim',
      standing: 'outstanding',
      code: 'fact_missing',
      details: { facts: ['opened'] },
    });
    expect(stepIn(evaluation)).toBe('customer complete_claim by 2026-04-01T01:00:00.000Z opened');
    expect(evaluation.deadlines.claim).toEqual({ deadline: null, state: 'not_started' });
  });

  test.each([
    ['in time either way', usual.request, 'satisfied claim_in_time', 'met'],
    ['late either way', LATE, 'breached claim_late', 'missed'],
  ] as const)('is not asked for where the claim is %s', (_says, requestedAt, comes, state) => {
    const evaluation = evaluateClaim(theClaim({ requestedAt }), policy, requestedAt);
    expect(onClause(evaluation, 'deadline.claim')).toBe(comes);
    expect(evaluation.findings.some(({ code }) => code === 'fact_missing')).toBe(false);
    // Which of the deadlines it is nobody can say, nor by which of the clauses.
    expect(evaluation.deadlines.claim).toEqual({ deadline: null, state });
    const found = evaluation.findings.find(({ clause }) => clause === 'deadline.claim');
    expect(found?.details).toMatchObject({
      deadline: null,
      clauses: ['deadline.claim', 'exception.unopened'],
    });
  });

  test('is not asked for before anything is claimed, as long as it can be', () => {
    const unclaimed = (asOf: string) => evaluateClaim(theClaim({ upTo: 'delivery' }), policy, asOf);
    expect(stepIn(unclaimed(usual.delivery))).toBe('customer file_claim');
    expect(unclaimed(usual.delivery).validUntil).toBe('2026-03-09T01:00:00.000Z');
    expect(stepIn(unclaimed('2026-03-09T10:00:00.001+09:00'))).toBe('customer file_claim opened');
    expect(unclaimed(LATE).decision).toBe('rejected');
  });

  test('and is the shop’s to say is asked of the shop', () => {
    const forMembers = except({
      when: { fact: 'member', equals: true },
      set: { windows: { claim: week() } },
    });
    const requestedAt = '2026-03-12T12:00:00+09:00';
    const evaluation = evaluateClaim(
      theClaim({ requestedAt, upTo: 'arrival', authorizedAt: null, arrivedAt: LATE, dispatchedAt: LATE }),
      forMembers,
      LATE,
    );
    expect(stepIn(evaluation)).toBe('shop record_facts member');
  });

  test('and will only show at the inspection asks for nothing, and does not apply before', () => {
    const whereWorn = except({
      when: { fact: 'worn', equals: true },
      set: { costs: { bearers: { return: 'shop' } } },
    });
    const bearer = (traits: Traits) => computeCostBearer(theClaim(traits), whereWorn, LATE)?.bearer;
    expect(bearer({ upTo: 'arrival' })).toBe('customer');
    expect(bearer({ upTo: 'inspection' })).toBeUndefined();
    expect(bearer({ upTo: 'inspection', found: { worn: true } })).toBe('split');
  });

  test('decides between a resolution and what is given in its place', () => {
    const offered = [
      {
        resolution: 'refund',
        legs: ['return'],
        when: { field: 'item.category', equals: 'hats' },
        otherwise: { instead: 'store_credit' },
      },
      { resolution: 'store_credit', legs: ['return'] },
    ] as const;
    const creditOnly = except(
      { set: { resolutions: { offered }, returnShipment: { required: false } } },
      { returnShipment: { required: false } },
    );
    const evaluation = evaluateClaim(theClaim(), creditOnly, usual.request);
    expect([evaluation.decision, onClause(evaluation, 'scope.resolutions')]).toEqual([
      'pending',
      'outstanding fact_missing',
    ]);
    expect(stepIn(evaluateClaim(theClaim(UNOPENED), creditOnly, usual.request))).toBe('shop store_credit');
    expect(stepIn(evaluateClaim(theClaim(OPENED), creditOnly, usual.request))).toBe('shop refund');
  });

  test('decides whether a step is needed at all', () => {
    const keepIt = except({ set: { returnShipment: { required: false } } });
    const evaluation = evaluateClaim(theClaim(), keepIt, usual.request);
    expect(onClause(evaluation, 'deadline.dispatch')).toBe('outstanding fact_missing');
  });
});

describe('of several facts, those are asked for on which the point hangs', () => {
  const doubts: readonly ExceptionTerm[] = [
    {
      clause: 'exception.cost',
      when: { fact: 'colour', equals: 'red' },
      set: { costs: { bearers: { return: 'shop' } } },
    },
    {
      clause: 'exception.claim',
      when: { fact: 'opened', equals: false },
      set: { windows: { claim: week() } },
    },
    { clause: 'exception.channel', when: { fact: 'price', above: 100 }, waives: ['channel.ways'] },
  ];
  const factsAsked = (traits: Traits, exceptions: readonly ExceptionTerm[], asOf: string) => {
    const { findings } = evaluateClaim(theClaim(traits), aShop({}, { exceptions }), asOf);
    return findings.flatMap(({ clause, code, details }) =>
      code === 'fact_missing' ? [`${clause}: ${(details['facts'] as string[]).join(', ')}`] : [],
    );
  };
  const LATER = '2026-03-12T12:00:00+09:00';

  test('each point for itself', () => {
    expect(factsAsked({ requestedAt: LATER }, doubts, LATER)).toEqual(['deadline.claim: opened']);
    // After the shorter of the two deadlines a call is not even that.
    expect(factsAsked({ requestedAt: LATER, channel: 'telephone' }, doubts, LATER)).toEqual([
      'channel.ways: price, opened',
      'deadline.claim: price, opened',
      'deadline.dispatch: price',
    ]);
  });

  test('one is enough, if several may lift the same', () => {
    const waivers = ['opened', 'member'].map((fact): ExceptionTerm => {
      return { clause: `exception.${fact}`, when: { fact, equals: true }, waives: ['deadline.claim'] };
    });
    expect(factsAsked({ requestedAt: LATE }, waivers, LATE)).toEqual(['deadline.claim: member, opened']);
    expect(factsAsked({ requestedAt: LATE, facts: { opened: true } }, waivers, LATE)).toEqual([]);
    expect(factsAsked({ requestedAt: LATE, facts: { opened: false } }, waivers, LATE)).toEqual([
      'deadline.claim: member',
    ]);
  });

  test('all, where only both together make a difference', () => {
    const both = ['opened', 'member'].map((fact): ExceptionTerm => {
      return {
        clause: `exception.${fact}`,
        when: { fact, equals: true },
        set: { windows: { claim: week({ whenLate: fact === 'opened' ? 'needs_review' : 'rejected' }) } },
      };
    });
    const rejecting = aShop(windowsWith({ claim: week({ clause: 'deadline.claim' }) }), { exceptions: both });
    const evaluation = evaluateClaim(theClaim({ requestedAt: LATE }), rejecting, LATE);
    expect(onClause(evaluation, 'deadline.claim')).toBe('outstanding fact_missing');
  });
});

describe('many exceptions in doubt', () => {
  const facts = Array.from({ length: 12 }, (_, index) => `fact_${String.fromCharCode(97 + index)}`);
  const declared = facts.map((fact) => ({ fact, type: 'boolean', question: `Is it ${fact}?` }) as const);
  const shop = (set: (index: number) => TermsSet): Policy =>
    aShop(
      {},
      {
        facts: declared,
        exceptions: facts.map((fact, index) => ({
          clause: `exception.${fact}`,
          when: { fact, equals: true },
          set: set(index),
        })),
      },
    );
  const LATER = '2026-03-12T12:00:00+09:00';
  const claim = (given: Traits['facts'] = {}) => theClaim({ requestedAt: LATER, facts: given });

  test('the one that matters is asked for', () => {
    const policy = shop((index) => ({ windows: { claim: week({ length: index === 7 ? 'P7D' : 'P20D' }) } }));
    const evaluation = evaluateClaim(claim(), policy, LATER);
    expect(evaluation.findings.find(({ code }) => code === 'fact_missing')?.details).toEqual({
      facts: ['fact_h'],
    });
    expect(onClause(evaluateClaim(claim({ fact_h: false }), policy, LATER), 'deadline.claim')).toBe(
      'satisfied claim_in_time',
    );
  });

  test('none of them matters', () => {
    const policy = shop((index) => ({ windows: { claim: week({ length: `P${20 + index}D` }) } }));
    const evaluation = evaluateClaim(claim(), policy, LATER);
    expect(onClause(evaluation, 'deadline.claim')).toBe('satisfied claim_in_time');
    expect(evaluation.deadlines.claim).toEqual({ deadline: null, state: 'met' });
  });
});

test('an exception says nothing of a claim to which it does not apply', () => {
  const with_ = evaluateClaim(
    theClaim(OPENED),
    except({ set: { windows: { claim: week() } } }),
    usual.request,
  );
  const { policy, ...without } = evaluateClaim(theClaim(OPENED), aShop(), usual.request);
  expect(with_).toEqual({ policy, ...without });
});

test('an exception whose condition time decides applies until then', () => {
  const policy = except({
    when: { event: 'request', onOrBefore: '2026-03-05' },
    set: { windows: { claim: week({ length: 'P3D' }) } },
  });
  const unclaimed = (asOf: string) => evaluateClaim(theClaim({ upTo: 'delivery' }), policy, asOf);
  expect(unclaimed(usual.delivery).validUntil).toBe('2026-03-05T01:00:00.000Z');
  expect(unclaimed('2026-03-05T12:00:00+09:00').decision).toBe('rejected');
  expect(unclaimed('2026-03-05T12:00:00+09:00').validUntil).toBe('2026-03-05T14:59:59.999Z');
  expect(unclaimed('2026-03-06T00:00:00+09:00').decision).toBe('pending');
  expect(msFrom(unclaimed(LATE).validUntil ?? LATE, 0)).toBe(msFrom(LATE, 0));
});
