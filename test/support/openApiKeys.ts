/** The keys of each kind of object of OpenAPI, as the published JSON Schemas of OpenAPI and of JSON Schema have them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const published = dirname(require.resolve('@seriousme/openapi-schema-validator/package.json'))
const vocabularies = join(dirname(require.resolve('ajv/package.json')), 'dist/refs/json-schema-2020-12')

const read = (path: string): object => Object(JSON.parse(readFileSync(path, 'utf8')))
const under = (value: object, key: string): object => Object(Reflect.get(value, key))

/** The keys under each `properties` of a schema, references not followed. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'patternProperties') return namesIn(Object.keys(Object(inner))[0] ?? '')
    return [...(key === 'properties' ? Object.keys(Object(inner)) : []), ...keysIn(inner)]
  })
}

/** The names of a pattern like `^(get|put)$`. */
function namesIn(pattern: string): readonly string[] {
  const [, names] = /^\^\((?:\?:)?(.*)\)\$$/.exec(pattern) ?? []
  return names?.split('|').filter((name) => /^\w+$/.test(name)) ?? []
}

/** The vocabulary of OpenAPI in schemas since 3.1, which the schema of a document leaves open. */
const ofOpenApi = [
  { since: 1, kind: 'schema', keys: ['discriminator', 'xml', 'externalDocs', 'example'] },
  { since: 1, kind: 'discriminator', keys: ['propertyName', 'mapping'] },
  { since: 1, kind: 'xml', keys: ['name', 'namespace', 'prefix', 'attribute', 'wrapped'] },
  { since: 2, kind: 'discriminator', keys: ['defaultMapping'] },
  { since: 2, kind: 'xml', keys: ['nodeType'] }
]

const ofJsonSchema = [
  'schema',
  ...['core', 'applicator', 'unevaluated', 'validation', 'meta-data', 'format-annotation', 'content'].map(
    (part) => `meta/${part}`
  )
]

/** The kinds by the names of their definitions in either spelling, where they differ. */
const kinds: Readonly<Record<string, string>> = {
  externalDocumentation: 'externalDocs',
  callbacks: 'callback',
  xML: 'xml',
  oAuthFlows: 'oauthFlows'
}

function kindOf(definition: string): string {
  if (/Flow$/.test(definition)) return 'oauthFlow'
  if (/SecurityScheme$/.test(definition)) return 'securityScheme'
  const plain = definition.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const own = plain.charAt(0).toLowerCase() + plain.slice(1)
  return kinds[own] ?? own
}

/** The keys of each kind of object in OpenAPI 3.`minor`. */
export function keysOfOpenApi(minor: number): ReadonlyMap<string, ReadonlySet<string>> {
  const schema = read(join(published, `schemas/v3.${minor}/schema.json`))
  const found = new Map<string, Set<string>>()
  const put = (kind: string, keys: readonly string[]) =>
    void found.set(kind, new Set([...(found.get(kind) ?? []), ...keys]))
  put('openapi', Object.keys(under(schema, 'properties')))
  for (const [name, one] of Object.entries(
    minor === 0 ? under(schema, 'definitions') : under(schema, '$defs')
  )) {
    const kind = kindOf(name)
    put(kind, kind === 'oauthFlows' ? Object.keys(under(one, 'properties')) : keysIn(one))
    if (kind === 'oauthFlows') put('oauthFlow', keysIn(under(one, '$defs')))
    if (JSON.stringify(one).includes('#/$defs/examples')) put(kind, ['example', 'examples'])
  }
  // The schema of 3.0 has references by a pattern.
  if (minor === 0) for (const kind of ['reference', 'schema']) put(kind, ['$ref'])
  else for (const part of ofJsonSchema) put('schema', keysIn(read(join(vocabularies, `${part}.json`))))
  for (const { since, kind, keys } of ofOpenApi) if (since <= minor) put(kind, keys)
  return found
}
