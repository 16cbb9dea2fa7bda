/** The kind: a part of a component that is the component again, with more that holds of it. */
import { expect, test, vi } from 'vitest'
import { buildOf, documentOf, faultsOf, ownText } from './emitted.ts'

vi.setConfig({ testTimeout: 600_000 })

const text = { type: 'string' }
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more })
const withMore = { ...ref('Part'), ...object({ label: text }, { required: ['label'] }) }

const schemas = {
  Part: object({
    name: text,
    one: withMore,
    list: { type: 'array', items: { allOf: [ref('Part'), object({ place: { type: 'integer' } })] } },
    map: { type: 'object', additionalProperties: { ...ref('Part'), required: ['name'] } },
    either: { anyOf: [withMore, { type: 'null' }] }
  }),
  Left: object({ right: { ...ref('Right'), ...object({ a: text }) } }),
  Right: object({ left: { ...ref('Left'), ...object({ b: text }) } })
}

const content = (schema: object) => ({ content: { 'application/json': { schema } } })
const document = {
  ...documentOf(
    {
      '/bot/create': {
        post: {
          operationId: 'createBot',
          requestBody: content(ref('Part')),
          responses: {
            200: { description: 'Done', ...content(object({ node: ref('Part'), left: ref('Left') })) }
          }
        }
      }
    },
    schemas
  ),
  openapi: '3.1.0'
}

const program = `import type { Left, Part } from './index.ts'
export const node: Part = { name: 'a', one: { label: 'b', one: { label: 'c', name: 'd' } }, list: [{ place: 1, list: [] }], either: null }
export const depth = (node: Part): string | undefined => node.one?.one?.label
export const left: Left = { right: { a: 'x', left: { b: 'y', right: { a: 'z' } } } }
// @ts-expect-error What is beside the reference is required.
export const without: Part = { one: { name: 'x' } }
// @ts-expect-error A number is not a name, however deep it is.
export const wrong: Part = { one: { label: 'b', one: { label: 'c', name: 1 } } }
`

test('has the type of both, at every depth', async () => {
  const built = await buildOf(document)
  expect(built.diagnostics.filter(({ code }) => code === 'document/reference')).toEqual([])
  expect(ownText(built)).not.toContain('?: unknown')
  expect(faultsOf({ ...built, files: new Map([...built.files, ['src/program.ts', program]]) })).toEqual([])
})
