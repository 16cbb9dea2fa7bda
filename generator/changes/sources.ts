/** The modules of a surface as the compiler parses them: what follows types and what judges them parse each module once. */
import type { SourceFile } from 'typescript'
import { valueAt } from '../ground/valueAt.ts'
import type { Surface } from '../target/surface.ts'
import { moduleText } from './moduleText.ts'
import { fileOf, sourceFile, type Library } from './program.ts'

const known = new WeakMap<Surface, Map<string, SourceFile>>()

/** The sources of the old side of a comparison that are parsed so far, by their file in the program. */
export function sourcesOf(surface: Surface): Map<string, SourceFile> {
  const found = known.get(surface) ?? new Map<string, SourceFile>()
  known.set(surface, found)
  return found
}

/** A module of the old side. */
export function sourceOf(library: Library, surface: Surface, path: string): SourceFile {
  const sources = sourcesOf(surface)
  const file = fileOf('old', path)
  const module = valueAt(surface.modules, path)
  const source =
    sources.get(file) ?? sourceFile(library, file, module === undefined ? '' : moduleText(module))
  sources.set(file, source)
  return source
}
