import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GenerationError, type Diagnostic } from '../../../generator/ground/diagnostics.ts'
import { loadDocument } from '../../../generator/read/load.ts'
import { loadFile } from '../../support/loadFile.ts'
import { jsonFault } from '../../../generator/read/jsonSyntax.ts'

const document = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {} }
const head = 'openapi: 3.1.0\npaths: {}\n'

function diagnosticOf(act: () => unknown): Diagnostic | undefined {
  try {
    act()
  } catch (error) {
    if (error instanceof GenerationError) return error.diagnostics[0]
    throw error
  }
  return undefined
}

/** The code and place a text is refused with, as one line. */
function refusal(text: string, place = 'spec.json'): string {
  const found = diagnosticOf(() => loadDocument(text, place))
  return `${found?.code} at ${found?.place}`
}

describe('a document that can be read', () => {
  test('a document may be JSON or YAML, whatever its name', () => {
    expect(loadDocument(JSON.stringify(document), 'spec.yaml')).toEqual(document)
    expect(
      loadDocument('openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: {}\n', 'spec.json')
    ).toEqual(document)
    expect(
      loadDocument('{ openapi: 3.1.0, info: { title: A, version: "1" }, paths: {} }', 'https://a.test/spec')
    ).toEqual(document)
  })

  test('a second YAML document in one text is told where it begins', () => {
    expect(diagnosticOf(() => loadDocument(`${head}---\nopenapi: 3.0.0\n`, 'spec.yaml'))).toMatchObject({
      place: 'spec.yaml:3:1',
      message: 'A second YAML document begins here.',
      fix: 'Leave one in the text.'
    })
  })

  test('a document may begin with a byte order mark', () => {
    expect(loadDocument(`\uFEFF${JSON.stringify(document)}`, 'spec.json')).toEqual(document)
  })

  test('a property named __proto__ changes no prototype', () => {
    for (const text of [
      '{"openapi":"3.0.0","paths":{"__proto__":{"polluted":1}}}',
      'openapi: 3.0.0\npaths:\n  __proto__: { polluted: 1 }'
    ]) {
      const { paths } = loadDocument(text, 'spec')
      expect(Object.keys(Object(paths))).toEqual(['__proto__'])
      expect(Object.getPrototypeOf(paths)).toBe(Object.prototype)
      expect('polluted' in {}).toBe(false)
    }
  })

  test('a YAML document keeps status codes as text, merges with <<, and reuses anchors', () => {
    const uses = Array.from({ length: 500 }, (_, index) => `  /p${index}: *shared`).join('\n')
    const read = loadDocument(
      `openapi: 3.0.0\nx: &shared { 200: ok }\ny: { <<: *shared, 404: no }\npaths:\n${uses}`,
      'spec'
    )
    expect(read['y']).toEqual({ '200': 'ok', '404': 'no' })
    expect(Object.keys(Object(read['paths']))).toHaveLength(500)
  })

  test('a YAML document becomes a tree in which aliases are copies', () => {
    const read = loadDocument('openapi: 3.0.0\npaths: {}\na: &a { k: 1 }\nb: *a', 'spec')
    expect(read['b']).toEqual(read['a'])
    expect(read['b']).not.toBe(read['a'])
  })
})

describe('malformed text', () => {
  test.each([
    ['a comma too many', '{\n  "a": 1,\n}', 'spec.json:3:1'],
    ['no comma', '{\n  "a": 1\n  "b": 2\n}', 'spec.json:3:3'],
    ['no colon', '{"a" 1}', 'spec.json:1:6'],
    ['a cut text', '{"a": [1,\n', 'spec.json:2:1'],
    ['an open string', '{"a":\n "b', 'spec.json:2:2'],
    ['a line break in a string', '{"a": "b\nc"}', 'spec.json:1:9'],
    ['a bad escape', '{"a": "\\x"}', 'spec.json:1:8'],
    ['a half word', '{"a": tru}', 'spec.json:1:7'],
    ['a number with a leading zero', '{"a": 01}', 'spec.json:1:7'],
    ['two documents', '{"a": 1}\n{"b": 2}', 'spec.json:2:1'],
    ['one name twice', '{"a": 1,\n "a": 2}', 'spec.json:2:2'],
    ['one name twice, once escaped', '{"a": 1, "\\u0061": 2}', 'spec.json:1:10']
  ])('a fault in JSON is placed by line and column: %s', (_, text, place) => {
    expect(refusal(text)).toBe(`input/syntax at ${place}`)
  })

  test.each([
    ['a mapping inside a value', 'a: b: c', 'spec.yaml:1:4'],
    ['a tab as indent', 'a:\n\t- b', 'spec.yaml:2:1'],
    ['an open string', 'a: 1\nb: "x', 'spec.yaml:2:6'],
    ['one key twice', `${head}a: 1\na: 2`, 'spec.yaml:4:1'],
    ['one key twice, once quoted', `${head}r:\n  200: x\n  "200": y`, 'spec.yaml:5:3'],
    ['a key that is a list', `${head}[a]: 1`, 'spec.yaml:3:1'],
    ['an unknown tag', `${head}a: !thing 1`, 'spec.yaml:3:4'],
    ['an alias without anchor', `${head}a:\n  b: *nowhere`, 'spec.yaml:4:6'],
    ['two documents', `---\n${head}---\nb: 2`, 'spec.yaml:4:1'],
    ['a merge of a text', `${head}a: { <<: b }`, 'spec.yaml'],
    ['a number JSON lacks', `${head}a: .inf`, 'spec.yaml']
  ])('a fault in YAML is placed by line and column: %s', (_, text, place) => {
    expect(refusal(text, 'spec.yaml')).toBe(`input/syntax at ${place}`)
  })

  test('a fault names what was found and what was expected', () => {
    expect(diagnosticOf(() => loadDocument('{"a": 1,}', 'spec.json'))?.message).toBe(
      'Found "}"; expected a name in double quotes.'
    )
    expect(diagnosticOf(() => loadDocument('{"a": [1 2]}', 'spec.json'))?.message).toBe(
      'Found "2"; expected "," or "]".'
    )
    expect(diagnosticOf(() => loadDocument('[1', 'spec.json'))?.message).toBe(
      'The text ends here; expected "," or "]".'
    )
  })
})

describe('text that asks for too much', () => {
  const laughs = Array.from(
    { length: 12 },
    (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`
  )

  test.each([
    ['aliases of aliases', `${head}a0: &a0 [x]\n${laughs.join('\n')}`],
    ['an alias that contains itself', `${head}a: &a { b: *a }`],
    ['deep JSON', `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['deep YAML', `${head}a: ${'['.repeat(600)}${']'.repeat(600)}`],
    ['very deep YAML', `${head}a: ${'['.repeat(20_000)}`]
  ])('text beyond a limit is refused: %s', (_, text) => {
    expect(refusal(text)).toMatch(/^input\/limit at spec\.json/)
  })
})

describe('text that is no OpenAPI 3 document', () => {
  test.each([
    ['nothing', '', 'input/not-a-document at spec.json'],
    ['white space', ' \n', 'input/not-a-document at spec.json'],
    ['HTML', '\n<!doctype html><html></html>', 'input/not-a-document at spec.json'],
    ['a sentence', 'Not Found', 'input/not-a-document at spec.json'],
    ['a list', '[]', 'input/not-a-document at spec.json'],
    ['Swagger 2', '{"swagger":"2.0","paths":{}}', 'input/version at spec.json'],
    ['no version', '{"paths":{}}', 'input/version at spec.json'],
    ['OpenAPI 4', '{"openapi":"4.0.0","paths":{}}', 'input/version at spec.json#/openapi'],
    ['a version that is a number', 'openapi: 3.1\npaths: {}', 'input/version at spec.json#/openapi'],
    ['no paths', '{"openapi":"3.0.0"}', 'document/structure at spec.json#/paths'],
    ['paths as a list', '{"openapi":"3.0.0","paths":[]}', 'document/structure at spec.json#/paths']
  ])('text that is not an OpenAPI 3 document is refused: %s', (_, text, expected) => {
    expect(refusal(text)).toBe(expected)
  })

  test('the refusal of text that is not a document has a remedy', () => {
    expect(diagnosticOf(() => loadDocument('{"swagger":"2.0"}', 'spec.json'))?.fix).toContain(
      'swagger2openapi'
    )
  })
})

describe('a file', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'load-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('a file is read', () => {
    writeFileSync(join(folder, 'spec.json'), JSON.stringify(document))
    expect(loadFile(join(folder, 'spec.json'))).toEqual(document)
  })

  test.each([
    ['missing', 'nowhere.json', 'The file does not exist.'],
    ['a folder', 'folder', 'It is a folder, not a file.'],
    ['below a file', 'plain/spec.json', 'The file does not exist.']
  ])('a file that is %s is named', (_, name, message) => {
    mkdirSync(join(folder, 'folder'), { recursive: true })
    writeFileSync(join(folder, 'plain'), '')
    const path = join(folder, name)
    expect(diagnosticOf(() => loadFile(path))).toMatchObject({ code: 'input/missing', place: path, message })
  })

  test('a file that is not UTF-8 is refused', () => {
    const path = join(folder, 'latin.json')
    writeFileSync(path, Buffer.from('{"a":"\xE9"}', 'latin1'))
    expect(diagnosticOf(() => loadFile(path))).toMatchObject({ code: 'input/syntax', place: path })
  })
})

describe('the walk over JSON', () => {
  test('the JSON check agrees with JSON.parse on every text', () => {
    const mutated = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom('', '"', '}', ']', ',', ':', '0', '-', '.', 'e', '\\', ' ', '\n', 'n', '[', '{')
      )
      .map(
        ([text, place, insert]) =>
          `${text.slice(0, place % (text.length + 1))}${insert}${text.slice((place % (text.length + 1)) + (place % 2))}`
      )
    fc.assert(
      fc.property(mutated, (text) => {
        const fault = jsonFault(text)
        if (fault === null || fault.kind === 'syntax') expect(fault === null).toBe(parses(text))
      }),
      { numRuns: 3000 }
    )
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
