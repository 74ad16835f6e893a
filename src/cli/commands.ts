import type { Command } from './Command';
import { describeCommand } from './describeCommand';
import { schemaCommand } from './schemaCommand';

/** All that can be asked, in the order in which one comes to need it. */
export const commands: readonly Command[] = [describeCommand, schemaCommand];
