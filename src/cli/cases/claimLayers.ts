import { didYouMean } from '../didYouMean';
import type { Path } from '../readSource';
import type { CaseInput, CommonInput } from './CaseFileInput';
import type { Say } from './CaseSetting';

/** A part of a claim, and where in the file it stands. */
export interface ClaimLayer {
  readonly claim: object;
  readonly path: Path;
}

/** Nobody can follow a claim through more cases than this; each of them takes its time for every case above it. */
const MOST_LAYERS = 50;

/**
 * What the claim of each case is made of, uppermost first: its own, that of the case it is like, that of the file.
 * None for a case that is like no other, which is said.
 */
export function claimLayers(
  inputs: readonly CaseInput[],
  path: Path,
  common: CommonInput,
  say: Say,
): readonly (readonly ClaimLayer[] | undefined)[] {
  const known = new Map<string, readonly ClaimLayer[]>();
  const base = common.claim === undefined ? [] : [{ claim: common.claim, path: ['claim'] }];
  return inputs.map(({ name, like, claim }, index) => {
    const at = [...path, index];
    const below = like === undefined ? base : known.get(like);
    if (known.has(name)) {
      const message = `there is another case named \`${name}\``;
      say([...at, 'name'], { message, hint: 'Give each case of a file a name of its own.' });
    }
    if (below === undefined) {
      const message = `no case before this one is named \`${like}\``;
      const hint = didYouMean(like as string, [...known.keys()], 'Name a case that stands above it.');
      say([...at, 'like'], { message, hint });
      return undefined;
    }
    if (below.length > MOST_LAYERS) {
      const message = `\`${like}\` is like another case, and that again, more than ${MOST_LAYERS} times over`;
      say([...at, 'like'], { message, hint: 'Write out what the claim has.' });
      return undefined;
    }
    const own = claim === undefined ? [] : [{ claim, path: [...at, 'claim'] }];
    const layers = [...own, ...below];
    known.set(name, layers);
    return layers;
  });
}
