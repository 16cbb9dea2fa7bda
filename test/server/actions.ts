import { value, type Action, type Answer, type Call } from './call.ts'
import { ApiError } from './errors.ts'
import { columnsOf, fillAnswer, fillRow, sampleAll } from './fill.ts'
import { nextMeta } from './meta.ts'
import { isWithin, list } from './pages.ts'
import { findRow, levelsOf, placeOfCall } from './resources.ts'
import type { Row, RowValues } from './store.ts'

/** What the verbs do that mean the same for every resource. Every other verb checks its row and answers in its shape. */
export const verbs: Readonly<Record<string, Action>> = {
  list,
  export: list,
  fetch,
  create,
  update,
  delete: remove,
  search,
  clone,
  attach,
  detach,
  ensure,
  upsert: ensure
}

/** Answers in the shape of the document, with what is known of the row that the path names. */
export function answer(call: Call): Answer {
  return shaped(call, findRow(call)?.row ?? {})
}

function shaped(call: Call, known: RowValues): Answer {
  const { response } = call.route
  const values = { ...call.body, ...call.parameters, ...known }
  return value(response === null ? {} : fillAnswer(response, values, call.world.api.expand))
}

function fetch(call: Call): Answer {
  const found = findRow(call)
  const last = call.route.segments.at(-2)
  const { response } = call.route
  if (response === null) return answer(call)
  // What has no id is counted, not kept: its numbers are all there.
  if (found === null || last?.kind !== 'parameter') return value(sampleAll(response, call.world.api.expand))
  return value(fillRow(response, found.row, call.world.api.expand))
}

function create(call: Call): Answer {
  findRow(call)
  const { store, limits } = call.world
  const { collection } = placeOfCall(call)
  limits.database(collection.split('/').at(-1) ?? '', store.rows(collection, call.session.account).length)
  const row = store.add(collection, valuesOf(call, null), call.session.account)
  return shaped(call, { ...row, ...nested(call, row) })
}

/** A few answers hold the new row below a key of its own: `{ id, bulletin }`. */
function nested(call: Call, row: Row): RowValues {
  const name = call.route.segments.at(-2)
  const { response } = call.route
  if (name?.kind !== 'text' || response === null) return {}
  const schema = columnsOf(response, call.world.api.expand).properties[name.text]
  return schema === undefined ? {} : { [name.text]: fillRow(schema, row, call.world.api.expand) }
}

function update(call: Call): Answer {
  const found = findRow(call)
  if (found === null) return answer(call)
  const row = call.world.store.change(found.collection, found.row.id, valuesOf(call, found.row))
  return shaped(call, { id: row?.id })
}

function remove(call: Call): Answer {
  const found = findRow(call)
  if (found !== null) call.world.store.remove(found.collection, found.row.id)
  return shaped(call, { id: found?.row.id })
}

function valuesOf(call: Call, stored: Row | null): RowValues {
  const { meta, ...rest } = call.body
  const next = nextMeta(meta, stored?.['meta'])
  const parents = stored === null ? call.parameters : {}
  return { ...parents, ...rest, ...(next === undefined ? {} : { meta: next }) }
}

/** Rows that contain the words; ten at most unless `take` says otherwise. */
function search(call: Call): Answer {
  const within = findRow(call)?.row
  const { response } = call.route
  const { expand } = call.world.api
  const place = searchPlace(call)
  const words = String(call.body['search'] ?? '').toLowerCase()
  const take = typeof call.body['take'] === 'number' ? call.body['take'] : 10
  const rows = call.world.store
    .rows(place.collection, call.session.account)
    .filter((row) => isWithin(row, place) && JSON.stringify(row).toLowerCase().includes(words))
  const [key, field] = Object.entries(response === null ? {} : columnsOf(response, expand).properties).find(
    ([, schema]) => expand(schema).type === 'array'
  ) ?? ['items', {}]
  const item = expand(field).items ?? {}
  return shaped(call, {
    id: within?.id,
    [key]: rows.slice(0, take).map((row) => fillAnswer(item, { score: 1, excerpt: words, ...row }, expand))
  })
}

/** The search of a dataset is over its records; every other search is over the rows of its own place. */
function searchPlace(call: Call): ReturnType<typeof placeOfCall> {
  const last = levelsOf(call.world.api, call.route, call.parameters).at(-1)
  return last?.id == null
    ? placeOfCall(call)
    : { collection: `${last.place.collection}/${last.id}/record`, filter: null }
}

function clone(call: Call): Answer {
  const found = findRow(call)
  if (found === null) return answer(call)
  const { id: _, createdAt: __, updatedAt: ___, alias: ____, ...values } = found.row
  const row = call.world.store.add(found.collection, values, call.session.account)
  return shaped(call, { id: row.id })
}

/** Puts a row of the top level below another one. */
function attach(call: Call): Answer {
  const { store } = call.world
  const { outer, id, collection, name } = attachment(call)
  const row = store.find(name, id)
  if (outer === null || row === null) throw new ApiError('NOT_FOUND')
  store.add(collection, { ...row, ...call.body }, call.session.account)
  return shaped(call, { id: row.id })
}

function detach(call: Call): Answer {
  const { outer, id, collection } = attachment(call)
  if (outer === null || !call.world.store.remove(collection, id)) throw new ApiError('NOT_FOUND')
  return shaped(call, { id })
}

function attachment(call: Call): {
  readonly outer: Row | null
  readonly id: string
  readonly collection: string
  readonly name: string
} {
  const [outer, inner] = levelsOf(call.world.api, call.route, call.parameters)
  const collection = inner?.place.collection ?? ''
  const row = outer?.id == null ? null : call.world.store.find(outer.place.collection, outer.id)
  return { outer: row, id: inner?.id ?? '', collection, name: collection.split('/').at(-1) ?? '' }
}

/** The row with this fingerprint, changed as asked, or a new one. */
function ensure(call: Call): Answer {
  findRow(call)
  const { collection } = placeOfCall(call)
  const { store } = call.world
  const fingerprint = call.body['fingerprint']
  const known = store
    .rows(collection, call.session.account)
    .find((row) => fingerprint !== undefined && row['fingerprint'] === fingerprint)
  if (known === undefined)
    return shaped(call, store.add(collection, valuesOf(call, null), call.session.account))
  store.change(collection, known.id, valuesOf(call, known))
  return shaped(call, { id: known.id })
}
