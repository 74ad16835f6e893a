import { lastSpoken } from '../../explain/korean/lastSpoken';
import { withParticle } from '../../explain/korean/withParticle';

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
/** The place of ㄹ among the final consonants; after it the particle is that after a vowel. */
const RIEUL = 8;

/** The word with the particle of means and ends: `이메일로`, `교환으로`. */
export function withDirection(word: string): string {
  return endsInRieul(lastSpoken(word)) ? `${word}로` : withParticle(word, '으로', '로');
}

function endsInRieul(last: string): boolean {
  if (/[가-힣]/.test(last)) return (last.charCodeAt(0) - FIRST_SYLLABLE) % FINALS === RIEUL;
  // 일, 칠, 팔.
  return /[178]/.test(last);
}
