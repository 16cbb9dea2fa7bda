import { format as prettier } from 'prettier'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { GenerationError } from '../../../generator/ground/diagnostics.ts'
import { formatFiles, rawDigest, type Formatted } from '../../../generator/emit/format.ts'
import { codesOf } from '../../support/diagnostics.ts'

async function format(
  path: string,
  text: string,
  known: Readonly<Record<string, Formatted>> = {}
): Promise<string | undefined> {
  return (await formatFiles(new Map([[path, text]]), new Map(Object.entries(known)))).get(path)
}

/** The tokens of a program without those that layout adds and leaves out. */
function tokensOf(text: string): readonly string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text)
  const found: string[] = []
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
    found.push(kind === ts.SyntaxKind.StringLiteral ? scanner.getTokenValue() : scanner.getTokenText())
  return found.filter((token) => !/^[;,|]$/.test(token))
}

describe('formatFiles', () => {
  it('formatFiles formats TypeScript in the style of the runtime', async () => {
    expect(await format('src/a.ts', 'export const a = {b:"c",d:[1,]};')).toBe(
      "export const a = { b: 'c', d: [1] }\n"
    )
  })

  it('formatFiles formats JSON and Markdown', async () => {
    expect(await format('package.json', '{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}\n')
    expect(await format('tsconfig.json', '{"a":[1,\n2]}')).toBe('{ "a": [1, 2] }\n')
    expect(await format('API.md', '# A\n* b\n\n\n')).toBe('# A\n\n- b\n')
  })

  it('formatFiles keeps the order of the keys of package.json', async () => {
    const text = '{ "version": "1.0.0", "name": "b", "exports": { "./b": "./b.js", ".": "./a.js" } }'
    expect(await format('package.json', text)).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  })

  it.each([
    ['a union of objects', 'export type A = { b: string; c: number } | { d?: boolean; e(): void }'],
    [
      'a union that does not fit',
      `export type A = ${Array.from({ length: 30 }, (_, at) => `'value${at}'`).join(' | ')}`
    ],
    [
      'an index signature',
      'export interface A { [key: string]: { b: 1 } | undefined; c: Record<string, (1 | 2)[]> }'
    ],
    ['letters that are wide', "export const a = ['日本語のテキスト', \"it's\", '\\u200b']"],
    [
      'a comment',
      'export interface A {\n    /** One. */\n    a: string;\n    /**\n     * Two\n     * lines. */\n    b: string }'
    ]
  ])(
    'formatFiles gives what it leaves alone the next time, and what parses to the same: %s',
    async (_, text) => {
      const once = (await format('src/a.ts', text)) ?? ''
      expect(await format('src/a.ts', once)).toBe(once)
      expect(tokensOf(once)).toEqual(tokensOf(text))
    }
  )

  it('formatFiles leaves other files unchanged', async () => {
    expect(await format('LICENSE', '  MIT\n\n\n')).toBe('  MIT\n\n\n')
  })

  it('formatFiles reuses formatted texts', async () => {
    const raw = 'this would not( parse'
    expect(await format('src/a.ts', raw, { 'src/a.ts': { raw: rawDigest(raw), text: 'as before' } })).toBe(
      'as before'
    )
  })

  it('formatFiles formats again if the raw text or the file differs', async () => {
    const before = { raw: rawDigest('export const a = 1'), text: 'as before' }
    expect(await format('src/a.ts', 'export const b = 1', { 'src/a.ts': before })).toBe(
      'export const b = 1\n'
    )
    expect(await format('src/b.ts', 'export const a = 1', { 'src/a.ts': before })).toBe(
      'export const a = 1\n'
    )
  })

  it('formatFiles names the file whose raw text does not parse', async () => {
    const error: unknown = await format('src/resources/bot.ts', 'export class {{').catch(
      (reason: unknown) => reason
    )
    expect(error).toBeInstanceOf(GenerationError)
    expect(error instanceof GenerationError ? codesOf(error.diagnostics) : []).toEqual([
      'output/invalid at src/resources/bot.ts'
    ])
  })

  it('formatFiles keeps the order of the files', async () => {
    const files = await formatFiles(
      new Map([
        ['b.ts', 'b'],
        ['a.ts', 'a']
      ]),
      new Map()
    )
    expect([...files.keys()]).toEqual(['b.ts', 'a.ts'])
  })
})

describe('a README', () => {
  const style = { semi: false, singleQuote: true, printWidth: 110, trailingComma: 'none' } as const
  const block = (marks: string, code: string): string => `${marks}ts\n${code}\n${marks}`

  it.each([
    ['chapters', '# A\n\nWords.\n\n\n## B\n\n* one\n* two\n\n## C\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'],
    ['nothing', ''],
    ['a chapter at the beginning', '## A\n\none\n\n## B\ntwo'],
    ['a heading without a blank line before it', '# A\n\n## B\nwords\n## C\n\n- x\n## D\n'],
    ['a heading in a block of code', `# A\n\n${block('```', 'const a = {b:"c"};\n\n## B')}\n\n## C\n`],
    ['a block of code in another', `# A\n\n${block('````', `${block('```', 'a')}\n\n## B`)}\n\n## C\n`],
    ['a block of tildes', `# A\n\n${block('~~~', '```\n\n## B')}\n\n## C\n`],
    ['a block that is not closed', `# A\n\n${'```'}ts\na\n\n## B\n`],
    ['a line of code that looks like a fence', '# A\n\n```a``` b\n\n## B\n'],
    ['a definition of a link', '# A\n\n[a][b] and [c]\n\n## B\n\n[b]: https://b.example\n'],
    ['a definition of a note', '# A\n\nx[^1]\n\n## B\n\n[^1]: words\n'],
    ['a comment over chapters', '# A\n\n<!-- prettier-ignore-start\n\n## B\n-->\n\n## C\n'],
    ['a comment in one line', '# A\n\n<!-- words -->\n\n## B\n'],
    ['preformatted HTML', '# A\n\n<pre>\n\n## B\n\n</pre>\n\n## C\n'],
    ['other HTML', '# A\n\n<details>\n\n## B\n\n* x\n\n</details>\n\n## C\n'],
    ['lists around a heading', '# A\n\n- x\n\n- y\n\n## B\n\n- z\n\n1. a\n1. b\n\n## C\n\n1) x\n'],
    ['a heading in a list', '- x\n\n  ## A\n\n- y\n\n## B\n'],
    ['code that does not parse', `# A\n\n${block('```', 'this would not( parse')}\n`],
    [
      'code in other languages',
      '```css\na{b:c}\n```\n\n```yaml\na:   1\n```\n\n```html\n<p>a</p  >\n```\n\n```sh\nls   -l\n```\n'
    ],
    ['a table with wide letters and a bar', '| a | 日本 |\n|:-|-:|\n| `x\\|y` | z |\n']
  ])('is formatted as prettier formats it: %s', async (_, text) => {
    const whole = await prettier(text, { ...style, parser: 'markdown' })
    expect(await format('README.md', text)).toBe(whole)
    expect(await format('README.md', whole)).toBe(whole)
  })
})
