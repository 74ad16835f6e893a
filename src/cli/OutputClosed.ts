/** Nobody reads the answer any more, as with `| head`: no error, but no reason to go on either. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}
