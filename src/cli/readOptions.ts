import { type ParseArgsConfig, parseArgs } from 'node:util';
import { usageError } from './CommandError';
import { nearestOf } from './nearestOf';

type Options = NonNullable<ParseArgsConfig['options']>;
type Token = ReturnType<typeof tokensOf>[number];

/**
 * Reads the options of a command and what stands beside them.
 *
 * @throws {CommandError} for an option that the command does not have, without its value, or given twice
 */
export function readOptions<const Known extends Options>(
  command: string,
  args: readonly string[],
  options: Known,
) {
  const seen = new Set<string>();
  for (const token of tokensOf(args, options)) {
    if (token.kind !== 'option') continue;
    // Own keys only: `--constructor` is no option.
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw unknownOption(command, token.rawName, options);
    requireGoodValue(command, token, option.type === 'boolean');
    if (seen.has(token.name) && option.multiple !== true) {
      throw usageError(`${token.rawName} is given twice`, 'Give it once.');
    }
    seen.add(token.name);
  }
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

function tokensOf(args: readonly string[], options: Options) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}

function unknownOption(command: string, rawName: string, options: Options) {
  const nearest = nearestOf(rawName.replace(/^-+/, ''), Object.keys(options));
  const meant = nearest === undefined ? '' : `Did you mean --${nearest}? `;
  return usageError(`unknown option ${rawName}`, `${meant}Its options: returns-policy ${command} --help`);
}

function requireGoodValue(command: string, token: Token & { kind: 'option' }, isSwitch: boolean): void {
  const { rawName, value, inlineValue } = token;
  const help = `How it is written: returns-policy ${command} --help`;
  if (isSwitch && value !== undefined) throw usageError(`${rawName} takes no value`, help);
  // A lone `-` is standard input, anything longer the next option.
  const isNextOption = inlineValue === false && value?.startsWith('-') === true && value !== '-';
  if (!isSwitch && (value === undefined || value === '' || isNextOption)) {
    throw usageError(`${rawName} needs a value`, help);
  }
}
