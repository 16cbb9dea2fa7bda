import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { addressFault, isAddress } from '../ground/address.ts'
import { isNpmName } from '../ground/npmName.ts'
import type { InitOptions } from '../run/init.ts'
import { sdkPlace } from '../run/options.ts'
import { readWords, UsageError } from './commandLine.ts'
import { isStandardInput } from './standardInput.ts'

export const initUsage = `Writes the files that a repository begins with. What exists already is left alone, so that it may run again.

Usage: chatbotkit-sdk-generator init <document> [folder] [--name <package>] [--workflows]
       chatbotkit-sdk-generator init [folder] --name <package> --url <document> [--workflows]

  <document>          the address of an OpenAPI document, or the path of a file: ${sdkPlace} gets what it tells, each line
                      with its reason, and the package is generated at once; - reads the standard input, and keeps the
                      document in spec/openapi.json or spec/openapi.yaml
  --name <package>    the name of the npm package; with <document>, the title of the document gives one
  --url <document>    write the name and this place alone, and generate nothing
  --workflows         write .github/workflows, too: a fetch every day that opens a pull request, a gate for pull
                      requests, and a release by trusted publishing
  --help              print this

Exit status: 0 if the files are there, 1 if one cannot be written or the document cannot be read, 2 for an invalid command line;
with <document>, that of the run.
`

/** Reads the command line of `init`; null if it asks for help. Throws a UsageError for one that cannot be understood. */
export function parseInit(argv: readonly string[]): InitOptions | null {
  const { values, positionals } = parse(argv)
  if (values.help === true) return null
  const [first = '.', ...others] = positionals
  const place = isDocument(first) ? first : null
  const [folder = '.', ...more] = place === null ? [first, ...others] : others
  if (more.length > 0)
    throw new UsageError(
      `init takes one ${place === null ? 'folder' : 'document and one folder'}; got ${positionals.join(', ')}.`
    )
  if (folder === '') throw new UsageError('The folder must not be empty.')
  const { name, url } = values
  if (name !== undefined && !isNpmName(name))
    throw new UsageError(
      `--name must be a name that npm takes, in small letters, perhaps behind @scope/; got ${name}.${meantName(name)}`
    )
  if (url !== undefined) checkPlace(url, '--url')
  const workflows = values.workflows === true
  if (place !== null) {
    if (url !== undefined)
      throw new UsageError(`The document is given twice: ${place} and --url ${url}.`, {
        remedy: 'Leave --url out to generate the package at once.'
      })
    checkPlace(place, 'The document')
    return { folder, sdk: null, document: { place, name: name ?? null }, workflows }
  }
  if (existsSync(join(folder, sdkPlace))) return { folder, sdk: null, document: null, workflows }
  const absent = Object.entries({ name, url }).flatMap(([flag, value]) => (value === undefined ? [flag] : []))
  if (name === undefined || url === undefined)
    throw new UsageError(
      `${absent.map((flag) => `--${flag}`).join(' and ')} must be given, since ${join(folder, sdkPlace)} does not exist: init --name @scope/package --url https://example.com/openapi.json. Or give the document alone: init https://example.com/openapi.json.`
    )
  return { folder, sdk: { name, url }, document: null, workflows }
}

/** Whether the first word is a document: an address, a file, or what is called like one. */
function isDocument(word: string): boolean {
  if (isStandardInput(word)) return true
  if (existsSync(word)) return !statSync(word).isDirectory()
  return addressFault(word) !== null || isAddress(word) || /\.(?:json|ya?ml)$/i.test(word)
}

/** The name with what npm does not take replaced. */
function meantName(name: string): string {
  const other = name
    .trim()
    .toLowerCase()
    .replace(/[^a-z\d\-._~@/]+/g, '-')
  return isNpmName(other) ? ` Did you mean ${other}?` : ''
}

function checkPlace(url: string, what: string): void {
  const fault = addressFault(url)
  if (fault !== null)
    throw new UsageError(
      `${what} must be an address of http or https, or the path of a file; got ${url}. ${fault}`
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
