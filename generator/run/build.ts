/** Turns the texts of the inputs into the whole package: read, repair, normalise, view, render, format, read back. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Sources } from './compilation.ts'
import { diagnostic, GenerationError, isTolerated, type Diagnostic } from '../ground/diagnostics.ts'
import { helperPaths, importedFrom, readCopies, readNeeded } from '../emit/copy.ts'
import { formatFiles, rawDigest, type Formatted } from '../emit/format.ts'
import { templatesIn, type Render } from '../emit/render.ts'
import { printJson } from '../emit/printJson.ts'
import { composeSurface, readSurface } from '../emit/readSurface.ts'
import { templatesFolder } from '../ground/home.ts'
import type { Inputs } from './inputs.ts'
import type { Api } from '../model/api.ts'
import { everyAction, everyResource } from '../model/everyResource.ts'
import { normalise } from '../model/normalise.ts'
import { printHere, type TypesPrinter } from '../print/thread.ts'
import type { Config } from '../decide/config.ts'
import { readDecisions } from '../decide/decisions.ts'
import { loadDocument } from '../read/load.ts'
import { printNamesLock, readNamesLock } from '../records/namesLock.ts'
import { namesLockName } from '../records/fileNames.ts'
import { readAsFarAsPossible, type Reading } from '../read/read.ts'
import { clientView } from '../target/typescript/package/client.ts'
import { operationsModule, operationsView } from '../target/typescript/package/operations.ts'
import { helpersOf } from '../target/typescript/package/mounts.ts'
import { resourceModule } from '../target/typescript/words/imports.ts'
import { documentPath } from '../target/typescript/calls/descriptor.ts'
import { indexView, packageView } from '../target/typescript/package/package.ts'
import { promisesOf } from '../target/typescript/package/promises.ts'
import { referenceView } from '../target/typescript/package/reference.ts'
import { contextOf, type PackageContext } from '../target/typescript/calls/context.ts'
import { resourceView } from '../target/typescript/calls/resource.ts'
import { serviceView } from '../target/typescript/package/service.ts'
import type { ModuleSurface, Surface } from '../target/surface.ts'
import { typeModuleSources } from '../target/typescript/types/typeModules.ts'

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
  readonly types: number
  /** What of the document the files were made from, for what the compiler has to say of them. */
  readonly sources: Sources
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the inputs as far as THE MODEL. `configPlace` is the path of sdk.yaml; the names stand beside it. */
export function buildModel(inputs: Inputs, configPlace: string) {
  const locate = (entry: Diagnostic): Diagnostic =>
    entry.place.startsWith('#') ? { ...entry, place: `${inputs.place}${entry.place}` } : entry
  const faults: Diagnostic[] = []
  // Each of the three can be at fault whatever the others say; all of it is told at once.
  const attempt = <T>(act: () => T): T | null => {
    try {
      return act()
    } catch (error) {
      if (!(error instanceof GenerationError)) throw error
      faults.push(...error.diagnostics.map(locate))
      return null
    }
  }
  const decisions = attempt(() => readDecisions(inputs.config, configPlace))
  const recorded = attempt(() => readNamesLock(inputs.names, join(dirname(configPlace), namesLockName)))
  const reading = attempt(() =>
    readAsFarAsPossible(loadDocument(inputs.spec, inputs.place), { tolerant: true })
  )
  const read = reading === null ? [] : errorsOf(reading, inputs.strict === true).map(locate)
  faults.push(...read)
  if (decisions === null || recorded === null || reading === null) throw new GenerationError(faults)
  const { document, diagnostics } = reading
  const before = faults.length
  const normalised = attempt(() =>
    settled(
      () =>
        normalise({ document, decisions, lock: recorded, reserved: reservedNames(), options: optionNames() }),
      before > 0
    )
  )
  if (normalised === null || before > 0)
    throw new GenerationError([
      ...faults.slice(0, before),
      ...faults.slice(before).filter(({ place }) => !read.some((fault) => isWithin(place, fault.place)))
    ])
  return {
    ...normalised,
    config: decisions.whole,
    recorded,
    diagnostics: [...diagnostics, ...settle(normalised.diagnostics, decisions.whole)].map(locate)
  }
}

/** What of a reading ends the run. */
function errorsOf({ diagnostics }: Reading, strict: boolean): readonly Diagnostic[] {
  const isFatal = (entry: Diagnostic): boolean => entry.severity === 'error' || (strict && isTolerated(entry))
  return diagnostics.filter(isFatal).map((entry) => ({ ...entry, severity: 'error' }))
}

/** A document that was read only in part gives further errors; any other failure follows from the errors that are known. */
function settled<T>(act: () => T, isInPart: boolean): T | null {
  try {
    return act()
  } catch (error) {
    if (!isInPart || error instanceof GenerationError) throw error
    return null
  }
}

/** Whether a place is the other one, lies in it or holds it: of a part that is at fault nothing more is worth telling. */
function isWithin(place: string, other: string): boolean {
  return place === other || place.startsWith(`${other}/`) || other.startsWith(`${place}/`)
}

/** A departure from the grammar that sdk.yaml confirms is no news; machines still find it in the list. */
function settle(diagnostics: readonly Diagnostic[], { paths }: Config): readonly Diagnostic[] {
  const isConfirmed = ({ code, place }: Diagnostic): boolean =>
    code === 'path/rule' && paths.catchAll.some((name) => /\{([^{}]+)\}\/\w+$/.exec(place)?.[1] === name)
  return diagnostics.map((entry) =>
    isConfirmed(entry) ? diagnostic('path/settled', entry.place, entry.message) : entry
  )
}

/**
 * Builds the package.
 *
 * @throws GenerationError where the inputs are at fault.
 */
export async function build(
  inputs: Inputs,
  configPlace: string,
  previous: Previous,
  print: TypesPrinter = printHere
): Promise<Build> {
  const { api, config, lock, recorded, pointers, diagnostics } = buildModel(inputs, configPlace)
  const context = contextOf(api, helpersOf(api, config, helperPaths(join(templatesFolder, 'helpers'))))
  const render = templatesIn(templatesFolder)
  const types = new Map(
    [...typeModuleSources(api.types)].map(([module, text]) => [`src/${module}`, rawDigest(text)])
  )
  const printing = inBackground(finishTypes(api, types, previous, print))
  const copied = copies(context.helpers.modules)
  const source = renderSource(context, render)
  const formatted = await formatFiles(source, previous.formatted)
  const documents = new Map([
    ...renderDocuments(api, render),
    // No part of the surface: a package exports nothing of them.
    ...renderOperations(context, copied, render)
  ])
  const finished = await formatFiles(documents, previous.formatted)
  const surface = await surfaceOf(
    api,
    [formatted, printing, copied],
    finished.get('package.json') ?? '{}',
    previous
  )
  verifySurface(api, surface)
  const lists = renderLists(surface, context, render)
  const files = new Map([...finished, ...lists, ...formatted, ...(await printing), ...copied])
  const raw = new Map([
    ...types,
    ...[...source, ...documents, ...lists].map(([path, text]) => [path, rawDigest(text)] as const)
  ])
  return {
    files,
    raw,
    names: printNamesLock({ ...lock }, inputs.names, recorded),
    operations: everyAction(api.resources).length,
    types: api.types.length,
    sources: { api, types: pointers, document: inputs.place },
    diagnostics
  }
}

/** A promise that may fail before it is awaited, which ends a process of Node if nothing listens; awaiting it fails all the same. */
function inBackground<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}

/** The files of types: taken over where what they are made from is the same, else printed. */
async function finishTypes(
  api: Api,
  keys: ReadonlyMap<string, string>,
  previous: Previous,
  print: TypesPrinter
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

/** The surface of what was emitted, read part by part as the parts are finished. */
async function surfaceOf(
  api: Api,
  parts: readonly (ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>)[],
  manifest: string,
  previous: Previous
): Promise<Surface> {
  const modules: Record<string, ModuleSurface> = {}
  for (const part of parts) {
    const texts = [...(await part)]
    const unchanged = new Set(
      texts
        .filter(([path, text]) => previous.formatted.get(path)?.text === text)
        .map(([path]) => path.slice('src/'.length))
    )
    const sources = new Map(texts.map(([path, text]) => [path.slice('src/'.length), text]))
    Object.assign(modules, readSurface(sources, previous.surface?.modules ?? null, unchanged))
  }
  return composeSurface(modules, manifest, promisesOf(api))
}

function renderSource(context: PackageContext, render: Render): ReadonlyMap<string, string> {
  const { api, helpers } = context
  const files = new Map<string, string>()
  files.set('src/index.ts', render('index', indexView(api, helpers)))
  files.set('src/client.ts', render('client', clientView(api, helpers)))
  files.set('src/version.ts', render('version', packageView(api)))
  files.set('src/service.ts', render('service', serviceView(api, helpers)))
  for (const resource of everyResource(api.resources))
    files.set(
      `src/${resourceModule(resource.file ?? resource.path)}`,
      render('resource', resourceView(resource, context))
    )
  return files
}

/** The modules that hand copied helpers their operations. */
function renderOperations(
  { eventLists, helpers }: PackageContext,
  copied: ReadonlyMap<string, string>,
  render: Render
): ReadonlyMap<string, string> {
  return new Map(
    importedFrom('operations', copied.values()).map((helper) => [
      `src/${operationsModule(helper)}`,
      render('operations', operationsView(helper, helpers.needs.get(helper) ?? [], eventLists))
    ])
  )
}

function renderDocuments(api: Api, render: Render): ReadonlyMap<string, string> {
  const view = packageView(api)
  return new Map([
    ['package.json', render('package.json', view)],
    ['.gitattributes', render('gitattributes', view)],
    ['tsconfig.json', render('tsconfig.json', view)],
    ['tsdown.config.js', render('tsdown.config', view)],
    // The text of another licence is not ours to know: it belongs to whoever names it in sdk.yaml.
    ...(api.package.license === 'MIT' ? [['LICENSE', render('LICENSE', view)] as const] : []),
    ['README.md', render('README', view)]
  ])
}

/** What is listed of the emitted source, once it has been read back: one line an entry, which leaves nothing to format. */
function renderLists(surface: Surface, { api }: PackageContext, render: Render): ReadonlyMap<string, string> {
  return new Map([
    ['API.md', render('API', referenceView(api, surface, 'client'))],
    ['surface.json', printJson(surface)]
  ])
}

/** The runtime, and the helpers that the document has the operations for, stand in the package as they stand in the templates. */
function copies(helpers: readonly string[]): ReadonlyMap<string, string> {
  const runtime = [...readCopies(join(templatesFolder, 'runtime'))].map(
    ([path, text]) => [`src/runtime/${path}`, text] as const
  )
  const mounted = [...readNeeded(join(templatesFolder, 'helpers'), helpers)].map(
    ([path, text]) => [`src/helpers/${path}`, text] as const
  )
  return new Map([...runtime, ...mounted])
}

/** Names that the runtime, the service and the helpers export: no type can have one of them. */
function reservedNames(): ReadonlySet<string> {
  const helpers = [...readCopies(join(templatesFolder, 'helpers')).values()]
  const runtime = readCopies(join(templatesFolder, 'runtime'))
  const texts = [
    runtime.get('index.ts') ?? '',
    runtime.get('public.ts') ?? '',
    readFileSync(join(templatesFolder, 'service.hbs'), 'utf8'),
    ...helpers
  ]
  return new Set(texts.flatMap(exportedNames))
}

/** Names of the options that a client or a call takes, which no header can have as an option of its own. */
function optionNames(): ReadonlySet<string> {
  const text = readCopies(join(templatesFolder, 'runtime')).get('call/options.ts') ?? ''
  return new Set([...text.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1] ?? ''))
}

function exportedNames(text: string): readonly string[] {
  const lists = [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap((match) =>
    (match[1] ?? '').split(',')
  )
  const declared = [
    ...text.matchAll(/^export (?:abstract )?(?:class|interface|type|function|const) (\w+)/gm)
  ].map((match) => match[1] ?? '')
  return [
    ...lists
      .map((name) =>
        name
          .replace(/^.*\bas\b/, '')
          .replace(/^\s*type\s/, '')
          .trim()
      )
      .filter(Boolean),
    ...declared
  ]
}

/** What was emitted must call every operation of the model, and nothing else. */
export function verifySurface(api: Api, surface: Surface): void {
  const emitted = Object.values(surface.modules).flatMap((module) =>
    module.classes.flatMap((each) => each.methods.flatMap((method) => method.operations))
  )
  const wanted = everyAction(api.resources).map(({ action }) => ({
    route: `${action.method} ${documentPath(action.path)}`,
    pointer: action.pointer
  }))
  const missing = wanted.filter(({ route }) => emitted.filter((each) => each === route).length !== 1)
  const problems = missing.map(({ route, pointer }) =>
    diagnostic(
      'output/invalid',
      pointer,
      `The emitted source does not call ${route} exactly once.`,
      'This is a fault of a template or a view: report it with the document.'
    )
  )
  if (problems.length > 0) throw new GenerationError(problems)
}
