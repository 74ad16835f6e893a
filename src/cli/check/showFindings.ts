import type { Explanation, Finding, Standing } from '../../index';
import { displayWidth } from '../terminal/displayWidth';
import type { Layout } from '../terminal/Layout';
import { layRow } from '../terminal/layRow';
import { standingMark } from './standingMark';

const STANDING_WIDTH = 16;
const GRAVEST_FIRST = Object.keys(standingMark);

/** Each clause, how it came out and what that says, gravest first. */
export function showFindings(
  findings: readonly Finding[],
  words: Explanation['findings'],
  layout: Layout,
): readonly string[] {
  const gravity = (standing: Standing): number => GRAVEST_FIRST.indexOf(standing);
  const clauseWidth = Math.max(...findings.map(({ clause }) => displayWidth(clause))) + 2;
  return words
    .toSorted((one, other) => gravity(one.standing) - gravity(other.standing))
    .flatMap(({ clause, standing, text }) => {
      const { sign, style } = standingMark[standing];
      const cells = [
        { text: `${sign} ${standing}`, style, width: STANDING_WIDTH },
        { text: clause, style: 'bold' as const, width: clauseWidth },
      ];
      return layRow(cells, { text }, layout);
    });
}
