/** The keys that a JSON Pointer goes by; `~1` is a slash in one of them, and `~0` a tilde. */
export function stepsOf(pointer: string): readonly string[] {
  const written = pointer.split('/').slice(1);
  return written.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
