import { expect } from 'vitest'
import { lateError, malformedLine } from '../server/faultMakers.ts'
import { isObject } from '../../templates/testing/json.ts'
import type { TestServer } from '../server/server.ts'
import { drain, endingOf, outcome } from './observe.ts'
import type { Scenario } from './scenario.ts'

const hello = Buffer.from('hello')

/** The bytes of a file as they left: to the storage where they were brought there, else to the API. */
function bytesThatLeft(server: TestServer): string | undefined {
  const { body } =
    server.storage.requests.find(({ method }) => method === 'PUT') ?? server.requests.at(-1) ?? {}
  return body?.toString('latin1')
}

/** Faults in what becomes of answers, and in files. */
export const answerScenarios: readonly Scenario[] = [
  {
    fault: 6,
    title: 'an error does not tell status, address, headers or body',
    async run(sdk, server) {
      const error = await outcome(sdk.open(server).fetchBot('missing'))
      if (!(error instanceof Error)) return error
      return Object.fromEntries(
        ['status', 'url', 'headers', 'body'].map((name) => [name, Reflect.get(error, name)])
      )
    },
    published: { status: undefined, url: undefined, headers: undefined, body: undefined },
    ours: {
      status: 404,
      url: expect.stringMatching(/\/bot\/missing\/fetch$/),
      headers: expect.any(Headers),
      body: { message: expect.any(String), code: 'NOT_FOUND' }
    }
  },
  {
    fault: 6,
    title: 'a 200 that tells of an error resolves',
    async run(sdk, server) {
      server.script('GET /bot/B1/fetch', lateError('CONTENT_MODERATION'))
      return endingOf(sdk.open(server).fetchBot('B1'))
    },
    published: 'a value',
    ours: 'ServerError'
  },
  {
    fault: 9,
    title: 'a small Buffer is uploaded with the memory around it',
    async run(sdk, server) {
      server.state.add('file', { id: 'F1' })
      await outcome(sdk.open(server).upload('F1', { data: hello, type: 'text/plain', name: 'a.txt' }))
      return bytesThatLeft(server)?.length
    },
    published: hello.buffer.byteLength,
    ours: hello.length
  },
  {
    fault: 9,
    title: 'a part of an array is uploaded with the whole array',
    async run(sdk, server) {
      server.state.add('file', { id: 'F1' })
      const data = Buffer.from(new TextEncoder().encode('secret hello').buffer).subarray(7)
      await outcome(sdk.open(server).upload('F1', { data, type: 'text/plain', name: 'a.txt' }))
      return bytesThatLeft(server)
    },
    published: 'secret hello',
    ours: 'hello'
  },
  {
    fault: 10,
    title: 'headers that nobody promised reach the storage, and the type of a file twice',
    async run(sdk, server) {
      server.state.add('file', { id: 'F1' })
      const calls = sdk.open(server, { headers: { 'x-own': '1' }, timezone: 'Europe/London' })
      // Too large to go through the API itself.
      await outcome(
        calls.uploadFile('F1', { data: Buffer.alloc(5_000_000), type: 'text/plain', name: 'a.txt' })
      )
      return server.storage.requests.map(({ headers }) => ({
        type: headers['content-type'],
        own: headers['x-own'],
        timezone: headers['x-timezone']
      }))
    },
    published: [{ type: 'application/octet-stream, text/plain', own: '1', timezone: 'Europe/London' }],
    ours: [{ type: 'text/plain', own: undefined, timezone: undefined }]
  },
  {
    fault: 11,
    title: 'attachments are brought to an address that does not exist',
    async run(sdk, server) {
      server.state.add('conversation', { id: 'C1' })
      const ending = await endingOf(
        sdk.open(server).attach('C1', { data: hello, type: 'text/plain', name: 'a.txt' })
      )
      return { ending, path: server.requests[0]?.path, status: server.requests[0]?.status }
    },
    published: { ending: expect.stringContaining('FetchError'), path: '/Attachment/C1/upload', status: 404 },
    ours: { ending: 'a value', path: '/conversation/C1/attachment/upload', status: 200 }
  },
  {
    fault: 17,
    title: 'events that only keep a stream alive are given like any other',
    async run(sdk, server) {
      server.state.add('bot')
      server.script('GET /bot/list', malformedLine(0, '{"type":"nop","data":{}}'))
      const { events } = await drain(sdk.open(server).streamBots())
      return events.map((event) => isObject(event) && event['type'])
    },
    published: ['nop', 'item'],
    ours: ['item']
  },
  {
    fault: 17,
    title: 'the download of a file without content looks like a file',
    async run(sdk, server) {
      server.state.add('file', { id: 'F1' })
      return outcome(sdk.open(server).download('F1'))
    },
    published: { headers: expect.any(Headers), data: expect.any(ArrayBuffer) },
    ours: null
  }
]
