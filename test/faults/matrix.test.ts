/** Every fault meets every kind of call on the server of loopback; what comes of it is written into MATRIX.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { honest, type Fault } from '../server/faults.ts'
import { startServer, type TestServer } from '../server/server.ts'
import type { Cell } from './cells.ts'
import { fill, kinds, kindsOfCall, openClient, type Kind } from './kinds.ts'
import { rows, type Row } from './rows.ts'
import { countTimers, fewTimers } from './timers.ts'
import { writeTable } from './table.ts'

/** No cell needs nearly as long; a call that hangs fails its test. */
const longest = 60_000

let server: TestServer
let other: TestServer
beforeEach(async () => {
  server = await startServer()
  other = await startServer()
})
afterEach(() => Promise.all([server.close(), other.close()]))

const outcomes = new Map<string, Cell>()

for (const row of rows) {
  describe(row.title, () => {
    for (const kind of kinds) {
      const want = row.want[kind]
      test.skipIf(want === null)(
        want === null ? `${kind}: does not apply` : kind,
        { timeout: longest },
        async () => {
          const got = await meet(row, kind)
          outcomes.set(`${row.title} ${kind}`, got)
          expect(got).toEqual(want)
        }
      )
    }
  })
}

test('MATRIX.md shows the outcome of every fault', () => {
  const file = new URL('MATRIX.md', import.meta.url)
  const table = writeTable(rows, (row, kind) => outcomes.get(`${row.title} ${kind}`) ?? null)
  if (process.env['UPDATE'] === 'matrix') writeFileSync(file, table)
  expect(readFileSync(file, 'utf8')).toBe(table)
})

/** Lets a call meet a fault, and requires that it leaves nothing open and does nothing twice. */
async function meet(row: Row, kind: Kind): Promise<Cell> {
  const client = openClient(server, kind, row.stalls, row.fetch)
  await fill(server, client)
  const before = await countTimers()
  const { origin, target, passing, run } = kindsOfCall[kind]
  const place = origin === 'storage' ? server.storage : server
  place.script(target, ...Array.from({ length: passing }, () => honest), ...row.faults(kind).map(pointed))
  const got = await run(client)
  await Promise.all([...server.requests, ...server.storage.requests].map(({ ended }) => ended))
  expect(await fewTimers(before), 'timers are left').toBe(true)
  expect(server.state.rows('bot').length, 'bots are made twice').toBeLessThanOrEqual(6)
  expect(
    other.requests.filter(({ headers, body }) => headers.authorization !== undefined || body.length > 0)
  ).toEqual([])
  return [got, place.requests.filter(({ method, path }) => `${method} ${path}` === target).length]
}

/** A redirect leads to another server of the same API. */
function pointed(fault: Fault): Fault {
  const { answer } = fault
  if (answer?.headers['location'] === undefined) return fault
  return { ...fault, answer: { ...answer, headers: { location: `${other.baseUrl}/bot/list` } } }
}
