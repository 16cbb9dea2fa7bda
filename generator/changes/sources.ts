/** The modules of a surface as the compiler parses them: what follows types and what judges them parse each module once. */
import type { SourceFile } from 'typescript'
import type { Surface } from '../target/surface.ts'
import { moduleText } from './moduleText.ts'
import { fileOf, type Library } from './program.ts'

const known = new WeakMap<Surface, ReadonlyMap<string, SourceFile>>()

/** The sources of the old side of a comparison, by their file in the program. */
export function sourcesOf(library: Library, surface: Surface): ReadonlyMap<string, SourceFile> {
  const found = known.get(surface) ?? parsed(library, surface)
  known.set(surface, found)
  return found
}

function parsed(library: Library, { modules }: Surface): ReadonlyMap<string, SourceFile> {
  return new Map(
    Object.entries(modules).map(([path, module]) => {
      const file = fileOf('old', path)
      const text = moduleText(module)
      return [file, library.createSourceFile(file, text, library.ScriptTarget.ES2023, true)]
    })
  )
}
