import { describe, expect, test } from 'vitest'
import { becomesForm, contentOf } from '../../../templates/helpers/upload/source.ts'
import { isStream } from '../../../templates/runtime/forHelpers.ts'

const bytes = Uint8Array.of(1, 2, 3, 4, 5)
const file = new File([bytes], 'a.txt', { type: 'text/plain' })
const formOf = (...entries: readonly (readonly [string, File | string])[]): FormData => {
  const form = new FormData()
  for (const [name, value] of entries)
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, value)
  return form
}

describe('what is known of a file', () => {
  const stream = (): ReadableStream => new Blob([bytes]).stream()
  test.each([
    { what: 'a file', input: file, want: { name: 'a.txt', type: 'text/plain', size: 5 } },
    { what: 'a blob', input: new Blob([bytes]), want: { name: '', type: '', size: 5 } },
    { what: 'a view', input: bytes.subarray(1, 3), want: { name: '', type: '', size: 2 } },
    { what: 'a buffer', input: bytes.buffer, want: { name: '', type: '', size: 5 } },
    { what: 'a stream', input: stream(), want: { name: '', type: '', size: null } },
    {
      what: 'a stream with its size',
      input: { size: 5, data: stream() },
      want: { name: '', type: '', size: 5 }
    },
    { what: 'text, in bytes', input: { name: 'ü', data: 'ü' }, want: { name: 'ü', type: '', size: 2 } },
    {
      what: 'what is said of a file',
      input: { name: 'b', type: 't/t', data: file },
      want: { name: 'b', type: 't/t', size: 5 }
    },
    { what: 'a form', input: formOf(['file', file]), want: { name: 'a.txt', type: 'text/plain', size: 5 } },
    {
      what: 'an object that becomes a form',
      input: { file },
      want: { name: 'a.txt', type: 'text/plain', size: 5 }
    }
  ])('the facts of a file are known from $what', ({ input, want }) => {
    expect(contentOf(input, 'file')).toMatchObject(want)
  })

  test.each([
    { what: 'an address', input: { file: 'https://example.com' } },
    { what: 'a declaration', input: { file: { type: 't/t', size: 5 } } },
    { what: 'a form with something beside the file', input: formOf(['file', file], ['other', 'x']) },
    { what: 'a form without a file', input: formOf(['other', 'x']) },
    { what: 'nothing', input: undefined }
  ])('$what is not a file', ({ input }) => {
    expect(contentOf(input, 'file')).toBeNull()
  })

  test.each([
    ['a file', { size: 99, data: file }],
    ['a view', { size: -1, data: bytes }],
    ['text', { size: 1, data: 'ü' }]
  ])('a size that differs from that of %s is refused', (_, input) => {
    expect(() => contentOf(input, 'file')).toThrow(/^The size of/)
  })

  test('a locked stream and content of another type are refused', () => {
    const locked = stream()
    locked.getReader()
    for (const input of [
      locked,
      { data: locked },
      { data: 5 },
      { data: null },
      { name: 5, data: 'x' },
      { type: 5, data: 'x' }
    ])
      expect(() => contentOf(input, 'file')).toThrow(expect.objectContaining({ name: 'ArgumentError' }))
    for (const size of [-1, 1.5, '5', NaN])
      expect(() => contentOf({ size, data: stream() }, 'file')).toThrow(/size of a file/)
  })
})

test('forms and streams of every realm are recognised', () => {
  expect([formOf(), { file }, { file: 'x' }, file].map((input) => becomesForm(input, 'file'))).toEqual([
    true,
    true,
    false,
    false
  ])
  const foreign = { getReader: () => new Blob([bytes]).stream().getReader() }
  expect([isStream(foreign), isStream(file)]).toEqual([true, false])
  // A name alone proves nothing.
  expect(isStream({ [Symbol.toStringTag]: 'ReadableStream' })).toBe(false)
})
