import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../generator/decide/config.ts'
import { committedText } from '../../support/config.ts'
import { diagnosticsOf } from '../../support/diagnostics.ts'

/** What refuses the committed decisions after a line of them was changed: code, `line:column` and message. */
function refusals(find: string, replace: string): readonly string[] {
  if (!committedText.includes(find)) throw new Error(`sdk.yaml has no ${find}`)
  return refusalsOf(committedText.replace(find, replace))
}

function refusalsOf(text: string): readonly string[] {
  return diagnosticsOf(() => readConfig(text, 'sdk.yaml')).map(
    (entry) => `${entry.code} at ${entry.place}: ${entry.message}`
  )
}

/** Where a text stands in the committed decisions, as `file:line:column`. */
function placeOf(find: string, text = committedText): string {
  const before = text.slice(0, text.indexOf(find)).split('\n')
  return `sdk.yaml:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

describe('sdk.yaml as committed', () => {
  test('the committed sdk.yaml is read', () => {
    expect(readConfig(committedText, 'sdk.yaml')).toMatchObject({
      package: { client: 'ChatBotKit' },
      paths: { catchAll: ['path'] }
    })
  })

  test('sdk.yaml may leave out every optional key', () => {
    const { renamed, aliases } = readConfig(committedText.replace('renamed: {}', ''), 'sdk.yaml')
    expect(renamed).toEqual({})
    expect(aliases).not.toEqual({})
  })
})

describe('a key', () => {
  test('an unknown key is named with its place', () => {
    expect(refusals('service:\n', 'service:\n  nmae: X\n')).toEqual([
      `config/key at sdk.yaml:${Number(placeOf('service:\n').split(':')[1]) + 1}:3: \`service.nmae\` is not a key; did you mean \`name\`?`
    ])
  })

  test('an unknown key at the top is named with its place', () => {
    expect(refusals('document:\n', 'documents: {}\ndocument:\n')).toEqual([
      `config/key at ${placeOf('document:\n')}: \`documents\` is not a key; did you mean \`document\`?`
    ])
  })

  test('a key with a value of the wrong form is named with its place', () => {
    const [only, ...others] = refusals('seconds: 30', 'seconds: soon')
    expect(others).toEqual([])
    expect(only).toBe(
      `config/key at ${placeOf('seconds: 30')}: \`document.seconds\` must be a number; got "soon".`
    )
  })

  test.each(['1.0', 'v1.0.0', '1.0.0.0', 'latest', '01.0.0', '1.0.0-', '1.0.0+5', "''", '[]'])(
    'a version that npm does not publish is refused with its place (%s)',
    (given) => {
      const [only, ...others] = refusals('version: 0.1.0', `version: ${given}`)
      expect(others).toEqual([])
      expect(only).toMatch(/^config\/key at sdk\.yaml:\d+:3: `package\.version` must be a .*; got ./)
    }
  )

  test.each(['1.0.0', '0.0.1-alpha.0', '10.20.30'])('a version is accepted (%s)', (given) => {
    expect(refusals('version: 0.1.0', `version: ${given}`)).toEqual([])
  })

  test('a missing key is named at the key above it', () => {
    expect(refusals("  name: '@chatbotkit/client'\n", '')[0]).toContain(
      `config/key at ${placeOf('package:')}: \`package.name\` is missing; it must be a text.`
    )
  })

  test('a repeated key is named with its place', () => {
    expect(refusals('verbs:\n', 'paths: {}\nverbs:\n')[0]).toContain(
      `input/syntax at ${placeOf('verbs:\n')}: The key paths is written twice.`
    )
  })

  test('several wrong keys are named at once', () => {
    expect(refusals('document:\n', 'one: 1\ntwo: 2\ndocument:\n')).toHaveLength(2)
  })
})

describe('a name that leads nowhere', () => {
  test.each([
    {
      find: 'page: opaquePages',
      replace: 'page: nowhere',
      says: '`operations.listDatasetRecords.page` must be a name under pages; got "nowhere".'
    },
    {
      find: 'stream: chatChunks',
      replace: 'stream: nowhere',
      says: '`operations.createChatCompletion.stream` must be a name under streams; got "nowhere".'
    },
    {
      find: 'events: engineEvents',
      replace: 'events: nowhere',
      says: '`streams.quietEngineEvents.events` must be a name under events; got "nowhere".'
    }
  ])('a name without a target is refused: $replace', ({ find, replace, says }) => {
    expect(refusals(find, replace)).toEqual([`config/key at ${placeOf(find)}: ${says}`])
  })
})

test('the last events of a stream without event types, and an empty list of them, are refused', () => {
  expect(refusals('framing: sse\n', 'framing: sse\n    ends: [x]\n')[0]).toContain(
    '`streams.chatChunks.ends` needs a discriminator beside it'
  )
  expect(refusals('    ends: [result]\n', '    ends: []\n')[0]).toContain(
    '`streams.engineEvents.ends` must have an item; got [].'
  )
})

describe('text that is no YAML', () => {
  test('text that is not YAML is refused with line and column', () => {
    expect(refusalsOf('package:\n  name: "x\n')[0]).toMatch(/^input\/syntax at sdk\.yaml:\d+:\d+: /)
  })

  test('every fault of text that is not YAML is named', () => {
    expect(refusalsOf('a: 1\na: 2\nb: 1\nb: 2\n').map((line) => line.split(': ')[0])).toEqual([
      'input/syntax at sdk.yaml:2:1',
      'input/syntax at sdk.yaml:4:1'
    ])
  })

  test('two open brackets are one fault', () => {
    expect(refusalsOf('a: { b: [1, 2\nc: 3\n')).toEqual([
      expect.stringMatching(/^input\/syntax at sdk\.yaml:2:1: .*end with a \]\.$/)
    ])
  })

  test('an alias without an anchor is refused', () => {
    expect(refusalsOf('package: *nowhere\n')[0]).toMatch(/^input\/syntax at sdk\.yaml:1:10: .*nowhere/)
  })

  test('an empty sdk.yaml lacks the two sections that have a key without a default', () => {
    expect(refusalsOf('')).toEqual([
      'config/key at sdk.yaml:1:1: `package` is missing; it must be a map.',
      'config/key at sdk.yaml:1:1: `document` is missing; it must be a map.'
    ])
  })
})

describe('the family of a limit', () => {
  test.each(['rate limits', '(', '(a)(b)'])(
    'is a regular expression with one group, which %s is not',
    (pattern) => {
      const [only] = refusals("family: 'rate limits: ([\\w/.-]*\\w)'", `family: '${pattern}'`)
      expect(only).toContain('`errors.family` must be a regular expression with one group; got ')
    }
  )
})

test('a section that is written twice is named with its first place', () => {
  const source =
    "package: { name: tiny }\ndocument: { url: 'https://x.example/spec.json' }\nrenamed: {}\nrenamed:\n  a: b\n"
  expect(() => readConfig(source, 'sdk.yaml')).toThrow(
    expect.objectContaining({
      diagnostics: [
        expect.objectContaining({
          place: 'sdk.yaml:4:1',
          message: 'The key renamed is written twice.',
          fix: 'Move what is below it to the first one, at line 3.'
        })
      ]
    })
  )
})
