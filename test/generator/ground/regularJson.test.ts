import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { regularJson } from '../../../generator/ground/regularJson.ts'
import { root } from '../../support/revisions.ts'

test('spec/compat.checked.json is read without the library of YAML', () => {
  const text = readFileSync(`${root}spec/compat.checked.json`, 'utf8')
  expect(regularJson(text)).toEqual(JSON.parse(text))
})

test.each([
  ['spaces and line ends', '{\n  "a b": [1, "c  d\\n"],\n  "e": null }\n', { 'a b': [1, 'c  d\n'], e: null }],
  ['nothing in it', '{}', {}]
])('JSON with %s is its value', (_, text, value) => {
  expect(regularJson(text)).toEqual(value)
})

test.each([
  ['a name that is there twice', '{"a":1,"a":2}'],
  ['a comment', '{"a":1} # b'],
  ['a comma too many', '{"a":1,}'],
  ['no end', '{"a":"b'],
  ['a number in another form', '{"a":1.0}']
])('JSON with %s is left to the library', (_, text) => {
  expect(regularJson(text)).toBeUndefined()
})
