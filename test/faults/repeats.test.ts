/** Which operations may be sent again after a failure, as the emitted client has it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Operation } from '../../generated/src/runtime/index.ts'
import { route } from '../../generated/src/service.ts'

const resources = fileURLToPath(new URL('../../generated/src/resources/', import.meta.url))
const kinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['list', 'fetch', 'export', 'download', 'search', 'verify'].map((verb) => [verb, 'safe'])
  ),
  ...Object.fromEntries(
    ['update', 'delete', 'ensure', 'upsert', 'attach', 'detach'].map((verb) => [verb, 'idempotent'])
  )
}

const call = /route\(\s*'(\w+)',\s*'([A-Z]+ [^']+)'(?:,\s*\{([^}]*)\})?/g

/** What the client tells the runtime about each operation: the rule of its verb, and what the call says itself. */
const descriptors = readdirSync(resources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...inlined(readFileSync(join(resources, name), 'utf8')).matchAll(call)])
  .map(([, id = '', line = '', own = '']) => ({
    line,
    own,
    verb: line.split('/').findLast((part) => !part.startsWith('{')) ?? '',
    operation: { ...route(id, line), ...Object.fromEntries(fieldsIn(own)) } as Operation
  }))

/** The source with long routes, which have a constant of their own, at the place of their use. */
function inlined(source: string): string {
  return source.replace(/const address =\s*('[^']+')([\s\S]*?\broute\('\w+', )address/g, '$2$1')
}

function fieldsIn(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/(\w+): '([^']*)'/g)].map(([, name = '', value = '']) => [name, value])
}

test('every operation has a descriptor', () => {
  expect(new Set(descriptors.map(({ line }) => line)).size).toBeGreaterThan(300)
  expect(descriptors.map(({ verb }) => verb)).toEqual(expect.arrayContaining(Object.keys(kinds)))
})

test('only operations that read or replace may be repeated', () => {
  const said = ({ line, operation }: (typeof descriptors)[number]): string =>
    operation.retry ?? (line.startsWith('GET') ? 'safe' : 'never')
  const want = ({ line, verb }: (typeof descriptors)[number]): string =>
    line.startsWith('GET') ? 'safe' : (kinds[verb] ?? 'never')
  expect(descriptors.filter((each) => said(each) !== want(each)).map(({ line }) => line)).toEqual([])
})

test('a call says only what differs from the rules of its method and verb', () => {
  const repeated = descriptors.filter(({ line, own }) => {
    const rule = Object.entries(route('rule', line.replace(' ', ' /rule')))
    return fieldsIn(own).some(([name, value]) => rule.some(([key, held]) => key === name && held === value))
  })
  expect(repeated.map(({ line }) => line)).toEqual([])
  expect(descriptors.filter(({ line, own }) => line.startsWith('GET') && own.includes('retry:'))).toEqual([])
})

test('lists share one limit, and no other operations share one', () => {
  expect(
    descriptors
      .filter(({ operation, verb }) => (operation.limit === 'rate/poll') !== (verb === 'list'))
      .map(({ line }) => line)
  ).toEqual([])
})

test('a dispatch may be repeated if it names its channel', () => {
  const own = descriptors.filter(({ operation }) => operation.idempotentWith === 'channelId')
  expect(own.map(({ line }) => line).sort()).toEqual([
    'POST /conversation/dispatch',
    'POST /conversation/{conversationId}/dispatch'
  ])
})
