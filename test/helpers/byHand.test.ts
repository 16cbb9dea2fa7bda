/** Kind: a fact of the document that a helper writes by hand. */
import { expect, test } from 'vitest'
import { sourcesIn, sourceText, stringsOf } from '../support/sources.ts'

test('no helper writes a path, a media type of a stream or a form field of an operation by hand', () => {
  const texts = sourcesIn('templates/helpers').flatMap((path) =>
    stringsOf(sourceText(path)).map((text) => `${path}: ${text}`)
  )
  expect(texts.filter((text) => /: (?:\/\w+\/|application\/jsonl|file$|jsonl$)/.test(text))).toEqual([])
})
