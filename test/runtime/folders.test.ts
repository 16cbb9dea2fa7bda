/** The folders of the runtime follow the journey of a call, and each uses only those that come before it. */
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf, sourcesIn, sourceText } from '../support/sources.ts'

/** Each folder may import from those in front of it; `defaults` and `values` are single files. */
const order = [
  'defaults',
  'errors',
  'values',
  'request',
  'answer',
  'send',
  'call',
  'stream',
  'list',
  'webhook'
] as const

/** Files at the top that hand the folders on. */
const doors = ['index', 'public', 'forHelpers']

const folder = 'templates/runtime'

function roomOf(path: string): string {
  const [first = ''] = posix.relative(folder, path).split('/')
  return first.replace(/\.ts$/, '')
}

/** What a source imports against the order; types may be named in both directions. */
function wrongIn(path: string, text: string): readonly string[] {
  const place = order.findIndex((name) => name === roomOf(path))
  return importsOf(text).flatMap(({ from, typeOnly }) => {
    const target = order.findIndex((name) => name === roomOf(posix.join(posix.dirname(path), from)))
    return typeOnly || (target >= 0 && target <= place) ? [] : [`${path} imports ${from}`]
  })
}

const files = sourcesIn(folder).filter((path) => !doors.includes(roomOf(path)))

test('every file of the runtime is in a folder of the order', () => {
  expect(files.filter((path) => !order.some((name) => name === roomOf(path)))).toEqual([])
})

test.each(files)('%s imports from folders in front of its own', (path) => {
  expect(wrongIn(path, sourceText(path))).toEqual([])
})

describe('a wrong import is seen', () => {
  test.each([
    { path: 'request/prepare.ts', text: `import { x } from '../send/exchange.ts'`, wrong: 1 },
    { path: 'errors/errors.ts', text: `import { x } from '../values.ts'`, wrong: 1 },
    { path: 'send/exchange.ts', text: `import { x } from '../forHelpers.ts'`, wrong: 1 },
    { path: 'request/prepare.ts', text: `import type { X } from '../send/exchange.ts'`, wrong: 0 },
    { path: 'send/exchange.ts', text: `import { x } from '../request/prepare.ts'`, wrong: 0 }
  ])('$path: $text', ({ path, text, wrong }) => {
    expect(wrongIn(`${folder}/${path}`, text)).toHaveLength(wrong)
  })
})
