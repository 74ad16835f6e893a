import type { Command } from './Command';
import { readTestOptions } from './cases/readTestOptions';
import { testOnChange } from './cases/testOnChange';
import { testOnce } from './cases/testOnce';

const HELP = `Usage: returns-policy test [FILES] [OPTIONS]

Asks the library about cases, and says which come out otherwise than they expect. FILES are case files in YAML or JSON;
without any, every **/*.cases.yaml, .yml and .json below this folder.

Options:
  --run PATTERN      only cases whose name matches the regular expression
  --reporter NAME    pretty (the default), json, junit, github or tap
  --output FILE      write the report to a file
  --update           put what comes out in the place of every expectation that fails
  --watch            run again whenever a case file or its policy changes, until it is interrupted
  --coverage         show which clauses the cases decide, and how
  --threshold N      fail where less than N percent of the clauses are decided by some case

Exit codes: 0 all passed, 1 some failed, 2 not understood, 3 a file that cannot be read.

Example:
  returns-policy test shop.cases.yaml --coverage --threshold 100
`;

/** `returns-policy test`: cases that a shop manager can read. */
export const testCommand: Command = {
  name: 'test',
  summary: 'run cases: what has to come out for a claim, and what does',
  help: HELP,
  run: async (args, world) => {
    const options = readTestOptions(args);
    if (!options.watch) return (await testOnce(options, world)).code;
    return testOnChange(options, world, new Promise((resolve) => process.once('SIGINT', () => resolve())));
  },
};
