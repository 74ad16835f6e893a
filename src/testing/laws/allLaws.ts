import { costLaws } from './costLaws';
import type { Law } from './Law';
import { notationLaws } from './notationLaws';
import { optionLaws } from './optionLaws';
import { rulingLaws } from './rulingLaws';
import { timeLaws } from './timeLaws';
import { verdictLaws } from './verdictLaws';

/** Every law, in the order in which a report is read. */
export const allLaws: readonly Law[] = [
  ...verdictLaws,
  ...timeLaws,
  ...rulingLaws,
  ...notationLaws,
  ...optionLaws,
  ...costLaws,
];
