import { defaultPolicy } from '../../src/policy/defaultPolicy';
import type { Json } from '../admission/inputs';

const EXTRA = [
  'exception.gold',
  'exception.sale',
  'exception.student',
  'condition.sealed',
  'duty.answer',
  'fee.restocking',
];

/** The built-in policy with facts, events and clauses of its own for the tests to use; new at every call. */
function aPolicy(): Json {
  return structuredClone({
    ...defaultPolicy,
    currency: 'EUR',
    facts: [
      { fact: 'sealed', type: 'boolean', question: 'Is it sealed?' },
      { fact: 'weight', type: 'number', question: 'What does it weigh?' },
      { fact: 'tier', type: 'enum', values: ['gold', 'silver', 3], question: 'Which tier?' },
      { fact: 'note', type: 'text', question: 'What does the note say?' },
    ],
    events: [
      { event: 'concert', question: 'When is the concert?', scheduled: true },
      { event: 'recall', question: 'When was it recalled?' },
    ],
    clauses: [...defaultPolicy.clauses, ...EXTRA.map((id) => ({ id, text: id }))],
    exceptions: [],
  }) as unknown as Json;
}

/** That policy with other values in some places, each named by its path; undefined takes a place out. */
export function policyWith(changes: Readonly<Record<string, unknown>>): unknown {
  const policy = aPolicy();
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let holder = policy as unknown as Record<string, unknown>;
    for (const step of steps) {
      holder[step] ??= {};
      holder = holder[step] as Record<string, unknown>;
    }
    holder[last] = value;
  }
  return JSON.parse(JSON.stringify(policy));
}
