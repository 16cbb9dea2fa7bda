/** Two keys of sdk.yaml need a person; every other key may be left out, and a section may be empty. */
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../generator/decide/config.ts'
import { configForm } from '../../../generator/decide/form.ts'
import { keysOf } from '../../../generator/decide/formAt.ts'
import { diagnosticsOf } from '../../support/diagnostics.ts'

const two = 'package: { name: tiny }\ndocument: { url: https://tiny.example/spec.json }\n'

describe('sdk.yaml of two lines', () => {
  test('is read, and assumes nothing of an API but what HTTP says', () => {
    expect(readConfig(two, 'sdk.yaml')).toEqual({
      package: { name: 'tiny', version: 'managed', license: 'UNLICENSED', keywords: [] },
      document: { url: 'https://tiny.example/spec.json', seconds: 30, mebibytes: 32 },
      service: {
        auth: {},
        tokenVariables: [],
        secretVariables: {},
        userVariables: {},
        addressVariables: [],
        servers: {},
        browserSecrets: [],
        emptyBody: false,
        options: {},
        nested: 'brackets'
      },
      paths: { grammar: 'action' },
      verbs: { safe: [], idempotent: [], leading: [] },
      errors: {
        codes: {},
        rules: [
          { kind: 'rateLimit', status: 429 },
          { kind: 'notAuthorized', status: 403 },
          { kind: 'notAuthenticated', status: 401 },
          { kind: 'notFound', status: 404 },
          { kind: 'conflict', status: 409 }
        ],
        transient: [408, 502, 503, 504],
        absent: {}
      },
      ...Object.fromEntries(
        ['nouns', 'words', 'resources', 'synonyms', 'operations', 'components'].map((key) => [key, {}])
      ),
      answers: { usual: 'json', text: 'declared' },
      ...Object.fromEntries(['pages', 'streams', 'events', 'schemas', 'helpers'].map((key) => [key, {}])),
      renamed: {},
      accept: [],
      overlays: [],
      aliases: {},
      mounts: {},
      skill: {},
      webhooks: {},
      testing: { acts: {} },
      expected: []
    })
  })

  test.each([
    { without: 'name: tiny', lacks: 'package.name' },
    { without: 'url: https://tiny.example/spec.json', lacks: 'document.url' }
  ])('is refused without $lacks', ({ without, lacks }) => {
    expect(
      diagnosticsOf(() => readConfig(two.replace(without, ''), 'sdk.yaml')).map(({ message }) => message)
    ).toEqual([`\`${lacks}\` is missing; it must be a text.`])
  })
})

describe('a section with nothing below it', () => {
  const sections = keysOf(configForm).flatMap(({ pattern }) =>
    /^[^.*[\]]+$/.test(pattern) && !['package', 'document', 'relay'].includes(pattern) ? [pattern] : []
  )

  test.each(sections)('of %s is an empty one', (section) => {
    const empty = ['accept', 'expected', 'overlays'].includes(section) ? '[]' : '{}'
    expect(readConfig(`${two}${section}:\n`, 'sdk.yaml')).toEqual(
      readConfig(`${two}${section}: ${empty}\n`, 'sdk.yaml')
    )
  })

  test('is an empty one at any depth, also behind a comment and with the line ends of Windows', () => {
    const text = `${two}errors:\n  codes: # none yet\n  rules: ~\nservice:\n  auth:\n  options:\nverbs: { safe: , leading: null }\n`
    for (const each of [text, text.replaceAll('\n', '\r\n')])
      expect(readConfig(each, 'sdk.yaml')).toEqual({
        ...readConfig(two, 'sdk.yaml'),
        errors: { ...readConfig(two, 'sdk.yaml').errors, rules: [] }
      })
  })

  test('lacks what it must have', () => {
    expect(
      diagnosticsOf(() => readConfig('package:\ndocument:\n', 'sdk.yaml')).map(
        ({ place, message }) => `${place}: ${message}`
      )
    ).toEqual([
      'sdk.yaml:1:1: `package.name` is missing; it must be a text.',
      'sdk.yaml:2:1: `document.url` is missing; it must be a text.'
    ])
  })

  test.each([
    { line: 'relay:', says: '`relay` must be a text; got null.' },
    { line: 'operations: { listBots: }', says: '`operations.listBots` must be a map; got null.' },
    { line: 'service: { baseUrl: }', says: '`service.baseUrl` must be a text; got null.' },
    { line: 'expected: [ ~ ]', says: '`expected.0` must be a text; got null.' }
  ])('is not a single value or an entry: $line', ({ line, says }) => {
    expect(
      diagnosticsOf(() => readConfig(`${two}${line}\n`, 'sdk.yaml')).map(({ message }) => message)
    ).toEqual([says])
  })
})
