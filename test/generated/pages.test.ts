/** The example of every operation, as the pages of resources show it, is sent to the loopback server. */
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { ChatBotKit } from '../../generated/src/index.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { pageStatements } from '../support/pageStatements.ts'

const { statements, ids } = pageStatements()
const values = ids.map((id) => `${id}-0123456789abcdef`)
const quiet = ['client.channel.subscribe', 'client.event.log.subscribe', 'client.task.subscribe']

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** The body of an async function, without a compiler: the statements have no types. */
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor

async function run(code: string, timeout: number): Promise<void> {
  const client = new ChatBotKit({ token: server.secret, baseUrl: server.baseUrl, timeout, retries: 0 })
  const silent = { log: () => undefined }
  await AsyncFunction('client', 'console', ...ids, code)(client, silent, ...values)
}

/** The path of a call of the example, whose rows have to be there. */
function pathOf(route: string): string {
  return route.replace(/^\w+ /, '').replaceAll(/\{(\w+)\}/g, '$1-0123456789abcdef')
}

describe('the pages of resources', () => {
  it('the pages have an example for every operation', () => {
    expect(statements.filter(({ code }) => code === '')).toEqual([])
    expect(statements.length).toBeGreaterThan(300)
  })

  test.each(statements)('the example on the page runs: $name $route', async ({ name, route, code }) => {
    const before = server.requests.length
    server.seed(pathOf(route))
    if (route.includes('/storage/'))
      await run(`await client.space.storage.upload(spaceId, path, new Blob(['Hello']))`, 5000)
    const ended = run(code, quiet.includes(name) ? 200 : 5000)
    if (quiet.includes(name)) await expect(ended).rejects.toMatchObject({ phase: expect.any(String) })
    else await ended
    expect(server.requests.length).toBeGreaterThan(before)
  })
})
