/** A key that can stand in a path as it is. */
const PLAIN = /^[\w$]+$/;

/** The path to a part of a document, as a person writes it: `request.attachments[0].at`. */
export function showPath(path: readonly PropertyKey[]): string {
  let shown = '';
  for (const step of path) {
    if (typeof step === 'string' && PLAIN.test(step)) shown += shown === '' ? step : `.${step}`;
    else shown += `[${JSON.stringify(step)}]`;
  }
  return shown;
}
