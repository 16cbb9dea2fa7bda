/** The kind: a style writes what another implementation of RFC 6570 writes, for every place that the RFC has. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTemplate } from 'url-template'
import { encodeQuery, type Writer } from '../../../templates/runtime/request/query.ts'
import * as styles from '../../../templates/runtime/request/styles.ts'
import { runs } from '../bytes.ts'

/** A style, and the operator and modifier that the RFC has for it. */
const operators: Readonly<
  Record<string, readonly [write: (name: string, value: unknown) => string, template: string]>
> = {
  list: [styles.list, '{v}'],
  pairs: [styles.pairs, '{v*}'],
  label: [styles.labelled, '{.v}'],
  labels: [styles.labels, '{.v*}'],
  matrix: [styles.matrixed, '{;v}'],
  matrices: [styles.matrices, '{;v*}'],
  commas: [inQuery(styles.commas), '{?v}'],
  form: [(name, value) => asQuery(encodeQuery({ [name]: value }, undefined, undefined)), '{?v*}'],
  fields: [inQuery(styles.fields), '{?v*}']
}

function asQuery(text: string): string {
  return text === '' ? '' : `?${text}`
}

function inQuery(write: Writer): (name: string, value: unknown) => string {
  return (name, value) => asQuery(write(name, value))
}

// The RFC encodes what `encodeURIComponent` leaves, which means the same to every server (RFC 3986 §2.2).
const plain = (text: string): string =>
  text.replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)

const word = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', '&', '=', ' ', '#', '%', ',', ';', '/', '.', '!', '*'),
  minLength: 1,
  maxLength: 4
})
const scalar = fc.oneof(word, fc.integer(), fc.boolean())
const list = fc.array(word, { minLength: 1, maxLength: 3 })
const object = fc.dictionary(word, word, { minKeys: 1, maxKeys: 3, noNullPrototype: true })

describe.each(Object.entries(operators))('%s', (style, [write, template]) => {
  test('writes what the RFC writes', () => {
    const values = style === 'form' ? fc.oneof(scalar, list) : fc.oneof(scalar, list, object)
    const parsed = parseTemplate(template)
    fc.assert(
      fc.property(values, (v) => {
        const given = typeof v === 'boolean' ? String(v) : v
        expect(plain(write('v', v))).toBe(parsed.expand({ v: given }))
      }),
      runs(200)
    )
  })

  test('writes nothing of nothing, and an empty list is nothing (RFC 6570 §2.3)', () => {
    expect(write('v', [])).toBe('')
    expect(write('v', undefined)).toBe(parseTemplate(template).expand({}))
    expect(write('v', null)).toBe(parseTemplate(template).expand({ v: null }))
  })
})

test('reserved characters travel as the RFC lets them, but for those that would end the value', () => {
  const parsed = parseTemplate('{+v}')
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'é', ' ', '/', '?', ':', '@', '$', ',', ';', '=', '%41'),
        minLength: 1
      }),
      (v) => {
        expect(styles.reserved(styles.list)('v', v)).toBe(parsed.expand({ v }))
      }
    ),
    runs(200)
  )
})
