import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import {
  failWith,
  quotaExceeded,
  redirectTo,
  resetBeforeHeaders,
  stallAt,
  stallBeforeHeaders
} from '../server/faultMakers.ts'
import type { TestServer } from '../server/server.ts'
import { drain, endingOf, endingWithin, outcome } from './observe.ts'
import type { Scenario } from './scenario.ts'
import type { Sdk } from './sdks.ts'

const always = Number.POSITIVE_INFINITY

/** Faults in what is sent, and how often. */
export const sendingScenarios: readonly Scenario[] = [
  ...[
    {
      what: 'a reset connection',
      fault: resetBeforeHeaders({ committed: true }),
      published: { arrived: 4, made: 4 },
      ours: { arrived: 1, made: 1 }
    },
    {
      what: 'a 503',
      fault: failWith(503),
      published: { arrived: 4, made: 0 },
      ours: { arrived: 1, made: 0 }
    },
    {
      what: 'an exhausted quota',
      fault: quotaExceeded(),
      published: { arrived: 4, made: 0 },
      ours: { arrived: 1, made: 0 }
    }
  ].map(({ what, fault, published, ours }) => ({
    fault: 5,
    title: `a POST is sent again after ${what}`,
    async run(sdk: Sdk, server: TestServer) {
      server.script('POST /bot/create', { ...fault, times: always })
      await outcome(sdk.open(server).createBot({ name: 'A' }))
      return { arrived: server.requests.length, made: server.state.rows('bot').length }
    },
    published,
    ours
  })),
  {
    fault: 5,
    title: 'Retry-After is ignored',
    async run(sdk, server) {
      server.script('GET /bot/list', failWith(503, { headers: { 'retry-after': '1' } }))
      await sdk.open(server).listBots()
      const [first, second] = server.requests
      return { waited: (second?.receivedAt ?? 0) - (first?.receivedAt ?? 0) >= 990 }
    },
    published: { waited: false },
    ours: { waited: true }
  },
  ...[
    { id: 'x/../../dataset/D1', leads: '/dataset/D1/delete', ours: '/bot/x%2F..%2F..%2Fdataset%2FD1/delete' },
    { id: 'x?botId=B2#', leads: '/bot/x', ours: '/bot/x%3FbotId%3DB2%23/delete' },
    { id: 'x/%2e%2e/B2', leads: '/bot/B2/delete', ours: '/bot/x%2F%252e%252e%2FB2/delete' }
  ].map(({ id, leads, ours }) => ({
    fault: 7,
    title: `the id ${id} leads a request elsewhere`,
    async run(sdk: Sdk, server: TestServer) {
      await outcome(sdk.open(server).deleteBot(id))
      return server.requests.map(({ path }) => path)
    },
    published: [leads],
    ours: [ours]
  })),
  {
    fault: 7,
    title: 'dots in a path of the storage lead a request elsewhere',
    async run(sdk, server) {
      const call = sdk.open(server).deleteFromStorage('S1', '../../../../bot/B1')
      return {
        refused: (await endingOf(call)) === 'ArgumentError',
        paths: server.requests.map(({ path }) => path)
      }
    },
    published: { refused: false, paths: ['/bot/B1'] },
    ours: { refused: true, paths: [] }
  },
  {
    fault: 8,
    title: 'a redirect to another origin carries headers of ours and the body along',
    async run(sdk, server) {
      server.script('POST /bot/create', redirectTo(`${server.storage.origin}/elsewhere`))
      await outcome(
        sdk
          .open(server, { runAsUserId: server.childUserId, headers: { 'x-own': '1' } })
          .createBot({ name: 'A' })
      )
      return server.storage.requests.map(({ headers, json }) => ({
        runAs: headers['x-runas-user-id'],
        own: headers['x-own'],
        json
      }))
    },
    published: [{ runAs: expect.any(String), own: '1', json: { name: 'A' } }],
    ours: []
  },
  {
    fault: 10,
    title: 'a header that is given in another case is sent twice in one',
    async run(sdk, server) {
      await outcome(
        sdk.open(server, { headers: { 'Content-Type': 'application/json; charset=utf-8' } }).createBot({})
      )
      return server.requests[0]?.headers['content-type']
    },
    published: 'application/json; charset=utf-8, application/json',
    ours: 'application/json; charset=utf-8'
  },
  {
    fault: 10,
    title: 'an Authorization of the caller is joined with the secret',
    async run(sdk, server) {
      await outcome(sdk.open(server, { headers: { Authorization: 'Bearer other' } }).listBots())
      return server.requests[0]?.headers.authorization?.split(', ').length
    },
    published: 2,
    ours: 1
  },
  {
    fault: 12,
    title: 'a call that is awaited twice rejects the second time',
    async run(sdk, server) {
      const call = sdk.open(server).complete('Hi')
      return [await endingOf(call), await endingOf(call), server.requests.length]
    },
    published: ['a value', 'TypeError', 1],
    ours: ['a value', 'a value', 1]
  },
  {
    fault: 12,
    title: 'a call that is awaited and streamed is sent twice',
    async run(sdk, server) {
      const call = sdk.open(server).complete('Hi')
      await call
      return { ending: (await drain(call.stream())).ending, arrived: server.requests.length }
    },
    published: { ending: 'the end', arrived: 2 },
    ours: { ending: 'CallAlreadySentError', arrived: 1 }
  },
  {
    fault: 13,
    title: 'a failure is remembered for ever where answers are remembered, which ours never does',
    async run(sdk, server) {
      server.state.add('bot', { id: 'B1' })
      server.script('GET /bot/B1/fetch', failWith(404, { code: 'NOT_FOUND' }))
      const calls = sdk.open(server)
      return [await endingOf(calls.rememberBot('B1')), await endingOf(calls.rememberBot('B1'))].map(
        (ending) => ending === 'a value'
      )
    },
    published: [false, false],
    ours: [false, true]
  },
  {
    fault: 13,
    title: 'an answer is remembered for requests with other bodies',
    async run(sdk, server) {
      const calls = sdk.open(server)
      await calls.rememberCompletion('one')
      return isDeepStrictEqual(await calls.rememberCompletion('two'), await calls.rememberCompletion('one'))
    },
    published: true,
    ours: false
  },
  {
    fault: 14,
    title: 'a call that is no stream cannot be given up',
    async run(sdk, server) {
      server.script('GET /bot/list', stallBeforeHeaders())
      return endingWithin(400, sdk.open(server).listBots({}, AbortSignal.timeout(60)))
    },
    published: 'nothing',
    ours: 'TimeoutError'
  },
  {
    fault: 14,
    title: 'a deadline does not cover the body',
    async run(sdk, server) {
      server.script('GET /bot/list', stallAt(1))
      return endingWithin(400, sdk.open(server, { timeout: 60 }).listBots())
    },
    published: 'nothing',
    ours: 'TimeoutError'
  },
  {
    fault: 15,
    title: 'arrays, dates and objects in a query do not arrive',
    async run(sdk, server) {
      const query = { ids: ['a', 'b'], since: new Date(1), until: { at: { end: 1 } } }
      await outcome(sdk.open(server).listBots(query))
      return Object.fromEntries(
        [...new Set(server.requests[0]?.query.keys())].map((key) => [
          key,
          server.requests[0]?.query.getAll(key)
        ])
      )
    },
    published: { 'ids.0': ['a'], 'ids.1': ['b'], 'until.at': ['[object Object]'] },
    ours: { ids: ['a', 'b'], since: ['1970-01-01T00:00:00.001Z'], 'until.at.end': ['1'] }
  },
  {
    fault: 15,
    title: 'settings of a model that are 0 are left out',
    async run(sdk, server) {
      await outcome(sdk.open(server).createBot({ model: sdk.model('gpt-4o', { temperature: 0, seed: 0 }) }))
      return server.requests[0]?.json
    },
    published: { model: 'gpt-4o' },
    ours: { model: 'gpt-4o/temperature=0/seed=0' }
  },
  {
    fault: 16,
    title: 'the path of baseUrl is dropped',
    async run(sdk, server) {
      await outcome(sdk.open(server, { baseUrl: `${server.origin}/proxy` }).listBots())
      return server.requests[0]?.url.startsWith('/proxy/')
    },
    published: false,
    ours: true
  }
]
