import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { addressFault } from '../ground/address.ts'
import type { InitOptions } from '../run/init.ts'
import { sdkPlace } from '../run/options.ts'
import { readWords, UsageError } from './commandLine.ts'

export const initUsage = `Writes the files that a repository begins with. What exists already is left alone, so that it may run again.

Usage: chatbotkit-sdk-generator init [folder] --name <package> --url <address or file> [--workflows]

  --name <package>    the name of the npm package; needed unless ${sdkPlace} exists
  --url <place>       the address of the OpenAPI document, or the path of a file; needed unless ${sdkPlace} exists
  --workflows         write .github/workflows, too: a fetch every day that opens a pull request, a gate for pull
                      requests, and a release by trusted publishing
  --help              print this

Exit status: 0 if the files are there, 1 if one cannot be written, 2 for an invalid command line.
`

/** The names that npm takes for a new package, as the JSON Schema of package.json has them. */
const packageName = /^(?:@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/

/** Reads the command line of `init`; null if it asks for help. Throws a UsageError for one that cannot be understood. */
export function parseInit(argv: readonly string[]): InitOptions | null {
  const { values, positionals } = parse(argv)
  if (values.help === true) return null
  const [folder = '.', ...more] = positionals
  if (more.length > 0) throw new UsageError(`init takes one folder; got ${positionals.join(', ')}.`)
  if (folder === '') throw new UsageError('The folder must not be empty.')
  const { name, url } = values
  if (name !== undefined && (!packageName.test(name) || name.length > 214))
    throw new UsageError(
      `--name must be a name that npm takes, in small letters, perhaps behind @scope/; got ${name}.${meantName(name)}`
    )
  if (url !== undefined) checkPlace(url)
  const workflows = values.workflows === true
  if (existsSync(join(folder, sdkPlace))) return { folder, sdk: null, workflows }
  const absent = Object.entries({ name, url }).flatMap(([flag, value]) => (value === undefined ? [flag] : []))
  if (name === undefined || url === undefined)
    throw new UsageError(
      `${absent.map((flag) => `--${flag}`).join(' and ')} must be given, since ${join(folder, sdkPlace)} does not exist: init --name @scope/package --url https://example.com/openapi.json.`
    )
  return { folder, sdk: { name, url }, workflows }
}

/** The name with what npm does not take replaced. */
function meantName(name: string): string {
  const other = name
    .trim()
    .toLowerCase()
    .replace(/[^a-z\d\-._~@/]+/g, '-')
  return packageName.test(other) && other.length <= 214 ? ` Did you mean ${other}?` : ''
}

function checkPlace(url: string): void {
  const fault = addressFault(url)
  if (fault !== null)
    throw new UsageError(
      `--url must be an address of http or https, or the path of a file; got ${url}. ${fault}`
    )
}

function parse(argv: readonly string[]) {
  return readWords(argv, {
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      url: { type: 'string' },
      workflows: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' }
    }
  })
}
