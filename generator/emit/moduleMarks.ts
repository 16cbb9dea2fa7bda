/** By what a module is known again: what the compiler says of it follows from its text and from those that it leads to. */
import { posix } from 'node:path'
import type { SourceFile } from 'typescript'
import { digest } from '../ground/digest.ts'
import type { Library } from './declarations.ts'

interface Seen {
  readonly digest: string
  /** The paths that it imports, whether there are such modules or not. */
  readonly imports: readonly string[]
}

/** Parsed modules are kept from one program to the next. */
const seen = new WeakMap<SourceFile, Seen>()

/** A mark of each module by its path: of the settings of the compiler, of its text, and of every text that it leads to. */
export function moduleMarks(
  library: Library,
  modules: readonly SourceFile[],
  settings: string
): ReadonlyMap<string, string> {
  const all = new Map(modules.map((module) => [module.fileName, seenOf(library, module)]))
  return new Map([...all.keys()].map((path) => [path, markOf(path, all, settings)]))
}

function markOf(path: string, all: ReadonlyMap<string, Seen>, settings: string): string {
  const reached = new Set([path])
  // A set gives what is added while it is walked.
  for (const each of reached) for (const imported of all.get(each)?.imports ?? []) reached.add(imported)
  const texts = [...reached].sort().map((each) => [each, all.get(each)?.digest ?? null])
  return digest(JSON.stringify([settings, path, texts]))
}

function seenOf(library: Library, module: SourceFile): Seen {
  const known = seen.get(module)
  if (known !== undefined) return known
  const imports = library
    .preProcessFile(module.text)
    .importedFiles.map(({ fileName }) => posix.join(posix.dirname(module.fileName), fileName))
  const made = { digest: digest(module.text), imports }
  seen.set(module, made)
  return made
}
