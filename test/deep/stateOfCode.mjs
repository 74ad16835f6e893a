import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** What tells one state of code and tests from every other: the same on every machine, in hexadecimal digits. */
export function stateOfCode() {
  const hash = createHash('sha256');
  for (const folder of ['src', 'test']) {
    for (const file of readdirSync(`${top}${folder}`, { recursive: true }).sort()) {
      if (!file.endsWith('.ts') || file.includes('node_modules')) continue;
      hash.update(file.replaceAll('\\', '/')).update(readFileSync(`${top}${folder}/${file}`));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
