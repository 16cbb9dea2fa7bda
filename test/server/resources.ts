import type { Schema } from '../../generator/read/document.ts'
import type { Call } from './call.ts'
import type { Api, Route } from './document.ts'
import { ApiError } from './errors.ts'
import { columnsOf } from './fill.ts'
import type { Row } from './store.ts'

/** Where the rows of a call are: a collection, and for a list that shows another resource's rows the field that selects them. */
export interface Place {
  readonly collection: string
  readonly filter: { readonly field: string; readonly value: string } | null
}

/** One level of a path: the words that lead to it and the row it names, if it names one. */
export interface Level {
  readonly place: Place
  readonly id: string | null
}

const keys = new WeakMap<Api, ReadonlySet<string>>()

/** Whether the document has an operation with this key. */
export function hasRoute(api: Api, key: string): boolean {
  const known = keys.get(api) ?? new Set(api.routes.map((route) => route.key))
  keys.set(api, known)
  return known.has(key)
}

/** The rows that a path goes through, outermost first; the last level is what the action works on. */
export function levelsOf(
  api: Api,
  route: Route,
  parameters: Readonly<Record<string, string>>
): readonly Level[] {
  const levels: Level[] = []
  let words: string[] = []
  let pattern: string[] = []
  let parent: { readonly field: string; readonly value: string } | null = null
  for (const segment of route.segments.slice(0, -1)) {
    if (segment.kind === 'text') {
      words = [...words, segment.text]
      pattern = [...pattern, segment.text]
      continue
    }
    const id = parameters[segment.name] ?? ''
    levels.push({ place: placeOf(api, words, pattern, parent), id })
    parent = { field: segment.name, value: id }
    words = [...words, id]
    pattern = [...pattern, '*']
  }
  const last = route.segments.at(-2)
  if (last?.kind === 'text') levels.push({ place: placeOf(api, words, pattern, parent), id: null })
  return levels
}

/** A sub-resource that nothing is created in shows the rows of the resource of that name at the top. */
function placeOf(
  api: Api,
  words: readonly string[],
  pattern: readonly string[],
  parent: Place['filter']
): Place {
  const own = ['POST {}/create', 'POST {}/*/attach'].some((key) =>
    hasRoute(api, key.replace('{}', pattern.join('/')))
  )
  const name = words.at(-1) ?? ''
  if (own || parent === null || !hasRoute(api, `GET ${name}/list`))
    return { collection: words.join('/'), filter: null }
  return { collection: name, filter: parent }
}

/** The collection and the row that the last id of a path names. Fails as the service does where a row on the way is missing. */
export function findRow(call: Call): { readonly collection: string; readonly row: Row } | null {
  const levels = levelsOf(call.world.api, call.route, call.parameters)
  let found: { readonly collection: string; readonly row: Row } | null = null
  for (const { place, id } of levels) {
    if (id === null || !isKept(call.world.api, place.collection)) continue
    found = { collection: place.collection, row: requireRow(call, place, id) }
  }
  return found
}

/** The place that an action without an id works on. */
export function placeOfCall(call: Call): Place {
  const last = levelsOf(call.world.api, call.route, call.parameters).at(-1)
  return last === undefined || last.id !== null ? { collection: call.route.verb, filter: null } : last.place
}

/** A row that the caller may see. A foreign one is forbidden, or missing where rows are looked up by identifier too. */
export function requireRow(call: Call, place: Place, id: string): Row {
  const { store, api } = call.world
  const row = store.find(place.collection, id)
  if (row === null) throw new ApiError('NOT_FOUND')
  const isForeign = store.ownerOf(place.collection, id) !== call.session.account
  if (isForeign) throw new ApiError(hasAlias(api, place.collection) ? 'NOT_FOUND' : 'NOT_AUTHORIZED')
  return row
}

/** A few parameters name no row: channels exist as soon as somebody speaks of them. */
const isKept = (_api: Api, collection: string): boolean => collection !== 'channel'

function hasAlias(api: Api, collection: string): boolean {
  const schema = rowSchema(api, collection)
  return schema !== null && 'alias' in columnsOf(schema, api.expand).properties
}

/** The shape in which single rows of a collection are answered, or null where nothing fetches them. */
export function rowSchema(api: Api, collection: string): Schema | null {
  const words = collection.split('/')
  const route = api.routes.find(
    ({ verb, segments }) =>
      verb === 'fetch' &&
      segments.length === words.length + 2 &&
      words.every((word, index) => fits(segments[index], word))
  )
  return route?.response ?? null
}

const fits = (segment: Route['segments'][number] | undefined, word: string): boolean =>
  segment?.kind === 'parameter' || segment?.text === word
