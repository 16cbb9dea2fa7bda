/** A service that answers by the document and refuses what its schemas refuse. It shares no code with the generator or its mock. */
import openapiSampler from 'openapi-sampler'
import { bodyFault } from './bodies.ts'
import { parameterFaults, type Sent } from './parameters.ts'
import { followed, isNode, validatorOf, type Node, type Validate } from './schemas.ts'

/** What the service has against a request. */
export interface Findings {
  readonly faults: string[]
  /** Schemas that the validator cannot compile. */
  readonly unjudged: string[]
}

export interface Service {
  /** Method and path of each operation. */
  readonly routes: ReadonlySet<string>
  /** A `fetch` for one call, which is expected to be of this operation. */
  fetchFor(
    route: string,
    findings: Findings
  ): (input: string | URL | Request, init?: RequestInit) => Promise<Response>
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'query', 'head'] as const

/** Method and path of each operation of a document. */
export function routesOf(document: Node): readonly string[] {
  return [...operationsOf(document).keys()]
}

interface Found {
  readonly path: string
  readonly operation: Node
  readonly parameters: readonly Node[]
}

export function serviceOf(document: Node): Service {
  const found = operationsOf(document)
  const validate = validatorOf(document)
  return {
    routes: new Set(found.keys()),
    fetchFor: (route, findings) => async (input, init) => {
      const request = new Request(input, init)
      const operation = found.get(route)
      if (operation === undefined) throw new Error(`${route} is not an operation of the document.`)
      const bytes = new Uint8Array(await request.arrayBuffer())
      const sent = matched(operation.path, route, request)
      if (sent === null) findings.faults.push(`${request.method} ${request.url} is another operation`)
      else {
        const parts = { document, validate, findings }
        parameterFaults(parts, operation.parameters, sent)
        await bodyFault(parts, operation.operation, request.headers.get('content-type'), bytes)
      }
      return answered({ document, validate }, operation.operation, request)
    }
  }
}

function operationsOf(document: Node): ReadonlyMap<string, Found> {
  const paths = isNode(document['paths']) ? document['paths'] : {}
  const all = Object.entries(paths).flatMap(([path, value]) => {
    const item = followed(document, value)
    return methods.flatMap((method) => {
      const operation = item[method]
      if (!isNode(operation) || path.startsWith('x-')) return []
      const parameters = [...listOf(item['parameters']), ...listOf(operation['parameters'])]
        .map((one) => followed(document, one))
        // One without a name can be sent by nobody.
        .filter((one) => one['name'] !== '')
      // A parameter of the operation replaces that of the path.
      const own = new Map(parameters.map((one) => [`${one['in']} ${one['name']}`, one]))
      return [
        [`${method.toUpperCase()} ${path}`, { path, operation, parameters: [...own.values()] }] as const
      ]
    })
  })
  return new Map(all)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The parts of a request that fits a path; null if it does not. */
function matched(template: string, route: string, request: Request): Sent | null {
  if (!route.startsWith(`${request.method} `)) return null
  const url = new URL(request.url)
  const [path = '', query] = (template.split('#')[0] ?? '').split('?')
  const names: string[] = []
  const pattern = path
    .split(/(\{[^{}]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (!/^\{.*\}$/.test(piece)) return literalPattern(piece)
      names.push(piece.slice(1, -1))
      return '([^/]+?)'
    })
    .join('')
  // What follows another parameter is an extension if it can be, and a parameter has slashes only where nothing else fits.
  const values =
    new RegExp(`${pattern.replaceAll('+?)([', '+?)(\\.[')}$`).exec(url.pathname) ??
    new RegExp(`${pattern}$`).exec(url.pathname) ??
    new RegExp(`${pattern.replaceAll('[^/]', '.')}$`, 's').exec(url.pathname)
  if (values === null) return null
  if (query !== undefined && !url.search.includes(query.split('=')[0] ?? '')) return null
  const inPath = new Map([
    ...names.map((name, index) => [name, values[index + 1] ?? ''] as const),
    ...inTemplate(query ?? '', url.searchParams)
  ])
  return { path: inPath, query: url.searchParams, search: url.search, headers: request.headers }
}

/** The values of parameters of the path that the query of its template has. */
function inTemplate(template: string, query: URLSearchParams): readonly (readonly [string, string])[] {
  return template.split('&').flatMap((pair) => {
    const [, key = '', name] = /^([^=]+)=\{(.+)\}$/.exec(pair) ?? []
    return name === undefined ? [] : [[name, encodeURIComponent(query.get(key) ?? '')] as const]
  })
}

/** A literal as it is, or as an address encodes it. */
function literalPattern(text: string): string {
  const escape = (each: string): string => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const encoded = text.split('/').map(encodeURIComponent).join('/')
  const address = new URL(`http://a/${text.replace(/^\//, '').replaceAll('%', '%25')}`).pathname
  return `(?:${[...new Set([text, encoded, text.startsWith('/') ? address : address.slice(1)])].map(escape).join('|')})`
}

interface Answering {
  readonly document: Node
  readonly validate: Validate
}

function answered(service: Answering, operation: Node, request: Request): Response {
  const { document } = service
  const responses = followed(document, operation['responses'])
  const key =
    Object.keys(responses)
      .filter((status) => /^2/.test(status))
      .sort()[0] ?? 'default'
  const status = /^\d{3}$/.test(key) ? Number(key) : 200
  const content = followed(document, followed(document, responses[key])['content'])
  const types = Object.keys(content)
  const wanted = (request.headers.get('accept') ?? '')
    .split(',')
    .map((each) => (each.split(';')[0] ?? '').trim().toLowerCase())
  const type =
    types.find((each) => wanted.includes((each.split(';')[0] ?? '').trim().toLowerCase())) ??
    types.find((each) => /json/.test(each)) ??
    types[0]
  if (type === undefined || status === 204 || status === 205) return new Response(null, { status })
  const media = followed(document, content[type])
  const sample = sampleOf(media['itemSchema'] ?? media['schema'], service)
  const body = bodyOf(type, () => withOwnAddresses(sample, request.url))
  return new Response(body, {
    status,
    headers: { 'content-type': type.includes('*') ? 'application/json' : type }
  })
}

function bodyOf(type: string, text: () => string): string {
  if (/event-stream/.test(type)) return `data: ${text()}\n\n`
  if (/json-seq/.test(type)) return `\u001e${text()}\n`
  if (/jsonl|ndjson/.test(type)) return `${text()}\n`
  return /json|\*/.test(type) ? text() : 'text'
}

/** Made-up addresses, and made-up texts under names of links, lead to the service, as those of pages do. */
function withOwnAddresses(sample: unknown, url: string): string {
  const { origin, pathname } = new URL(url)
  const isLink = (key: string): boolean =>
    /^(?:href|next|prev|previous|first|last|self)$|ur[il]$|link$/i.test(key)
  return JSON.stringify(sample ?? null, (key, value: unknown) =>
    value === 'http://example.com' || (value === 'string' && isLink(key))
      ? `${origin}${pathname}?page=2`
      : value
  )
}

/** A value of a schema: with the examples of the document if they fit, else without. */
function sampleOf(schema: unknown, { document, validate }: Answering): unknown {
  const own = sampled(schema, document)
  return typeof validate(schema, own) === 'string' ? sampled(bare(schema), bareOf(document)) : own
}

function sampled(schema: unknown, document: Node): unknown {
  if (!isNode(schema)) return {}
  try {
    return openapiSampler.sample(Object(schema), { skipWriteOnly: true, quiet: true }, Object(document))
  } catch {
    // A schema that cannot be sampled, as one that requires itself.
    return {}
  }
}

const bareDocuments = new WeakMap<Node, Node>()

function bareOf(document: Node): Node {
  const known = bareDocuments.get(document) ?? Object(bare(document))
  bareDocuments.set(document, known)
  return known
}

/** A part of a document without examples; fields of that name stay. */
function bare(part: unknown, isMap = false): unknown {
  if (Array.isArray(part)) return part.map((each) => bare(each))
  if (!isNode(part)) return part
  const kept = Object.entries(part).filter(([key]) => isMap || (key !== 'example' && key !== 'examples'))
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value, !isMap && key === 'properties')]))
}
