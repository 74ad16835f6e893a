import { exitCodes } from './exitCodes';

process.exitCode = exitCodes.usage;
