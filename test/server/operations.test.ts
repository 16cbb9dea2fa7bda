import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { table } from '../../generated/src/testing/service.ts'
import { sample } from '../../templates/testing/fill.ts'
import { operationsOf } from '../../templates/testing/operations.ts'
import type { Operation } from '../../templates/testing/table.ts'
import { complaints, schemasOf } from '../../templates/testing/validate.ts'
import { ask } from './ask.ts'
import { startServer, type TestServer } from './server.ts'

const schemas = schemasOf(table)
let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** A path with an id for every parameter, long enough for a channel. */
function pathOf({ p }: Operation): string {
  return p.replaceAll(/\{(\w+)[*?]*\}/g, '$1-0123456789abcdef')
}

function bodyOf({ p, q }: Operation): unknown {
  if (/\/upload(?:\/|$)/.test(p)) return { file: 'data:,x' }
  const body = q === undefined ? {} : sample(q, schemas)
  return p.endsWith('/session/create') ? { ...Object(body), durationInSeconds: 3600 } : body
}

/** A subscription has no JSON and no end; the chat endpoint has no schema. */
const operations = operationsOf(table).filter(({ p }) => !/(?:subscribe|completions)$/.test(p))

/** What must be there before an operation finds its row. */
async function prepare({ p }: Operation, path: string): Promise<void> {
  server.seed(path)
  const content = /\/storage\/(?!list)/.test(path)
    ? path.replace(/storage\/\w+/, 'storage/upload')
    : p === '/file/{fileId}/download'
      ? path.replace('download', 'upload')
      : null
  if (content !== null) await ask(server, `POST ${content}`, { file: 'data:,x' })
}

describe('every operation of the document', () => {
  test.each(operations.map((operation) => [`${operation.m} ${operation.p}`, operation] as const))(
    '%s',
    async (_, operation) => {
      const path = pathOf(operation)
      await prepare(operation, path)
      const { status, json, text } = await ask(server, `${operation.m} ${path}`, bodyOf(operation), {
        accept: 'application/json'
      })
      expect([status, text]).toEqual([200, expect.any(String)])
      if (operation.a !== undefined && json !== undefined)
        expect(wrong(json, operation.a, operation.p)).toEqual([])
    }
  )
})

/**
 * What is wrong with an answer. The service sends nulls, and says more than the document of an upload and of a sent message.
 */
function wrong(json: unknown, schema: number, path: string): readonly string[] {
  return complaints(json, schema, schemas).filter(
    (text) =>
      !/"downloadRequest" is not allowed|^"[^"]*" must be/.test(text) &&
      !(path.endsWith('/send') && text.endsWith('not allowed'))
  )
}
