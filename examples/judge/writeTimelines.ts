import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Policy } from 'returns-policy';
import { renderTimeline } from 'returns-policy/timeline';
import type { Judged } from './judge';
import type { Locale } from './labels';
import { UsageError } from './UsageError';

/** Writes one SVG for each claim into a folder, and gives their paths. */
export function writeTimelines(
  judged: readonly Judged[],
  policy: Policy,
  folder: string,
  locale: Locale,
): readonly string[] {
  const taken = new Set<string>();
  try {
    mkdirSync(folder, { recursive: true });
    return judged.map(({ file, claim, asOf }) => {
      const path = join(folder, `${freeName(basename(file, '.json'), taken)}.svg`);
      writeFileSync(path, renderTimeline(claim, policy, asOf, { locale }));
      return path;
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(
      `--timelines ${folder}: no file can be written there (${code}).`,
      'Name a folder that you may write to.',
    );
  }
}

/** Claims of two folders may have the same name. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`;
  taken.add(free);
  return free;
}
