/** The bot of test/examples/slack-bot, as Slack calls it. */
import { once } from 'node:events'
import type { Server } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as faults from '../server/faultMakers.ts'
import { readEvent } from './slack-bot/src/events.ts'
import { createBot, type Written } from './slack-bot/src/bot.ts'
import { botFor } from './slack-bot/src/server.ts'
import { isSigned, signatureOf } from './slack-bot/src/signature.ts'
import { start, type Started } from './started.ts'

const signingSecret = '8f742231b10e8888abcd99yyyzzz85a5'
let here: Started
let bot: Server
let address = ''
let posted: [thread: string, text: string][] = []

beforeEach(async () => {
  here = await start()
  posted = []
  bot = botFor(here.client, {
    signingSecret,
    post: async ({ thread }: Written, text) => void posted.push([thread, text])
  }).listen(0, '127.0.0.1')
  await once(bot, 'listening')
  const found = bot.address()
  address = `http://127.0.0.1:${typeof found === 'object' ? found?.port : 0}`
})

afterEach(async () => {
  vi.unstubAllEnvs()
  bot.closeAllConnections()
  bot.close()
  await here.server.close()
})

interface Mention {
  readonly id?: string
  readonly team?: string
  readonly text?: string
  readonly thread?: string
  readonly bot?: string
}

function mention({ id = 'Ev1', team = 'T1', text = '<@U1> hello', thread, bot: by }: Mention = {}): string {
  const event = { type: 'app_mention', channel: 'C1', ts: '1700.1', text, thread_ts: thread, bot_id: by }
  return JSON.stringify({ type: 'event_callback', event_id: id, team_id: team, event })
}

async function send(body: string, signature?: string): Promise<number> {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const headers = {
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': signature ?? signatureOf(signingSecret, timestamp, body)
  }
  const response = await fetch(address, { method: 'POST', body, headers })
  await response.text()
  return response.status
}

/** Sends a mention, and waits for what the bot posts. */
async function say(given: Mention): Promise<void> {
  const before = posted.length
  expect(await send(mention(given))).toBe(200)
  await vi.waitFor(() => expect(posted.length).toBeGreaterThan(before), 30_000)
}

const users = (): readonly Readonly<Record<string, unknown>>[] => here.server.state.rows('partner/user')

test('the bot answers a mention in its thread, in the sub-account of the workspace', async () => {
  here.server.engine.plan({ text: 'Good morning' })
  await say({ text: '<@U1> hello', thread: '1699.9' })
  expect(posted).toEqual([['1699.9', 'Good morning']])
  const complete = here.server.requests.find(({ path }) => path.endsWith('/complete'))
  const account = await here.client.partner.user.fetch('slack-t1')
  expect(complete?.headers['x-runas-userid']).toBe(account.id)
  expect(JSON.parse(String(complete?.body))).toEqual({ text: 'hello' })
})

test('a thread is one conversation, another thread and another workspace have their own', async () => {
  await say({ id: 'Ev1', thread: '1' })
  await say({ id: 'Ev2', thread: '1' })
  await say({ id: 'Ev3', thread: '2' })
  await say({ id: 'Ev4', thread: '1', team: 'T2' })
  const paths = here.server.requests.filter(({ path }) => path.endsWith('/complete')).map(({ path }) => path)
  expect(paths[1]).toBe(paths[0])
  expect(new Set(paths).size).toBe(3)
})

test('an event that Slack sends twice is answered once', async () => {
  await say({ id: 'Ev1' })
  expect(await send(mention({ id: 'Ev1' }))).toBe(200)
  await say({ id: 'Ev2' })
  expect(posted).toHaveLength(2)
})

test('a request with a wrong signature is refused, and nothing is asked of the API', async () => {
  expect(await send(mention(), `v0=${'0'.repeat(64)}`)).toBe(401)
  expect(await send(mention(), 'v0=')).toBe(401)
  expect(here.server.requests).toEqual([])
})

test('a request that is older than five minutes is a replay', () => {
  const at = (timestamp: string) => ({
    body: '{}',
    timestamp,
    signature: signatureOf(signingSecret, timestamp, '{}')
  })
  expect(isSigned(signingSecret, at('1000'), 1_299_000)).toBe(true)
  expect(isSigned(signingSecret, at('1000'), 1_301_000)).toBe(false)
  expect(isSigned(signingSecret, at('now'), 1_000_000)).toBe(false)
})

test('a workspace at its limit is told so, and so is one whose allowance is used up', async () => {
  const impatient = createBot(here.client.extend({ rateLimitWait: 0, retries: 0 }))
  const written = { team: 'T1', channel: 'C1', thread: '1', text: 'hello' }
  here.server.script('GET /conversation/list', faults.rateLimited(), faults.quotaExceeded())
  expect(await impatient.answerTo(written)).toMatch('try again in a minute')
  expect(await impatient.answerTo(written)).toMatch('allowance')
})

test('a failure is told in the thread, without its details', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  here.server.engine.plan({ fails: { code: 'GENERIC_ERROR', message: 'inner', afterTokens: 0 } })
  await say({})
  expect(posted).toEqual([['1700.1', 'Something went wrong here. It was reported.']])
  await vi.waitFor(() => expect(log).toHaveBeenCalled(), 30_000)
  log.mockRestore()
})

test('two first messages of a workspace make one sub-account', async () => {
  await Promise.all([say({ id: 'Ev1', thread: '1' }), say({ id: 'Ev2', thread: '2' })])
  await vi.waitFor(() => expect(posted).toHaveLength(2), 30_000)
  expect(users().filter((row) => row['alias'] === 'slack-t1').length).toBe(1)
})

test('two first messages of a thread are answered in turn, in one conversation', async () => {
  await Promise.all([say({ id: 'Ev1' }), say({ id: 'Ev2' })])
  await vi.waitFor(() => expect(posted).toHaveLength(2), 30_000)
  const completed = here.server.requests.filter(({ path }) => path.endsWith('/complete'))
  expect(new Set(completed.map(({ path }) => path)).size).toBe(1)
})

test('a workspace whose account could not be found is looked for again', async () => {
  const bot = createBot(here.client.extend({ retries: 0 }))
  const written = { team: 'T1', channel: 'C1', thread: '1', text: 'hello' }
  here.server.script('GET /partner/user/slack-t1/fetch', faults.failWith(500))
  await expect(bot.answerTo(written)).rejects.toMatchObject({ status: 500 })
  expect(await bot.answerTo(written)).toBeTypeOf('string')
})

test.each([
  ['the check of the address', '{"type":"url_verification","challenge":"abc"}', 'challenge'],
  ['a message of a bot', mention({ bot: 'B1' }), 'other'],
  [
    'an event of another kind',
    '{"type":"event_callback","event_id":"1","team_id":"T","event":{"type":"x"}}',
    'other'
  ],
  ['a body that lacks its event', '{"type":"event_callback"}', 'other']
])('%s is read as it is', (_, body, kind) => {
  expect(readEvent(body)?.kind).toBe(kind)
})

test.each(['', 'x', '5', 'null'])('the body %j is not one of Slack', (body) => {
  expect(readEvent(body)).toBeNull()
})
