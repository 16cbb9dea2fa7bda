import { afterAll, describe, expect, test } from 'vitest'
import type { Api, NamedType } from '../../../generator/model/api.ts'
import { mapSchema, placesBelow, referenceOf, referTo } from '../../../generator/model/schemaWalk.ts'
import type { Schema } from '../../../generator/read/document.ts'
import { loadFile } from '../../support/loadFile.ts'
import { structureOf } from '../../../generator/read/structure.ts'
import { committedDocument, modelOfDocument, revisions, sayAbsentRevisions } from '../../support/revisions.ts'
import { fields, modelOf } from '../../support/sketch.ts'

afterAll(sayAbsentRevisions)

const sent: ReadonlySet<string> = new Set(['request', 'parameters', 'options'])

/** Shapes that are declared more than once in one home, with where. */
function repeated({ types }: Pick<Api, 'types'>): readonly string[] {
  const known = new Map(types.map((type) => [type.name, type]))
  const places = new Map<string, string[]>()
  const note = (owner: NamedType, schema: Schema, name: string): void => {
    const key = `${owner.home.join('.')} ${kindOf(owner)} ${structureOf(withTargets({ ...schema, nullable: false }, known))}`
    places.set(key, [...(places.get(key) ?? []), name])
  }
  for (const type of types) {
    if (isShape(type.schema, 1)) note(type, type.schema, type.name)
    // A member of a union has no word of its own to be called by.
    for (const { schema, path } of placesBelow(type.schema))
      if (isShape(schema, 2) && !path.includes('|')) note(type, schema, `${type.name}.${path.join('.')}`)
  }
  return [...places.values()].filter((names) => names.length > 1).map((names) => names.join(' = '))
}

/** Requests, rows and other answers are printed with different care. What nests takes after its owner, which its name says. */
function kindOf({ role, row, name }: NamedType): string {
  if (role === 'nested') return row ? 'row' : /Request|Params|Options|Form/.test(name) ? 'in' : 'out'
  return sent.has(role) ? 'in' : row ? 'row' : 'out'
}

function isShape({ $ref, properties = {} }: Schema, least: number): boolean {
  return $ref === undefined && Object.keys(properties).length >= least
}

/** The schema with every reference to an alias as one to its declaration. */
function withTargets(schema: Schema, known: ReadonlyMap<string, NamedType>): Schema {
  const target = (name: string): string => {
    const next = referenceOf(known.get(name)?.schema ?? {})
    return next === null ? name : target(next)
  }
  return mapSchema(schema, (node) => {
    const name = referenceOf(node)
    return name === null ? null : { ...node, ...referTo(target(name)) }
  })
}

test.each([
  { name: 'the committed document', read: committedDocument, present: true },
  ...revisions.map(({ name, file, present }) => ({ name, read: () => loadFile(file), present }))
])('$name declares a shape once in a resource', ({ read, present }) => {
  if (present) expect(repeated(modelOfDocument(read()).api)).toEqual([])
})

describe('a shape that is declared again', () => {
  const { api } = modelOf({
    'POST /bot/create': { id: 'createBot', body: fields('a', 'b') },
    'POST /bot/{botId}/update': {
      id: 'updateBot',
      body: { type: 'object', properties: { part: fields('a', 'b'), c: { type: 'string' } } }
    }
  })

  test('is seen, as a type and inside one', () => {
    expect(repeated(api)).toEqual([])
    expect(
      repeated({
        types: api.types.map((type) => ({
          ...type,
          schema: type.name === 'BotUpdateRequest' ? fields('b', 'a') : type.schema
        }))
      })
    ).toEqual(['BotCreateRequest = BotUpdateRequest'])
    expect(
      repeated({
        types: api.types.map((type) => ({
          ...type,
          schema: type.name === 'BotUpdateRequest' ? { properties: { part: fields('b', 'a') } } : type.schema
        }))
      })
    ).toEqual(['BotCreateRequest = BotUpdateRequest.part'])
  })
})
