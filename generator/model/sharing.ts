/**
 * Equal structure inside one resource has one declaration. Named types that are equal become aliases of the first of
 * them; one that has other words for a field extends it with that field alone. A nested shape that equals a named one
 * refers to it; a nested shape that repeats gets a name of its own.
 */
import type { Schema } from '../read/document.ts'
import { valueAt } from '../ground/valueAt.ts'
import { compareText } from '../ground/text.ts'
import { structureOf } from '../read/structure.ts'
import type { TypeRole } from './api.ts'
import { noDocs, type TypeDraft } from './typeDraft.ts'
import { mapBelow, mapSchema, placesBelow, referTo, unnamed } from './schemaWalk.ts'
import { pascalCase } from './names.ts'
import { shortDigest } from './qualifiers.ts'
import { fieldsSaidOtherwise } from './words.ts'

/** The order in which equal types are asked to be the declaration; of one rank, what has no id yet comes first: `create` before `cancel`. */
const ranks: Readonly<Record<TypeRole, number>> = {
  shared: 0,
  item: 2,
  event: 3,
  response: 4,
  request: 5,
  options: 6,
  parameters: 7,
  nested: 8,
  headers: 9,
  errors: 10
}

interface Occurrence {
  readonly owner: TypeDraft
  readonly path: readonly string[]
  readonly schema: Schema
}

/** The declarations of each shape: the first of its types, then those that say something else of its fields. */
type Declarations = ReadonlyMap<string, readonly TypeDraft[]>

/** The drafts of one home with shapes shared; nested shapes that got a name are added. */
export function shareShapes(
  drafts: readonly TypeDraft[],
  recorded: Readonly<Record<string, string>>
): readonly TypeDraft[] {
  const ordered = [...drafts].sort(
    (left, right) =>
      rankOf(left) - rankOf(right) ||
      left.order - right.order ||
      Number(left.ofItem) - Number(right.ofItem) ||
      compareText(left.wanted, right.wanted) ||
      compareText(left.key, right.key)
  )
  const declarations = new Map<string, readonly TypeDraft[]>()
  for (const draft of ordered) {
    const shape = shapeOf(draft, draft.schema)
    const found = declarations.get(shape) ?? []
    if (isShape(draft.schema) && draft.schema.nullable !== true && speaksFor(found, draft) === undefined)
      declarations.set(shape, [...found, draft])
  }
  const nested = nestedShapes(ordered, declarations, recorded)
  const targets = new Map([
    ...[...declarations].flatMap(([shape, [first]]) =>
      first === undefined ? [] : [[shape, first.key] as const]
    ),
    ...nested.targets
  ])
  return [...ordered, ...nested.drafts].map((draft) => ({
    ...draft,
    schema: replaceShapes(draft, declarations, targets)
  }))
}

/** The declaration whose words are true for a type of its shape. A choice is never declared twice: nothing can extend it. */
function speaksFor(declarations: readonly TypeDraft[], { schema }: TypeDraft): TypeDraft | undefined {
  return declarations.find(
    (declared) => !isPlain(declared.schema) || fieldsSaidOtherwise(schema, declared.schema).length === 0
  )
}

function rankOf(draft: TypeDraft): number {
  return draft.role === 'response' && draft.row ? 1 : ranks[draft.role]
}

/**
 * Requests, rows and other answers are printed with different care, so equal schemas of two kinds are two shapes.
 * Whether null is allowed belongs to the place, not to the shape.
 */
function shapeOf(owner: TypeDraft, schema: Schema): string {
  const isInput = owner.role === 'request' || owner.role === 'parameters' || owner.role === 'options'
  const { nullable: _, ...shape } = schema
  return `${isInput ? 'in' : owner.row ? 'row' : 'out'} ${structureOf(shape)}`
}

/** Only objects with fields are shapes, and what cannot be read; an empty one says nothing that a name would make clearer. */
function isShape(schema: Schema): boolean {
  return (
    isUnreadable(schema) || (schema.$ref === undefined && Object.keys(schema.properties ?? {}).length > 0)
  )
}

/** What cannot be read has a name of its own, so that nothing moves once it can be. */
function isUnreadable(schema: Schema): boolean {
  return schema.$ref === undefined && schema['x-unreadable'] !== undefined
}

function replaceShapes(
  draft: TypeDraft,
  declarations: Declarations,
  targets: ReadonlyMap<string, string>
): Schema {
  const within = (schema: Schema): Schema =>
    mapBelow(schema, (child) =>
      mapSchema(child, (nested) => {
        const key = isNameable(nested) ? targets.get(shapeOf(draft, nested)) : undefined
        return key === undefined || key === draft.key ? null : { ...referTo(key), ...sayingsOf(nested) }
      })
    )
  if (draft.role === 'nested' || !isAlias(draft, declarations)) return within(draft.schema)
  const [first = draft, ...others] = declarations.get(shapeOf(draft, draft.schema)) ?? []
  const speaker = speaksFor([first, ...others], draft) ?? draft
  if (speaker !== draft) return referTo(speaker.key)
  const names = fieldsSaidOtherwise(draft.schema, first.schema)
  return { ...within(onlyFields(draft.schema, first.schema, names)), ...referTo(first.key) }
}

/** Some fields of a type; one without words has those of the declaration. */
function onlyFields(
  { properties = {}, required = [] }: Schema,
  declared: Schema,
  names: readonly string[]
): Schema {
  const words = (name: string): Schema => {
    const description = valueAt(declared.properties, name)?.description
    return description === undefined ? {} : { description }
  }
  const kept = Object.entries(properties).flatMap(([name, field]) =>
    names.includes(name) ? [[name, { ...words(name), ...field }] as const] : []
  )
  const needed = required.filter((name) => names.includes(name))
  return {
    type: 'object',
    properties: Object.fromEntries(kept),
    ...(needed.length > 0 ? { required: needed } : {})
  }
}

/** Whether a type is an object and no more, which another can extend. */
function isPlain({ allOf, oneOf, anyOf }: Schema): boolean {
  return allOf === undefined && oneOf === undefined && anyOf === undefined
}

/** A type that equals a declaration before it in structure and does not admit null on top of it. */
function isAlias(draft: TypeDraft, declarations: Declarations): boolean {
  const [declared] = declarations.get(shapeOf(draft, draft.schema)) ?? []
  return declared !== undefined && declared.key !== draft.key && draft.schema.nullable !== true
}

/** What stays at the place of a shape when the shape is found elsewhere. */
function sayingsOf({ description, nullable, deprecated }: Schema): Schema {
  return {
    ...(description === undefined ? {} : { description }),
    ...(nullable === true ? { nullable } : {}),
    ...(deprecated === true ? { deprecated } : {})
  }
}

/** A nested object of one field is read faster than a name for it. */
function isNameable(schema: Schema): boolean {
  return isUnreadable(schema) || (isShape(schema) && Object.keys(schema.properties ?? {}).length > 1)
}

interface NestedShapes {
  readonly drafts: readonly TypeDraft[]
  /** Keys of declarations by shape. */
  readonly targets: ReadonlyMap<string, string>
}

/** A shape that repeats is declared once; a place whose name is recorded keeps it, as an alias where need be. */
function nestedShapes(
  ordered: readonly TypeDraft[],
  declarations: Declarations,
  recorded: Readonly<Record<string, string>>
): NestedShapes {
  const drafts: TypeDraft[] = []
  const targets = new Map<string, string>()
  for (const [shape, found] of occurrences(ordered)) {
    const places = [...found].sort((left, right) => compareText(keyOf(left), keyOf(right)))
    const known = places.filter((place) => Object.hasOwn(recorded, keyOf(place)))
    const alive = places.filter(({ owner }) => !isAlias(owner, declarations))
    const [declared] = declarations.get(shape) ?? []
    const first =
      declared === undefined
        ? (known[0] ??
          (alive.length > 1 || alive.some(({ schema }) => isUnreadable(schema)) ? alive[0] : undefined))
        : undefined
    const target = declared?.key ?? (first === undefined ? undefined : keyOf(first))
    if (target === undefined) continue
    targets.set(shape, target)
    if (first !== undefined) drafts.push(draftOf(first))
    drafts.push(
      ...known
        .filter((place) => place !== first)
        .map((place) => ({ ...draftOf(place), schema: referTo(target) }))
    )
  }
  return { drafts, targets }
}

/** The nested shapes that could have a name, each with its places. */
function occurrences(ordered: readonly TypeDraft[]): ReadonlyMap<string, readonly Occurrence[]> {
  const keys = new Map<string, { readonly shape: string; readonly place: Occurrence } | null>()
  for (const owner of ordered) {
    for (const place of placesBelow(owner.schema)) {
      if (!isNameable(place.schema) || place.path.includes(unnamed)) continue
      const found = { shape: shapeOf(owner, place.schema), place: { owner, ...place } }
      const key = keyOf(found.place)
      const before = keys.get(key)
      // Two branches of one tag, and a property with a dot in its name, lead to places that no key tells apart.
      if (before === undefined) keys.set(key, found)
      else if (before?.shape !== found.shape) keys.set(key, null)
    }
  }
  const groups = new Map<string, Occurrence[]>()
  for (const found of keys.values())
    if (found !== null) groups.set(found.shape, [...(groups.get(found.shape) ?? []), found.place])
  return groups
}

function keyOf({ owner, path }: Occurrence): string {
  return `${owner.key}${owner.key.includes('#') ? '.' : '#'}${path.join('.')}`
}

function draftOf(place: Occurrence): TypeDraft {
  const { owner, path, schema } = place
  const { nullable: _, ...shape } = schema
  const ending = path.map(wordOf).join('')
  const endings = [
    ending,
    path.map(wordOf).toReversed().join('Of'),
    `${ending}X${shortDigest(path.join('\n'))}`
  ]
  return {
    key: keyOf(place),
    wanted: owner.wanted + ending,
    ladder: endings.map((one) => ({ short: one, long: `${one}Shape`, qualifier: '' })),
    owner: owner.key,
    isChosen: false,
    isDecided: owner.isDecided,
    isPlacedByRule: owner.isPlacedByRule,
    role: 'nested',
    order: owner.order,
    row: owner.row,
    ofItem: owner.ofItem,
    home: owner.home,
    schema: shape,
    docs: {
      ...noDocs,
      description: schema.description ?? `What \`${path.at(-1)?.replace(/(?:\[\])+$/, '')}\` holds.`
    },
    pointer: owner.pointer
  }
}

/** One step of a path as a word: an element of `messages` is a Message, a value of a map is its Value. */
function wordOf(step: string): string {
  const name = step.replace(/(?:\[\])+$/, '')
  if (name === '{}') return 'Value'
  if (name === '') return 'Item'
  return pascalCase(name === step ? name : singular(name))
}

function singular(name: string): string {
  if (/(?:ss|us|is|series|species)$/i.test(name)) return name
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  return name.endsWith('s') ? name.slice(0, -1) : name
}
