/** A keyword of a parameter means the same wherever the parameter travels: in the path, the query, a header or the body. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { strictest, type Change, type Level, type Verdict } from '../../generator/changes/change.ts'
import { compareSurfaces } from '../../generator/changes/compare.ts'
import { build } from '../../generator/run/build.ts'
import type { Surface } from '../../generator/target/surface.ts'

const config = readFileSync(new URL('../fixtures/sdk.yaml', import.meta.url), 'utf8')

interface Case {
  readonly name: string
  readonly before: object
  readonly after: object
  readonly level: Verdict
}

const text = { type: 'string' }
const number = { type: 'number' }
const both = (keyword: string, narrow: unknown, wide: unknown, base: object = text): readonly Case[] => [
  { name: `${keyword} added`, before: base, after: { ...base, [keyword]: wide }, level: 'major' },
  { name: `${keyword} removed`, before: { ...base, [keyword]: wide }, after: base, level: 'minor' },
  ...(narrow === wide
    ? []
    : (
        [
          ['narrowed', wide, narrow, 'major'],
          ['widened', narrow, wide, 'minor']
        ] as const
      ).map(([direction, from, to, level]) => ({
        name: `${keyword} ${direction}`,
        before: { ...base, [keyword]: from },
        after: { ...base, [keyword]: to },
        level
      })))
]

const cases: readonly Case[] = [
  { name: 'nothing', before: text, after: text, level: 'none' },
  ...both('enum', ['a'], ['a', 'b']),
  ...both('pattern', '^a', '^a'),
  {
    name: 'pattern changed',
    before: { ...text, pattern: '^a' },
    after: { ...text, pattern: '^b' },
    level: 'major'
  },
  ...both('maxLength', 10, 20),
  ...both('minLength', 2, 1),
  ...both('format', 'uuid', 'uuid'),
  {
    name: 'format changed',
    before: { ...text, format: 'uuid' },
    after: { ...text, format: 'date' },
    level: 'major'
  },
  { name: 'default added', before: text, after: { ...text, default: 'a' }, level: 'minor' },
  {
    name: 'default changed',
    before: { ...text, default: 'a' },
    after: { ...text, default: 'b' },
    level: 'major'
  },
  { name: 'default removed', before: { ...text, default: 'a' }, after: text, level: 'major' },
  ...both('maximum', 10, 20, number),
  ...both('minimum', 2, 1, number),
  ...both('multipleOf', 4, 2, number),
  {
    name: 'exclusive bound dropped',
    before: { ...number, exclusiveMinimum: true, minimum: 1 },
    after: { ...number, exclusiveMinimum: false, minimum: 1 },
    level: 'minor'
  }
]

/** What no declaration shows of an id and of the header of an option, because both are texts to programs. */
const untyped: readonly Case[] = [
  { name: 'a text becomes a number', before: text, after: number, level: 'major' },
  { name: 'a number becomes a text', before: number, after: text, level: 'minor' },
  { name: 'a number becomes a whole one', before: number, after: { type: 'integer' }, level: 'major' },
  { name: 'a whole number becomes any', before: { type: 'integer' }, after: number, level: 'minor' },
  {
    name: 'a component behind a reference narrows',
    before: { $ref: '#/components/schemas/Wide' },
    after: { $ref: '#/components/schemas/Narrow' },
    level: 'major'
  },
  {
    name: 'a union loses a branch',
    before: { oneOf: [text, number] },
    after: { oneOf: [number] },
    level: 'major'
  },
  {
    name: 'a union gets a branch',
    before: { oneOf: [{ ...text, format: 'uuid' }] },
    after: { oneOf: [{ ...text, format: 'uuid' }, number] },
    level: 'minor'
  },
  { name: 'it is deprecated', before: text, after: { ...text, deprecated: true }, level: 'minor' }
]

const everyCase = [...cases, ...untyped]

const idOf = (index: number): string => `runCase${index}`
const noun = (index: number): string => `case${index}`

function documentOf(side: 'before' | 'after') {
  const content = (schema: object) => ({ content: { 'application/json': { schema } } })
  const paths = everyCase.map((each, index) => [
    `/${noun(index)}/{key}/run`,
    {
      post: {
        operationId: idOf(index),
        summary: 'Runs it.',
        parameters: [
          { name: 'key', in: 'path', required: true, schema: each[side] },
          { name: 'q', in: 'query', schema: each[side] },
          { name: 'X-Own', in: 'header', schema: each[side] },
          { name: 'X-Timezone', in: 'header', schema: each[side] }
        ],
        requestBody: content({ type: 'object', properties: { field: each[side] } }),
        responses: { 204: { description: 'Done' } }
      }
    }
  ])
  return {
    openapi: '3.0.0',
    info: { title: 'Small', version: '1' },
    servers: [{ url: 'https://api.example.test/v1' }],
    components: { schemas: { Wide: { ...text, maxLength: 20 }, Narrow: { ...text, maxLength: 10 } } },
    paths: Object.fromEntries(paths)
  }
}

async function surfaceOf(document: object): Promise<Surface> {
  const inputs = { spec: JSON.stringify(document), place: 'small.json', config, names: null }
  const { files } = await build(inputs, 'small/sdk.yaml', { formatted: new Map(), surface: null })
  return JSON.parse(files.get('surface.json') ?? '') as Surface
}

let changes: readonly Change[] = []
beforeAll(async () => {
  const [old, now] = [await surfaceOf(documentOf('before')), await surfaceOf(documentOf('after'))]
  changes = compareSurfaces(old, now, '1.0.0').changes
})

/** What the changes of one place of a case add up to. */
function levelAt(place: string): Verdict {
  const found = changes.filter(({ name }) => name.startsWith(place))
  return strictest(found.map(({ level }): Level => level))
}

describe('a keyword of a parameter', () => {
  test.each(cases.map((each, index) => ({ ...each, index })))(
    'the verdict of a keyword is the same in path, query, header and body ($name → $level)',
    ({ index, level }) => {
      const type = `Case${index}Run`
      const found = {
        path: levelAt(`${idOf(index)}.key`),
        query: levelAt(`${type}Options.q`),
        header: levelAt(`${type}Options.own`),
        option: levelAt(`${idOf(index)}.X-Timezone`),
        body: levelAt(`${type}Request.field`)
      }
      expect(found).toEqual({ path: level, query: level, header: level, option: level, body: level })
    }
  )

  test.each(untyped.map((each, index) => ({ ...each, index: index + cases.length })))(
    'the verdict of an id and of the header of an option follows the document ($name → $level)',
    ({ index, level }) => {
      expect([levelAt(`${idOf(index)}.key`), levelAt(`${idOf(index)}.X-Timezone`)]).toEqual([level, level])
    }
  )

  test('a change of an id is told with the operation and the name of the id', () => {
    const found = changes.filter(({ name }) => name === `${idOf(5)}.key`)
    expect(found.map(({ kind, place, reason }) => [kind, place, reason])).toEqual([
      ['fact/changed', 'POST /case5/{key}/run', 'pattern: none → "^a"']
    ])
  })

  test('a surface that does not know its parameters is not compared by them', async () => {
    const now = await surfaceOf(documentOf('before'))
    const { parameters: _, ...old } = now
    expect(compareSurfaces(old, now, '1.0.0').changes).toEqual([])
  })
})
