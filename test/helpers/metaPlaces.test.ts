import { describe, expect, test } from 'vitest'
import { prepareRequest } from '../../templates/helpers/meta.ts'
import type { Document, Schema } from '../../generator/read/document.ts'
import { loadFile } from '../support/loadFile.ts'
import { readDocument } from '../../generator/read/read.ts'
import { committedDocument, revisions, sayAbsentRevisions } from '../support/revisions.ts'

/** A field called `meta` in a request, and whether the document says that it is metadata. */
interface Place {
  readonly operation: string
  /** Names from the body down; `[]` for the items of a list. */
  readonly path: readonly string[]
  readonly isMetadata: boolean
}

/** Metadata of a resource that the document describes without its component. */
const plainMetadata = ['meta', 'contactId.meta', 'file.meta']

function placesOf({ paths, components }: Document): readonly Place[] {
  const found: Place[] = []
  const schemas = components?.schemas ?? {}
  function walk(schema: Schema, operation: string, path: readonly string[], within: readonly string[]): void {
    const name = schema.$ref?.split('/').at(-1)
    const last = path.at(-1) === 'meta'
    if (last)
      found.push({ operation, path, isMetadata: name === 'Meta' || plainMetadata.includes(path.join('.')) })
    if (last || (name !== undefined && within.includes(name))) return
    const below = name === undefined ? schema : (schemas[name] ?? {})
    const inside = name === undefined ? within : [...within, name]
    for (const branch of [...(below.allOf ?? []), ...(below.anyOf ?? []), ...(below.oneOf ?? [])])
      walk(branch, operation, path, inside)
    for (const [key, part] of Object.entries(below.properties ?? {}))
      walk(part, operation, [...path, key], inside)
    if (below.items) walk(below.items, operation, [...path, '[]'], inside)
  }
  for (const item of Object.values(paths))
    for (const operation of Object.values(item))
      for (const { schema } of Object.values(operation.requestBody?.content ?? {}))
        if (schema) walk(schema, operation.operationId, [], [])
  return found
}

/** A request that holds a value at a place. */
const requestWith = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight((inner, name) => (name === '[]' ? [inner] : { [name]: inner }), value)

describe.each([
  { name: 'the committed document', document: committedDocument },
  ...revisions
    .filter(({ present }) => present)
    .map(({ name, file }) => ({ name, document: () => loadFile(file) }))
])('metadata in the requests of $name', ({ document }) => {
  const places = placesOf(readDocument(document()).document)
  const prepare = (path: readonly string[], meta: object): unknown =>
    prepareRequest(requestWith(path, meta), { method: 'POST', path: '/' })

  test('metadata is checked wherever the document has it', () => {
    const known = places.filter(({ isMetadata }) => isMetadata)
    expect(known.length).toBeGreaterThan(10)
    for (const { operation, path } of known) {
      const place = path.join('.').replace('.[]', '[0]')
      for (const key of ['_x', '', '-a', '$x', 'é']) {
        expect(() => prepare(path, { [key]: 1 }), `${operation} ${place}`).toThrow(
          `key of ${place} must begin`
        )
        expect(() => prepare(path, { $update: { [key]: 1 } })).toThrow(`key of ${place} must begin`)
      }
      expect(() => prepare(path, { 'a-1': { _fine: 1 } })).not.toThrow()
    }
  })

  test('metadata inside data of the caller is not checked', () => {
    const others = places.filter(({ isMetadata }) => !isMetadata)
    for (const { path, operation } of others)
      expect(() => prepare(path, { _x: 1 }), `${operation} ${path.join('.')}`).not.toThrow()
  })
})

test('data of the caller may have a field named like metadata', () => {
  for (const request of [
    { message: { meta: { _x: 1 } } },
    { data: { meta: { _x: 1 } } },
    { messages: 'text' },
    { messages: [null, 5, { meta: null }, { meta: '_x' }] },
    { file: 'data:,x', contactId: 'C1' }
  ])
    expect(prepareRequest(request, { method: 'POST', path: '/' })).toBe(request)
})

test('the error names the list element whose metadata is wrong', () => {
  const messages = [{ meta: { a: 1 } }, {}, { meta: { _x: 1 } }]
  expect(() => prepareRequest({ messages }, { method: 'POST', path: '/' })).toThrow(
    'key of messages[2].meta must begin'
  )
})

sayAbsentRevisions()
