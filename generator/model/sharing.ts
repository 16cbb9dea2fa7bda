/**
 * Equal structure inside one resource has one declaration. Named types that are equal become aliases of the first of
 * them; a nested shape that equals a named one refers to it; a nested shape that repeats gets a name of its own.
 */
import type { Schema } from '../read/document.ts'
import { compareText, structureOf } from '../read/structure.ts'
import type { TypeRole } from './api.ts'
import { noDocs, type TypeDraft } from './drafts.ts'
import { mapBelow, mapSchema, placesBelow, referTo, unnamed } from './schemaWalk.ts'
import { pascalCase } from './names.ts'

/** The order in which equal types are asked to be the declaration. */
const ranks: Readonly<Record<TypeRole, number>> = { shared: 0, item: 2, event: 3, response: 4, request: 5, options: 6, parameters: 7, nested: 8 }

interface Occurrence {
  readonly owner: TypeDraft
  readonly path: readonly string[]
  readonly schema: Schema
}

/** The drafts of one home with shapes shared; nested shapes that got a name are added. */
export function shareShapes(drafts: readonly TypeDraft[], recorded: Readonly<Record<string, string>>): readonly TypeDraft[] {
  const ordered = [...drafts].sort((left, right) => rankOf(left) - rankOf(right) || compareText(left.wanted, right.wanted) || compareText(left.key, right.key))
  const declarations = new Map<string, TypeDraft>()
  for (const draft of ordered) {
    const shape = shapeOf(draft, draft.schema)
    if (isShape(draft.schema) && !declarations.has(shape)) declarations.set(shape, draft)
  }
  const nested = nestedShapes(ordered, declarations, recorded)
  const targets = new Map([...[...declarations].map(([shape, draft]) => [shape, draft.key] as const), ...[...nested].map(([shape, draft]) => [shape, draft.key] as const)])
  return [...ordered, ...nested.values()].map((draft) => ({ ...draft, schema: replaceShapes(draft, declarations, targets) }))
}

function rankOf(draft: TypeDraft): number {
  return draft.role === 'response' && draft.row ? 1 : ranks[draft.role]
}

/** Requests, rows and other answers are printed with different care, so equal schemas of two kinds are two shapes. */
function shapeOf(owner: TypeDraft, schema: Schema): string {
  const isInput = owner.role === 'request' || owner.role === 'parameters' || owner.role === 'options'
  return `${isInput ? 'in' : owner.row ? 'row' : 'out'} ${structureOf(schema)}`
}

/** Only objects with fields are shapes; an empty one says nothing that a name would make clearer. */
function isShape(schema: Schema): boolean {
  return schema.$ref === undefined && Object.keys(schema.properties ?? {}).length > 0
}

function replaceShapes(draft: TypeDraft, declarations: ReadonlyMap<string, TypeDraft>, targets: ReadonlyMap<string, string>): Schema {
  const declared = declarations.get(shapeOf(draft, draft.schema))
  if (draft.role !== 'nested' && declared !== undefined && declared.key !== draft.key) return referTo(declared.key)
  return mapBelow(draft.schema, (child) =>
    mapSchema(child, (schema) => {
      const key = isNameable(schema) ? targets.get(shapeOf(draft, schema)) : undefined
      if (key === undefined || key === draft.key) return null
      return { ...referTo(key), ...(schema.description === undefined ? {} : { description: schema.description }), ...(schema.nullable === true ? { nullable: true } : {}) }
    }),
  )
}

/** A nested object of one field is read faster than a name for it. */
function isNameable(schema: Schema): boolean {
  return isShape(schema) && Object.keys(schema.properties ?? {}).length > 1
}

function nestedShapes(ordered: readonly TypeDraft[], declarations: ReadonlyMap<string, TypeDraft>, recorded: Readonly<Record<string, string>>): ReadonlyMap<string, TypeDraft> {
  const groups = new Map<string, Occurrence[]>()
  for (const owner of ordered) {
    const declared = declarations.get(shapeOf(owner, owner.schema))
    if (declared !== undefined && declared.key !== owner.key) continue
    for (const place of placesBelow(owner.schema)) {
      const shape = shapeOf(owner, place.schema)
      if (!isNameable(place.schema) || declarations.has(shape) || place.path.includes(unnamed)) continue
      groups.set(shape, [...(groups.get(shape) ?? []), { owner, ...place }])
    }
  }
  const named = [...groups].flatMap(([shape, found]) => {
    const places = [...found].sort((left, right) => compareText(keyOf(left), keyOf(right)))
    const first = places.find((place) => Object.hasOwn(recorded, keyOf(place))) ?? (places.length > 1 ? places[0] : undefined)
    return first === undefined ? [] : [[shape, draftOf(first)] as const]
  })
  return new Map(named)
}

function keyOf({ owner, path }: Occurrence): string {
  return `${owner.key}${owner.key.includes('#') ? '.' : '#'}${path.join('.')}`
}

function draftOf(place: Occurrence): TypeDraft {
  const { owner, path, schema } = place
  const { nullable: _, ...shape } = schema
  const wanted = owner.wanted + path.map((step) => pascalCase(step.endsWith('[]') ? singular(step.slice(0, -2)) : step)).join('')
  return { key: keyOf(place), wanted, long: `${wanted}Shape`, role: 'nested', row: owner.row, home: owner.home, schema: shape, docs: { ...noDocs, description: schema.description ?? null }, pointer: owner.pointer }
}

/** One element of a list called `messages` is a message. */
function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  return name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name
}
