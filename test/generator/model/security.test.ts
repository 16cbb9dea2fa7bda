/** How requests show who sends them, by sdk.yaml and by what a document declares and asks for. */
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../generator/decide/config.ts'
import { securedBy } from '../../../generator/model/security.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { documentOf } from '../../support/sketch.ts'

const configOf = (more = '') =>
  readConfig(
    `package: { name: tiny }\ndocument: { url: https://tiny.example/spec.json }\n${more}`,
    'sdk.yaml'
  )

const [bearer, basic] = [
  { type: 'http', scheme: 'bearer' },
  { type: 'http', scheme: 'basic' }
]
const key = { type: 'apiKey', in: 'header', name: 'X-Api-Key' }
const inQuery = { type: 'apiKey', in: 'query', name: 'key' }
const oauth = { type: 'oauth2', flows: {} }

type Need = Readonly<Record<string, readonly string[]>>

/** A document with these schemes, and operations by their letter with what they ask for. */
function documentWith(
  securitySchemes: object,
  asked: Readonly<Record<string, readonly Need[] | undefined>> = {},
  security?: readonly Need[]
) {
  const document = documentOf(Object.fromEntries(Object.keys(asked).map((id) => [`POST /${id}/make`, id])))
  for (const [id, own] of Object.entries(asked))
    if (own !== undefined) {
      const paths = document['paths'] as Record<string, { post: { security?: readonly Need[] } }>
      const item = paths[`/${id}/make`]
      if (item !== undefined) item.post.security = own
    }
  const whole = {
    ...document,
    components: { securitySchemes },
    ...(security === undefined ? {} : { security })
  }
  return readDocument(whole).document
}

function securityIn(document: ReturnType<typeof documentWith>, sdk = '') {
  const secured = securedBy(configOf(sdk), document)
  const own = Object.values(document.paths).flatMap((item) =>
    Object.values(item).map((operation) => [operation.operationId, secured.securityOf(operation)] as const)
  )
  return { ...secured, own: Object.fromEntries(own) }
}

describe('one secret in a header', () => {
  test.each([
    { said: '', schemes: {}, wanted: 'Authorization: Bearer' },
    { said: '', schemes: { a: bearer }, wanted: 'Authorization: Bearer' },
    { said: '', schemes: { a: oauth }, wanted: 'Authorization: Bearer' },
    { said: '', schemes: { a: oauth, b: bearer }, wanted: 'Authorization: Bearer' },
    { said: '', schemes: { a: { type: 'openIdConnect' } }, wanted: 'Authorization: Bearer' },
    {
      said: '',
      schemes: { a: { type: 'http', scheme: 'sharedAccessKey' } },
      wanted: 'Authorization: SharedAccessKey'
    },
    { said: '', schemes: { a: key, b: { ...key, name: 'x-api-key' } }, wanted: 'X-Api-Key: ' },
    { said: 'header: X-Key', schemes: { a: bearer, b: basic }, wanted: 'X-Key: ' },
    { said: 'header: authorization', schemes: { a: key }, wanted: 'authorization: Bearer' },
    { said: 'scheme: Token', schemes: { a: key }, wanted: 'Authorization: Token' }
  ])('is $wanted if sdk.yaml says {$said} and the document $schemes', ({ said, schemes, wanted }) => {
    const { auth } = securityIn(
      documentWith(schemes, { a: [Object.fromEntries(Object.keys(schemes).map((each) => [each, []]))] }),
      `service: { auth: { ${said} } }`
    )
    expect(auth.kind === 'header' && `${auth.header}: ${auth.scheme}`).toBe(wanted)
  })

  test('is sent by each operation but those that ask for nothing', () => {
    const document = documentWith({ a: bearer }, { a: undefined, b: [], c: [{}], d: [{}, { a: [] }] }, [
      { a: [] }
    ])
    expect(securityIn(document).own).toEqual({ a: null, b: [], c: [], d: null })
  })

  test('is sent only by the operations that ask for it if the document as a whole does not', () => {
    const document = documentWith({ a: bearer }, { a: [{ a: ['x', 'y'] }], b: undefined })
    expect(securityIn(document)).toMatchObject({ own: { a: null, b: [] }, diagnostics: [] })
  })

  test('that sdk.yaml decides is sent by operations that ask for what no request carries', () => {
    const document = documentWith({ a: { type: 'http', scheme: 'digest' } }, { a: [{ a: [] }], b: [] })
    expect(securityIn(document, 'service: { auth: { header: X-Key } }')).toMatchObject({
      own: { a: null, b: [] },
      diagnostics: []
    })
  })

  test('is sent by every operation if none asks for it, which is told', () => {
    const { own, diagnostics } = securityIn(documentWith({ a: bearer }, { a: undefined, b: [] }))
    expect(own).toEqual({ a: null, b: [] })
    expect(diagnostics).toMatchObject([
      {
        code: 'document/security',
        place: '#/security',
        message: expect.stringContaining('no operation asks')
      }
    ])
  })
})

describe('secrets by name', () => {
  const plain = { docs: null, variables: [], userVariables: [] }
  test('are those that operations ask for, sorted, in the spelling of options', () => {
    const document = documentWith(
      {
        'Basic Auth': basic,
        api_key: inQuery,
        session: { type: 'apiKey', in: 'cookie', name: 'sid' },
        unused: bearer
      },
      { a: undefined, b: [{ 'Basic Auth': [], session: [] }], c: [] },
      [{ api_key: [] }, { 'Basic Auth': [], session: [] }]
    )
    const { auth, own } = securityIn(document)
    expect(auth).toEqual({
      kind: 'schemes',
      schemes: [
        { name: 'basicAuth', given: 'auth', way: { kind: 'basic' }, ...plain },
        { name: 'apiKey', given: 'auth', way: { kind: 'query', name: 'key' }, ...plain },
        { name: 'session', given: 'auth', way: { kind: 'cookie', name: 'sid' }, ...plain }
      ],
      usual: [['apiKey'], ['basicAuth', 'session']]
    })
    expect(own).toEqual({ a: null, b: [['basicAuth', 'session']], c: [] })
  })

  test('take as usual what most operations ask for', () => {
    const document = documentWith(
      { a: basic, b: inQuery },
      { a: [{ a: [] }], b: [{ b: [] }], c: [{ b: [] }], d: undefined }
    )
    const { auth, own } = securityIn(document)
    expect(auth).toMatchObject({ usual: [['b']] })
    expect(own).toEqual({ a: [['a']], b: null, c: null, d: [] })
  })

  test('keep the keys of the document where two would be spelt alike', () => {
    const document = documentWith({ api_key: key, apiKey: inQuery }, { a: [{ api_key: [] }, { apiKey: [] }] })
    expect(securityIn(document).auth).toMatchObject({ schemes: [{ name: 'apiKey' }, { name: 'api_key' }] })
  })

  test('have the description of their scheme, and operations have their scopes', () => {
    const document = documentWith(
      { a: { ...inQuery, description: 'From the console.' }, b: oauth },
      { a: [{ a: [] }, { b: ['read', 'write'] }] }
    )
    const { auth, scopesOf } = securityIn(document)
    expect(auth).toMatchObject({ schemes: [{ docs: 'From the console.' }, { docs: null }] })
    expect(Object.values(document.paths).flatMap((item) => Object.values(item).map(scopesOf))).toEqual([
      [['read', 'write']]
    ])
  })

  test('of a scheme that is a reference are those of its target', () => {
    const schemes = { a: { $ref: '#/components/securitySchemes/b' }, b: inQuery }
    expect(securityIn(documentWith(schemes, { a: [{ a: [] }] })).auth).toMatchObject({
      schemes: [{ name: 'a', way: { kind: 'query', name: 'key' } }]
    })
  })
})

describe('a scheme that no request carries', () => {
  const scheme = (more: object) => ({ x: { type: 'apiKey', in: 'header', name: 'X', ...more } })
  test.each([
    [scheme({ type: 'mutualTLS' }), 'certificate'],
    [scheme({ type: 'http', scheme: 'digest' }), 'digest'],
    [scheme({ type: 'http', scheme: 'a b' }), 'not a scheme'],
    [scheme({ type: 'http', scheme: undefined }), 'not a scheme'],
    [scheme({ type: 'magic' }), 'unknown'],
    [scheme({ in: 'body' }), 'header, query or cookie'],
    [scheme({ name: 'x: y\n' }), 'not a name'],
    [scheme({ name: 'Authorization', 'x-amazon-apigateway-authtype': 'awsSigv4' }), 'signature']
  ])('%j is told', (schemes, words) => {
    const { auth, own, diagnostics } = securityIn(documentWith(schemes, { a: [{ x: [] }] }))
    expect(auth).toEqual({ kind: 'schemes', schemes: [], usual: [] })
    expect(own).toEqual({ a: null })
    expect(diagnostics).toMatchObject([
      {
        code: 'document/security',
        severity: 'warning',
        place: '#/components/securitySchemes/x',
        message: expect.stringContaining(words)
      }
    ])
  })

  test('leaves an operation the alternatives that remain, and what goes with a certificate', () => {
    const schemes = {
      tls: { type: 'mutualTLS' },
      digest: { type: 'http', scheme: 'digest' },
      a: inQuery,
      b: basic
    }
    const document = documentWith(schemes, {
      a: [{ digest: [] }, { a: [] }],
      b: [{ tls: [], b: [] }],
      c: [{ digest: [], a: [] }]
    })
    const { auth, own } = securityIn(document)
    expect(auth).toMatchObject({ usual: [['a']] })
    expect(own).toEqual({ a: null, b: [['b']], c: null })
  })
})
