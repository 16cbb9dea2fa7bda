/** Names the place in the document of what does not compile. */
import type { Build } from './build.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { compileFaults, type CompileFault } from '../emit/compile.ts'
import type { Api } from '../model/api.ts'
import { everyAction, everyResource } from '../model/everyResource.ts'
import { resourceModule } from '../target/typescript/words/imports.ts'

/** How many faults are worth a message; the first ones tell the reason. */
const most = 20

const remedy =
  'This is a fault of the generator: report it with this part of the document. Until it is fixed, remove that part or give it another name in sdk.yaml.'

/** Compiles a package that is still to be written; an error for each fault, and none if it compiles. */
export function compilationFaults({ files, sources }: Build): readonly Diagnostic[] {
  const found = compileFaults(files).map((fault) => {
    const pointer = pointerOf(fault, files.get(fault.path) ?? '', sources)
    const where = fault.path === '' ? '' : ` (${fault.path}:${fault.line})`
    return diagnostic('output/compile', pointer ?? fault.path, `${fault.message}${where}`, remedy)
  })
  return found
    .filter(
      (entry, index) =>
        found.findIndex(({ place, message }) => place === entry.place && message === entry.message) === index
    )
    .slice(0, most)
}

/** What of the document the files were made from. */
export interface Sources {
  readonly api: Api
  /** Pointers of the document by the name of a type. */
  readonly types: ReadonlyMap<string, string>
  /** The document, as messages name it. */
  readonly document: string
}

function pointerOf(
  { path, line }: CompileFault,
  text: string,
  { api, types, document }: Sources
): string | null {
  const before = text.split('\n').slice(0, line).reverse()
  const pointer = path.startsWith('src/types/')
    ? types.get(firstMatch(before, /^export (?:interface|type) (\w+)/) ?? '')
    : methodPointer(path, before, api)
  return pointer === undefined ? null : `${document}${pointer}`
}

function methodPointer(path: string, before: readonly string[], api: Api): string | undefined {
  const resource = everyResource(api.resources).find(
    (each) => `src/${resourceModule(each.file ?? each.path)}` === path
  )
  if (resource === undefined) return undefined
  const name = firstMatch(before, /^ {2}(?:get )?([\w$]+)[(<]/)
  const actions = everyAction([resource]).map(({ action }) => action)
  return (actions.find((action) => action.name === name) ?? actions[0])?.pointer
}

function firstMatch(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const name = pattern.exec(line)?.[1]
    if (name !== undefined) return name
  }
  return undefined
}
