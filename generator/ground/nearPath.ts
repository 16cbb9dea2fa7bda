/** Paths that a reader may have meant. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, parse, sep } from 'node:path'
import { nearNames } from './nearest.ts'

/** An existing path that differs from a missing one by a slip in one of its names; null if there is none. */
export function nearPath(path: string): string | null {
  const { root } = parse(path)
  const names = path.slice(root.length).split(sep)
  for (const [depth, name] of names.entries()) {
    const [above, below] = [join(root, ...names.slice(0, depth)), names.slice(depth + 1)]
    if (existsSync(join(above, name))) continue
    const folder = above === '' ? '.' : above
    if (!existsSync(folder) || !statSync(folder).isDirectory()) return null
    const near = nearNames(name, readdirSync(folder).sort()).map((other) => join(above, other, ...below))
    return near.find((each) => existsSync(each)) ?? null
  }
  return null
}

/** The nearest folder above the working folder that has a path; null if there is none. */
export function folderAboveWith(path: string): string | null {
  for (
    let [folder, up] = [dirname(process.cwd()), '..'];
    ;
    [folder, up] = [dirname(folder), join('..', up)]
  ) {
    if (existsSync(join(folder, path))) return up
    if (folder === dirname(folder)) return null
  }
}
