import { showValue } from '../admission/showValue';
import { namesOf } from './Declared';
import type { Draft } from './Draft';
import type { Path } from './Path';
import type { ResolutionTerm } from './PolicyTerms';
import type { Say } from './Say';

/** Says of a list of resolutions which of them is to be given in place of another and is not there. */
export function checkResolutions(offered: Draft<readonly ResolutionTerm[]>, path: Path, say: Say): void {
  const known = namesOf(offered, ({ resolution }) => resolution);
  if (known === undefined) return;
  for (const [index, offer] of offered.entries()) {
    const otherwise = offer?.otherwise;
    const instead = typeof otherwise === 'object' ? otherwise.instead : undefined;
    const here = [...path, index, 'otherwise', 'instead'];
    if (instead?.length === 0) say(here, 'names no resolution; name one that is offered');
    for (const [at, name] of [instead].flat().entries()) {
      if (name === undefined) continue;
      const place = typeof instead === 'string' ? here : [...here, at];
      if (name === offer?.resolution) {
        say(place, `${showValue(name)} is the resolution itself; name another one that is offered`);
      } else if (!known.has(name)) {
        const message = `${showValue(name)} is not among the resolutions offered here`;
        say(place, message, { name, known, otherwise: 'offer it, or name another one' });
      }
    }
  }
}
