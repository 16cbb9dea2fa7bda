import { afterEach, describe, expect, test } from 'vitest'
import { ChatBotKit } from '../../generated/src/index.ts'
import * as faults from '../server/faultMakers.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { countBots } from './manyAccounts.ts'

let server: TestServer
let cbk: ChatBotKit

async function start(): Promise<void> {
  server = await startServer()
  cbk = new ChatBotKit({ secret: server.secret, baseUrl: server.baseUrl, retryDelay: 1 })
}

afterEach(() => server.close())

describe('a service for many sub-accounts', () => {
  const counted = { path: '/bot/list' }

  test('the service asks for each sub-account in its own name, in order', async () => {
    await start()
    await cbk.bot.create({ name: 'of the parent' })
    const child = cbk.extend({ runAsUserId: server.childUserId })
    await child.bot.create({ name: 'one' })
    await child.bot.create({ name: 'two' })
    expect(await countBots(cbk, ['nobody', server.childUserId])).toEqual([
      { userId: 'nobody', problem: 'unknown', error: expect.objectContaining({ status: 401 }) },
      { userId: server.childUserId, bots: 2 }
    ])
  })

  test('the service continues with the other sub-accounts if one fails, and reports why', async () => {
    await start()
    const hurried = cbk.extend({ retries: 0 })
    server.script(counted, faults.quotaExceeded(), faults.rateLimited(), faults.failWith(500))
    const ids = [server.childUserId, server.childUserId, server.childUserId, server.childUserId]
    const outcomes = await countBots(hurried, ids, 1)
    expect(outcomes.map((outcome) => ('problem' in outcome ? outcome.problem : outcome.bots))).toEqual([
      'exhausted',
      'busy',
      'failed',
      0
    ])
  })

  test('the service lets a sub-account at its limit wait while the others continue', async () => {
    await start()
    const finished: string[] = []
    const requests = new Map<string, number>()
    const client = cbk.extend({
      fetch: async (_, init) => {
        const userId = new Headers(init.headers).get('x-runas-userid') ?? ''
        requests.set(userId, (requests.get(userId) ?? 0) + 1)
        const refused = {
          message: 'You have exceeded your allocated rate limits: rate/poll',
          code: 'LIMITS_REACHED'
        }
        if (userId === 'busy' && requests.get(userId) === 1)
          return Response.json(refused, { status: 429, headers: { 'retry-after-ms': '300' } })
        finished.push(userId)
        return Response.json({ items: [] })
      }
    })
    const others = Array.from({ length: 20 }, (_, index) => `account ${index}`)
    const outcomes = await countBots(client, ['busy', ...others], 2)
    expect(outcomes).toEqual(['busy', ...others].map((userId) => ({ userId, bots: 0 })))
    expect(finished.at(-1)).toBe('busy')
    expect(requests.get('busy')).toBe(2)
  })
})
