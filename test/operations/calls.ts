/** How each operation is called through the emitted client: its name from the lock, its arguments from the document. */
import {
  Download,
  EventStream,
  ExportCall,
  ListCall,
  MediaCall,
  Page,
  StreamCall,
  type ChatBotKit
} from '../../generated/src/index.ts'
import {
  bodiesOf,
  idCountOf,
  isCatchAll,
  nameOf,
  operations,
  optionOfHeader,
  parametersIn,
  pathParametersOf,
  type Operation
} from './document.ts'
import { sampleOf, variantsOf, type Wish } from './schemas.ts'

/** What a method is given. */
export interface Given {
  readonly ids: readonly string[]
  /** The body of a POST, the parameters of a GET; undefined where nothing is given. */
  readonly input: unknown
  /** Options of the call that reach the wire. */
  readonly options: Readonly<Record<string, unknown>> | undefined
}

/** In which way a call is used. */
export type Way =
  { readonly kind: 'awaited' | 'streamed' | 'csv' } | { readonly kind: 'as'; readonly mediaType: string }

/** An id that leads elsewhere wherever it is not encoded. */
export function awkwardId(name: string): string {
  return `${name}/../é 中?x=1#y%2e%2E&+;`
}

/** A path of several segments, each as awkward. */
const awkwardPath = 'folder one/é & ?x=1/100%25#.txt'

/** The ways in which an operation can be used, the usual one first. */
export function waysOf({ object }: Operation): readonly Way[] {
  const types = Object.keys(object.responses['200']?.content ?? {})
  const streamed: readonly Way[] = types.includes('application/jsonl') ? [{ kind: 'streamed' }] : []
  const whole = types.filter((type) => type !== 'application/jsonl' && type !== 'text/csv')
  const others: readonly Way[] = whole.length > 1 ? whole.map((mediaType) => ({ kind: 'as', mediaType })) : []
  const awaited: readonly Way[] = types.length > 0 && whole.length === 0 ? [] : [{ kind: 'awaited' }]
  return [
    ...awaited,
    ...streamed,
    ...others,
    ...(types.includes('text/csv') ? [{ kind: 'csv' } as const] : [])
  ]
}

/** What is wished for so that every branch of the request's unions is sent once, and the least and the emptiest too. */
export function wishesOf({ object }: Operation): readonly Wish[] {
  const schema = object.requestBody?.content['application/json']?.schema ?? {}
  const whole = Array.from({ length: variantsOf(schema) }, (_, variant): Wish => ({ variant, fields: 'all' }))
  return [...whole, { variant: 0, fields: 'nulls' }, { variant: 0, fields: 'required' }]
}

/** Arguments made from the schemas of the document. */
export function givenOf(operation: Operation, wish: Wish): Given {
  const inPath = pathParametersOf(operation).map(
    (parameter) =>
      [parameter, isCatchAll(operation, parameter) ? awkwardPath : awkwardId(parameter.name)] as const
  )
  const ids = inPath.filter(([parameter]) => parameter['x-optional'] !== true).map(([, value]) => value)
  if (ids.length !== idCountOf(operation))
    throw new Error(`${operation.id} takes ${ids.length} ids, the lock says ${idCountOf(operation)}.`)
  const isAsked = (required: boolean | undefined): boolean => wish.fields !== 'required' || required === true
  const valuesOf = (place: 'query' | 'header') =>
    parametersIn(operation, place)
      .filter(({ required }) => isAsked(required))
      .map(({ name, schema = {} }) => [name, sampleOf(schema, wish)] as const)
  const query = Object.fromEntries(valuesOf('query'))
  const headers = Object.fromEntries(valuesOf('header').flatMap(([name]) => optionsFor(name)))
  if (operation.method === 'POST')
    return { ids, input: bodyOf(operation, wish), options: filled({ ...query, ...headers }) }
  const optional = inPath
    .filter(([parameter]) => parameter['x-optional'] === true && isAsked(false))
    .map(([{ name }, value]) => [name, value])
  return { ids, input: filled({ ...query, ...Object.fromEntries(optional) }), options: filled(headers) }
}

/** A header goes into the option that carries it; the one that says what is accepted belongs to the way of using a call. */
function optionsFor(header: string): readonly (readonly [string, string])[] {
  if (header.toLowerCase() === 'accept') return []
  return [[optionOfHeader.get(header.toLowerCase()) ?? header, 'Europe/London']]
}

function bodyOf(operation: Operation, wish: Wish): unknown {
  const schema = operation.object.requestBody?.content['application/json']?.schema
  if (schema === undefined || bodiesOf(operation).length === 0) return undefined
  const value = sampleOf(schema, wish)
  return wish.fields === 'required' && isEmpty(value) ? undefined : value
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

function filled(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  return isEmpty(values) ? undefined : values
}

/** Calls the method of an operation with any arguments; trailing ones that are undefined are left out. */
export function invoke(client: ChatBotKit, operation: Operation, args: readonly unknown[]): unknown {
  const names = nameOf(operation).split('.')
  const owner = names
    .slice(0, -1)
    .reduce<object>(
      (parent, name) => asObject(Reflect.get(parent, name), `client.${nameOf(operation)}`),
      client
    )
  const method: unknown = Reflect.get(owner, names.at(-1) ?? '')
  if (typeof method !== 'function') throw new Error(`client.${nameOf(operation)} is no method.`)
  const last = args.findLastIndex((value) => value !== undefined)
  return Reflect.apply(method, owner, args.slice(0, last + 1))
}

function asObject(value: unknown, path: string): object {
  if (typeof value === 'object' && value !== null) return value
  throw new Error(`${path} does not exist.`)
}

/** Operations that share a method: the one about the collection and the one about an item. */
export const pairs: readonly { readonly collection: Operation; readonly item: Operation }[] =
  operations.flatMap((collection) => {
    const item = operations.find(
      (other) => nameOf(other) === nameOf(collection) && idCountOf(other) > idCountOf(collection)
    )
    return item === undefined ? [] : [{ collection, item }]
  })

/** Uses a call and gives what came of it as plain data. */
export async function use(call: unknown, way: Way): Promise<unknown> {
  switch (way.kind) {
    case 'awaited':
      return plain(await call)
    case 'streamed':
      return collect(call instanceof ListCall || call instanceof StreamCall ? call.stream() : call)
    case 'csv':
      return call instanceof ExportCall ? call.csv() : Promise.reject(new Error('The call has no csv().'))
    case 'as':
      return call instanceof MediaCall
        ? plain(await call.as(way.mediaType))
        : Promise.reject(new Error('The call has no as().'))
  }
}

async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Page) return { page: value.items, cursor: value.cursor }
  if (value instanceof Download) return { bytes: Buffer.from(await value.bytes()).toString('hex') }
  return value
}

async function collect(stream: unknown): Promise<readonly unknown[]> {
  if (!(stream instanceof EventStream)) throw new Error('The call is no stream and has none.')
  const events: unknown[] = []
  for await (const event of stream) events.push(event)
  return events
}
