import { readFileSync } from 'node:fs';
import type { Fence } from './markdown';
import { mergePatch } from './mergePatch';

type Fields = Readonly<Record<string, unknown>>;

/** A place of a document and what stands there: the policy as built so far, and the claims to begin with. */
export interface Link extends Fence {
  readonly policy: Fields;
  readonly claim: Fields;
  /** The first claim with what happened to it until it was back. */
  readonly returned: Fields;
}

const ADDED_TO = ['clauses', 'facts', 'events', 'exceptions'];

/** The fences of a document that build on one another: those between tildes. Policies grow; claims take their place. */
export function chainOf(document: string): readonly Link[] {
  const text = readFileSync(document, 'utf8');
  let policy: Fields = {};
  let claim: Fields = {};
  let returned: Fields = {};
  return [...text.matchAll(/^~~~(\w+)\n(.*?)^~~~$/gms)].map(({ index, 1: language = '', 2: inside = '' }) => {
    const fence = { language, line: text.slice(0, index).split('\n').length + 1, text: inside };
    const value: Fields = language === 'json' ? JSON.parse(inside) : {};
    if ('order' in value) claim = value;
    else if ('request' in value) returned = mergePatch(claim, value) as Fields;
    else policy = withAdded(policy, value);
    return { ...fence, policy, claim, returned };
  });
}

function withAdded(policy: Fields, step: Fields): Fields {
  const merged = mergePatch(policy, step) as Record<string, unknown>;
  for (const key of ADDED_TO) {
    const [before, added] = [policy[key], step[key]];
    if (Array.isArray(before) && Array.isArray(added)) merged[key] = [...before, ...added];
  }
  return merged;
}
