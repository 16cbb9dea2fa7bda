import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { jsdoc } from '../../../../generator/target/typescript/words/docs.ts'
import type { CommentDocs } from '../../../../generator/target/typescript/words/docs.ts'

const silent: CommentDocs = { summary: null, description: null, deprecated: false }

const rows: readonly { rule: string; given: Partial<CommentDocs>; want: string }[] = [
  { rule: 'nothing to say', given: {}, want: '' },
  { rule: 'white space only', given: { summary: ' ', description: '\r\n' }, want: '' },
  { rule: 'one line', given: { summary: 'Lists bots.' }, want: '/** Lists bots. */' },
  { rule: 'one tag', given: { deprecated: true }, want: '/** @deprecated */' },
  {
    rule: 'a description that repeats the summary',
    given: { summary: 'A bot.', description: 'A bot. It talks.' },
    want: '/** A bot. It talks. */'
  },
  {
    rule: 'summary, then description',
    given: { summary: 'A.', description: 'B.\r\nC.\u2028D.' },
    want: '/**\n * A.\n *\n * B.\n * C.\n * D.\n */'
  },
  {
    rule: 'tags after the words',
    given: { summary: 'A.', deprecated: true, tags: [{ name: 'throws', text: '{BotError} when\nit fails' }] },
    want: '/**\n * A.\n *\n * @deprecated\n * @throws {BotError} when\n * it fails\n */'
  },
  { rule: 'an end of comment', given: { summary: 'src/**/*.ts */ x' }, want: '/** src/**\\/*.ts *\\/ x. */' },
  {
    rule: 'words that look like tags',
    given: { summary: '@a b@c `@d` @e' },
    want: '/** \\@a b@c `@d` \\@e. */'
  },
  { rule: 'control characters', given: { summary: 'a\u0000b\u202ec' }, want: '/** a b c. */' },
  {
    rule: 'prose with a full stop',
    given: { summary: 'List `bots`', description: 'Their names (short)' },
    want: '/**\n * List `bots`.\n *\n * Their names (short).\n */'
  },
  {
    rule: 'the mark that a sentence ends with',
    given: { summary: 'Which?', description: 'One of: …' },
    want: '/**\n * Which?\n *\n * One of: …\n */'
  },
  {
    rule: 'no full stop behind an address',
    given: { summary: 'See https://a.b/c' },
    want: '/** See https://a.b/c */'
  },
  {
    rule: 'no full stop behind a list item',
    given: { description: 'One of\n- a' },
    want: '/**\n * One of\n * - a\n */'
  },
  { rule: 'no full stop behind a table', given: { description: '| a |' }, want: '/** | a | */' },
  {
    rule: 'no full stop behind code',
    given: { description: 'Say\n\n    x()' },
    want: '/**\n * Say\n *\n *     x()\n */'
  },
  { rule: 'no full stop behind a heading', given: { description: '# T' }, want: '/** # T */' },
  {
    rule: 'markdown as it is',
    given: { description: '# T\n\n- a\n  - b\n\n| a | b |\n\n```ts\n  x()\n```' },
    want: '/**\n * # T\n *\n * - a\n *   - b\n *\n * | a | b |\n *\n * ```ts\n *   x()\n * ```\n */'
  }
]

describe('jsdoc', () => {
  it.each(rows)('jsdoc prints $rule', ({ given, want }) => {
    expect(jsdoc({ ...silent, ...given })).toBe(want)
  })

  it('jsdoc indents every line', () => {
    expect(jsdoc({ ...silent, summary: 'A.' }, '  ')).toBe('  /** A. */')
    expect(jsdoc({ ...silent, summary: 'A.', deprecated: true }, '  ')).toBe(
      '  /**\n   * A.\n   *\n   * @deprecated\n   */'
    )
  })

  it('jsdoc keeps to 110 columns with the indentation', () => {
    const fits = `${'x'.repeat(110 - '  /** . */'.length)}.`
    expect(jsdoc({ ...silent, summary: fits }, '  ')).toBe(`  /** ${fits} */`)
    expect(jsdoc({ ...silent, summary: `x${fits}` }, '  ')).toBe(`  /**\n   * x${fits}\n   */`)
  })

  it('jsdoc wraps paragraphs and list items, and never makes a list of a sentence', () => {
    const words = Array.from({ length: 30 }, () => 'word').join(' ')
    const lines = jsdoc({ ...silent, description: `- ${words} - ${words}\n\n    ${words}` }).split('\n')
    expect(lines.slice(1, 3).every((line) => line.length <= 110)).toBe(true)
    expect(lines[2]).toMatch(/^ \* {3}word/)
    expect(lines.filter((line) => /^ \*\s+- /.test(line))).toHaveLength(1)
    expect(lines.at(-2)).toBe(` *     ${words}`)
  })

  it('jsdoc breaks before a word in code or emphasis', () => {
    const words = Array.from({ length: 20 }, () => '`asc` *or*').join(' ')
    expect(
      jsdoc({ ...silent, summary: words })
        .split('\n')
        .every((line) => line.length <= 110)
    ).toBe(true)
  })

  it('no text ends a comment or starts a tag', () => {
    const parts = [
      '*/',
      '*',
      '/',
      '@a',
      ' @b',
      '\n@c',
      '`',
      '```\n',
      '{@link',
      '}',
      '\u2028',
      '\r',
      ' * ',
      '\\',
      '- @d',
      '\t@e',
      '\u00a0@f'
    ]
    let seed = 7
    const next = (count: number) => (seed = (seed * 48271) % 2147483647) % count
    for (let round = 0; round < 2000; round++) {
      const text = Array.from({ length: 1 + next(9) }, () => parts[next(parts.length)]).join('')
      const comment = jsdoc({
        summary: text,
        description: `x${text}`,
        deprecated: true,
        tags: [{ name: 'example', text }]
      })
      const file = ts.createSourceFile('a.ts', `${comment}\nexport const a = 1`, ts.ScriptTarget.Latest, true)
      const [statement] = file.statements
      expect(file.statements).toHaveLength(1)
      expect(
        statement === undefined ? [] : ts.getJSDocTags(statement).map((tag) => tag.tagName.text),
        text
      ).toEqual(['deprecated', 'example'])
    }
  })
})
