import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { join, posix } from 'node:path'
import { fail } from '../ground/diagnostics.ts'
import { withOwnLineEnds } from '../ground/text.ts'

/** The text of every TypeScript file below a folder, by relative path in the order of code units, with LF line ends. */
export function readCopies(folder: string): Map<string, string> {
  return readTexts(folder, '.ts')
}

/** The text of every program of Node below a folder, in the same way. */
export function readScripts(folder: string): Map<string, string> {
  return readTexts(folder, '.mjs')
}

function readTexts(folder: string, extension: string): Map<string, string> {
  const texts = pathsBelow(folder, '', extension).map((path): [string, string] => [
    path,
    readCopy(join(folder, path))
  ])
  return inOrder(new Map(texts))
}

/** Texts in the order of the code units of their paths. */
function inOrder(texts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What every package has of the runtime, with what these import. */
const runtimeDoors = ['index.ts', 'forHelpers.ts']

/**
 * The files of a package that are copied from the templates: the helpers at the given paths with what they import, and of the
 * runtime what every package has and what the given texts of its modules name.
 */
export function copiesOf(
  templates: string,
  helpers: readonly string[],
  texts: Iterable<string>
): ReadonlyMap<string, string> {
  const named = [...texts].flatMap((text) =>
    [...text.matchAll(/^(?:import|export) .*? from '\.{1,2}\/(?:\.\.\/)*runtime\/([\w/]+\.ts)'$/gm)].map(
      ([, path = '']) => path
    )
  )
  const runtime = [...readNeeded(join(templates, 'runtime'), [...new Set([...runtimeDoors, ...named])])].map(
    ([path, text]) => [`src/runtime/${path}`, text] as const
  )
  const mounted = [...readNeeded(join(templates, 'helpers'), helpers)].map(
    ([path, text]) => [`src/helpers/${path}`, text] as const
  )
  return new Map([...runtime, ...mounted])
}

/** The path of each helper in the folder of helpers: `meta.ts`, or `follow/follow.ts` for one that has a folder of its own. */
export function helperPaths(folder: string): ReadonlyMap<string, string> {
  const paths = pathsBelow(folder, '')
  return new Map(
    paths.flatMap((path): (readonly [string, string])[] => {
      const [first = '', second, ...deeper] = path.slice(0, -'.ts'.length).split('/')
      return deeper.length === 0 && (second ?? first) === first ? [[first, path]] : []
    })
  )
}

/** The texts of the modules at the given paths of a folder, and of what they import from it. */
export function readNeeded(folder: string, paths: readonly string[]): Map<string, string> {
  const needed = new Map<string, string>()
  const visit = (path: string): void => {
    if (needed.has(path)) return
    const text = helperAt(join(folder, path))
    needed.set(path, text)
    for (const [, specifier = ''] of text.matchAll(/from '(\.{1,2}\/[\w/.]+\.ts)'/g)) {
      const imported = posix.join(posix.dirname(path), specifier)
      // What lies outside the folder comes into the package by another way.
      if (!imported.startsWith('../')) visit(imported)
    }
  }
  for (const path of paths) visit(path)
  return inOrder(needed)
}

function helperAt(path: string): string {
  try {
    return readCopy(path)
  } catch (error) {
    fail(
      'input/missing',
      path,
      'A helper that sdk.yaml names does not exist.',
      'Correct the name under helpers in sdk.yaml.',
      error
    )
  }
}

/** Names of the modules of a folder beside the helpers that copied helpers import. */
export function importedFrom(folder: string, helpers: Iterable<string>): readonly string[] {
  const pattern = new RegExp(`from '(?:\\.\\./)+${folder}/(\\w+)\\.ts'`, 'g')
  const names = [...helpers].flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
  return [...new Set(names)].sort()
}

function pathsBelow(folder: string, below: string, extension = '.ts'): string[] {
  return entriesIn(join(folder, below)).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    const isFolder = entry.isSymbolicLink() ? statSync(join(folder, path)).isDirectory() : entry.isDirectory()
    if (isFolder) return pathsBelow(folder, path, extension)
    return path.endsWith(extension) ? [path] : []
  })
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    fail(
      'input/missing',
      folder,
      'The folder of the files that are copied into the package cannot be read.',
      'Install the generator anew.',
      error
    )
  }
}

/** The text of one file that is copied, with LF line ends. */
export function readCopy(path: string): string {
  return withOwnLineEnds(readFileSync(path, 'utf8'))
}
