import { withParticle } from '../../explain/korean/withParticle';

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;
const FINALS = 28;
/** The place of ㄹ among the final consonants; after it the particle is that after a vowel. */
const RIEUL = 8;

/** The word with the particle of means and ends: `이메일로`, `교환으로`. */
export function withDirection(word: string): string {
  const place = word.charCodeAt(word.length - 1) - FIRST_SYLLABLE;
  return place >= 0 && place < SYLLABLES && place % FINALS === RIEUL
    ? `${word}로`
    : withParticle(word, '으로', '로');
}
