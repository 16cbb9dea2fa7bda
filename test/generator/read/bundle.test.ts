/** What a document refers to in other files becomes part of it. */
import { expect, test } from 'vitest'
import { GenerationError, diagnostic } from '../../../generator/ground/diagnostics.ts'
import { bundle, mayReferElsewhere } from '../../../generator/read/bundle/bundle.ts'
import { loadWhole } from '../../../generator/run/external.ts'
import type { RawDocument } from '../../../generator/read/load.ts'
import { readOf } from '../../support/readOf.ts'

type Files = Readonly<Record<string, unknown>>

const resolve = (reference: string, from: string): string =>
  new URL(reference, `file:/${from}`).pathname.slice(1)

const bundled = (files: Files) =>
  bundle(files['api.yaml'] as RawDocument, 'api.yaml', {
    resolve,
    get: (place) =>
      Object.hasOwn(files, place)
        ? Promise.resolve(files[place])
        : Promise.reject(
            new GenerationError([diagnostic('input/missing', place, 'The file does not exist.')])
          )
  })

const answer = (schema: unknown) => ({
  responses: { '200': { description: 'Done', content: { 'application/json': { schema } } } }
})
const api = (get: unknown, components: Files = {}): RawDocument => ({
  openapi: '3.0.0',
  paths: { '/a/list': { get } },
  components
})

test('a schema of another file gets the name of its file, or the last key of its pointer', async () => {
  const { root, diagnostics } = await bundled({
    'api.yaml': api(answer({ oneOf: [{ $ref: './pets/Pet.yaml' }, { $ref: 'all.json#/definitions/Cat' }] })),
    'pets/Pet.yaml': {
      type: 'object',
      properties: { mother: { $ref: '#' }, tag: { $ref: '../all.json#/definitions/Tag' } }
    },
    'all.json': { definitions: { Cat: { $ref: '#/definitions/Tag' }, Tag: { type: 'string' } } }
  })
  expect(diagnostics).toEqual([])
  expect(root).toEqual({
    ...api(answer({ oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Cat' }] })),
    components: {
      schemas: {
        Cat: { $ref: '#/components/schemas/Tag' },
        Pet: {
          type: 'object',
          properties: {
            mother: { $ref: '#/components/schemas/Pet' },
            tag: { $ref: '#/components/schemas/Tag' }
          }
        },
        Tag: { type: 'string' }
      }
    }
  })
})

test('a reference to the `$id` of a schema in the document is not one to a file', async () => {
  const schemas = {
    A: { $id: 'https://x.test/a', type: 'object', properties: { b: { $ref: 'b' } } },
    B: { $id: 'https://x.test/b', type: 'string' }
  }
  const text = JSON.stringify({ openapi: '3.1.0', paths: {}, components: { schemas } })
  expect(await loadWhole(text, 'nowhere/api.json', null)).toMatchObject({ diagnostics: [], isBundled: false })
})

test('a file that only examples, links or OPTIONS need is not asked for', async () => {
  const examples = { a: { $ref: './example.json' } }
  const root = {
    ...api(answer({ $ref: './pet.json' })),
    paths: {
      '/a/list': {
        get: { ...answer({ $ref: './pet.json' }), parameters: [{ name: 'a', in: 'query', examples }] },
        options: answer({ $ref: './options.json' })
      }
    }
  }
  const { diagnostics } = await bundled({ 'api.yaml': root, 'pet.json': { type: 'string' } })
  expect(diagnostics).toEqual([])
})

test('a component that is a file keeps its name, and a path item is written out where it is used', async () => {
  const { root } = await bundled({
    'api.yaml': {
      openapi: '3.0.0',
      paths: { '/a/list': { $ref: 'paths/a.yaml' } },
      components: { schemas: { Animal: { $ref: 'schemas/Pet.yaml' } } }
    },
    'paths/a.yaml': { get: answer({ $ref: '../schemas/Pet.yaml' }), parameters: [{ $ref: '../take.yaml' }] },
    'schemas/Pet.yaml': { type: 'object' },
    'take.yaml': { name: 'take', in: 'query' }
  })
  expect(root).toEqual({
    openapi: '3.0.0',
    paths: {
      '/a/list': {
        get: answer({ $ref: '#/components/schemas/Animal' }),
        parameters: [{ $ref: '#/components/parameters/take' }]
      }
    },
    components: {
      schemas: { Animal: { type: 'object' } },
      parameters: { take: { name: 'take', in: 'query' } }
    }
  })
})

test('maps of paths and of components may be files', async () => {
  const { root } = await bundled({
    'api.yaml': {
      openapi: '3.0.0',
      paths: { $ref: 'paths.yaml' },
      components: { schemas: { $ref: 'schemas.yaml' } }
    },
    'paths.yaml': { '/a/list': { get: answer({ $ref: 'api.yaml#/components/schemas/Pet' }) } },
    'schemas.yaml': { Pet: { properties: { tag: { $ref: '#/Tag' } } }, Tag: { type: 'string' } }
  })
  expect(root['paths']).toEqual({ '/a/list': { get: answer({ $ref: '#/components/schemas/Pet' }) } })
  expect(Object.keys(Object(Reflect.get(Object(root['components']), 'schemas')))).toContain('Pet')
})

test('names that two files claim, or that the document has, take the folder in front, in any order', async () => {
  const refs = [{ $ref: 'a/Pet.yaml' }, { $ref: 'b/Pet.yaml' }, { $ref: 'c/Own.yaml' }]
  const files = {
    'a/Pet.yaml': { type: 'string' },
    'b/Pet.yaml': { type: 'number' },
    'c/Own.yaml': { type: 'boolean' }
  }
  const components = { schemas: { Own: { type: 'object' } } }
  const [one, other] = [refs, refs.toReversed()].map(
    async (oneOf) =>
      (await bundled({ ...files, 'api.yaml': api(answer({ oneOf }), components) })).root['components']
  )
  expect(await one).toEqual({
    schemas: {
      Own: { type: 'object' },
      a_Pet: { type: 'string' },
      b_Pet: { type: 'number' },
      c_Own: { type: 'boolean' }
    }
  })
  expect(await other).toEqual(await one)
})

test('a file that cannot be had is told, and an example is not a reference', async () => {
  const given = api({ ...answer({ $ref: 'gone.yaml', example: { $ref: 'never.yaml' } }) })
  const { root, diagnostics } = await bundled({ 'api.yaml': given })
  expect(root).toEqual(given)
  expect(diagnostics.map(({ severity, code, place }) => `${severity} ${code} ${place}`)).toEqual([
    'warning document/reference gone.yaml'
  ])
})

test('a mapping of a discriminator leads to the same component as a reference, and `not` is followed', async () => {
  const { root } = await bundled({
    'api.yaml': api(
      answer({
        oneOf: [{ $ref: 'Cat.yaml' }],
        discriminator: { propertyName: 'kind', mapping: { cat: 'Cat.yaml', dog: 'Dog' } },
        not: { $ref: 'Cow.yaml' }
      })
    ),
    'Cat.yaml': { type: 'object' },
    'Cow.yaml': { type: 'string' }
  })
  expect(root).toEqual({
    ...api(
      answer({
        oneOf: [{ $ref: '#/components/schemas/Cat' }],
        discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat', dog: 'Dog' } },
        not: { $ref: '#/components/schemas/Cow' }
      })
    ),
    components: { schemas: { Cat: { type: 'object' }, Cow: { type: 'string' } } }
  })
})

test('path items that refer to each other in a circle end', async () => {
  const { root } = await bundled({
    'api.yaml': { openapi: '3.0.0', paths: { '/a/list': { $ref: 'a.yaml' } } },
    'a.yaml': { $ref: 'b.yaml' },
    'b.yaml': { $ref: 'a.yaml' }
  })
  expect(root['paths']).toEqual({ '/a/list': {} })
})

test.each([
  { text: '{"$ref":"#/components/schemas/A"}', want: false },
  { text: "$ref: '#/a'", want: false },
  { text: 'properties: { $ref: { type: string } }', want: false },
  { text: '{ "$ref": "./a.yaml" }', want: true },
  { text: '$ref: a.json#/b', want: true },
  { text: "- $ref: 'https://a.test/b.yaml'", want: true }
])('whether $text may refer to another file is seen from its text', ({ text, want }) => {
  expect(mayReferElsewhere(text)).toBe(want)
})

test.each(['$anchor', '$dynamicAnchor'])('a schema of another file is found by its %s', async (key) => {
  const { root, diagnostics } = await bundled({
    'api.yaml': api(answer({ $ref: 'all.json#pet' })),
    'all.json': {
      $defs: {
        Pet: {
          [key]: 'pet',
          type: 'object',
          properties: { tag: { $ref: '#tag' }, kin: { $ref: 'more.json#kin' } }
        },
        Tag: { $anchor: 'tag', type: 'string' }
      }
    },
    'more.json': { definitions: { Kin: { $anchor: 'kin', type: 'number' } } }
  })
  expect(diagnostics).toEqual([])
  expect(Object(root['components']).schemas).toEqual({
    Pet: {
      [key]: 'pet',
      type: 'object',
      properties: { tag: { $ref: '#/components/schemas/Tag' }, kin: { $ref: '#/components/schemas/Kin' } }
    },
    Tag: { $anchor: 'tag', type: 'string' },
    Kin: { $anchor: 'kin', type: 'number' }
  })
})

test('in another file a reference is resolved against the $id of the schema that it is in', async () => {
  const { root, diagnostics } = await bundled({
    'api.yaml': api(answer({ $ref: 'all.json' })),
    'all.json': {
      $id: 'https://x.test/all.json',
      type: 'object',
      properties: { kin: { $ref: 'kin' }, deep: { $ref: 'kin#inner' } },
      $defs: {
        Kin: {
          $id: 'https://x.test/kin',
          type: 'number',
          $defs: { Inner: { $anchor: 'inner', type: 'string' } }
        }
      }
    }
  })
  expect(diagnostics).toEqual([])
  const { schemas } = Object(root['components'])
  expect(schemas.all.properties).toEqual({
    kin: { $ref: '#/components/schemas/Kin' },
    deep: { $ref: '#/components/schemas/Inner' }
  })
  expect([schemas.Kin.type, schemas.Inner.type]).toEqual(['number', 'string'])
})

test.each(['all.json#nothing', 'all.json#twice'])(
  'an anchor that leads nowhere is told: %s',
  async (reference) => {
    const { api: model, told } = readOf(
      (
        await bundled({
          'api.yaml': { info: { title: 'T', version: '1' }, ...api(answer({ $ref: reference })) },
          'all.json': { $defs: { A: { $anchor: 'twice' }, B: { $anchor: 'twice' } } }
        })
      ).root
    )
    expect(model).not.toBe(null)
    expect(told.filter((line) => line.includes('document/reference'))).toHaveLength(1)
  }
)
