/**
 * What the compiler reads of the templates: the surfaces of modules that are copied as they are, and what helpers declare. A
 * build remembers it beside its code: to read it again takes half of what the compiler does for a small package.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCopies } from '../emit/copy.ts'
import { readHelpers } from '../emit/readHelpers.ts'
import { readModules, type ModuleReader } from '../emit/readSurface.ts'
import { digestOfTexts } from '../ground/codeDigest.js'
import { digest } from '../ground/digest.ts'
import { systemCode } from '../ground/files.ts'
import { templatesFolder } from '../ground/home.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { ModuleSurface } from '../target/surface.ts'
import type { HelperModules } from '../target/typescript/package/helperFunctions.ts'

/** What was read, with the SHA-256 of the text that it was read from. */
interface Read<T> {
  readonly digest: string
  readonly found: T
}

interface Shipped {
  /** By the path in a package. */
  readonly surfaces: Readonly<Record<string, Read<ModuleSurface>>>
  readonly helpers: Read<
    readonly (readonly [name: string, helper: NonNullable<ReturnType<HelperModules['get']>>])[]
  >
}

/** The folders of templates that are copied, under the names that they have in a package. */
const copied = ['runtime', 'helpers', 'testing', 'operations']

const code = fileURLToPath(import.meta.url)

/** The record of this build; null for a run from source, which has no place for one. */
const place = code.endsWith('.ts') ? null : join(dirname(dirname(code)), 'shipped.json')

/** Reads modules; those that ship with the generator as they are, from the record of the build. */
export const readModulesOfPackage: ModuleReader = async (modules) => {
  const surfaces = (await shipped())?.surfaces ?? {}
  const known = [...modules].flatMap(([path, text]) => {
    const read = valueAt(surfaces, path)
    return read !== undefined && read.digest === digest(text) ? [[path, read.found] as const] : []
  })
  const rest = new Map(modules)
  for (const [path] of known) rest.delete(path)
  return { ...Object.fromEntries(known), ...(rest.size === 0 ? {} : await readModules(rest)) }
}

/** The exported functions of every helper of a folder, by the name of the helper; from the record if they stand as it knows them. */
export async function helpersIn(folder: string): Promise<HelperModules> {
  const helpers = (await shipped())?.helpers
  return helpers !== undefined && helpers.digest === digestOfFolder(folder)
    ? new Map(helpers.found)
    : readHelpers(folder)
}

function digestOfFolder(folder: string): string {
  return digestOfTexts([...readCopies(folder)].flat())
}

let loaded: Promise<Shipped | null> | null = null

/** The record, which is made if the build has none yet. */
export function shipped(): Promise<Shipped | null> {
  loaded ??= place === null ? Promise.resolve(null) : load(place)
  return loaded
}

async function load(path: string): Promise<Shipped> {
  const found = remembered(path)
  if (found !== null) return found
  const record = await read()
  const part = `${path}.${process.pid}`
  try {
    writeFileSync(part, JSON.stringify(record))
    renameSync(part, path)
  } catch (error) {
    // What is installed may be read-only, or its disk full: the next run reads again.
    if (systemCode(error) === null) throw error
    rmSync(part, { force: true })
  }
  return record
}

function remembered(path: string): Shipped | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== null) return null
    throw error
  }
}

async function read(): Promise<Shipped> {
  const texts = new Map(
    copied.flatMap((folder) =>
      [...readCopies(join(templatesFolder, folder))].map(([path, text]): [string, string] => [
        `${folder}/${path}`,
        text
      ])
    )
  )
  const surfaces = Object.entries(await readModules(texts)).map(
    ([path, found]) => [path, { digest: digest(texts.get(path) ?? ''), found }] as const
  )
  const helpers = join(templatesFolder, 'helpers')
  return {
    surfaces: Object.fromEntries(surfaces),
    helpers: { digest: digestOfFolder(helpers), found: [...readHelpers(helpers)] }
  }
}
