/** Operations without an operationId have one from method and path: names are recorded under it. */
import { describe, expect, test } from 'vitest'
import type { RawDocument } from '../../../generator/read/load.ts'
import { readDocument } from '../../../generator/read/read.ts'

const responses = { 200: { description: 'Done' } }

function documentOf(lines: readonly string[], given: Readonly<Record<string, string>> = {}): RawDocument {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const line of lines) {
    const [method = '', path = ''] = line.split(' ')
    const operationId = given[line]
    paths[path] = { ...paths[path], [method]: { ...(operationId ? { operationId } : {}), responses } }
  }
  return { openapi: '3.0.0', info: { title: 'T', version: '1' }, paths }
}

/** The id of each operation by its line, and what is said. */
function read(lines: readonly string[], given?: Readonly<Record<string, string>>) {
  const { document, diagnostics } = readDocument(documentOf(lines, given))
  const ids = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => [`${method} ${path}`, operationId] as const)
  )
  const told = diagnostics.filter(({ code }) => code === 'document/operation-id')
  return {
    ids: Object.fromEntries(ids),
    told: told.map(({ severity, message }) => `${severity}: ${message}`)
  }
}

test('an extension beside the paths is not one of them', () => {
  const { ids } = read(['get /a'])
  const document = documentOf(['get /a'])
  const paths = { ...Object(document['paths']), 'x-root': '/v1' }
  expect(Object.keys(readDocument({ ...document, paths }).document.paths)).toEqual(['/a'])
  expect(ids).toEqual({ 'get /a': 'getA' })
})

describe('an operation without an id', () => {
  test('has one from method and path', () => {
    const want = {
      'get /users': 'getUsers',
      'get /users/{id}': 'getUsersById',
      'delete /users/{id}.json': 'deleteUsersByIdJson',
      'post /chat.postMessage': 'postChatPostMessage',
      'get /': 'get'
    }
    expect(read(Object.keys(want)).ids).toEqual(want)
  })

  test('is told once for all of them', () => {
    expect(read(['get /a', 'get /b', 'get /c']).told).toEqual([
      'warning: 3 operations have no operationId. Each is read as its method and path, this one as getA.'
    ])
    expect(read(['get /a'], { 'get /a': 'own' }).told).toEqual([])
  })

  test.each([
    { lines: ['get /a-b', 'get /a_b'], given: {} },
    { lines: ['get /a-b', 'get /c'], given: { 'get /c': 'getAB' } }
  ])('whose id would be that of another has its whole path: $lines', ({ lines, given }) => {
    const { ids } = read(lines, given)
    expect(ids['get /a-b']).toBe('GET /a-b')
    expect(new Set(Object.values(ids)).size).toBe(lines.length)
    expect(read(lines.toReversed(), given).ids).toEqual(ids)
  })
})
