import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { code } from '../../../../generator/target/typescript/words/doors.ts'
import { laidOut, literal, Verbatim } from '../../../../generator/target/typescript/words/literal.ts'

const rows: readonly { given: unknown; want: string }[] = [
  { given: 'a', want: "'a'" },
  { given: "it's", want: String.raw`'it\'s'` },
  { given: 'say "a"', want: `'say "a"'` },
  { given: 'back\\slash', want: String.raw`'back\\slash'` },
  { given: String.raw`\"`, want: String.raw`'\\"'` },
  { given: 'line\nend\u2028', want: String.raw`'line\nend\u2028'` },
  { given: 1.5, want: '1.5' },
  { given: true, want: 'true' },
  { given: null, want: 'null' },
  { given: [], want: '[]' },
  { given: ['a', 1], want: "['a', 1]" },
  { given: {}, want: '{}' },
  { given: { left: undefined }, want: '{}' },
  { given: { a: 1, 'b-c': 2, $d: 3, '4': 4 }, want: "{ '4': 4, a: 1, 'b-c': 2, $d: 3 }" },
  { given: { page: new Verbatim(code`cursorPages`) }, want: '{ page: cursorPages }' }
]

describe('literal', () => {
  it.each(rows)('literal writes $given', ({ given, want }) => {
    expect(literal(given)).toBe(want)
  })

  it('a literal evaluates to the given value, whatever its text', () => {
    const parts = ["'", '"', '\\', '\n', '\u2028', '\u2029', '\u0000', '${', '`', '*/', 'é', '😀']
    for (const left of parts) {
      for (const right of parts) {
        const file = ts.createSourceFile('a.ts', `(${literal(left + right)})`, ts.ScriptTarget.Latest, true)
        const texts: string[] = []
        const visit = (node: ts.Node): void =>
          ts.isStringLiteral(node) ? void texts.push(node.text) : ts.forEachChild(node, visit)
        visit(file)
        expect(texts).toEqual([left + right])
      }
    }
  })
})

describe('a literal in a document', () => {
  it('a short literal stays on its line', () => {
    expect(laidOut({ name: 'Ada', tags: ['a'] }, 20)).toBe("{ name: 'Ada', tags: ['a'] }")
  })

  it('a long literal is spread over lines, and what is short inside it is not', () => {
    const long = 'x'.repeat(80)
    expect(laidOut({ text: long, inside: { a: 1 }, list: [long, 'b'], none: {} }, 20)).toBe(
      `{\n  text: '${long}',\n  inside: { a: 1 },\n  list: [\n    '${long}',\n    'b'\n  ],\n  none: {}\n}`
    )
  })
})
