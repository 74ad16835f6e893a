import { lastSpoken } from './lastSpoken';

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Syllables are laid out by final consonant, 28 to a vowel, the one without first. */
const FINALS = 28;
/** Digits whose Korean name ends in a consonant: 영, 일, 삼, 육, 칠, 팔. */
const CLOSED_DIGITS = '013678';

/** The word with the particle that its last sound asks for; both forms where the sound is not known. */
export function withParticle(word: string, afterConsonant: string, afterVowel: string): string {
  const closed = endsInConsonant(word);
  if (closed === null) return `${word}${afterConsonant}(${afterVowel})`;
  return `${word}${closed ? afterConsonant : afterVowel}`;
}

function endsInConsonant(word: string): boolean | null {
  const last = lastSpoken(word);
  if (/[0-9]/.test(last)) return CLOSED_DIGITS.includes(last);
  const code = last.charCodeAt(0);
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE ? (code - FIRST_SYLLABLE) % FINALS > 0 : null;
}
