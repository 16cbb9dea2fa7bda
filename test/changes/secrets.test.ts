/** What a change of security schemes means for programs: an option that gives a secret does not move. */
import { describe, expect, test } from 'vitest'
import { compareSurfaces } from '../../generator/changes/compare.ts'
import { build } from '../../generator/run/build.ts'
import { readNamesLock } from '../../generator/records/namesLock.ts'
import type { Surface } from '../../generator/target/surface.ts'

const config =
  'package: { name: tiny-sdk, client: Tiny }\ndocument: { url: spec.json }\nservice: { baseUrl: https://tiny.example }\npaths: { grammar: action }\n'

const bearer = { type: 'http', scheme: 'bearer' }
const basic = { type: 'http', scheme: 'basic' }
const inHeader = { type: 'apiKey', in: 'header', name: 'X-Key' }
const inQuery = { type: 'apiKey', in: 'query', name: 'key' }

type Schemes = Readonly<Record<string, object>>
type Needs = readonly Readonly<Record<string, readonly []>>[]

/** The document asks for any one of the schemes, unless `security` says more. */
async function packageOf(
  schemes: Schemes,
  names: string | null = null,
  security: Needs = Object.keys(schemes).map((key) => ({ [key]: [] }))
) {
  const spec = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Tiny', version: '1' },
    components: { securitySchemes: schemes },
    security,
    paths: {
      '/lamp/list': { get: { operationId: 'listLamps', responses: { 204: { description: 'Done' } } } }
    }
  })
  const inputs = { spec, place: 'spec.json', config, names }
  const { files, names: lock } = await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })
  return {
    surface: JSON.parse(files.get('surface.json') ?? '') as Surface,
    lock,
    secrets: readNamesLock(lock, 'names.lock.yaml').secrets
  }
}

/** The recorded options after each of some revisions of a document, and what the last step means for programs. */
async function through(...revisions: readonly Schemes[]) {
  let before: Awaited<ReturnType<typeof packageOf>> | null = null
  let now: Awaited<ReturnType<typeof packageOf>> | null = null
  for (const schemes of revisions) {
    before = now
    now = await packageOf(schemes, before?.lock ?? null)
  }
  if (before === null || now === null) throw new Error('Two revisions are needed.')
  const { verdict, changes } = compareSurfaces(before.surface, now.surface, '1.0.0')
  return { secrets: now.secrets, verdict, reasons: changes.map(({ name, reason }) => `${name}: ${reason}`) }
}

describe('a secret beside the only one', () => {
  test.each([
    { way: 'header with a word', only: bearer },
    { way: 'header', only: inHeader },
    { way: 'query', only: inQuery },
    { way: 'cookie', only: { type: 'apiKey', in: 'cookie', name: 'sid' } }
  ])('leaves the token in a $way where it is', async ({ only }) => {
    // One is sorted before the token, one after it.
    const more = { aKey: { ...inHeader, name: 'X-A' }, zBasic: basic }
    expect(await through({ main: only }, { main: only, ...more })).toMatchObject({
      secrets: { main: 'token', aKey: 'auth.aKey', zBasic: 'auth.zBasic' },
      verdict: 'minor'
    })
  })

  test('leaves user name and password where they are', async () => {
    expect(await through({ main: basic }, { main: basic, key: inHeader })).toMatchObject({
      secrets: { main: 'password', key: 'auth.key' },
      verdict: 'minor'
    })
  })

  test('is required together with it: programs that lack it are refused', async () => {
    const before = await packageOf({ main: bearer })
    const now = await packageOf({ main: bearer, key: inHeader }, before.lock, [{ main: [], key: [] }])
    expect(compareSurfaces(before.surface, now.surface, '1.0.0').verdict).toBe('major')
  })
})

describe('what a document had at first', () => {
  test('several secrets are given by their names', async () => {
    const { secrets } = await packageOf({ main: bearer, key: inHeader })
    expect(secrets).toEqual({ main: 'auth.main', key: 'auth.key' })
  })

  test('a secret keeps its name when it is the only one that is left', async () => {
    const { secrets, reasons } = await through({ main: bearer, key: inHeader }, { main: bearer })
    expect(secrets).toEqual({ main: 'auth.main', key: 'auth.key' })
    expect(reasons.filter((each) => !each.includes('key'))).toEqual([])
  })

  test('a name stays when another scheme is spelt alike', async () => {
    const two = { main: bearer, api_key: inHeader }
    expect(await through(two, { ...two, apiKey: inQuery })).toMatchObject({
      secrets: { main: 'auth.main', api_key: 'auth.apiKey', apiKey: 'auth.apiKey2' },
      verdict: 'minor'
    })
  })
})

describe('the place of the token', () => {
  test('is taken by the scheme that came when its own went', async () => {
    const found = await through(
      { old: bearer },
      { old: bearer, key: inHeader },
      { fresh: bearer, key: inHeader }
    )
    expect(found).toMatchObject({ secrets: { fresh: 'token', key: 'auth.key' }, verdict: 'none' })
  })

  test('goes to a renamed scheme of one', async () => {
    expect(await through({ old: bearer }, { fresh: bearer })).toMatchObject({
      secrets: { fresh: 'token' },
      verdict: 'none'
    })
  })

  test('is given up where the secret becomes a user name and a password', async () => {
    const found = await through({ main: bearer, key: inHeader }, { main: basic, key: inHeader })
    expect(found).toMatchObject({ verdict: 'major' })
  })
})
