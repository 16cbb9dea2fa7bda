/** The export of test/examples/nightly-export, with an archive in memory: SQLite needs a later Node than the tests run on. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ChatBotKit } from '../../generated/src/index.ts'
import * as faults from '../server/faultMakers.ts'
import { exportConversations, type Archive } from './nightly-export/src/export.ts'
import { start, type Started } from './started.ts'

let here: Started
let ids: string[] = []
let stored: { readonly id: string; readonly texts: readonly string[] }[] = []

const archive: Archive = {
  stored: () => stored.map(({ id }) => id).reverse(),
  store: ({ id }, messages) => void stored.push({ id, texts: messages.map(({ text }) => text) })
}

beforeEach(async () => {
  here = await start()
  ids = []
  stored = []
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await here.server.close()
})

async function add(...texts: readonly string[]): Promise<void> {
  for (const text of texts)
    ids.push((await here.client.conversation.create({ messages: [{ type: 'user', text }] })).id)
}

const night = (to: Archive = archive): Promise<number> => exportConversations(here.client, to)
const exported = (): readonly string[] => stored.map(({ id }) => id)

test('the nightly export stores each conversation with its messages once, night after night', async () => {
  await add('one', 'two')
  expect(await night()).toBe(2)
  expect(await night()).toBe(0)
  await add('three')
  expect(await night()).toBe(1)
  expect(exported()).toEqual(ids)
  expect(stored.map(({ texts }) => texts)).toEqual([['one'], ['two'], ['three']])
})

test('the nightly export continues after it was killed at any request', async () => {
  await add('one', 'two', 'three')
  for (let killed = 0; ; killed++) {
    stored = []
    let left = killed
    const dying = new ChatBotKit({
      secret: here.server.secret,
      baseUrl: here.server.baseUrl,
      fetch: (url, init) => (left-- > 0 ? fetch(url, init) : Promise.reject(new Error('killed'))),
      retries: 0
    })
    const survived = await exportConversations(dying, archive).catch(() => null)
    await night()
    expect(exported(), `killed at request ${killed}`).toEqual(ids)
    if (survived !== null) return expect(killed).toBeGreaterThan(3)
  }
})

test('the nightly export continues after a failed write and over a broken connection', async () => {
  await add('one', 'two', 'three')
  const full: Archive = {
    ...archive,
    store: (...given) => {
      if (stored.length === 2) throw new Error('The disk is full')
      archive.store(...given)
    }
  }
  await expect(night(full)).rejects.toThrow('The disk is full')
  here.server.script('GET /conversation/list', faults.resetAt(60))
  expect(await night()).toBe(1)
  expect(exported()).toEqual(ids)
})

test('the nightly export continues after the newest stored conversations were deleted', async () => {
  await add('one', 'two', 'three')
  await night()
  await here.client.conversation.delete(ids[1] ?? '', {})
  await here.client.conversation.delete(ids[2] ?? '', {})
  await add('four')
  expect(await night()).toBe(1)
  expect(exported()).toEqual(ids)
  for (const id of [ids[0], ids[3]]) await here.client.conversation.delete(id ?? '', {})
  await add('five')
  expect(await night()).toBe(1)
})

test('the nightly export leaves out conversations that are deleted while it runs', async () => {
  await add('one', 'two', 'three')
  here.server.script(
    { path: new RegExp(`/${ids[1]}/message/list`) },
    faults.failWith(404, { code: 'NOT_FOUND' })
  )
  expect(await night()).toBe(2)
  expect(exported()).toEqual([ids[0], ids[2]])
})
