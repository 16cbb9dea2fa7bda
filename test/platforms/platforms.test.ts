import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../server/server.ts'
import { expected } from './expected.ts'
import { platforms, type Platform } from './platforms.ts'
import { compiledPrograms, type Programs, type Report } from './programs.ts'
import { nowhere, startWorld } from './world.ts'

const isLong = process.env['LONG'] !== undefined
const driven = platforms.filter(({ long }) => isLong || !long)

let programs: Programs

beforeAll(async () => {
  programs = await compiledPrograms()
  programs.project.write('notes.txt', 'über 🎈')
})

afterAll(() => programs?.project.remove())

test.skipIf(isLong)(
  `${driven.length} of ${platforms.length} platforms are driven, the others with LONG only`,
  () => {
    expect(driven.length).toBeGreaterThan(0)
  }
)

/** What a platform said, or why it could not be asked. */
type Outcome = { readonly report: Report; readonly server: TestServer } | { readonly missing: string }

describe.each(driven.map((platform) => [platform.name, platform] as const))('%s', (_, platform) => {
  let outcome: Outcome = { missing: 'it was not asked' }

  // Installing takes its time where the machine is new.
  beforeAll(async () => {
    outcome = await drive(platform)
    if ('missing' in outcome) console.log(`${platform.name} is skipped: ${outcome.missing}`)
  }, 600_000)

  afterAll(async () => {
    if ('server' in outcome) await outcome.server.close()
  })

  test.for(Object.keys(expected(platform)))('the check passes: %s', (name, { skip }) => {
    if ('missing' in outcome) return skip(outcome.missing)
    expect(outcome.report[name]).toEqual(expected(platform)[name])
  })

  test('every check of the program is known here', ({ skip }) => {
    if ('missing' in outcome) return skip(outcome.missing)
    expect(Object.keys(outcome.report).sort()).toEqual(Object.keys(expected(platform)).sort())
  })

  test('the server saw each attempt and every stream that was left', async ({ skip }) => {
    if ('missing' in outcome) return skip(outcome.missing)
    const { requests } = outcome.server
    const endings = (path: string) =>
      Promise.all(
        requests
          .filter((each) => each.path === path && each.method !== 'OPTIONS')
          .map(({ ended }) => Promise.race([ended, late()]))
      )
    const conversation = (id: string) => endings(`/conversation/${id}/complete`)
    expect(await Promise.all(['left', 'disposed', 'relayed', 'aborted'].map(conversation))).toEqual([
      ['cancelled'],
      ['cancelled'],
      ['cancelled'],
      ['cancelled']
    ])
    expect(await endings('/bot/silent/fetch')).toEqual(['cancelled'])
    expect((await endings('/bot/flaky/fetch')).length).toBe(3)
    expect((await endings('/bot/cut/fetch')).length).toBe(2)
    expect((await endings('/bot/create')).length).toBe(2)
    expect((await endings('/secret/list')).length).toBe(2)
  })

  test('the storage got the large files with their length', ({ skip }) => {
    if ('missing' in outcome) return skip(outcome.missing)
    const stored = outcome.server.storage.requests.filter(({ method }) => method === 'PUT')
    expect(
      stored.map(({ headers, body, status }) => [
        headers['content-length'],
        headers['authorization'],
        body.length,
        status
      ])
    ).toEqual([
      ['5000000', undefined, 5_000_000, 200],
      ['5000000', undefined, 5_000_000, 200]
    ])
  })

  if (platform.kind !== 'page') return

  test('the browser asked before each call whether it is allowed', ({ skip }) => {
    if ('missing' in outcome) return skip(outcome.missing)
    const { requests } = outcome.server
    expect(requests.find(({ path }) => path === '/bot/create')?.method).toBe('OPTIONS')
    expect(requests.filter(({ path }) => path === '/bot/acting/fetch').map(({ method }) => method)).toEqual([
      'OPTIONS'
    ])
    expect(
      new Set(requests.map(({ headers }) => headers.origin).filter((origin) => origin !== undefined)).size
    ).toBe(1)
  })
})

async function drive({ get }: Platform): Promise<Outcome> {
  const runner = await get().catch((error: unknown) =>
    error instanceof Error ? error.message : String(error)
  )
  if (typeof runner === 'string') return { missing: runner }
  const server = await startWorld()
  const { baseUrl, secret } = server
  return {
    report: await runner(programs, {
      baseUrl,
      secret,
      file: join(programs.project.folder, 'notes.txt'),
      nowhere: await nowhere()
    }),
    server
  }
}

function late(): Promise<string> {
  return new Promise((resolve) => setTimeout(resolve, 2_000, 'open still'))
}
