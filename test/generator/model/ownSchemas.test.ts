import { describe, expect, test } from 'vitest'
import { readDecisions } from '../../../generator/decide/decisions.ts'
import { ownSchemaFaults } from '../../../generator/model/ownSchemas.ts'
import { committedText } from '../../support/config.ts'

const head = `package: { name: '@acme/client', version: 1.0.0 }\ndocument: { url: https://example.com/spec.json }\nstreams: { lines: { framing: jsonl, mediaType: application/jsonl } }\n`

function toldOf(lines: string): readonly string[] {
  return ownSchemaFaults(readDecisions(`${head}${lines}\n`, 'sdk.yaml')).map(
    ({ code, severity, place, message }) => `${severity} ${code} ${place} ${message}`
  )
}

const component = '#/components/schemas/Token'

describe('a schema of sdk.yaml', () => {
  test.each([
    ['#/component/schemas/Token', component],
    ['#/components/schema/Token', component],
    ['#/definitions/Token', component],
    ['Token', component],
    ['other.yaml#/Token', component]
  ])('a reference that leads to no component is told with what was meant (%s)', (reference, meant) => {
    const wanted = `must refer to a schema of the document or of sdk.yaml; got "${reference}". Did you mean ${meant}?`
    expect(toldOf(`events: { lines: { token: { $ref: '${reference}' } } }`)).toEqual([
      `error config/key sdk.yaml:4:29 \`events.lines.token.$ref\` ${wanted}`
    ])
    expect(
      toldOf(`schemas: { Own: { type: object, properties: { at: { items: { $ref: '${reference}' } } } } }`)
    ).toEqual([`error config/key sdk.yaml:4:62 \`schemas.Own.properties.at.items.$ref\` ${wanted}`])
  })

  test('a slip in a keyword is told with the keyword, at any depth', () => {
    expect(
      toldOf(
        'events: { lines: { token: { type: object, propertis: {}, properties: { typ: { typ: string } } } } }'
      )
    ).toEqual([
      'error config/key sdk.yaml:4:43 `events.lines.token.propertis` is not a keyword of schemas; did you mean `properties`?',
      'error config/key sdk.yaml:4:79 `events.lines.token.properties.typ.typ` is not a keyword of schemas; did you mean `type`?'
    ])
  })

  test('a keyword of the wrong form is told', () => {
    expect(toldOf('events: { lines: { token: { type: strin } } }')).toEqual([
      expect.stringMatching(
        /^error config\/key sdk\.yaml:4:29 `events\.lines\.token\.type`: type must be a type of JSON Schema .*; got "strin"\.$/
      )
    ])
    expect(toldOf('schemas: { Own: { $ref: 5 } }')).toEqual([
      expect.stringContaining('`schemas.Own.$ref`: $ref must be a text; got 5.')
    ])
  })

  test('the schemas of the committed file have no fault', () => {
    expect(ownSchemaFaults(readDecisions(committedText, 'sdk.yaml'))).toEqual([])
  })
})
