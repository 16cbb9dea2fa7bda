/** Reads what a document says of server-sent events: each is an object of the fields that HTML gives it (OpenAPI 3.2 §4.14.4). */
import { isObject } from '../ground/json.ts'
import { compareText } from '../ground/text.ts'
import { valueAt } from '../ground/valueAt.ts'
import { componentOf } from './componentKey.ts'
import type { EventFrames } from './document.ts'
import { isJson } from './mediaTypes.ts'
import type { Context, Raw } from './nodes.ts'
import { lookUp } from './pointer.ts'

/** The fields of an event (HTML §9.2.6), in the order in which they are printed. */
const fieldNames = ['event', 'data', 'id', 'retry'] as const

/** More kinds of events than this in one stream are not told apart. */
const mostKinds = 500

/** One kind of event: its fields, as the document has them. */
interface Kind {
  readonly fields: Readonly<Record<string, unknown>>
  readonly required: readonly string[]
  readonly description: unknown
  /** Whether the document marks it as the last one, by an extension of TypeSpec. */
  readonly isTerminal: boolean
}

/** A kind of event with what its fields say. */
interface Event {
  readonly kind: Kind
  /** Its names; empty if it has none of its own. */
  readonly names: readonly string[]
  /** The schema of its data. */
  readonly data: unknown
  readonly isText: boolean
  /** The data that ends the stream, or null. */
  readonly done: string | null
}

/** The schema of an event with its data parsed, to be read like any other, and what it says beside that. */
export interface Framed {
  readonly schema: Raw
  readonly frames: EventFrames
}

/**
 * The fields of the events that a schema describes; null if it describes their data alone. An `itemSchema` describes fields; a
 * `schema` does so if it has `data` beside `event` or `retry` and nothing that no event has.
 */
export function framesOf({ root }: Pick<Context, 'root'>, schema: unknown, isItem: boolean): Framed | null {
  const item = isItem ? schema : (itemsOf(root, schema) ?? schema)
  const kinds = kindsOf(root, item)
  if (kinds === null || !isFramed(kinds, isItem)) return null
  const all = kinds.map((kind) => eventOf(root, kind))
  const others = all.filter(({ done }) => done === null)
  // The runtime throws the failure that an event of this name reports.
  const safe = others.filter(({ names }) => names.length !== 1 || names[0] !== 'error')
  const events = safe.length > 0 ? safe : others
  const isNamed = events.some(({ names }) => names.length > 0)
  const textEvents = events.filter(({ isText }) => isText)
  const isText = textEvents.length === events.length
  const branches = events.map((event) => schemaOf(event, isNamed))
  return {
    schema: branches.length === 1 && branches[0] !== undefined ? branches[0] : { oneOf: branches },
    frames: {
      isNamed,
      isText,
      texts: isText ? [] : [...new Set(textEvents.flatMap(namesOf))].sort(compareText),
      done: all.find(({ done }) => done !== null)?.done ?? null
    }
  }
}

function namesOf({ names }: Event): readonly string[] {
  return names.length > 0 ? names : ['message']
}

function isFramed(kinds: readonly Kind[], isItem: boolean): boolean {
  const names = new Set(kinds.flatMap(({ fields }) => Object.keys(fields)))
  const isKnown = [...names].every((name) => fieldNames.some((field) => field === name))
  return (
    isKnown &&
    (isItem
      ? names.has('data') || names.has('event')
      : names.has('data') && (names.has('event') || names.has('retry')))
  )
}

/** The kinds of events in a schema: of its branches, each with what they have in common. Null if they cannot be told. */
function kindsOf(root: unknown, value: unknown, depth = 0): readonly Kind[] | null {
  // A chain of references may lead back to itself.
  if (depth > 20) return null
  const node = resolve(root, value)
  if (node === null) return null
  const own: Kind = {
    fields: isObject(node['properties']) ? node['properties'] : {},
    required: listAt(node, 'required').map(String),
    description: node['description'],
    isTerminal: node['x-ms-sse-terminal-event'] === true
  }
  const members = listAt(node, 'allOf').map((member) => kindsOf(root, member, depth + 1))
  const unions = ['oneOf', 'anyOf'].flatMap((key) => {
    const branches = listAt(node, key)
    if (branches.length === 0) return []
    const kinds = branches.map((branch) =>
      named(root, node, { branch, kinds: kindsOf(root, branch, depth + 1) })
    )
    return [kinds.some((each) => each === null) ? null : kinds.flatMap((each) => each ?? [])]
  })
  let all: readonly Kind[] = [own]
  for (const part of [...members, ...unions]) {
    if (part === null || part.length * all.length > mostKinds) return null
    all = all.flatMap((left) => part.map((right) => joined(root, left, right)))
  }
  return all
}

/** A branch that a discriminator names has that name, unless its field says one. */
function named(
  root: unknown,
  { discriminator }: Raw,
  { branch, kinds }: { readonly branch: unknown; readonly kinds: readonly Kind[] | null }
): readonly Kind[] | null {
  if (kinds === null || !isObject(discriminator) || discriminator['propertyName'] !== 'event') return kinds
  const mapping = isObject(discriminator['mapping']) ? discriminator['mapping'] : {}
  const reference = isObject(branch) ? String(branch['$ref']) : ''
  const name = Object.keys(mapping).find((key) => {
    const target = String(valueAt(mapping, key))
    return target === reference || target === componentOf(reference)
  })
  if (name === undefined) return kinds
  return kinds.map((kind) => {
    const own = resolve(root, valueAt(kind.fields, 'event')) ?? {}
    const isSaid = 'const' in own || 'enum' in own
    return isSaid ? kind : { ...kind, fields: { ...kind.fields, event: { ...own, const: name } } }
  })
}

/** What two parts of a schema say together: of a field that both have, the later one adds to the former. */
function joined(root: unknown, left: Kind, right: Kind): Kind {
  const both = Object.entries(left.fields).flatMap(([name, field]) => {
    const other = valueAt(right.fields, name)
    return other === undefined ? [] : [[name, { ...resolve(root, field), ...resolve(root, other) }] as const]
  })
  const fields = { ...left.fields, ...right.fields, ...Object.fromEntries(both) }
  return {
    fields,
    required: [...left.required, ...right.required],
    description: right.description ?? left.description,
    isTerminal: left.isTerminal || right.isTerminal
  }
}

function eventOf(root: unknown, kind: Kind): Event {
  const name = resolve(root, valueAt(kind.fields, 'event')) ?? {}
  const given = valueAt(kind.fields, 'data')
  const data = resolve(root, given) ?? {}
  const { contentMediaType, contentSchema } = data
  const isContent =
    contentSchema === undefined
      ? typeof contentMediaType === 'string' && isJson(contentMediaType)
      : contentMediaType === undefined || isJson(String(contentMediaType))
  const isText = !isContent && isTextual(data)
  const names = ('const' in name ? [name['const']] : listAt(name, 'enum')).map(String)
  return {
    kind,
    names,
    data: isContent ? described(contentSchema, data) : (given ?? { type: 'string' }),
    isText,
    done: isText ? endIn(kind, names, data) : null
  }
}

/** The schema of the content, with what the field itself says in words. */
function described(content: unknown, { description }: Raw): unknown {
  return isObject(content) && description !== undefined && !('description' in content) && !('$ref' in content)
    ? { description, ...content }
    : (content ?? {})
}

/** A field has text unless its schema says that it is something else. */
function isTextual({ type, properties, oneOf, anyOf, allOf, ...data }: Raw): boolean {
  const types = Array.isArray(type) ? type : type === undefined ? [] : [type]
  if (types.length > 0) return types.includes('string')
  const values = 'const' in data ? [data['const']] : listAt(data, 'enum')
  return (
    values.every((value) => typeof value === 'string') &&
    [properties, oneOf, anyOf, allOf, data['items']].every((each) => each === undefined)
  )
}

/** Data that is always the same and not JSON ends a stream, if the event has no name or one of a last event. */
function endIn({ isTerminal }: Kind, names: readonly string[], data: Raw): string | null {
  const values = 'const' in data ? [data['const']] : listAt(data, 'enum')
  const [value] = values
  if (values.length !== 1 || typeof value !== 'string' || isJsonText(value)) return null
  const isLast =
    names.length === 0 ||
    /^\[.*\]$/.test(value) ||
    [value, ...names].some((text) => /done|end|stop|finish|complete|close/i.test(text))
  return isTerminal || isLast ? value : null
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    // Whatever is not JSON cannot be the data of another event.
    return false
  }
}

/** The schema of one kind of event as a program gets it: its data parsed, and always there (HTML §9.2.6 drops an event without). */
function schemaOf({ kind, names, data }: Event, isNamed: boolean): Raw {
  const { fields, required, description } = kind
  const all: Readonly<Record<string, unknown>> = {
    ...fields,
    ...(isNamed && names.length === 0 ? { event: { type: 'string', enum: ['message'] } } : {}),
    ...(names.length > 0 ? { event: { ...nameField(fields), type: 'string', enum: names } } : {}),
    data
  }
  const properties = fieldNames.flatMap((name) => {
    const field = valueAt(all, name)
    return field === undefined ? [] : [[name, field] as const]
  })
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    required: [...new Set([...(isNamed ? ['event'] : []), 'data', ...required])].filter((name) =>
      Object.hasOwn(all, name)
    ),
    properties: Object.fromEntries(properties)
  }
}

function nameField({ event }: Kind['fields']): Raw {
  return isObject(event) ? event : {}
}

function itemsOf(root: unknown, schema: unknown): unknown {
  return resolve(root, schema)?.['items']
}

/** An object behind references to it; null if there is none. */
function resolve(root: unknown, value: unknown, depth = 0): Raw | null {
  if (!isObject(value) || depth > 20) return null
  const reference = value['$ref']
  if (typeof reference !== 'string') return value
  const target = resolve(root, lookUp(root, reference), depth + 1)
  const { $ref: _, ...own } = value
  return target === null ? null : { ...target, ...own }
}

function listAt(node: Raw, key: string): readonly unknown[] {
  const value = valueAt(node, key)
  return Array.isArray(value) ? value : []
}
