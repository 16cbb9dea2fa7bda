import { afterAll, describe, expect, test } from 'vitest'
import { loadFile } from '../support/loadFile.ts'
import { committedDocument, revisions, sayAbsentRevisions } from '../support/revisions.ts'

afterAll(sayAbsentRevisions)

const keys = new Set(['description', 'summary', 'title', 'example'])

/** A text as it is compared: case, white space and punctuation at its ends make no sentence anybody's own. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** Every text for people of more than five words, below the fields that carry such texts. */
function* textsOf(value: unknown, key = '', inProperties = false): Generator<string> {
  if (typeof value === 'string') {
    if (keys.has(key) && !inProperties && value.trim().split(/\s+/).length > 5) yield normal(value)
  } else if (Array.isArray(value)) for (const item of value) yield* textsOf(item, key)
  else if (typeof value === 'object' && value !== null) {
    // What stands below an example is the example; a field called `description` is a field.
    for (const [name, member] of Object.entries(value))
      yield* textsOf(member, key === 'example' ? key : name, key === 'properties')
  }
}

describe('the texts of spec/spec.json', () => {
  const own = [...textsOf(committedDocument())]

  test('the committed document has texts', () => {
    expect(own.length).toBeGreaterThan(100)
  })

  describe.each(revisions)('beside those of $name', ({ file, present }) => {
    test.skipIf(!present)('are other texts', () => {
      const theirs = new Set(textsOf(loadFile(file)))
      expect(theirs.size).toBeGreaterThan(100)
      expect(own.filter((text) => theirs.has(text))).toEqual([])
    })
  })
})

test('a text counts as the same whatever its case and white space', () => {
  const given = {
    info: { description: 'One  two\nthree four FIVE six.' },
    properties: { description: { description: 'a b c d e f' } },
    x: { description: 'only five words are here' }
  }
  expect([...textsOf(given)]).toEqual(['one two three four five six', 'a b c d e f'])
})
