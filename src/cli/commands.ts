import type { Command } from './Command';
import { checkCommand } from './checkCommand';
import { describeCommand } from './describeCommand';
import { schemaCommand } from './schemaCommand';

/** All that can be asked, in the order in which one comes to need it. */
export const commands: readonly Command[] = [checkCommand, describeCommand, schemaCommand];
