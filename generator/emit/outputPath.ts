import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { digest, digestOfLines } from '../ground/digest.ts'
import { isMissing } from '../ground/files.ts'

/** The names at the top of the output folder that belong to the door to disk itself. */
export const names = {
  manifest: '.manifest.json',
  lock: '.manifest.lock',
  staging: '.staging',
  edited: '.edited'
} as const

/** What exists at a path of the output folder. */
export type Found =
  | { readonly kind: 'missing' }
  /** `lines` is the digest that it would have with the line ends that the generator writes. */
  | { readonly kind: 'file'; readonly sha256: string; readonly lines: string }
  | { readonly kind: 'folder' }
  /** A symbolic link, or something that is neither file nor folder; `path` is its place on the way. */
  | { readonly kind: 'strange'; readonly path: string }
  /** There is a file at which the path needs a folder. */
  | { readonly kind: 'blocked'; readonly path: string }

/** Whether a path is relative, stays in the folder and is written the same way on every system. */
export function isInside(path: string): boolean {
  return (
    !/[\\:\0]/.test(path) &&
    path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')
  )
}

/** Whether a path is one of the given folders or files, or lies below one. */
export function isBelow(path: string, folders: Iterable<string>): boolean {
  for (const folder of folders) if (path === folder || path.startsWith(`${folder}/`)) return true
  return false
}

/** The folders on the way to a path, outermost first. */
export function parentsOf(path: string): string[] {
  const segments = path.split('/')
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))
}

/** Looks at a path without following links: what lies behind one is not ours. */
export function look(folder: string, path: string): Found {
  for (const parent of parentsOf(path)) {
    const stats = statsOf(join(folder, parent))
    if (stats === null) return { kind: 'missing' }
    if (stats.isFile()) return { kind: 'blocked', path: parent }
    if (!stats.isDirectory()) return { kind: 'strange', path: parent }
  }
  const stats = statsOf(join(folder, path))
  if (stats === null) return { kind: 'missing' }
  if (stats.isDirectory()) return { kind: 'folder' }
  if (!stats.isFile()) return { kind: 'strange', path }
  const content = readFileSync(join(folder, path))
  return { kind: 'file', sha256: digest(content), lines: digestOfLines(content) }
}

/** Every file and link below a folder except below `skip`, as relative paths sorted by code unit. */
export function listFiles(folder: string, skip: readonly string[], below = ''): string[] {
  const found: string[] = []
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    // Parts of the taking of the lock come and go.
    if (isBelow(path, skip) || path.startsWith(`${names.lock}.`)) continue
    if (entry.isDirectory()) found.push(...listFiles(folder, skip, path))
    else found.push(path)
  }
  return found.sort()
}

function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
