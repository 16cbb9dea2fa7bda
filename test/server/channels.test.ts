import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, jsonl } from './ask.ts'
import { startServer, type TestServer } from './server.ts'
import { subscribe } from './subscribe.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer({ timing: { channelMs: 60_000 } })
})
afterEach(() => server.close())

const channel = '0123456789abcdef01234567'
const publish = (message: unknown, headers: Readonly<Record<string, string>> = {}): Promise<unknown> =>
  ask(server, `POST /channel/${channel}/publish`, { message }, headers)

describe('a channel', () => {
  test('a subscription gets messages published while it listens, none from before', async () => {
    await publish({ n: 0 })
    const heard = await subscribe(server, `/channel/${channel}/subscribe`, { historyLength: 10 })
    expect(await publish({ n: 1 })).toMatchObject({ json: { id: channel } })
    expect(await heard.next()).toEqual({ type: 'message', data: { n: 1 } })
    await heard.cancel()
    expect(await server.requests[1]?.ended).toBe('cancelled')
  })

  test('a channel belongs to the key and to the account that it acts as', async () => {
    const child = { 'x-runas-user-id': server.childUserId }
    const [own, childs, other] = [
      await subscribe(server, `/channel/${channel}/subscribe`),
      await subscribe(server, `/channel/${channel}/subscribe`, {}, child),
      await subscribe(
        server,
        `/channel/${channel}/subscribe`,
        {},
        { authorization: `Bearer ${server.accessToken}` }
      )
    ]
    await publish({ to: 'own' })
    await publish({ to: 'child' }, child)
    await publish({ to: 'other' }, { authorization: `Bearer ${server.accessToken}` })
    expect([await own.next(), await childs.next(), await other.next()]).toMatchObject([
      { data: { to: 'own' } },
      { data: { to: 'child' } },
      { data: { to: 'other' } }
    ])
    await Promise.all([own.cancel(), childs.cancel(), other.cancel()])
  })

  test('a channel id shorter than 16 characters is refused', async () => {
    for (const action of ['publish', 'subscribe']) {
      expect(
        await ask(server, `POST /channel/short/${action}`, action === 'publish' ? { message: {} } : {}, jsonl)
      ).toMatchObject({ status: 400 })
    }
  })

  test('a subscription is cut after its time with an error in the stream', async () => {
    await server.close()
    server = await startServer({ timing: { channelMs: 30 } })
    const heard = await subscribe(server, `/channel/${channel}/subscribe`)
    expect(await heard.next()).toEqual({
      type: 'error',
      data: { code: 'GENERIC_ERROR', message: 'This operation was aborted' }
    })
    expect(await heard.next()).toBeNull()
  })

  test('a subscription as JSON begins and does not end', async () => {
    await server.close()
    server = await startServer({ timing: { slowJsonMs: 5 } })
    const gone = new AbortController()
    const response = await fetch(`${server.baseUrl}/channel/${channel}/subscribe`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.secret}`, 'content-type': 'application/json' },
      body: '{}',
      signal: gone.signal
    })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    const read = response.text()
    gone.abort()
    await expect(read).rejects.toThrow('aborted')
  })
})

describe('tasks and the event log', () => {
  test('tasks and the event log stream what the test emits', async () => {
    server.state.add('task', { id: 'T1' })
    const [task, log] = [
      await subscribe(server, '/task/T1/subscribe'),
      await subscribe(server, '/event/log/subscribe')
    ]
    server.emit('task/T1', { type: 'operationBegin', data: { id: 'o' } })
    server.emit('event/log', { type: 'item', data: { id: 'l' } })
    expect([await task.next(), await log.next()]).toEqual([
      { type: 'operationBegin', data: { id: 'o' } },
      { type: 'item', data: { id: 'l' } }
    ])
    await Promise.all([task.cancel(), log.cancel()])
  })
})
