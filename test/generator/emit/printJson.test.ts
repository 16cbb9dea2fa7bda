import { describe, expect, it } from 'vitest'
import { printJson } from '../../../generator/emit/printJson.ts'

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
})
