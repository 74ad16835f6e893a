import type { FactValue } from '../claim/Claim';
import type { Declared } from './Declared';
import type { Draft } from './Draft';
import type { When } from './When';

/** What values something can have: of a type, or some values alone (undefined where they are not known). */
export type ValueKind =
  | { readonly type: 'boolean' | 'number' | 'text' }
  /** Whole numbers from zero on. */
  | { readonly type: 'quantity' }
  | { readonly type: 'value'; readonly values: ReadonlySet<FactValue> | undefined };

const CONDITIONS: ReadonlySet<FactValue> = new Set(['as_received', 'used', 'damaged']);

/** The values that the fact or field of a condition can have; undefined where nothing is known of it. */
export function kindOf({ fact, field }: Draft<When>, declared: Declared): ValueKind | undefined {
  if (fact !== undefined) return kindOfFact(fact, declared);
  switch (field) {
    case undefined:
      return undefined;
    case 'item.quantity':
    case 'request.quantity':
    case 'inspection.quantity':
      return { type: 'quantity' };
    case 'inspection.complete':
      return { type: 'boolean' };
    case 'request.reason':
      return declared.takesOtherReasons ? { type: 'text' } : { type: 'value', values: declared.reasons };
    case 'request.resolution':
      return { type: 'value', values: declared.resolutions };
    case 'inspection.condition':
      return { type: 'value', values: CONDITIONS };
    default:
      return { type: 'text' };
  }
}

function kindOfFact(fact: string, { facts }: Declared): ValueKind | undefined {
  const term = facts?.get(fact);
  if (term?.type === undefined) return undefined;
  return term.type === 'enum' ? { type: 'value', values: term.values } : { type: term.type };
}
