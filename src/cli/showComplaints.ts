import type { Complaint, Place } from './CommandError';
import type { Paint } from './paintFor';
import { printable } from './printable';

/** A place as editors and terminals jump to it: `policy.yaml:3:1`. */
export function showPlace({ file, line, column }: Place): string {
  return [printable(file), line, column].filter((part) => part !== undefined).join(':');
}

const STYLES = { error: 'red', warning: 'yellow' } as const;

/** A line for each, and what to do about them below; a hint that several share is given once. */
export function showComplaints(
  complaints: readonly Complaint[],
  paint: Paint,
  kind: keyof typeof STYLES = 'error',
): string {
  return complaints
    .flatMap(({ message, place, hint }, index) => {
      const where = place === undefined ? 'returns-policy' : showPlace(place);
      const said = `${paint('bold', `${where}:`)} ${paint(STYLES[kind], `${kind}:`)} ${printable(message)}`;
      const isToldBelow = hint === undefined || hint === complaints[index + 1]?.hint;
      return isToldBelow ? [said] : [said, `  ${printable(hint)}`];
    })
    .map((line) => `${line}\n`)
    .join('');
}
