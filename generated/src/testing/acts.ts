/** What operations do with rows, by their role. */
import { json, type Answered, type Call } from './call.ts'
import { fill, fillRow, type Values } from './fill.ts'
import { list } from './lists.ts'
import { findRow, isWithin, ownRow, placeOf, type Place } from './places.ts'
import { segmentsOf } from './router.ts'
import type { Row } from './rows.ts'
import { sampleEvents } from './sampleEvents.ts'
import { fieldsOf } from './validate.ts'

/** Does what the role of an operation says; one without a role answers in its shape. */
export function act(call: Call): Answered {
  switch (call.operation.role) {
    case null:
      return plain(call)
    case 'list':
      return list(call)
    case 'search':
      return search(call, placeOf(call))
    case 'fetch':
      return shaped(call, findRow(call)?.row ?? {})
    case 'create':
      return create(call)
    case 'clone':
      return clone(call)
    case 'update':
      return update(call)
    case 'delete':
      return remove(call)
    case 'ensure':
      return ensure(call)
    default:
      return call.operation.role satisfies never
  }
}

function plain(call: Call): Answered {
  const row = findRow(call)?.row ?? {}
  if (call.operation.stream === undefined) return shaped(call, row)
  return { kind: 'events', json: () => valueOf(call, row), events: () => sampleEvents(call) }
}

/** An answer in the shape of the document, with what is known. */
function shaped(call: Call, known: Values): Answered {
  return json(valueOf(call, known))
}

function valueOf({ operation, world, body, parameters }: Call, known: Values): unknown {
  return operation.a === undefined
    ? {}
    : fill(operation.a, { ...body, ...parameters, ...known }, world.schemas, world.nulls)
}

function create(call: Call): Answered {
  findRow(call)
  return made(call, add(call))
}

function add(call: Call): Row {
  const { world, operation, parameters, caller } = call
  const { collection } = placeOf(call)
  world.behaviour.makes?.(call, collection)
  const id =
    operation.a === undefined ? undefined : fieldsOf(world.schemas.at(operation.a), world.schemas)['id']
  const isNumeric = id !== undefined && /^(?:integer|number)$/.test(world.schemas.at(id).type ?? '')
  const values = { ...parameters, ...stored(call, null) }
  const number = isNumeric && values['id'] === undefined ? { id: world.rows.makeId(collection, true) } : {}
  return world.rows.add(collection, { ...values, ...number }, caller.account)
}

/** A few answers hold the new row under the name of its resource. */
function made(call: Call, row: Row): Answered {
  const { world, operation } = call
  const name = segmentsOf(operation.p)[operation.c - 1] ?? ''
  const field =
    operation.a === undefined ? undefined : fieldsOf(world.schemas.at(operation.a), world.schemas)[name]
  if (field === undefined) return shaped(call, row)
  return json({
    ...Object(valueOf(call, row)),
    [name]: fillRow(field, row, world.schemas, world.nulls)
  })
}

function stored({ world, body }: Call, row: Row | null): Values {
  return world.behaviour.store?.(body, row) ?? body
}

/** A copy of a row under an id of its own. */
function clone(call: Call): Answered {
  const found = ownRow(call)
  if (found === null) return shaped(call, {})
  const { id: _, createdAt: __, updatedAt: ___, alias: ____, ...values } = found.row
  const copied = { ...values, ...stored(call, null) }
  return shaped(call, call.world.rows.add(found.place.collection, copied, call.caller.account))
}

function update(call: Call): Answered {
  const found = ownRow(call)
  if (found === null) return shaped(call, {})
  const { place, row } = found
  return shaped(call, call.world.rows.change(place.collection, row.id, stored(call, row)) ?? row)
}

function remove(call: Call): Answered {
  const found = ownRow(call)
  if (found !== null) call.world.rows.remove(found.place.collection, found.row.id)
  return shaped(call, found?.row ?? {})
}

/** The row with the same fingerprint, changed, or a new one. */
function ensure(call: Call): Answered {
  findRow(call)
  const { collection } = placeOf(call)
  const { fingerprint } = call.body
  const known = call.world.rows
    .all(collection, call.caller.account)
    .find((row) => fingerprint !== undefined && row['fingerprint'] === fingerprint)
  if (known === undefined) return made(call, add(call))
  return shaped(call, call.world.rows.change(collection, known.id, stored(call, known)) ?? known)
}

/** Rows of a place that contain the words of the body; ten unless it says how many. */
export function search(call: Call, place: Place): Answered {
  const within = findRow(call)?.row
  const { world, operation, body } = call
  if (operation.a === undefined) return shaped(call, within ?? {})
  const words = String(body['search'] ?? '').toLowerCase()
  const most = typeof body['take'] === 'number' ? body['take'] : 10
  const [name = 'items', field] =
    Object.entries(fieldsOf(world.schemas.at(operation.a), world.schemas)).find(
      ([, each]) => world.schemas.at(each).type === 'array'
    ) ?? []
  const item = field === undefined ? undefined : world.schemas.at(field).items
  const found = world.rows
    .all(place.collection, call.caller.account)
    .filter((row) => isWithin(row, place) && JSON.stringify(row).toLowerCase().includes(words))
    .slice(0, most)
  const shown = (row: Row): unknown =>
    item === undefined ? row : fill(item, { score: 1, excerpt: words, ...row }, world.schemas, world.nulls)
  return shaped(call, { ...(within === undefined ? {} : { id: within.id }), [name]: found.map(shown) })
}
