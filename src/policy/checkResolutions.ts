import { showValue } from '../admission/showValue';
import { namesOf } from './Declared';
import type { Draft, Path, Say } from './Draft';
import type { ResolutionTerm } from './PolicyTerms';

/** Says of a list of resolutions which of them is to be given in place of another and is not there. */
export function checkResolutions(
  offered: Draft<readonly ResolutionTerm[]> | undefined,
  path: Path,
  say: Say,
): void {
  const known = namesOf(offered, ({ resolution }) => resolution);
  if (known === undefined) return;
  for (const [index, offer] of (offered ?? []).entries()) {
    const otherwise = offer?.otherwise;
    const instead = typeof otherwise === 'object' ? otherwise.instead : undefined;
    if (instead === undefined) continue;
    const here = [...path, index, 'otherwise', 'instead'];
    if (instead === offer?.resolution) {
      say(here, `${showValue(instead)} is the resolution itself; name another one that is offered`);
    } else if (!known.has(instead)) {
      const message = `${showValue(instead)} is not among the resolutions offered here`;
      say(here, message, { name: instead, known, otherwise: 'offer it, or name another one' });
    }
  }
}
