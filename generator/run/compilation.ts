/** Names the place in the document of what does not compile. */
import type { Change } from '../changes/change.ts'
import type { PlaceOf } from '../decide/places.ts'
import type { Build } from './build.ts'
import { customFaults, isCustom } from './customFaults.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { begin } from '../ground/stages.ts'
import { compileFaults, type CompileFault } from '../emit/compile.ts'
import type { Api } from '../model/api.ts'
import { everyAction, everyResource, treeOf } from '../model/everyResource.ts'
import { resourceModule } from '../target/typescript/words/imports.ts'

/** How many faults are worth a message; the first ones tell the reason. */
const most = 20

const remedy =
  'This is a fault of the generator: report it with this part of the document. Until it is fixed, remove that part or give it another name in sdk.yaml.'

/**
 * Compiles a package that is still to be written for the folder `out`, with the files of people there; an error for each fault,
 * and none if it compiles. The faults of those files come alone, with the breaking changes behind them: others follow from them.
 */
export function compilationFaults(
  built: Build,
  out: string,
  breaking: readonly Change[]
): readonly Diagnostic[] {
  const { files, sources, custom } = built
  begin('compile', out)
  const faults = compileFaults(files, custom)
  const theirs = faults.filter(({ path }) => isCustom(path))
  if (theirs.length > 0) return customFaults(theirs.slice(0, most), custom, { out, breaking })
  const found = faults.map((fault) => {
    const attached = attachedFault(fault, files.get(fault.path) ?? '', sources)
    if (attached !== null) return attached
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
  /** Where a line of sdk.yaml is. */
  readonly placeOf: PlaceOf
}

/** A fault in a method or an accessor that a line of `mounts` added: what it names takes something else. */
function attachedFault(
  { path, line, message }: CompileFault,
  text: string,
  { api, placeOf }: Sources
): Diagnostic | null {
  const name = firstMatch(text.split('\n').slice(0, line).reverse(), memberPattern)
  const member = api.attached.find((each) => each.name === name && moduleOf(each.at, api) === path)
  if (member === undefined) return null
  const { at, module, exported } = member
  return diagnostic(
    'config/mount',
    placeOf(['mounts', [...at, member.name].join('.')], 'value'),
    `${exported} of src/${module} does not fit there: ${message} (${path}:${line})`,
    'A function takes what it is attached to first; a class takes it alone and extends Resource.'
  )
}

function moduleOf(at: readonly string[], { resources }: Api): string {
  const found = everyResource(resources).find(({ path }) => path.join('.') === at.join('.'))
  return found === undefined ? 'src/client.ts' : `src/${resourceModule(found.file ?? found.path)}`
}

const memberPattern = /^ {2}(?:get )?([\w$]+)[(<]/

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
  const resource = everyResource(treeOf(api)).find(
    (each) => `src/${resourceModule(each.file ?? each.path)}` === path
  )
  if (resource === undefined) return undefined
  const name = firstMatch(before, memberPattern)
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
