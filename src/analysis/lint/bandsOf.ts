import type { AmountTerm, Policy } from '../../index';
import type { Sight } from './LintRule';
import { type Part, partsUnder } from './partsUnder';
import { pointerTo } from './pointerTo';
import { resolutionGiven } from './resolutionGiven';

/** The bands of an amount, and what has to be so that they are asked at all. */
export interface Bands {
  readonly pointer: string;
  readonly clauses: readonly string[];
  readonly bands: NonNullable<AmountTerm['bands']>;
  /** Whether they decide an amount of this claim, as far as is known. */
  readonly isAsked: (sight: Sight) => boolean;
  /** The place of the first band that holds; -1 where none does, null where that is not known. */
  readonly taken: (sight: Sight) => number | null;
}

/** Every list of bands in a policy. */
export function bandsOf(policy: Policy): readonly Bands[] {
  const parts = partsUnder(policy);
  const lists = parts.filter(({ pointer }) => pointer.endsWith('/bands'));
  return lists.map(({ pointer, value }): Bands => {
    const bands = value as Bands['bands'];
    const around = parts.filter((part) => pointer.startsWith(`${part.pointer}/`));
    const clauses = around.flatMap(({ value: outer }) => {
      const { clause } = outer as { readonly clause?: unknown };
      return typeof clause === 'string' ? [clause] : [];
    });
    return {
      pointer,
      clauses,
      bands,
      isAsked: (sight) => isClear(sight) && around.every((part) => holds(part, sight)),
      taken: (sight) => takenOf(pointer, bands, sight),
    };
  });
}

/** Of a claim that is refused or left to a person, nobody expects an amount. */
function isClear({ claim, evaluation: { decision } }: Sight): boolean {
  return Boolean(claim.request) && (decision === 'accepted' || decision === 'pending');
}

/** Whether what is around a list of bands lets it come to it. */
function holds({ pointer, value }: Part, sight: Sight): boolean {
  const { when, resolution } = value as { readonly when?: unknown; readonly resolution?: unknown };
  if (when !== undefined && sight.truthOf(`${pointer}/when`) !== 'yes') return false;
  if (typeof resolution === 'string' && resolutionGiven(sight.evaluation) !== resolution) return false;
  const band = /^(.*\/bands)\/(\d+)$/.exec(pointer);
  if (band === null) return true;
  const [, list, place] = band;
  for (let before = 0; before < Number(place); before += 1) {
    if (sight.truthOf(`${list}${pointerTo(before, 'when')}`) !== 'no') return false;
  }
  return true;
}

function takenOf(pointer: string, bands: Bands['bands'], { truthOf }: Sight): number | null {
  for (const [index, { when }] of bands.entries()) {
    const truth = when === undefined ? 'yes' : truthOf(`${pointer}${pointerTo(index, 'when')}`);
    if (truth === 'yes') return index;
    if (truth !== 'no') return null;
  }
  return -1;
}
