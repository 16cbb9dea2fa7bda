/**
 * Surfaces of the modules that packages have from the templates as they stand there. A build remembers them beside its code: to read them
 * again takes a third of what the compiler does for a small package.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCopies } from '../emit/copy.ts'
import { readModules, type ModuleReader, type Modules } from '../emit/readSurface.ts'
import { digest } from '../ground/digest.ts'
import { systemCode } from '../ground/files.ts'
import { templatesFolder } from '../ground/home.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { ModuleSurface } from '../target/surface.ts'

interface Shipped {
  /** The SHA-256 of the text that was read. */
  readonly digest: string
  readonly surface: ModuleSurface
}

type ShippedSurfaces = Readonly<Record<string, Shipped>>

/** The folders of templates that are copied, under the names that they have in a package. */
const copied = ['runtime', 'helpers', 'testing', 'operations']

const code = fileURLToPath(import.meta.url)

/** The record of this build; null for a run from source, which has no place for one. */
const place = code.endsWith('.ts') ? null : join(dirname(dirname(code)), 'surfaces.json')

/** Reads modules; those that ship with the generator as they are, from the record of the build. */
export const readModulesOfPackage: ModuleReader = async (modules) => {
  const record = await shippedSurfaces()
  const known = [...modules].flatMap(([path, text]) => {
    const found = valueAt(record, path)
    return found !== undefined && found.digest === digest(text) ? [[path, found.surface] as const] : []
  })
  const rest = new Map(modules)
  for (const [path] of known) rest.delete(path)
  return { ...Object.fromEntries(known), ...(rest.size === 0 ? {} : await readModules(rest)) }
}

let loaded: Promise<ShippedSurfaces> | null = null

/** The record, which is made if the build has none yet. */
export function shippedSurfaces(): Promise<ShippedSurfaces> {
  loaded ??= place === null ? Promise.resolve({}) : load(place)
  return loaded
}

async function load(path: string): Promise<ShippedSurfaces> {
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

function remembered(path: string): ShippedSurfaces | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== null) return null
    throw error
  }
}

async function read(): Promise<ShippedSurfaces> {
  const texts = new Map(
    copied.flatMap((folder) =>
      [...readCopies(join(templatesFolder, folder))].map(([path, text]): [string, string] => [
        `${folder}/${path}`,
        text
      ])
    )
  )
  const surfaces: Modules = await readModules(texts)
  return Object.fromEntries(
    Object.entries(surfaces).map(([path, surface]) => [
      path,
      { digest: digest(texts.get(path) ?? ''), surface }
    ])
  )
}
