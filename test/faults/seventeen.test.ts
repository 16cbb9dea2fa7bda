/** The seventeen faults of the published SDK by their numbers in the protocol notes: red there, green here. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { newChannelId } from '../../templates/helpers/channelId.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { answerScenarios } from './answerScenarios.ts'
import { ours, published } from './sdks.ts'
import { sendingScenarios } from './sendingScenarios.ts'
import { streamScenarios } from './streamScenarios.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

const scenarios = [...streamScenarios, ...sendingScenarios, ...answerScenarios].sort(
  (one, other) => one.fault - other.fault
)

for (const { fault, title, run, ...seen } of scenarios) {
  describe(`${fault}: ${title}`, () => {
    test('in the published SDK', async () => {
      expect(await run(published, server)).toEqual(seen.published)
    })
    test('not in ours', async () => {
      expect(await run(ours, server)).toEqual(seen.ours)
    })
  })
}

test('every fault has a scenario', () => {
  expect(new Set(scenarios.map(({ fault }) => fault))).toEqual(
    new Set(Array.from({ length: 17 }, (_, index) => index + 1))
  )
})

test('17: ids of channels come from Math.random in its package for agents, which is not compared here; not in ours', () => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0.5)
  expect(newChannelId()).not.toBe(newChannelId())
  random.mockRestore()
})
