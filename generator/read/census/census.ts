/** Counts which constructs of OpenAPI a document uses, and where each is first. */
import { isObject } from '../../ground/json.ts'
import { nearNames } from '../../ground/nearest.ts'
import { isCheckable } from '../../ground/pattern.ts'
import { compareText } from '../../ground/text.ts'
import { valueAt } from '../../ground/valueAt.ts'
import type { RawDocument } from '../load.ts'
import type { Raw } from '../nodes.ts'
import { hasItems, useOf, type ContentUse } from '../items.ts'
import { lookUp, pointerTo } from '../pointer.ts'
import { isBareSchema } from '../repair.ts'
import type { Construct, State } from './construct.ts'
import { isOpaque } from './opaque.ts'
import { constructAt, entryOf, table } from './table.ts'

/** One construct that a document uses. */
export interface Used {
  /** `schema.readOnly`, `parameter.in=cookie`, `x-internal`. */
  readonly construct: string
  readonly state: State
  readonly does: string
  readonly matters: boolean
  readonly count: number
  /** The pointer of its first use. */
  readonly first: string
  /** Whether each use is a part of something that is unread or refused itself, and told with it. */
  readonly isPart: boolean
}

interface Counting {
  readonly root: RawDocument
  readonly used: Map<string, Used>
  /** The keys that lead to what is looked at. */
  readonly way: string[]
  /** How many constructs around it are not carried. */
  uncarried: number
}

/** Everything that a document uses: what is refused first, then what is unread, then what is carried, each by name. */
export function censusOf(root: RawDocument): readonly Used[] {
  const counting: Counting = { root, used: new Map(), way: [], uncarried: 0 }
  countObject(counting, root, 'openapi')
  const order: readonly State[] = ['refused', 'unread', 'carried']
  const rankOf = ({ state, matters }: Used): number => order.indexOf(state) * 2 + (matters ? 0 : 1)
  return [...counting.used.values()].sort(
    (left, right) => rankOf(left) - rankOf(right) || compareText(left.construct, right.construct)
  )
}

function countObject(counting: Counting, node: unknown, given: string): void {
  if (given === 'schema' && typeof node === 'boolean') return add(counting, given, String(node), null)
  if (!isObject(node)) return
  const kind = kindOf(node, given)
  const entry = valueAt(entryOf, kind)
  const seen = new Set<string>()
  for (const [key, value] of Object.entries(node)) {
    const name = entry?.(key, node) ?? key
    const row = constructAt(kind, name)
    counting.way.push(key)
    add(counting, kind, name, row)
    if (seen.has(name)) addIfKnown(counting, kind, `${name}[+]`)
    seen.add(name)
    const isCarried = row?.state === 'carried'
    if (!isCarried) counting.uncarried += 1
    if (row !== null) countValue(counting, kind, name, row, value)
    if (!isCarried) counting.uncarried -= 1
    counting.way.pop()
  }
}

/** A reference is an object of its own kind wherever it is, but for those of schemas and path items, which have more than it. */
function kindOf(node: Raw, given: string): string {
  if (given === 'response' && isBareSchema(node)) return 'schema'
  const isReference = typeof node['$ref'] === 'string' && given !== 'schema' && given !== 'pathItem'
  return isReference && (given === 'callback' || !Object.hasOwn(entryOf, given)) ? 'reference' : given
}

function countValue(counting: Counting, kind: string, name: string, row: Construct, value: unknown): void {
  if (typeof value === 'string' || typeof value === 'boolean') addIfKnown(counting, kind, `${name}=${value}`)
  if (kind === 'schema' && name === 'pattern' && typeof value === 'string' && !isCheckable(value))
    addIfKnown(counting, kind, 'pattern[?]')
  if (kind === 'operation' && /^(?:get|head)$/i.test(counting.way.at(-2) ?? ''))
    addIfKnown(counting, kind, `${name}[GET]`)
  if (kind === 'requestContent' && name === 'form' && isListMedia(value))
    addIfKnown(counting, kind, 'form[list]')
  if (kind.endsWith('Content')) countMedia(counting, kind, value)
  if (Array.isArray(value) && value.length > 1) addIfKnown(counting, kind, `${name}[+]`)
  const [, holds, many] = /^(\w+)(\[\]|\{\})?$/.exec(row.holds ?? '') ?? []
  if (holds === undefined || (name.endsWith('Properties') && typeof value === 'boolean')) return
  const isList = Array.isArray(value)
  // Older drafts of JSON Schema write the elements of a tuple in `items`.
  const isTuple = isList && holds === 'schema'
  if (many === undefined && !isTuple) return countObject(counting, value, holds)
  if (many === '[]' || isTuple ? !isList : !isObject(value)) return
  for (const [key, one] of Object.entries(value ?? {})) {
    counting.way.push(key)
    countObject(counting, one, holds)
    counting.way.pop()
  }
}

/** Counts what is not read of a media type where it is used, at its own place, or at that of the reference to it. */
function countMedia(counting: Counting, kind: string, value: unknown): void {
  const { root, way } = counting
  const target = isObject(value) && typeof value['$ref'] === 'string' ? lookUp(root, value['$ref']) : value
  if (!isObject(target)) return
  const isItem = hasItems(useOfContent(kind, way), way.at(-1) ?? '', 'schema' in target)
  const lost = [
    ['itemSchema', 'whole', !isItem],
    ['encoding', 'parameter', kind === 'parameterContent'],
    ['schema', 'text', isOpaqueUse(counting, kind, target)]
  ] as const
  for (const [key, use, isLost] of lost) {
    if (!(key in target) || !isLost) continue
    if (target === value) way.push(key)
    addIfKnown(counting, 'mediaType', `${key}[${use}]`)
    if (target === value) way.pop()
  }
}

/** Whether a call carries the value of a schema as a text or as bytes. */
function isOpaqueUse({ root, way }: Counting, kind: string, media: Raw): boolean {
  const use = useOfContent(kind, way)
  if ((kind !== 'requestContent' && kind !== 'responseContent') || use === 'whole') return false
  const mediaType = way.at(-1) ?? ''
  const content = lookUp(root, pointerTo('#', ...way.slice(0, -1)))
  return isOpaque(root, mediaType, media, Object.keys(isObject(content) ? content : {}))
}

function useOfContent(kind: string, way: readonly string[]): ContentUse {
  if (kind === 'requestContent')
    return way[0] === 'webhooks' || way.includes('callbacks') ? 'whole' : 'request'
  const [around, status] = [way.at(-4), way.at(-3) ?? '']
  if (kind === 'responseContent') return around === 'responses' ? useOf(status) : 'answer'
  return 'whole'
}

/** Whether a media type has a schema that is a list. */
function isListMedia(media: unknown): boolean {
  const schema = isObject(media) ? media['schema'] : undefined
  return isObject(schema) && (schema['type'] === 'array' || schema['items'] !== undefined)
}

function addIfKnown(counting: Counting, kind: string, name: string): void {
  const row = valueAt(valueAt(table, kind) ?? {}, name)
  if (row !== undefined) add(counting, kind, name, row)
}

/** What is inside of something unread or refused is told with it, but for what OpenAPI does not have; what would be carried is not. */
function add({ used, way, uncarried }: Counting, kind: string, name: string, row: Construct | null): void {
  const known = row ?? constructAt(kind, name)
  const { state, does, matters } = known ?? unknown(kind, name)
  const isInside = uncarried > 0
  if (isInside && state !== 'unread') return
  const construct = name.startsWith('x-') ? name : `${kind}.${name}`
  const before = used.get(construct)
  used.set(construct, {
    construct,
    state,
    does,
    matters: before?.matters === true || (matters && !isInside),
    count: (before?.count ?? 0) + 1,
    first: before?.first ?? pointerTo('#', ...way),
    isPart: before?.isPart !== false && isInside && known !== null && !name.startsWith('x-')
  })
}

/** A key that is nearly one of OpenAPI is a slip, which a person has to know of. */
function unknown(kind: string, name: string): Pick<Construct, 'state' | 'does' | 'matters'> {
  const [near] = nearNames(name, Object.keys(valueAt(table, kind) ?? {}))
  return {
    state: 'unread',
    does: `OpenAPI has no such key here${near === undefined ? '' : `; did you mean ${near}?`}`,
    matters: near !== undefined
  }
}
