/** Turns the texts of the inputs into the whole package: the model, its files, and the surface read back from them. */
import { join } from 'node:path'
import { copiesOf } from '../emit/copy.ts'
import { formatFiles, rawDigest, type Formatted } from '../emit/format.ts'
import { isOfMock, surfacePart } from '../emit/mockSurface.ts'
import { printJson } from '../emit/printJson.ts'
import { composeSurface, readSurface, type Modules } from '../emit/readSurface.ts'
import { templatesIn, type Render } from '../emit/render.ts'
import { verifyCalls } from '../emit/verifyCalls.ts'
import type { Diagnostic } from '../ground/diagnostics.ts'
import { valueAt } from '../ground/valueAt.ts'
import { templatesFolder } from '../ground/home.ts'
import { begin } from '../ground/stages.ts'
import type { Api } from '../model/api.ts'
import type { Compat } from '../model/compat/compatModel.ts'
import { everyAction, treeOf } from '../model/everyResource.ts'
import { compilerHere, type Compiler } from './compiler.ts'
import { printNamesLock } from '../records/namesLock.ts'
import { contextOf } from '../target/typescript/calls/context.ts'
import { partsOf, type Parts } from '../target/parts.ts'
import { helpersOf, noHelpers } from '../target/typescript/package/mounts.ts'
import { callsOf, promisesOf } from '../target/typescript/package/promises.ts'
import { typeModuleSources } from '../target/typescript/types/typeModules.ts'
import type { Surface } from '../target/surface.ts'
import { attachedMembers } from './attached.ts'
import type { Sources } from './compilation.ts'
import type { Inputs } from './inputs.ts'
import { readModel } from './readModel.ts'
import { renderCompat, renderMigration } from './renderCompat.ts'
import { copiedTesting, renderCalls, renderEmptyTesting, renderTesting } from './renderTesting.ts'
import {
  renderDocuments,
  renderManifest,
  renderOperations,
  renderReference,
  renderSource
} from './renderPackage.ts'
import { renderSkill } from './renderSkill.ts'

/** The package as it was emitted last; what did not change since is taken over instead of made again. */
export interface Previous {
  readonly formatted: ReadonlyMap<string, Formatted>
  readonly surface: Surface | null
}

/** A finished package that still has to be written. */
export interface Build {
  readonly files: ReadonlyMap<string, string>
  /** Digests of the raw texts, for the next run. */
  readonly raw: ReadonlyMap<string, string>
  /** The text of names.lock.yaml with the names of this run. */
  readonly names: string
  readonly operations: number
  readonly parts: Parts
  readonly types: number
  /** The parts of the document that the files were made from, for the messages of the compiler. */
  readonly sources: Sources
  readonly diagnostics: readonly Diagnostic[]
  /** The files of people, which the package is compiled with. */
  readonly custom: ReadonlyMap<string, string>
  /** Files whose version another tool raises. */
  readonly shared?: readonly string[]
}

/** How much of a package is built: all of it, or what its surface is read from. */
export type Extent = 'whole' | 'surface'

/**
 * Builds the package.
 *
 * @throws GenerationError if the inputs are at fault.
 */
export async function build(
  inputs: Inputs,
  configPlace: string,
  previous: Previous,
  compiler: Compiler = compilerHere,
  extent: Extent = 'whole'
): Promise<Build> {
  begin('read', inputs.place)
  // Asked for before it is known whether the model mounts any of them: to read them takes as long as to read the document.
  const helpers = /^helpers:/m.test(inputs.config) ? inBackground(compiler.helpers(helpersFolder)) : null
  const { api, compat, chapters, documented, lock, recorded, pointers, diagnostics, placeOf } = readModel(
    inputs,
    configPlace
  )
  begin('emit', api.package.name)
  const custom = inputs.custom ?? { out: '', texts: new Map<string, string>() }
  const { members, reached } = attachedMembers(api, custom, placeOf)
  const mounted =
    api.mounts.length === 0
      ? noHelpers
      : helpersOf(api, await (helpers ?? compiler.helpers(helpersFolder)), placeOf)
  const context = contextOf(api, mounted, members)
  const render = templatesIn(templatesFolder)
  const types = new Map(
    [...typeModuleSources(api.types)].map(([module, text]) => [`src/${module}`, rawDigest(text)])
  )
  const printing = inBackground(finishTypes(api, types, previous, compiler))
  const source = new Map([...renderSource(context, render), ...renderCompat(api, compat, render)])
  const copied = copiesOf(templatesFolder, context.helpers.modules, source.values())
  const formatted = await formatFiles(source, previous.formatted)
  const isWhole = extent === 'whole'
  const manifest = renderManifest(api, compat, render)
  const mock = isWhole ? renderTesting(api, render) : renderEmptyTesting(api, render)
  const testing = new Map([...mock, ...copiedTesting(api, placeOf)])
  // The thread reads what is finished, while this one formats the rest.
  const reading = inBackground(
    surfaceOf(
      api,
      { parts: [formatted, printing, copied, reached], testing },
      manifest,
      previous,
      documented,
      compiler
    )
  )
  // Files beside the source do not belong to the surface: a package exports nothing of them.
  const documents = new Map([
    ['package.json', manifest],
    ...(isWhole
      ? [...renderDocuments({ api, compat, chapters }, render), ...renderOperations(context, copied, render)]
      : [])
  ])
  const finished = isWhole ? await formatFiles(documents, previous.formatted) : documents
  const pages = isWhole ? pagesOf(api, compat, render) : []
  const surface = await reading
  verifyCalls(surface, callsOf(api))
  const reference = isWhole ? [['API.md', renderReference(surface, context, render)] as const] : []
  // A surface that is only compared needs no layout.
  const lists = new Map([
    ...reference,
    ['surface.json', isWhole ? printJson(surface) : JSON.stringify(surface)],
    ...pages,
    ...mock
  ])
  const files = new Map([...finished, ...lists, ...formatted, ...(await printing), ...copied, ...testing])
  const raw = new Map([
    ...types,
    ...[...source, ...documents, ...lists].map(([path, text]) => [path, rawDigest(text)] as const)
  ])
  return {
    files,
    raw,
    names: printNamesLock({ ...lock }, inputs.names, recorded),
    operations: everyAction(treeOf(api)).length,
    parts: partsOf(surface),
    types: api.types.length,
    sources: { api, types: pointers, document: inputs.place, placeOf },
    diagnostics,
    custom: custom.texts
  }
}

/** What people and agents read and run beside the package; nothing in it is formatted. */
function pagesOf(api: Api, compat: Compat | null, render: Render): readonly (readonly [string, string])[] {
  return [
    ...renderMigration(api, compat, render),
    ...renderSkill(api, compat !== null, render),
    ...renderCalls(api, render)
  ]
}

const helpersFolder = join(templatesFolder, 'helpers')

/** A promise that may fail before it is awaited, which ends a process of Node if nothing listens; awaiting it fails all the same. */
function inBackground<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}

/** The files of types: reused if their inputs are unchanged, else printed. */
async function finishTypes(
  api: Api,
  keys: ReadonlyMap<string, string>,
  previous: Previous,
  { print }: Compiler
): Promise<ReadonlyMap<string, string>> {
  const files = new Map(
    [...keys].flatMap(([path, key]) => {
      const before = previous.formatted.get(path)
      return before?.raw === key ? [[path, before.text] as const] : []
    })
  )
  const stale = [...keys.keys()].filter((path) => !files.has(path)).map((path) => path.slice('src/'.length))
  if (stale.length > 0)
    for (const [module, text] of await print(api.types, stale)) files.set(`src/${module}`, text)
  return new Map([...keys.keys()].map((path) => [path, files.get(path) ?? '']))
}

/** The surface of what was emitted; each part is read as soon as it is finished. */
async function surfaceOf(
  api: Api,
  {
    parts,
    testing
  }: {
    readonly parts: readonly (ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>)[]
    readonly testing: ReadonlyMap<string, string>
  },
  manifest: string,
  previous: Previous,
  documented: Readonly<Record<string, string>>,
  { read }: Compiler
): Promise<Surface> {
  const before = previous.surface?.modules
  const found = await Promise.all(
    parts.map(async (part): Promise<Part> => partOf(await part, previous, read))
  )
  // What is recorded of a part of the mock depends on the parts that use it.
  const recorded = Object.entries(before ?? {}).filter(([path]) => isOfMock(path))
  const isSame = [...testing].every(([path, text]) => {
    const there = previous.formatted.get(path)?.text
    return there !== undefined && surfacePart(path, there) === surfacePart(path, text)
  })
  const isKept = isSame && recorded.length > 0
  const mock = isKept ? [] : [...testing].map(([path, text]) => [path.slice('src/'.length), text] as const)
  return composeSurface(
    Object.assign({}, ...found.map(({ modules }) => modules), isKept ? Object.fromEntries(recorded) : {}),
    manifest,
    {
      ...promisesOf(api),
      ...(Object.keys(documented).length === 0 ? {} : { documented })
    },
    new Map([...found.flatMap(({ others }) => [...others]), ...mock]),
    read
  )
}

/** Modules of a part of the package, and the texts of those to which nothing may lead. */
interface Part {
  readonly modules: Modules
  readonly others: ReadonlyMap<string, string>
}

async function partOf(
  files: ReadonlyMap<string, string>,
  { formatted, surface }: Previous,
  read: Compiler['read']
): Promise<Part> {
  const before = surface?.modules
  const sources = new Map([...files].map(([path, text]) => [path.slice('src/'.length), text]))
  const unchanged = new Set(
    [...sources].filter(([path, text]) => formatted.get(`src/${path}`)?.text === text).map(([path]) => path)
  )
  const others = new Map<string, string>()
  // Nothing led to such a module before, and most often nothing does now.
  for (const path of unchanged)
    if (before !== undefined && valueAt(before, path) === undefined) {
      others.set(path, sources.get(path) ?? '')
      sources.delete(path)
    }
  return { modules: await readSurface(sources, before ?? null, unchanged, read), others }
}
