import type { ClaimInput, Evaluation, Finding, Policy } from '../../index';
import type { Change } from '../Prospects';
import { partsOf } from '../partsOf';
import { factMoves, resolutionsOf } from './factMoves';
import type { Move } from './Move';

/** What can be tried on a claim that came out like this: taken from the findings, none of which is judged here. */
export function movesFor(claim: ClaimInput, evaluation: Evaluation, policy: Policy): readonly Move[] {
  const { findings, nextStep, decision } = evaluation;
  // What is merely wished for can decide something else: a delay is excused for a claim that lacks nothing.
  const open = findings.filter(({ standing }) => standing !== 'satisfied');
  const action = nextStep?.action ?? '';
  const moves = open.flatMap((finding) => movesOn(finding, claim, policy, action));
  // What is asked of a request is given with it.
  if (action === 'file_claim' && !claim.request) moves.unshift(filing(policy));
  // Other terms may hold for another resolution.
  if (claim.request && (decision === 'rejected' || decision === 'needs_review')) {
    moves.push(choice(claim, policy, policy.terms.resolutions.clause));
  }
  return merged(moves);
}

function movesOn(finding: Finding, claim: ClaimInput, policy: Policy, action: string): Move[] {
  const { clause, details } = finding;
  const move = (
    change: Change['change'],
    who: Change['who'],
    tries: Move['tries'] = [null],
    name: string | null = null,
  ): Move => ({ change, who, name, tries, clauses: [clause] });
  const awaited = details['awaits'];
  const code = typeof awaited === 'string' ? awaited : finding.code;
  switch (code) {
    case 'claim_early':
      return [move('file_claim', 'customer', channelsOf(policy))];
    case 'channel_not_accepted':
      // An answer of the shop takes the claim as it is.
      return [move('use_channel', 'customer', channelsOf(policy)), move('authorize', 'shop')];
    case 'delivery_awaited':
      return [move('await_delivery', 'carrier')];
    case 'deadline_unknown':
      return factMoves(action.replace(/^record_/, ''), clause, claim, policy);
    case 'reason_missing':
    case 'reason_not_accepted':
      return factMoves('reason', clause, claim, policy);
    case 'resolution_missing':
      return factMoves('resolution', clause, claim, policy);
    case 'resolution_not_offered':
      return [choice(claim, policy, clause)];
    case 'order_number_missing':
      return [move('give_order_number', 'customer')];
    case 'attachment_missing':
      return [move('attach', 'customer', details['anyOf'] as readonly string[])];
    case 'fact_missing':
      return (details['facts'] as readonly string[]).flatMap((fact) =>
        factMoves(fact, clause, claim, policy),
      );
    case 'requirement_unmet':
      return finding.standing === 'outstanding' ? cures(clause, claim, policy) : [];
    case 'authorization_awaited':
    case 'authorization_overdue':
    case 'dispatched_without_authorization':
      return [move('authorize', 'shop')];
    case 'dispatch_awaited':
      return [move('send_back', 'customer')];
    case 'arrival_awaited':
      return [move('await_arrival', 'carrier')];
    case 'inspection_awaited':
      return [move('inspect', 'shop')];
    case 'contents_unchecked':
      return [move('record_contents', 'shop')];
    case 'contents_missing':
      return [move('send_missing_contents', 'customer')];
    default:
      return [];
  }
}

function filing(policy: Policy): Move {
  const { clause = 'deadline.claim' } = policy.terms.windows.claim;
  const tries = channelsOf(policy);
  return { change: 'file_claim', who: 'customer', name: null, tries, clauses: [clause] };
}

function choice({ request }: ClaimInput, policy: Policy, clause: string): Move {
  const tries = resolutionsOf(policy).filter((name) => name !== request?.resolution);
  return { change: 'choose_resolution', who: 'customer', name: null, tries, clauses: [clause] };
}

/** The ways that are taken by name; where any way is, one that has none. */
function channelsOf({ terms, exceptions = [] }: Policy): readonly string[] {
  const lists = [terms.channels, ...exceptions.map(({ set }) => set?.channels)];
  const names = [...new Set(lists.flatMap((list) => list?.accepted ?? []))];
  return names.length > 0 ? names : [''];
}

/** What the condition of a requirement looks at can be put right, though it has been said already. */
function cures(clause: string, claim: ClaimInput, policy: Policy): Move[] {
  const terms = policy.terms.requirements?.filter((one) => one.clause === clause);
  const { facts, events } = partsOf({ ...policy, terms: { requirements: terms }, exceptions: [] } as never);
  return [...facts.keys(), ...events.keys()].flatMap((name) => factMoves(name, clause, claim, policy));
}

/** What several clauses ask for is one thing. */
function merged(moves: readonly Move[]): readonly Move[] {
  const kept = new Map<string, Move>();
  for (const move of moves) {
    const key = JSON.stringify([move.change, move.name, move.tries]);
    const clauses = [...new Set([...(kept.get(key)?.clauses ?? []), ...move.clauses])];
    kept.set(key, { ...move, clauses });
  }
  return [...kept.values()];
}
