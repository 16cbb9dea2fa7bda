/** A converted document as it is, so that an expected request can be compared with it without the generator. */
import { isObject } from '../../generator/ground/json.ts'
import type { Converted } from './suite.ts'

type Raw = Readonly<Record<string, unknown>>

/** A parameter or a property of one, as the document declares it. */
export interface Declared {
  readonly name: string
  readonly in: string
  readonly style: string
  readonly explode: boolean
  readonly schema: unknown
}

/** An operation of a document, with what is in front of its path. */
export interface Operation {
  readonly document: Converted
  readonly method: string
  readonly path: string
  /** Path of the server, with its variables in braces. */
  readonly prefix: string
  /** The values that variables of the server may have, if it may not have any. */
  readonly variables: ReadonlyMap<string, readonly string[]>
  readonly parameters: readonly Declared[]
  /** Schemas of the body by media type. */
  readonly bodies: ReadonlyMap<string, unknown>
  /** Media types of the answers by status. */
  readonly answers: ReadonlyMap<string, readonly string[]>
  /** Names of headers, of parameters of the query and of cookies that carry secrets. */
  readonly secrets: ReadonlySet<string>
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']

export function operationsOf(document: Converted): readonly Operation[] {
  const root: unknown = JSON.parse(document.text)
  if (!isObject(root) || !isObject(root['paths'])) return []
  const found: Operation[] = []
  for (const [path, item] of Object.entries(root['paths'])) {
    if (!isObject(item)) continue
    for (const method of methods) {
      const operation = item[method]
      if (!isObject(operation)) continue
      found.push({
        document,
        method,
        path,
        ...serverOf(operation['servers'] ?? item['servers'] ?? root['servers']),
        parameters: [...listOf(item['parameters']), ...listOf(operation['parameters'])].flatMap((each) =>
          declared(resolve(root, each))
        ),
        bodies: bodiesOf(resolve(root, operation['requestBody'])),
        answers: answersOf(root, operation['responses']),
        secrets: secretsOf(root)
      })
    }
  }
  return found
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** What a reference leads to, or the value itself. */
export function resolve(root: unknown, value: unknown): unknown {
  if (!isObject(value) || typeof value['$ref'] !== 'string') return value
  const steps = value['$ref']
    .slice(2)
    .split('/')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
  let found = root
  for (const step of steps) found = isObject(found) ? found[step] : undefined
  return resolve(root, found)
}

function serverOf(servers: unknown): Pick<Operation, 'prefix' | 'variables'> {
  const [first] = listOf(servers)
  const server = isObject(first) ? first : {}
  const url = typeof server['url'] === 'string' ? server['url'] : ''
  const variables = Object.entries(isObject(server['variables']) ? server['variables'] : {})
  return {
    prefix: url.replace(/^(?:[a-z]+:\/\/[^/]*|\{[^/{}]+\})/i, '').replace(/\/$/, ''),
    variables: new Map(
      variables.flatMap(([name, variable]) =>
        isObject(variable) && Array.isArray(variable['enum'])
          ? [[name, variable['enum'].map(String)] as const]
          : []
      )
    )
  }
}

function declared(value: unknown): readonly Declared[] {
  if (!isObject(value) || typeof value['name'] !== 'string' || typeof value['in'] !== 'string') return []
  const isForm = value['in'] === 'query' || value['in'] === 'cookie'
  const style = typeof value['style'] === 'string' ? value['style'] : isForm ? 'form' : 'simple'
  const explode = typeof value['explode'] === 'boolean' ? value['explode'] : style === 'form'
  return [{ name: value['name'], in: value['in'], style, explode, schema: value['schema'] ?? {} }]
}

function bodiesOf(body: unknown): ReadonlyMap<string, unknown> {
  const content = isObject(body) && isObject(body['content']) ? body['content'] : {}
  return new Map(
    Object.entries(content).map(
      ([type, media]) => [type, isObject(media) ? (media['schema'] ?? {}) : {}] as const
    )
  )
}

function answersOf(root: unknown, responses: unknown): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(isObject(responses) ? responses : {}).map(([status, response]) => {
      const resolved = resolve(root, response)
      return [
        status,
        Object.keys(isObject(resolved) && isObject(resolved['content']) ? resolved['content'] : {})
      ] as const
    })
  )
}

function secretsOf(root: Raw): ReadonlySet<string> {
  const components = isObject(root['components']) ? root['components'] : {}
  const schemes = isObject(components['securitySchemes']) ? components['securitySchemes'] : {}
  const names = Object.values(schemes).flatMap((scheme) =>
    isObject(scheme) && typeof scheme['name'] === 'string' ? [scheme['name'].toLowerCase()] : []
  )
  return new Set(['authorization', ...names])
}
