import type { Command } from './Command';
import { checkCommand } from './checkCommand';
import { describeCommand } from './describeCommand';
import { diffCommand } from './diffCommand';
import { initCommand } from './initCommand';
import { lintCommand } from './lintCommand';
import { schemaCommand } from './schemaCommand';
import { testCommand } from './testCommand';

/** All that can be asked, in the order in which one comes to need it. */
export const commands: readonly Command[] = [
  initCommand,
  testCommand,
  checkCommand,
  diffCommand,
  lintCommand,
  describeCommand,
  schemaCommand,
];
