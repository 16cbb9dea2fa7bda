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
    test('the published SDK has the fault', async () => {
      expect(await run(published, server)).toEqual(seen.published)
    })
    test('our package does not have the fault', async () => {
      expect(await run(ours, server)).toEqual(seen.ours)
    })
  })
}

test('every fault has a scenario', () => {
  expect(new Set(scenarios.map(({ fault }) => fault))).toEqual(
    new Set(Array.from({ length: 17 }, (_, index) => index + 1))
  )
})

test('fault 17, the channel ids of the published package for agents, does not exist in ours', () => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0.5)
  expect(newChannelId()).not.toBe(newChannelId())
  random.mockRestore()
})
