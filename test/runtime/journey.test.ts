/** A call passes through few files and few functions, so that a reader can follow it: upper bounds, counted by V8. */
import { describe, expect, test } from 'vitest'
import { packageOf } from '../fixtures/fixture.ts'
import { journey, type Trip } from './journey.ts'
import { json, lines, listen, type Handler } from './loopback.ts'

const trips: readonly {
  readonly name: string
  readonly fixture: string
  readonly call: string
  readonly answer: Handler
  readonly most: { readonly files: number; readonly functions: number }
}[] = [
  {
    name: 'a fetch',
    fixture: 'plain-actions',
    call: `await client.fetch('l1')`,
    answer: json({ id: 'l1', brightness: 3 }),
    most: { files: 14, functions: 50 }
  },
  {
    name: 'a list as one stream',
    fixture: 'pages',
    call: `for await (const event of client.list().stream()) if (event.type !== 'item') throw event`,
    answer: lines({ type: 'item', data: { id: 'l1' } }, { type: 'item', data: { id: 'l2' } }),
    most: { files: 22, functions: 80 }
  }
]

/** Makes the call of a fixture's package against a server on loopback. */
async function measured(fixture: string, call: string, answer: Handler) {
  const { url } = await listen(answer)
  const trip: Trip = {
    sources: await packageOf(fixture),
    resource: 'src/resources/lamp.ts',
    className: 'LampClient',
    baseUrl: url,
    call
  }
  return journey(trip)
}

describe('the way of a call is short', () => {
  test.each(trips)('$name runs at most $most.files files and $most.functions functions', async (trip) => {
    const { files, functions } = await measured(trip.fixture, trip.call, trip.answer)
    // A journey that is not counted would be the shortest of all.
    expect(files).toContain('resources/lamp.js')
    expect(files).toContain('runtime/send/exchange.js')
    expect(files.length, files.join('\n')).toBeLessThanOrEqual(trip.most.files)
    expect(functions.length, functions.join('\n')).toBeLessThanOrEqual(trip.most.functions)
  })
})
