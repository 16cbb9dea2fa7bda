/** Operations that mean something else here than their names do elsewhere. */
import { search } from '../acts.ts'
import { json, type Act, type Answered, type Call } from '../call.ts'
import { fill, type Values } from '../fill.ts'
import { notFound } from '../failure.ts'
import { findRow, levelsOf } from '../places.ts'
import { listOf } from '../lists.ts'
import { resultOf } from './completions.ts'
import type { Said } from './engine.ts'
import { shaped, shapedValue } from './shape.ts'

type Odd =
  | 'graphql'
  | 'execute'
  | 'generate'
  | 'manual'
  | 'invoke'
  | 'listResources'
  | 'exportResources'
  | 'attachFile'
  | 'detachFile'
  | 'onePage'
  | 'searchRecords'

/** What these operations do. */
export const oddActs: Readonly<Record<Odd, Act>> = {
  graphql: ({ body }) => json(queried(String(body['query']))),
  execute: (call) =>
    resultOnly(call, { usage: { token: 1 }, result: { input: call.body['input'] ?? null }, messages: [] }),
  generate: (call) =>
    resultOnly(call, { text: `Magic: ${String(call.body['text'] ?? '')}`, usage: { token: 1 } }),
  manual: () => text('# Abilities\n', 'text/markdown; charset=utf-8'),
  invoke,
  listResources: (call) => json({ id: findRow(call)?.row.id, resources: resourcesOf(call) }),
  exportResources(call): Answered {
    const { accept } = Object.fromEntries(call.headers)
    if (accept?.includes('application/terraform+hcl') !== true)
      return json({ id: findRow(call)?.row.id, resources: resourcesOf(call) })
    const lines = Object.entries(resourcesOf(call)).flatMap(([kind, rows]) =>
      rows.map(({ id }) => `resource "chatbotkit_${kind}" "${String(id)}" {}\n`)
    )
    return text(lines.join(''), 'application/terraform+hcl')
  },
  /** Puts a row of the top level below another one. */
  attachFile(call): Answered {
    const { collection, id, name } = attached(call)
    const row = call.world.rows.find(name, id)
    if (row === null) throw notFound(call.world)
    call.world.rows.add(collection, { ...row, ...call.body }, call.caller.account)
    return shaped(call, { ...call.parameters, ...call.body, id: row.id })
  },
  detachFile(call): Answered {
    const { collection, id } = attached(call)
    if (!call.world.rows.remove(collection, id)) throw notFound(call.world)
    return shaped(call, { id })
  },
  /** The search of a dataset is over its records. */
  searchRecords: (call) =>
    search(call, { collection: `dataset/${findRow(call)?.row.id}/record`, filter: null }),
  /** Everything is on the first page, the only one. */
  onePage: (call) =>
    listOf(call, (rows, cursor) => ({ rows: cursor === null ? rows : [], cursor: undefined }))
}

function text(body: string, type: string): Answered {
  return { kind: 'response', response: new Response(body, { headers: { 'content-type': type } }) }
}

/** Always answered: what is wrong with a query is in the body. Every field of the query is null. */
function queried(query: string): object {
  const [, selection] = /\{(.*)\}/s.exec(query) ?? []
  const isBalanced = query.split('{').length === query.split('}').length
  if (selection === undefined || !isBalanced)
    return { errors: [{ message: 'Syntax Error: Unexpected <EOF>.' }] }
  return { data: Object.fromEntries(topFields(selection).map((name) => [name, null])) }
}

/** The names of the outermost selection, without arguments and nested selections. */
function topFields(selection: string): readonly string[] {
  let bare = selection.replaceAll(/\([^)]*\)/g, '')
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replaceAll(/\{[^{}]*\}/g, '')
  }
  return bare.match(/[_A-Za-z]\w*/g) ?? []
}

/** A stream with nothing but its result. */
function resultOnly(call: Call, result: Values): Answered {
  findRow(call)
  async function* events(): AsyncGenerator<Said> {
    const { undocumented, rows } = { ...call.world.behaviour, ...call.world }
    yield { type: 'result', data: result, ...(undocumented === true ? { createdAt: rows.now() } : {}) }
  }
  return { kind: 'events', json: async () => shapedValue(call, await resultOf(events())), events }
}

/** A failure has the status 200, too, and its text says so. */
function invoke(call: Call): Answered {
  findRow(call)
  const { ability, input = {} } = call.body
  const fails = ability === 'fail'
  if (call.query.get('format') === 'json')
    return json({ result: fails ? null : input, error: fails ? 'It failed' : null })
  return text(fails ? 'Error: It failed' : JSON.stringify(input), 'text/plain; charset=utf-8')
}

/** The rows of each resource at the top that belong to a blueprint. */
function resourcesOf(call: Call): Readonly<Record<string, readonly Values[]>> {
  const id = findRow(call)?.row.id
  const { rows, operations, schemas, nulls } = call.world
  const found = ['bot', 'dataset', 'skillset', 'file', 'secret'].map((kind) => {
    const shape = operations.find(({ n }) => n === `${kind}.fetch`)?.a
    const own = rows.all(kind, call.caller.account).filter((row) => row['blueprintId'] === id)
    const shown = own.map((row) => ({
      ...row,
      ...Object(shape === undefined ? {} : fill(shape, row, schemas, nulls))
    }))
    return [kind, shown] as const
  })
  return Object.fromEntries(found.filter(([, shown]) => shown.length > 0))
}

/** What is attached, and where; fails if the row that it is attached to does not exist. */
function attached(call: Call): { readonly collection: string; readonly id: string; readonly name: string } {
  const [outer, inner] = levelsOf(call)
  if (outer === undefined || call.world.rows.find(outer.place.collection, outer.id) === null)
    throw notFound(call.world)
  const { collection } = inner?.place ?? outer.place
  return { collection, id: inner?.id ?? '', name: collection.split('/').at(-1) ?? '' }
}
