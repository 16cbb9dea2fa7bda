/** What actions do with the rows of the mock. */
import { componentIn } from '../../../ground/component.ts'
import { valueAt } from '../../../ground/valueAt.ts'
import type { Action, NamedType, Schema, TypeUse } from '../../../model/api.ts'

/** The place of an action. */
interface Place {
  /** The last word of its path. */
  readonly word: string
  /** Whether its path is that of the collection. */
  readonly endsThere: boolean
  readonly types: readonly NamedType[]
}

const roles: Readonly<Record<string, string>> = {
  create: 'create',
  add: 'create',
  clone: 'clone',
  fetch: 'fetch',
  get: 'fetch',
  retrieve: 'fetch',
  update: 'update',
  replace: 'update',
  delete: 'delete',
  remove: 'delete',
  search: 'search',
  ensure: 'ensure',
  upsert: 'ensure'
}

/** What the name of an action means for rows; other actions answer in their shape. A role that is the word of the path is left out. */
export function roleOf(action: Action, place: Place): { readonly role?: string } {
  const { name, answer } = action
  const named = answer.kind === 'value' ? (valueAt(roles, name) ?? '') : ''
  const role = answer.kind === 'page' || isWhole(action, place) ? 'list' : named
  const assumed = place.word === 'list' || valueAt(roles, place.word) === place.word ? place.word : ''
  return role === assumed ? {} : { role }
}

/** Whether an action lists a collection without a convention of pages: its name says so, or its path is that of the collection. */
function isWhole({ name, method, answer }: Action, { endsThere, types }: Place): boolean {
  if (answer.kind !== 'value' && answer.kind !== 'both') return false
  const { form } = answer.kind === 'value' ? answer : answer.value
  if (form.kind !== 'json' || valueAt(roles, name) !== undefined) return false
  const schema = schemaOf(form.type, types)
  if (/^(?:list|all|index|export)(?![a-z])/.test(name)) return hasRows(schema, types)
  return endsThere && method === 'GET' && schema.type === 'array'
}

/** Whether an answer is an array of objects, or has one among its fields. */
function hasRows(schema: Schema, types: Place['types']): boolean {
  return [schema, ...Object.values(schema.properties ?? {})].some((field) => {
    const { type, items = {} } = resolved(field, types)
    const item = resolved(items, types)
    return type === 'array' && (item.type === 'object' || item.properties !== undefined)
  })
}

function schemaOf(use: TypeUse, types: Place['types']): Schema {
  return use.kind === 'inline' ? use.schema : (types.find(({ name }) => name === use.name)?.schema ?? {})
}

function resolved(schema: Schema, types: Place['types']): Schema {
  const name = componentIn(schema.$ref)
  const type = name === null ? undefined : types.find((each) => each.name === name)
  return type === undefined ? schema : resolved(type.schema, types)
}
