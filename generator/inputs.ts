/** Gathers everything that the output is made from, as text: cheap to read, cheap to compare. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { namesLockName } from './read/lockName.ts'
import type { Options } from './options.ts'

/** The generator's own folder, wherever it is installed. */
const root = fileURLToPath(new URL('..', import.meta.url))

export const templatesFolder: string = join(root, 'templates')

/** The texts of one run. */
export interface Inputs {
  /** The document. */
  readonly spec: string
  /** Where the document was read, for messages. */
  readonly place: string
  readonly config: string
  readonly names: string | null
}

/** The folder of sdk.yaml, where the snapshot and the locks stand. */
export function recordsFolder(options: Options): string {
  return dirname(options.config)
}

/** The text of names.lock.yaml, or null where there is none. */
export function readNames(options: Options): string | null {
  const path = join(recordsFolder(options), namesLockName)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** One digest of the texts and of the generator itself: equal digests give equal output. */
export function digestOf({ spec, config, names }: Inputs): string {
  const hash = createHash('sha256')
  for (const text of [spec, config, names ?? '']) hash.update(createHash('sha256').update(text).digest())
  for (const folder of ['generator', 'templates']) {
    for (const file of filesBelow(join(root, folder))) hash.update(relative(root, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? filesBelow(path) : [path]
    })
}
