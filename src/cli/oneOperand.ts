import { usageError } from './CommandError';

/** The one thing that a command is given beside its options. @throws {CommandError} for none, or more */
export function oneOperand(command: string, name: string, operands: readonly string[]): string {
  const [operand, ...others] = operands;
  const hint = `Write: returns-policy ${command} ${name}; more by: returns-policy ${command} --help`;
  if (operand === undefined) throw usageError(`${name} is missing`, hint);
  if (others.length > 0) throw usageError(`one ${name} at a time, not also ${others.join(', ')}`, hint);
  return operand;
}
