import { openSync, writeSync } from 'node:fs';

const file = process.env['FUZZ_PULSE'];
const descriptor = file === undefined ? undefined : openSync(file, 'w');

/** Says which input is next, so that it is known also where nothing comes after it. */
export function pulse(text: string): void {
  if (descriptor !== undefined) writeSync(descriptor, `${text}\n`.padEnd(200), 0);
}
