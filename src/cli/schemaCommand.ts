import type { Command } from './Command';
import { caseFileSchema } from './cases/caseFileSchema';
import { exitCodes } from './exitCodes';
import { oneOf } from './oneOf';
import { oneOperand } from './oneOperand';
import { readOptions } from './readOptions';

const NAMES = ['claim', 'policy', 'evaluation', 'cases'] as const;

const HELP = `Usage: returns-policy schema [${NAMES.join('|')}]

Prints a JSON Schema (2020-12) that the package ships, for editors and checks; without a name, the names.

Example:
  returns-policy schema policy > policy.schema.json
`;

/** `returns-policy schema`: the JSON Schemas. */
export const schemaCommand: Command = {
  name: 'schema',
  summary: `print a JSON Schema: ${NAMES.join(', ')}`,
  help: HELP,
  run: async (args, world) => {
    const { positionals } = readOptions('schema', args, {});
    if (positionals.length === 0) {
      await world.write(NAMES.map((name) => `${name}\n`).join(''));
      return exitCodes.passed;
    }
    const asked = oneOperand('schema', 'NAME', positionals);
    const name = oneOf(asked, NAMES, `there is no schema ${asked}`);
    await world.write(
      name === 'cases'
        ? `${JSON.stringify(caseFileSchema, null, 2)}\n`
        : await world.readShipped(`dist/schema/${name}.schema.json`),
    );
    return exitCodes.passed;
  },
};
