import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { digestOfCode, digestOfTexts } from '../../../generator/ground/codeDigest.js'

/** The digest of a generator that has these files. */
function digestOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'code-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [path, text] of Object.entries({ 'package.json': '{}\n', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return digestOfCode(root, 'code')
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
