/** Gathers everything that the output is made from, as text: cheap to read, cheap to compare. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readCopies } from '../emit/copy.ts'
import { withOwnLineEnds } from '../ground/text.ts'
import { digestOfTexts } from '../ground/codeDigest.js'
import { generatorDigest, templatesDigest } from '../ground/home.ts'
import { compatFiles, type CompatTexts } from '../decide/compatTexts.ts'
import type { Options } from './options.ts'
import { readText } from '../ground/readText.ts'
import { namesLockName } from '../records/fileNames.ts'

/** The texts of one run. */
export interface Inputs {
  /** The document. */
  readonly spec: string
  /** Where the document was read, for messages. */
  readonly place: string
  readonly config: string
  /** The recorded names; null if nothing is recorded yet. */
  readonly names: string | null
  /** What `compat` of sdk.yaml needs beside it; null if there is no such file, absent if nobody looked for it. */
  readonly compat?: CompatTexts | null
  /** The chapters of the README beside sdk.yaml, by their path; none if absent. */
  readonly chapters?: ReadonlyMap<string, string>
  /** Whether a part of the document that cannot be read is an error; else it is a warning, and the part becomes `unknown`. */
  readonly strict?: boolean
  /** Keys of the names lock whose former names this package leaves out; none if absent. */
  readonly dropped?: ReadonlySet<string>
  /** The files of people; none if absent. */
  readonly custom?: CustomFiles
  /** What the run works out if sdk.yaml leaves the version to the generator or to another tool. */
  readonly versions?: Versions
  /** The text of released.json, if the output follows it; else null. */
  readonly released?: string | null
}

export interface Versions {
  /** The version in package.json. */
  readonly own: string
  /** The version that has what is new first. */
  readonly next: string
  readonly released: string | null
}

/** The files in the custom folder of an output folder. */
export interface CustomFiles {
  /** The output folder, for messages. */
  readonly out: string
  /** By their path from the sources of the package, `custom/greet.ts`. */
  readonly texts: ReadonlyMap<string, string>
}

/** The folder of sdk.yaml, which also has the snapshot and the locks. */
export function recordsFolder(options: Options): string {
  return dirname(options.config)
}

/** Where the public names are recorded. */
export function namesPlace(options: Options): string {
  return join(recordsFolder(options), namesLockName)
}

/** The files of people in an output folder: the generator reads them, and never writes there. */
export function readCustom(out: string): CustomFiles {
  const folder = join(out, 'src/custom')
  const copies = existsSync(folder) ? readCopies(folder) : []
  return { out, texts: new Map([...copies].map(([path, text]) => [`custom/${path}`, withOwnLineEnds(text)])) }
}

/** The text of names.lock.yaml; null if there is none. Fails with `input/missing` if it cannot be read. */
export function readNames(options: Options): string | null {
  const path = namesPlace(options)
  return existsSync(path) ? readText(path) : null
}

/** The texts of the files that `compat` needs; null if there are none. */
export function readCompatTexts(options: Options): CompatTexts | null {
  const names = [compatFiles.surface, compatFiles.checked, compatFiles.chapters]
  const [surface, checked, chapters] = names.map((name) => {
    const path = join(recordsFolder(options), name)
    return existsSync(path) ? readText(path) : null
  })
  return surface == null ? null : { surface, checked: checked ?? null, chapters: chapters ?? null }
}

/** The texts of the chapters that a person wrote for the README, by their path. */
export function readChapterTexts(options: Options): ReadonlyMap<string, string> {
  const folder = join(recordsFolder(options), 'readme')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
  return new Map(names.sort().map((name) => [join(folder, name), readText(join(folder, name))]))
}

/** One digest of everything that a person may change between two runs of one generator. */
export function digestOf({ spec, config, names, compat, chapters, custom, released }: Inputs): string {
  return digestOfTexts([
    spec,
    config,
    names ?? '',
    ...(released == null ? [] : [released]),
    ...[compat?.surface, compat?.checked, compat?.chapters].map((text) => text ?? ''),
    ...[...(chapters ?? [])].map(([path, text]) => `${basename(path)}\n${text}`),
    ...[...(custom?.texts ?? [])].flat(),
    templatesDigest()
  ])
}

/** The generator that a process has loaded stays the same. */
let generator: string | null = null

/** One digest of the generator itself; package.json pins the libraries that print and format. */
export function digestOfGenerator(): string {
  generator ??= generatorDigest()
  return generator
}

/** Whether the version may follow from what was released: it does unless sdk.yaml gives one. Seen without the libraries that read it. */
export function mayBeManaged(config: string): boolean {
  return /\bmanaged\b/.test(config) || !/\bversion["']?\s*:\s*["']?(?:\d|external\b)/.test(config)
}
