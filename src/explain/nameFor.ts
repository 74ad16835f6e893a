import { labelFor } from './labelFor';
import type { Messages } from './messages';

/** The word for a name that a policy may have given, or that name itself in quotes, its underscores as spaces. */
export function nameFor(labels: Readonly<Record<string, string>>, name: string, messages: Messages): string {
  return Object.hasOwn(labels, name)
    ? labelFor(labels, name, messages)
    : messages.quote(name.replaceAll('_', ' '));
}
