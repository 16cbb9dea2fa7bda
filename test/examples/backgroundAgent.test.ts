/** The agent of test/examples/background-agent. */
import { afterEach, expect, test, vi } from 'vitest'
import { ChatBotKit } from '../../generated/src/index.ts'
import { lookOn, research, type Surroundings } from './background-agent/src/agent.ts'
import { start, type Started } from './started.ts'

let here: Started
const lines: string[] = []
const calls = [{ name: 'lookUpStock', args: { article: 'lamp' } }]

afterEach(async () => {
  vi.unstubAllEnvs()
  await here.server.close()
})

function surroundings(started: Surroundings['started'] = () => undefined): Surroundings {
  lines.length = 0
  return { stock: new Map([['lamp', 3]]), started, report: (line) => void lines.push(line) }
}

test('the background agent answers with tools', async () => {
  here = await start()
  here.server.engine.plan({
    calls,
    text: ([found]) => `There are ${(found as { pieces: number }).pieces} lamps.`
  })
  expect(await research(here.client, 'How many lamps are there?', surroundings())).toBe('There are 3 lamps.')
  expect(lines).toEqual(['looked up lamp'])
})

test('the background agent survives every cut of the server and answers each question once', async () => {
  here = await start({ timing: { channelMs: 30 } })
  const tokens = Array.from({ length: 12 }, () => 'a')
  here.server.engine.plan({ calls, tokens, tokenMs: 15 })
  expect(await research(here.client, 'How many lamps are there?', surroundings())).toBe(tokens.join(''))
  expect(lines).toEqual(['looked up lamp'])
  expect(here.server.requests.filter(({ path }) => path.endsWith('/subscribe')).length).toBeGreaterThan(2)
})

test('the background agent lets another process watch from the beginning', async () => {
  here = await start()
  here.server.engine.plan({ tokens: ['There', ' are', ' three'], tokenMs: 10 })
  const other = new ChatBotKit({ secret: here.server.secret, baseUrl: here.server.baseUrl })
  const shown: string[] = []
  let looking: Promise<void> | undefined
  const started = (channelId: string): void => {
    looking = lookOn(other, channelId, (text) => void shown.push(text))
  }
  await research(here.client, 'How many lamps are there?', surroundings(started))
  await looking
  expect(shown.join('')).toBe('There are three')
})

test('the background agent fails with the error of the platform if the work fails', async () => {
  here = await start()
  here.server.engine.plan({ fails: { code: 'LIMITS_REACHED', message: 'Enough', afterTokens: 0 } })
  await expect(research(here.client, 'How many?', surroundings())).rejects.toMatchObject({
    code: 'LIMITS_REACHED'
  })
})
