/** Small documents that are generated and compared: what a change of one line means for users. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { compareSurfaces } from '../../generator/changes/compare.ts'
import type { Changes } from '../../generator/changes/change.ts'
import { build, type Previous } from '../../generator/run/build.ts'
import { compilerHere } from '../../generator/run/compiler.ts'
import type { Surface } from '../../generator/target/surface.ts'

/** A document as a parser gives it: rows change it in places that no type describes. */
export type Draft = ReturnType<typeof JSON.parse>

const here = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')

const config = here('../fixtures/sdk.yaml')

/** The document that every row changes. */
function lamp(): Draft {
  return parse(here('lamp.yaml'))
}

const first: Previous = { formatted: new Map(), surface: null }

/** The files of the package that an edit gives. */
export async function packageOf({
  document: edit,
  decisions = (text) => text
}: Edit): Promise<ReadonlyMap<string, string>> {
  const { previous } = await baseOf()
  const document = lamp()
  edit?.(document)
  const inputs = {
    spec: JSON.stringify(document),
    place: 'lamp.json',
    config: decisions(config),
    names: null
  }
  const { files } = await build(inputs, 'lamp/sdk.yaml', previous)
  return files
}

/** The surface of the package that is made of a document. */
async function surfaceOf(
  document: Draft,
  decisions = config,
  previous = first,
  names: string | null = null
): Promise<Surface> {
  const inputs = { spec: JSON.stringify(document), place: 'lamp.json', config: decisions, names }
  const { files } = await build(inputs, 'lamp/sdk.yaml', previous, compilerHere, 'surface')
  return JSON.parse(files.get('surface.json') ?? '') as Surface
}

interface Base {
  readonly surface: Surface
  readonly previous: Previous
  /** The names that were recorded. */
  readonly names: string
}

let base: Promise<Base> | null = null

/** The package of the unchanged document, made once. */
function baseOf() {
  base ??= (async () => {
    const inputs = { spec: JSON.stringify(lamp()), place: 'lamp.json', config, names: null }
    const { files, raw, names } = await build(inputs, 'lamp/sdk.yaml', first)
    const surface = JSON.parse(files.get('surface.json') ?? '') as Surface
    const formatted = new Map([...files].map(([path, text]) => [path, { raw: raw.get(path) ?? '', text }]))
    return { surface, names, previous: { formatted, surface } }
  })()
  return base
}

/** A change of the document and of the decisions. */
export interface Edit {
  readonly document?: (document: Draft) => void
  readonly decisions?: (text: string) => string
  /** Whether the names of the unchanged document were recorded. */
  readonly locked?: boolean
}

/** What an edit changes for users. */
export async function changesOf({
  document: edit,
  decisions = (text) => text,
  locked = false
}: Edit): Promise<Changes> {
  const { surface, previous, names } = await baseOf()
  const document = lamp()
  edit?.(document)
  return compareSurfaces(
    surface,
    await surfaceOf(document, decisions(config), previous, locked ? names : null),
    '1.0.0'
  )
}
