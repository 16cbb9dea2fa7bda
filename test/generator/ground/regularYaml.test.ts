/** What is read without the library is what the library reads. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { regularYaml } from '../../../generator/ground/regularYaml.ts'
import { root } from '../../support/revisions.ts'

/** What the library reads; undefined if it refuses the text. */
function byLibrary(text: string): unknown {
  const document = parseDocument(text, { stringKeys: true })
  return document.errors.length > 0 ? undefined : document.toJS()
}

test.each(['spec/names.lock.yaml', 'spec/compat.yaml'])('%s is read without the library', (path) => {
  const text = readFileSync(`${root}${path}`, 'utf8')
  expect(regularYaml(text)).toEqual(byLibrary(text))
})

describe('a text that is not regular is left to the library:', () => {
  test.each([
    ['a key that is there twice', 'a: b\na: c\n'],
    ['the same in a map on one line', 'a: { b: c, b: d }\n'],
    ['a scalar that goes on in the next line', 'a: b\n  c\n'],
    ['a value of null', 'a:\nb: c\n'],
    ['a word that is no text', 'a: true\n'],
    ['such a word in a list', 'a: [b, null]\n'],
    ['a number with a fraction', 'a: 1.5\n'],
    ['an anchor', 'a: &b c\n'],
    ['a tag', 'a: !!str c\n'],
    ['an escape', 'a: "\\n"\n'],
    ['a block of text', 'a: |\n  b\n'],
    ['a line between two levels', 'a:\n    b: c\n  d: e\n'],
    ['a first line that is indented', '  a: b\n'],
    ['a list below its key without indentation', 'a:\n- b\n'],
    ['a comment behind a value', 'a: b # c\n'],
    ['another line end', 'a: b\r\n'],
    ['two items without a comma', 'a:\n  [\n    b\n    c\n  ]\n'],
    ['a list that does not end', 'a:\n  [\n    b,\n'],
    ['nothing', '\n']
  ])('%s', (_, text) => {
    expect(regularYaml(text)).toBeUndefined()
  })
})

/** Pieces of which some texts are regular, some are YAML, and some are neither. */
const pieces =
  'a|b.c|b#c|"q r"|d[]|__proto__|.|null|True|.5|07|12|1.2.3|1e3|x?|x, y|/z|: |:|,| |\n|\n  |\n    |- |[|]|{ | }|[a, b]|{ a: b, c: 1 }|# n|#|-|\'|*x|&x|<<: |---|~'.split(
    '|'
  )

test('a text that is read without the library has what the library reads', () => {
  let read = 0
  const lines = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''))
  const entries = fc.array(
    fc.tuple(
      fc.constantFrom('', '', '  '),
      fc.constantFrom(...pieces.slice(0, 8)),
      fc.constantFrom(...pieces)
    ),
    { minLength: 1, maxLength: 3 }
  )
  const regular = entries.map((all) =>
    all.map(([indent, key, value]) => `${indent}${key}: ${value}\n`).join('')
  )
  fc.assert(
    fc.property(fc.oneof(lines, regular), (text) => {
      const found = regularYaml(text)
      if (found === undefined) return
      read += 1
      expect(found, text).toEqual(byLibrary(text))
    }),
    { numRuns: 2000 }
  )
  expect(read).toBeGreaterThan(50)
})
