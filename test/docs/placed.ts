import { BUILTIN_EVENTS } from '../../src/vocabulary';

type Fields = Record<string, unknown>;
type Entry = Readonly<Record<string, unknown>>;

/**
 * A policy with a fragment at a place, such as `terms.fees`: a list takes an entry more, or another in place of one of
 * the same name; anything else is laid over what is there. What the fragment names is declared.
 */
export function placed(policy: Entry, where: string, fragment: unknown): Fields {
  const changed: Fields = structuredClone(policy);
  const steps = stepsTo(where);
  const key = steps.pop() ?? '';
  const owner = valueAt(changed, steps) as Fields;
  owner[key] = LISTS.test(where) ? withEntry(owner[key], fragment) : laidOver(owner[key], fragment);
  declareNames(fragment, changed);
  return changed;
}

/** The steps of a place; `[]` is the first entry. */
export function stepsTo(where: string): string[] {
  return where.split('.').flatMap((step) => (step.endsWith('[]') ? [step.slice(0, -2), '0'] : [step]));
}

export function valueAt(part: unknown, steps: readonly string[]): unknown {
  return steps.reduce((value, step) => (value as Entry)[step], part);
}

const LISTS =
  /(^|\.)(weekend|holidays|clauses|facts|events|exceptions|exclusions|requirements|accepted|attachments|offered|attachmentKinds|fees|duties)$/;

/** The keys that hold the name of an entry. */
const NAMES = ['reason', 'resolution', 'kind', 'fact', 'event'];

function withEntry(list: unknown, entry: unknown): readonly unknown[] {
  const entries = (list ?? []) as readonly Entry[];
  const isSame = (other: Entry): boolean => {
    return isFields(entry) && NAMES.some((name) => name in entry && other[name] === entry[name]);
  };
  return [...entries.filter((other) => !isSame(other)), entry];
}

function laidOver(target: unknown, fragment: unknown): unknown {
  return isFields(target) && isFields(fragment) ? { ...target, ...fragment } : fragment;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const STARTS = ['from', 'earliestOf', 'latestOf', 'firstKnownOf'];

/** Gives each clause a wording, and each fact, event and kind of attachment that the fragment names a declaration. */
function declareNames(fragment: unknown, policy: Fields): void {
  const kinds = valueAt(policy, ['terms', 'attachmentKinds']);
  const declare = (list: unknown, entry: Fields): void => {
    const [name = ''] = Object.keys(entry);
    const entries = list as Fields[];
    if (!entries.some((one) => one[name] === entry[name])) entries.push(entry);
  };
  policy['events'] ??= [];
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, key);
    else if (isFields(value)) {
      const { fact, event } = value;
      // What is declared already has a question.
      if (typeof fact === 'string') declare(policy['facts'], { fact, question: 'What?', ...typeOf(value) });
      if (typeof event === 'string') visit(event, 'from');
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
    } else if (key === 'percentFact') {
      declare(policy['facts'], { fact: value, question: 'What?', type: 'number' });
    } else if (key === 'clause') declare(policy['clauses'], { id: value, text: 'What the page says.' });
    else if (key === 'anyOf') declare(kinds, { kind: value, needs: 'nothing' });
    else if (STARTS.includes(key) && /^[a-z]/.test(String(value))) {
      const isBuiltIn = (BUILTIN_EVENTS as readonly unknown[]).includes(value);
      if (!isBuiltIn) declare(policy['events'], { event: value, question: 'When?', scheduled: true });
    }
  };
  visit(fragment, '');
}

function typeOf({ equals, oneOf }: Fields): Fields {
  if (typeof equals === 'boolean') return { type: 'boolean' };
  return { type: typeof equals === 'string' || oneOf !== undefined ? 'text' : 'number' };
}
