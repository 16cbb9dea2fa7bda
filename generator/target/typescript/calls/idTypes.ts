/** The type of an id in a method's arguments: a path has it as text, so that a text is what it is unless the document says more. */
import type { Action, Parameter, Schema } from '../../../model/api.ts'
import { code, row, type Printed } from '../words/doors.ts'
import { keyText, literal } from '../words/literal.ts'

/** The types of the ids of an action, in the order of its path. */
export function idTypesOf(action: Ids): readonly Printed[] {
  const ids = idsOf(action)
  return action.path.flatMap((part) =>
    part.kind === 'parameter' && !part.optional ? [typeOf(ids.find(({ name }) => name === part.name))] : []
  )
}

type Ids = Pick<Action, 'path' | 'input'>

type Id = Pick<Parameter, 'name' | 'type'>

function idsOf({ input }: Ids): readonly Id[] {
  return input.places.flatMap((place) =>
    place.in === 'path' && place.given === 'ids'
      ? place.parameters.map(({ name, type }) => ({ name, type }))
      : []
  )
}

/** The names of the ids that need not be texts. */
export function otherIds(action: Ids): ReadonlySet<string> {
  const isOther = ({ type }: Id): boolean =>
    type.kind === 'inline' &&
    typesIn(type.schema).some((member) => /^(?:number|boolean|true|false|-?\d.*)$/.test(member))
  return new Set(idsOf(action).flatMap((id) => (isOther(id) ? [id.name] : [])))
}

function typeOf(parameter: Id | undefined): Printed {
  return within(parameter?.type.kind === 'inline' ? parameter.type.schema : {})
}

/** The members of the type, each once; none if nothing but a text is known. */
function typesIn(schema: Schema): readonly Printed[] {
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  if (branches.length > 0) {
    const all = branches.map(typesIn)
    return all.some((types) => types.length === 0) && all.some((types) => types.length > 0)
      ? unique([code`string`, ...all.flat()])
      : unique(all.flat())
  }
  const values = schema.const === undefined ? schema.enum : [schema.const]
  const texts = (values ?? []).filter(
    (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  )
  if (texts.length > 0) return unique(texts.map(literal))
  const kinds = [schema.type ?? []].flat().filter((kind) => kind !== 'null')
  const known = kinds.map((kind) => simple.get(kind) ?? compound(kind, schema))
  return kinds.every((kind) => kind === 'string') ? [] : unique(known)
}

const simple: ReadonlyMap<string, Printed> = new Map([
  ['integer', code`number`],
  ['number', code`number`],
  ['boolean', code`boolean`]
])

/** A list or an object, which the writer of the parameter makes one segment of; else a text. */
function compound(
  kind: string,
  { items = {}, properties = {}, required = [], additionalProperties }: Schema
): Printed {
  if (kind === 'array') {
    const isUnion = typesIn(items).length > 1
    return isUnion ? code`readonly (${within(items)})[]` : code`readonly ${within(items)}[]`
  }
  if (kind !== 'object') return code`string`
  const fields = Object.entries(properties).map(
    ([key, field]) =>
      code`readonly ${keyText(key)}${required.includes(key) ? code`` : code`?`}: ${within(field)}`
  )
  const others = typeof additionalProperties === 'object' ? within(additionalProperties) : code`string`
  return fields.length === 0 ? code`Readonly<Record<string, ${others}>>` : code`{ ${row(fields, '; ')} }`
}

function within(schema: Schema): Printed {
  const types = typesIn(schema)
  return types.length === 0 ? code`string` : row(types, ' | ')
}

function unique(types: readonly Printed[]): readonly Printed[] {
  return [...new Set(types)]
}
