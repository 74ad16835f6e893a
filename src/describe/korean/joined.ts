import { withParticle } from '../../explain/korean/withParticle';

/** Two words with the particle between them; more with commas. */
export function joined(words: readonly string[]): string {
  const [first = '', second, ...others] = words;
  if (second === undefined || others.length > 0) return words.join(', ');
  return `${withParticle(first, '과', '와')} ${second}`;
}
