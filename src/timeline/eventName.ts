import { cleanText } from './cleanText';

const LONGEST_NAME = 40;

/** The word for an event that a window counts from, or its own name where the policy declares it. */
export function eventName(names: Readonly<Record<string, string>>, event: string): string {
  const known = Object.hasOwn(names, event) ? names[event] : undefined;
  return known ?? cleanText(event.replaceAll('_', ' '), LONGEST_NAME);
}
