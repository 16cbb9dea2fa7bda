import { afterEach, describe, expect, test } from 'vitest'
import { ChatBotKit, type ConversationListItem } from '../../generated/src/index.ts'
import * as faults from '../server/faultMakers.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { research } from './backgroundAgent.ts'
import { completionRoute, showAnswer } from './edgeRoute.ts'
import { countBots } from './manyAccounts.ts'
import { exportConversations, type Archive } from './nightlyExport.ts'

let server: TestServer | undefined

async function start(): Promise<{ readonly server: TestServer; readonly cbk: ChatBotKit }> {
  server = await startServer()
  return { server, cbk: new ChatBotKit({ secret: server.secret, baseUrl: server.baseUrl, retryDelay: 1 }) }
}

afterEach(async () => {
  await server?.close()
  server = undefined
})

describe('an edge route', () => {
  test('streams a completion to a browser', async () => {
    const { server, cbk } = await start()
    const { id } = await cbk.conversation.create({})
    server.engine.plan({ tokens: ['Hello', ' ', 'there'] })
    const request = new Request('https://edge.example/', { method: 'POST', body: JSON.stringify({ text: 'Hi' }) })
    const shown: string[] = []
    await showAnswer(await completionRoute(cbk, id, request), (text) => void shown.push(text))
    expect(shown.join('')).toBe('Hello there')
  })

  test('ends upstream when the visitor goes', async () => {
    const { server, cbk } = await start()
    const { id } = await cbk.conversation.create({})
    server.engine.plan({ tokens: ['a', 'b', 'c'], tokenMs: 40 })
    const response = await completionRoute(cbk, id, new Request('https://edge.example/', { method: 'POST', body: '{"text":"Hi"}' }))
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    const upstream = server.requests.find(({ path }) => path.endsWith('/complete'))
    expect(await upstream?.ended).toBe('cancelled')
  })
})

test('a nightly export goes on where it stopped', async () => {
  const { server, cbk } = await start()
  const ids: string[] = []
  for (const text of ['one', 'two', 'three']) ids.push((await cbk.conversation.create({ messages: [{ type: 'user', text }] })).id)
  const stored: string[] = []
  const archive = (): Archive => ({
    cursor: stored.at(-1) ?? null,
    async store(conversation: ConversationListItem) {
      if (stored.length === 2 && !resumed) throw new Error('The disk is full')
      stored.push(conversation.id)
    },
  })
  let resumed = false
  await expect(exportConversations(cbk, archive())).rejects.toThrow('The disk is full')
  resumed = true
  // The second night meets a cut line too.
  server.script('GET /conversation/list', faults.resetAt(60))
  expect(await exportConversations(cbk, archive())).toBe(1)
  expect(stored).toEqual(ids)
})

test('a service acts for many sub-accounts', async () => {
  const { server, cbk } = await start()
  await cbk.bot.create({ name: 'of the parent' })
  const child = cbk.extend({ runAsUserId: server.childUserId })
  await child.bot.create({ name: 'one' })
  await child.bot.create({ name: 'two' })
  expect(await countBots(cbk, [server.childUserId, 'nobody'])).toEqual([
    { userId: server.childUserId, bots: 2 },
    { userId: 'nobody', problem: 'unknown' },
  ])
})

test('a background agent answers with tools', async () => {
  const { server, cbk } = await start()
  server.engine.plan({ calls: [{ name: 'lookUpStock', args: { article: 'lamp' } }], text: 'There are 3 lamps.' })
  const lines: string[] = []
  expect(await research(cbk, 'How many lamps are there?', new Map([['lamp', 3]]), (line) => void lines.push(line))).toBe('There are 3 lamps.')
  expect(lines).toEqual(['looked up lamp'])
})
