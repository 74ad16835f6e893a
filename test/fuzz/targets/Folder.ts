import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the files of one input at a time. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'returns-policy-fuzz-'));

  constructor() {
    process.once('exit', () => rmSync(this.path, { recursive: true, force: true }));
  }

  /** Has these files, and no others. */
  fill(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const name of readdirSync(this.path)) {
      if (!Object.hasOwn(files, name)) rmSync(join(this.path, name), { recursive: true, force: true });
    }
    for (const [name, content] of Object.entries(files)) writeFileSync(join(this.path, name), content);
  }
}
