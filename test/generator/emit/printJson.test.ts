import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printJson } from '../../../generator/emit/printJson.ts'
import { withEscapes } from '../../../generator/ground/invisible.ts'

describe('printJson', () => {
  it('writes a value that fits on one line', () => {
    expect(printJson({ a: [1, null, 'x'], b: {} })).toBe('{"a":[1,null,"x"],"b":{}}\n')
  })

  it('breaks what does not fit, and leaves the parts that do on lines of their own', () => {
    const long = 'x'.repeat(70)
    expect(printJson({ a: { name: long, other: long }, b: [long, [long, 1]], gone: undefined })).toBe(
      `{\n "a": {\n  "name": "${long}",\n  "other": "${long}"\n },\n "b": [\n  "${long}",\n  ["${long}",1]\n ]\n}\n`
    )
  })

  it('writes what JSON.parse reads back', () => {
    const value = { 'a"b': [{ c: 'd'.repeat(150) }, [], {}, true], e: { f: 'g'.repeat(150), h: null } }
    expect(JSON.parse(printJson(value))).toEqual(value)
  })

  it('breaks exactly what is wider than a line', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }), fc.nat(130), (value, length) => {
        const wide = { ['k'.repeat(length)]: value, b: [value, { c: 'd'.repeat(length) }] }
        expect(printJson(wide)).toBe(`${byDefinition(wide, '')}\n`)
      })
    )
  })
})

/** Each value on its line if the whole of it fits there, found by printing the whole of it. */
function byDefinition(value: unknown, indent: string, key = ''): string {
  const line = `${indent}${key}${withEscapes(JSON.stringify(value))}`
  if (line.length <= 120 || typeof value !== 'object' || value === null) return line
  const parts = Array.isArray(value)
    ? value.map((each) => byDefinition(each, `${indent} `))
    : Object.entries(value).map(([name, each]) =>
        byDefinition(each, `${indent} `, `${withEscapes(JSON.stringify(name))}: `)
      )
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${indent}${key}${open}\n${parts.join(',\n')}\n${indent}${close}`
}
