/** Watches paths that come and go: a folder that does not exist yet, a file that an editor removes and writes again. */
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { watch, type FSWatcher } from 'chokidar'

/** Calls `changed` for each change of the paths, or below them, from the moment it resolves until it is closed. */
export async function watchPaths(paths: readonly string[], changed: () => void): Promise<FSWatcher> {
  const wanted = paths.map((path) => resolve(path))
  const isWanted = (path: string): boolean => wanted.some((each) => isAtOrBelow(path, each))
  // Folders are watched rather than files: the watch of a file ends if the file is removed.
  const watcher = watch([...new Set(wanted.map(folderAbove))], {
    ignoreInitial: true,
    atomic: true,
    ignored: (path) => !isWanted(path) && !wanted.some((each) => isAtOrBelow(each, path))
  })
  watcher.on('all', (_, path) => {
    if (isWanted(path)) changed()
  })
  await once(watcher, 'ready')
  return watcher
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** The nearest folder above a path that exists. */
function folderAbove(path: string): string {
  let folder = dirname(path)
  while (!(existsSync(folder) && statSync(folder).isDirectory()) && folder !== dirname(folder))
    folder = dirname(folder)
  return folder
}
