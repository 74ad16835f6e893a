import { withParticle } from '../../explain/korean/withParticle';

/** Two words with the particle between them; more with commas. */
export function joined(words: readonly string[]): string {
  if (words.length !== 2) return words.join(', ');
  return words.map((word, at) => (at === 0 ? withParticle(word, '과', '와') : word)).join(' ');
}
