/** Which operations may be sent again after a failure, as the emitted client has it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const resources = fileURLToPath(new URL('../../generated/src/resources/', import.meta.url))
const kinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['list', 'fetch', 'export', 'download', 'search', 'verify'].map((verb) => [verb, 'safe'])
  ),
  ...Object.fromEntries(
    ['update', 'delete', 'ensure', 'upsert', 'attach', 'detach'].map((verb) => [verb, 'idempotent'])
  )
}

/** Every descriptor that the client is made of: its request line, and what else it says. */
const descriptors = readdirSync(resources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [
    ...readFileSync(join(resources, name), 'utf8').matchAll(/method: '([A-Z]+)',\s+path: '([^']+)'([^}]*)/g)
  ])
  .map(([, method = '', path = '', rest = '']) => ({
    line: `${method} ${path}`,
    verb: path.split('/').findLast((part) => !part.startsWith('{')) ?? '',
    rest
  }))

test('every operation has a descriptor', () => {
  expect(new Set(descriptors.map(({ line }) => line)).size).toBeGreaterThan(300)
  expect(descriptors.map(({ verb }) => verb)).toEqual(expect.arrayContaining(Object.keys(kinds)))
})

test('only operations that read or replace may be repeated', () => {
  const said = ({ line, rest }: (typeof descriptors)[number]): string =>
    /retry: '(\w+)'/.exec(rest)?.[1] ?? (line.startsWith('GET') ? 'safe' : 'never')
  const want = ({ line, verb }: (typeof descriptors)[number]): string =>
    line.startsWith('GET') ? 'safe' : (kinds[verb] ?? 'never')
  expect(descriptors.filter((each) => said(each) !== want(each)).map(({ line }) => line)).toEqual([])
})

test('a descriptor holds only what differs from the rule of its method', () => {
  expect(
    descriptors
      .filter(({ line, rest }) => line.startsWith('GET') && rest.includes('retry:'))
      .map(({ line }) => line)
  ).toEqual([])
})

test('lists share one limit, and no other operations share one', () => {
  const limited = ({ rest }: (typeof descriptors)[number]): boolean => rest.includes("limit: 'rate/poll'")
  expect(
    descriptors.filter((each) => limited(each) !== (each.verb === 'list')).map(({ line }) => line)
  ).toEqual([])
})

test('a dispatch may be repeated if it names its channel', () => {
  const own = descriptors.filter(({ rest }) => rest.includes("idempotentWith: 'channelId'"))
  expect(own.map(({ line }) => line).sort()).toEqual([
    'POST /conversation/dispatch',
    'POST /conversation/{conversationId}/dispatch'
  ])
})
