/** Writes the files that a repository begins with. What exists already is left alone. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { stringify } from 'yaml'
import { fail } from '../ground/diagnostics.ts'
import { systemCode } from '../ground/files.ts'
import { templatesFolder } from '../ground/home.ts'
import { readConfig } from '../decide/config.ts'
import { readText } from '../ground/readText.ts'
import { isAddress } from '../ground/address.ts'
import type { Acquired } from './acquired.ts'
import { firstSdk, urlOf, type FirstDocument } from './firstSdk.ts'
import { sdkPlace, type Options } from './options.ts'

export interface InitOptions {
  readonly folder: string
  /** The name of the package and the place of the document; null if they were not given, because sdk.yaml exists already. */
  readonly sdk: { readonly name: string; readonly url: string } | null
  /** The document that the package is made from at once; null if it is only named. */
  readonly document: FirstDocument | null
  readonly workflows: boolean
}

/** What was written and what was there already, as paths from the folder. */
export interface Initialised {
  readonly written: readonly string[]
  readonly kept: readonly string[]
  /** What of a given document is not carried; empty if none was read. */
  readonly census: string
  /** The document that was fetched for the first sdk.yaml; null if none was. */
  readonly acquired: Acquired | null
}

/** The workflows, in the order in which a change meets them. */
const workflowNames = ['sdk-update.yml', 'sdk-gate.yml', 'sdk-release.yml'] as const

const attributes = `# Records are compared byte by byte, so that they keep their line ends; a review folds what nobody writes by hand.
*.json text eol=lf linguist-generated=true
*.lock.yaml text eol=lf linguist-generated=true
`

/**
 * Writes sdk.yaml and, if asked, the workflows. Fails before the first file if one of them cannot be right. `run` are the options of
 * the run that follows, if a document was given.
 */
export async function initialise(
  { folder, sdk, document, workflows }: InitOptions,
  run: Options
): Promise<Initialised> {
  if (workflows) refuseBelowRoot(folder)
  const files = new Map<string, string>()
  if (sdk !== null) files.set(sdkPlace, sdkText(folder, sdk))
  if (document !== null && existsSync(run.config)) refuseOther(document, run.config)
  const first = document === null || existsSync(run.config) ? null : await firstSdk(document, run)
  if (first !== null) files.set(sdkPlace, first.sdk)
  files.set('spec/.gitattributes', attributes)
  if (workflows)
    for (const name of workflowNames)
      files.set(`.github/workflows/${name}`, readFileSync(join(templatesFolder, 'workflows', name), 'utf8'))
  const written = [...files].flatMap(([path, text]) => (writeNew(join(folder, path), text) ? [path] : []))
  const kept = [sdkPlace, ...files.keys()].filter(
    (path, index, all) => all.indexOf(path) === index && !written.includes(path)
  )
  return { written, kept, census: first?.census ?? '', acquired: first?.acquired ?? null }
}

/** The two keys that need a person. A path is written as it is from the folder of sdk.yaml. */
function sdkText(folder: string, { name, url }: NonNullable<InitOptions['sdk']>): string {
  if (!isAddress(url) && !existsSync(url))
    fail(
      'input/missing',
      url,
      'The document does not exist.',
      'Give --url an address that begins with https://, or the path of a file.'
    )
  const place = join(folder, sdkPlace)
  const found = isAddress(url) ? url : relative(resolve(dirname(place)), resolve(url)).replaceAll('\\', '/')
  const text = `# yaml-language-server: $schema=../node_modules/chatbotkit-sdk-generator/generator/decide/sdk.schema.json
# Every other key has a default. The schema says what each means, and an editor completes it.
${stringify({ package: { name }, document: { url: found } }, { lineWidth: 0, singleQuote: true })}`
  // What the next run would refuse is refused now.
  readConfig(text, place)
  return text
}

/** A sdk.yaml that exists is kept, so that it must be about the same document. */
function refuseOther({ place }: FirstDocument, config: string): void {
  const { url } = readConfig(readText(config), config).document
  if (url !== urlOf(place, config))
    fail(
      'output/folder',
      config,
      `It exists and is about another document, ${url}.`,
      `Name another folder: init ${place} <folder>. Or remove the file, or change its document.url, and run without init.`
    )
}

/** GitHub reads workflows at the root of a repository alone. */
function refuseBelowRoot(folder: string): void {
  const here = resolve(folder)
  if (existsSync(join(here, '.git'))) return
  for (let above = dirname(here); ; above = dirname(above)) {
    if (existsSync(join(above, '.git')))
      fail(
        'output/folder',
        folder,
        `It is not the root of its repository, which is ${relative(process.cwd(), above) || '.'}: no workflow is read here.`,
        'Run init --workflows at the root.'
      )
    if (above === dirname(above)) return
  }
}

/** Writes a file unless something has its name; says whether it was written. */
function writeNew(path: string, text: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST' && !isFolder(path) && isFolder(dirname(path))) return false
    if (code === null) throw error
    return fail(
      'output/folder',
      path,
      `The file cannot be written (${code}).`,
      'Move what is in its place, or name another folder.',
      error
    )
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}
