/** Which environment variables of sdk.yaml clients read, and what is told of the others. */
import { describe, expect, test } from 'vitest'
import { decisionsFrom } from '../../../generator/decide/decisions.ts'
import { readConfig } from '../../../generator/decide/config.ts'
import { secretVariableDiagnostics } from '../../../generator/model/secretVariables.ts'
import { securedBy } from '../../../generator/model/security.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { documentOf } from '../../support/sketch.ts'

const head = { type: 'apiKey', in: 'header', name: 'X-Key' }
const query = { type: 'apiKey', in: 'query', name: 'key' }
const basic = { type: 'http', scheme: 'basic' }

function securedWith(securitySchemes: object, service: string) {
  const config = readConfig(
    `package: { name: tiny }\ndocument: { url: https://tiny.example/spec.json }\nservice: ${service}`,
    'sdk.yaml'
  )
  const security = Object.keys(securitySchemes).map((key) => ({ [key]: [] }))
  const source = { ...documentOf({ 'POST /a/make': 'a' }), components: { securitySchemes }, security }
  const secured = securedBy(config, readDocument(source).document)
  return { ...secured, told: secretVariableDiagnostics(secured, decisionsFrom(config)) }
}

describe('environment variables', () => {
  test('of several schemes are those of each, by any key that travels alike', () => {
    const { auth, told } = securedWith(
      { head, same: { ...head, name: 'x-key' }, basic },
      '{ secretVariables: { head: [A], same: [B, A], basic: [PASSWORD] }, userVariables: { basic: [USER] } }'
    )
    expect(told).toEqual([])
    expect(auth).toMatchObject({
      schemes: [
        { name: 'basic', variables: ['PASSWORD'], userVariables: ['USER'] },
        { name: 'head', variables: ['A', 'B'], userVariables: [] }
      ]
    })
  })

  test.each([{ schemes: { head } }, { schemes: { query } }])(
    'of the one scheme of $schemes are those of the token',
    ({ schemes }) => {
      const [key] = Object.keys(schemes)
      const { tokenVariables, told } = securedWith(
        schemes,
        `{ tokenVariables: [A], secretVariables: { ${key}: [B] } }`
      )
      expect({ tokenVariables, told }).toEqual({ tokenVariables: ['A', 'B'], told: [] })
    }
  )

  test.each([
    { says: 'tokenVariables: [A]', schemes: { head, query }, place: 'tokenVariables', fix: 'head, query' },
    { says: 'tokenVariables: [A]', schemes: { basic }, place: 'tokenVariables', fix: 'basic' },
    {
      says: 'userVariables: { head: [A] }',
      schemes: { head, basic },
      place: 'userVariables.head',
      fix: 'basic'
    },
    { says: 'userVariables: { head: [A] }', schemes: { head }, place: 'userVariables.head', fix: 'Delete' },
    {
      says: 'secretVariables: { card: [A] }',
      schemes: { card: { type: 'mutualTLS' }, head },
      place: 'secretVariables.card',
      fix: 'head'
    },
    {
      says: 'auth: { header: X }, secretVariables: { head: [A] }',
      schemes: { head, query },
      place: 'secretVariables.head',
      fix: 'Delete'
    }
  ])('that no client reads are told: $says beside $schemes', ({ says, schemes, place, fix }) => {
    expect(securedWith(schemes, `{ ${says} }`).told).toEqual([
      expect.objectContaining({
        code: 'config/variables',
        place: `sdk.yaml service.${place}`,
        fix: expect.stringContaining(fix)
      })
    ])
  })
})
