import { expect, test } from 'vitest'
import { patternText } from '../../../../generator/target/typescript/examples/patternText.ts'

test.each([
  '^AC[0-9a-fA-F]{32}$',
  '^\\d{3}-\\d{4}$',
  '^[a-z]+(?:-[a-z]+)*$',
  '^(?<year>\\d{4})/x?$',
  '^(red|blue)\\.png$',
  '^[^abc]{2,}$',
  '^[\\w.+-]+@[\\w-]+\\.com$',
  'arn:aws:[a-z]{2}',
  '^$',
  '^\\+[1-9]\\d{1,14}$',
  '^[\\]x]$'
])('the text for the pattern %s fits it', (pattern) => {
  expect(patternText(pattern)).toMatch(new RegExp(pattern, 'u'))
})

test.each(['^(?=x)y$', '^(a)\\1$', '(?<!a)b', '\\p{L}+', 'a{999}', '[', '(a', '*', ')'])(
  'the pattern %s has no text',
  (pattern) => {
    expect(patternText(pattern)).toBeUndefined()
  }
)
