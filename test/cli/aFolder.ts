import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of its own for the tests of a file, gone after them. */
export function aFolder(files: Readonly<Record<string, unknown>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'command-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const isAsItIs = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(join(folder, name), isAsItIs ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}
