/** Reads parameters from a request by their style (OpenAPI 3.1 §4.8.12) and validates them. */
import { followed, isNode, type Node, type Validate } from './schemas.ts'
import type { Findings } from './service.ts'

/** What of a request parameters are read from. */
export interface Sent {
  /** By name, as the path has them. */
  readonly path: ReadonlyMap<string, string>
  readonly query: URLSearchParams
  readonly search: string
  readonly headers: Headers
}

export interface Parts {
  readonly document: Node
  readonly validate: Validate
  readonly findings: Findings
}

/** Headers that OpenAPI says to ignore, and those that a client of a platform must not set. */
const ignored = new Set([
  'accept',
  'content-type',
  'authorization',
  'cookie',
  'host',
  'content-length',
  'user-agent'
])

export function parameterFaults(parts: Parts, parameters: readonly Node[], sent: Sent): void {
  for (const parameter of parameters) {
    const name = String(parameter['name'])
    if (parameter['in'] === 'header' && ignored.has(name.toLowerCase())) continue
    const values = valuesOf(parameter, parts.document, sent)
    const where = `${parameter['in']} ${name}`
    if (values === null) {
      if (parameter['required'] === true) parts.findings.faults.push(`${where} is required`)
      continue
    }
    const schema = schemaOf(parameter, parts.document)
    const results = values.map((value) => parts.validate(schema, value))
    if (results.some((fault) => fault === undefined)) parts.findings.unjudged.push(where)
    else if (results.every((fault) => typeof fault === 'string'))
      parts.findings.faults.push(`${where}: ${results[0]}`)
  }
}

function schemaOf(parameter: Node, document: Node): unknown {
  const content = followed(document, parameter['content'])
  const [media] = Object.values(content)
  return (media === undefined ? parameter['schema'] : followed(document, media)['schema']) ?? {}
}

/** The values that the text of a parameter may mean; null if it is absent. */
function valuesOf(parameter: Node, document: Node, sent: Sent): readonly unknown[] | null {
  const name = String(parameter['name'])
  const texts = textsOf(parameter, document, name, sent)
  if (texts === null) return null
  if (parameter['content'] !== undefined) return texts.map(parsed)
  const schema = wholeOf(parameter['schema'], document)
  if (schema.kinds.has('object'))
    return [...objects(name, schema.properties, sent), ...(schema.kinds.size === 1 ? [] : scalars(texts))]
  if (!schema.kinds.has('array')) return scalars(texts)
  const separator = { spaceDelimited: ' ', pipeDelimited: '|' }[String(parameter['style'])] ?? ','
  const items = texts.length > 1 ? texts : texts.flatMap((text) => text.split(separator))
  // Items are read alike: all as text, or all as what they look like.
  return [
    items,
    items.map((item) => scalars([item]).at(-1)),
    ...(schema.kinds.size > 1 ? scalars(texts) : [])
  ]
}

function textsOf(parameter: Node, document: Node, name: string, sent: Sent): readonly string[] | null {
  switch (parameter['in']) {
    case 'path': {
      const raw = sent.path.get(name)
      return raw === undefined || raw === ''
        ? null
        : [withoutMark(decodeURIComponent(raw), name, parameter['style'])]
    }
    case 'query': {
      const own = [...sent.query.getAll(name), ...sent.query.getAll(`${name}[]`)]
      if (own.length > 0) return own
      const inside = [...sent.query.keys()].filter((key) => key.startsWith(`${name}[`))
      if (inside.length > 0) return inside
      const { kinds, properties } = wholeOf(parameter['schema'], document)
      return kinds.has('object') && properties.some((key) => sent.query.has(key)) ? [''] : null
    }
    case 'header': {
      const text = sent.headers.get(name)
      return text === null ? null : [text]
    }
    case 'cookie': {
      const pairs = (sent.headers.get('cookie') ?? '').split(/; */).map((pair) => pair.split('='))
      const own = pairs
        .filter(([key]) => key === name)
        .map(([, ...value]) => decodeURIComponent(value.join('=')))
      return own.length === 0 ? null : own
    }
    default:
      return null
  }
}

/**
 * The objects that the query may mean: fields in brackets, or parameters of their own, each as a text or as what it looks like; an
 * empty one for other styles, whose fields are not read.
 */
function objects(name: string, properties: readonly string[], { query }: Sent): readonly Node[] {
  const pairs = [...query].flatMap(([key, text]) => {
    const inside = key.startsWith(`${name}[`) ? key.slice(name.length + 1).replace(/\].*$/s, '') : null
    const field = inside ?? (properties.includes(key) ? key : null)
    return field === null ? [] : [[field, text] as const]
  })
  const read = (of: (text: string) => unknown): Node =>
    Object.fromEntries(pairs.map(([field, text]) => [field, of(text)]))
  return [read((text) => text), read((text) => scalars([text]).at(-1)), {}]
}

/** A label begins with a dot, a matrix with its name. */
function withoutMark(text: string, name: string, style: unknown): string {
  if (style === 'label') return text.replace(/^\./, '')
  return style === 'matrix' ? text.replace(`;${name}=`, '') : text
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** A text and what it looks like. */
function scalars(texts: readonly string[]): readonly unknown[] {
  return texts.flatMap((text): readonly unknown[] => {
    if (text !== '' && !Number.isNaN(Number(text))) return [text, Number(text)]
    return text === 'true' || text === 'false' ? [text, text === 'true'] : [text]
  })
}

interface Whole {
  readonly kinds: ReadonlySet<string>
  readonly properties: readonly string[]
}

/** The kinds of values that a schema names, in all of its branches. */
function wholeOf(schema: unknown, document: Node, depth = 0): Whole {
  const node = followed(document, schema)
  const branches = ['allOf', 'anyOf', 'oneOf']
    .flatMap((key) => (Array.isArray(node[key]) ? node[key] : []))
    .map((branch) =>
      depth > 8 ? { kinds: new Set<string>(), properties: [] } : wholeOf(branch, document, depth + 1)
    )
  const own = [node['type'] ?? (isNode(node['properties']) ? 'object' : [])].flat().map(String)
  return {
    kinds: new Set(
      [...own, ...branches.flatMap(({ kinds }) => [...kinds])].filter((kind) => kind !== 'null')
    ),
    properties: [
      ...(isNode(node['properties']) ? Object.keys(node['properties']) : []),
      ...branches.flatMap(({ properties }) => properties)
    ]
  }
}
