import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** Looks at folders, as `node:fs` does. */
export type WatchFolder = (
  folder: string,
  listener: (event: string, name: string | null) => void,
) => Pick<FSWatcher, 'on' | 'close'>;

/**
 * Tells of changes to files, and of new case files beside them, until what it gives is called. The folders are watched: an
 * editor that saves by putting a new file in the place of the old would be lost sight of.
 */
export function watchFiles(
  files: readonly string[],
  changed: () => void,
  watch: WatchFolder = watchFolder,
): () => void {
  const folders = new Map<string, Set<string>>();
  for (const file of files.map((path) => resolve(path))) {
    const folder = dirname(file);
    folders.set(folder, new Set([...(folders.get(folder) ?? []), basename(file)]));
  }
  const watchers = [...folders].map(([folder, names]) => {
    const watcher = watch(folder, (_event, name) => {
      // Some systems do not say what has changed.
      if (name === null || names.has(name) || /\.cases\.\w+$/.test(name)) changed();
    });
    // A folder that is gone is a change like any other: the run will say so.
    watcher.on('error', changed);
    return watcher;
  });
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}
