import { expect, test } from 'vitest'
import { fitsPattern } from '../../../../generator/target/typescript/examples/fitsPattern.ts'

const address = '^(https?:\\/\\/)?([\\da-z\\.-]+)\\.([a-z\\.]{2,6})([\\/\\w \\.-]*)*\\/?$'

test.each([
  { pattern: '^\\d+$', text: '12', fits: true },
  { pattern: '^[a-z\\-\\:]+$', text: 'a-:', fits: true },
  { pattern: '(?<=x', text: 'x', fits: false },
  { pattern: address, text: 'www.example.com', fits: true },
  { pattern: address, text: `http://a.bc/${'a'.repeat(60)}?`, fits: false },
  { pattern: '^(a+)+$', text: `${'a'.repeat(60)}!`, fits: false },
  { pattern: '^((a*)b{2,})*$', text: `${'ab'.repeat(60)}!`, fits: false },
  { pattern: '^(?:[a-z]+-)?[a-z]+$', text: 'a'.repeat(60), fits: true },
  { pattern: '^([+*]|\\*)*$', text: '+'.repeat(60), fits: true }
])('$text fits $pattern: $fits, at once', ({ pattern, text, fits }) => {
  expect(fitsPattern(pattern, text)).toBe(fits)
})
