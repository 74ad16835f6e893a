import type { Difference } from './Difference';
import type { DiffTrait } from './PolicyDiff';

const DECISIONS: Readonly<Record<string, string>> = {
  to_rejected: 'Refused now, and was not before',
  to_needs_review: 'Looked at by a person now, and was not before',
  to_pending: 'Accepted before, and has to wait for something now',
  from_rejected: 'Refused before, and is not now',
  from_needs_review: 'Looked at by a person before, and is not now',
  from_pending: 'Accepted now, and had to wait for something before',
};
const MOVES: Readonly<Record<string, string>> = {
  earlier: 'ends earlier',
  later: 'ends later',
  toCustomer: 'is borne by the customer now',
  toShop: 'is borne by the shop now',
  less: 'The customer is left with less',
  more: 'The customer is left with more',
};
const OTHERS: Readonly<Record<string, string>> = {
  deadline: 'has an end under one policy alone',
  bearer: 'is borne otherwise',
  refund: 'The amounts are made up otherwise',
  next_step: 'The next step is another one',
  finding: 'Something else is found, with the same outcome',
};

/** A change in one sentence. */
export function sentenceOf({ kind, how }: Difference, traits: readonly DiffTrait[]): string {
  const where = traits.map(conditionOf).join(' and ');
  return `${changeOf(kind, how)}${where === '' ? ' for every claim' : `, where ${where}`}.`;
}

function changeOf(kind: Difference['kind'], how: string): string {
  if (kind === 'decision') return DECISIONS[how] as string;
  const [family = kind, part] = kind.split('.');
  const move = (how === 'other' ? OTHERS[family] : MOVES[how]) as string;
  if (part === undefined) return move;
  return family === 'deadline' ? `The ${part} window ${move}` : `The shipment \`${part}\` ${move}`;
}

function conditionOf({ trait, values, isExcept }: DiffTrait): string {
  return `${trait} ${isExcept ? 'is anything but' : 'is'} ${values.join(' or ')}`;
}
