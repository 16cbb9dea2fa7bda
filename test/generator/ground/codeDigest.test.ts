import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import {
  digestOfFiles,
  digestOfStanding,
  digestOfTexts,
  filesOfCode
} from '../../../generator/ground/codeDigest.js'

/** A folder with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'code-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** The digest of a generator that has these files. */
function digestOf(files: Readonly<Record<string, string>>): string {
  const root = folderWith({ 'package.json': '{}\n', ...files })
  return digestOfFiles(root, filesOfCode(root, 'code'))
}

const files = { 'code/a.ts': 'one\ntwo\n', 'code/b/c.ts': 'é\n' }

test.each([
  { what: 'line ends', changed: { 'code/a.ts': 'one\r\ntwo\r\n' }, same: true },
  { what: 'a byte order mark', changed: { 'code/b/c.ts': '\uFEFFé\n' }, same: true },
  { what: 'a source map', changed: { 'code/a.js.map': '{}' }, same: true },
  { what: 'what is outside', changed: { 'other/a.ts': '' }, same: true },
  { what: 'a text', changed: { 'code/a.ts': 'one\ntwo \n' }, same: false },
  { what: 'a file more', changed: { 'code/d.ts': '' }, same: false },
  { what: 'package.json', changed: { 'package.json': '{ }\n' }, same: false }
])('the digest of the code with a difference in $what is the same: $same', ({ changed, same }) => {
  expect(digestOf({ ...files, ...changed }) === digestOf(files)).toBe(same)
})

test('a file that moves, and a text that runs over into the next, change the digest', () => {
  expect(digestOf({ 'code/a.ts': 'one' })).not.toBe(digestOf({ 'code/b.ts': 'one' }))
  expect(digestOf({ 'code/a.ts': 'x', 'code/b.ts': 'yz' })).not.toBe(
    digestOf({ 'code/a.ts': 'xy', 'code/b.ts': 'z' })
  )
  expect(digestOfTexts(['ab', 'c'])).not.toBe(digestOfTexts(['a', 'bc']))
  expect(digestOfTexts(['1\na'])).not.toBe(digestOfTexts(['', '1\na']))
})

describe('a digest that is remembered', () => {
  const minute = 60_000

  /** A folder whose files are older than any granularity of times, as far as the clock of the test goes. */
  function old(): { readonly root: string; readonly memory: string; readonly now: () => string } {
    const root = folderWith(files)
    const memory = join(root, 'kept/digest')
    vi.useFakeTimers({ now: Date.now() + minute, toFake: ['Date'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    return { root, memory, now: () => digestOfStanding(root, Object.keys(files), memory) }
  }

  test('is that of the files, whether they are read or not', () => {
    const { root, memory, now } = old()
    const expected = digestOfFiles(root, Object.keys(files))
    expect([now(), existsSync(memory), now()]).toEqual([expected, true, expected])
  })

  test.each<{ what: string; change: (path: string) => void }>([
    { what: 'another text', change: (path) => writeFileSync(path, 'one\nthree\n') },
    {
      what: 'another text of the same length with the old time',
      change: (path) => {
        const { atime, mtime } = statSync(path)
        writeFileSync(path, 'one\ntwO\n')
        utimesSync(path, atime, mtime)
      }
    },
    {
      what: 'another file in its place',
      change: (path) => {
        rmSync(path)
        writeFileSync(path, 'one\ntwO\n')
      }
    }
  ])('is not that of before after $what', ({ change }) => {
    const { root, now } = old()
    const before = now()
    change(join(root, 'code/a.ts'))
    expect(now()).toBe(digestOfFiles(root, Object.keys(files)))
    expect(now()).not.toBe(before)
  })

  test('a file that changed just now is read again, because another change might have the same time', () => {
    const { memory, now } = old()
    vi.setSystemTime(Date.now() - minute)
    now()
    expect(existsSync(memory)).toBe(false)
  })

  test('what was remembered and is spoilt is found out anew', () => {
    const { memory, now } = old()
    const expected = now()
    for (const spoilt of ['', '{}', '[1]', 'null', '{"mark":1}']) {
      writeFileSync(memory, spoilt)
      expect(now()).toBe(expected)
    }
  })

  test('a folder that cannot be written to is read each time', () => {
    const { root, memory, now } = old()
    writeFileSync(join(root, 'kept'), 'a file where the folder would be')
    expect(now()).toBe(digestOfFiles(root, Object.keys(files)))
    expect(existsSync(memory)).toBe(false)
  })
})
