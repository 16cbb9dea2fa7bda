/** A line of sdk.yaml whose server or security scheme the document lost is news; a slip in one that it never had is an error. */
import { describe, expect, test } from 'vitest'
import { readDecisions } from '../../../generator/decide/decisions.ts'
import type { NamesLock } from '../../../generator/model/lockedNames.ts'
import { normalise } from '../../../generator/model/normalise.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { emptyLock } from '../../support/emptyLock.ts'
import { documentOf } from '../../support/sketch.ts'

const [live, sandbox] = ['https://tiny.example/v1', 'https://sandbox.tiny.example/v1']
const key = { type: 'apiKey', in: 'header', name: 'X-Key' }

/** A run over a document with these servers and security schemes. */
function run(
  service: string,
  { servers = [live, sandbox], schemes = ['app', 'user'] }: { servers?: string[]; schemes?: string[] },
  lock: NamesLock = emptyLock
) {
  const source = {
    ...documentOf({ 'POST /lamp/light': 'lightLamp' }),
    servers: servers.map((url) => ({ url })),
    components: {
      securitySchemes: Object.fromEntries(schemes.map((name) => [name, { ...key, name: `X-${name}` }]))
    },
    security: [Object.fromEntries(schemes.map((name) => [name, []]))]
  }
  const sdk = `package: { name: tiny-sdk }\ndocument: { url: https://tiny.example/spec.json }\nservice: { ${service} }\n`
  const decisions = readDecisions(sdk, 'sdk.yaml')
  const { lock: kept, diagnostics } = normalise({
    document: readDocument(source).document,
    decisions,
    lock,
    reserved: new Set()
  })
  const told = diagnostics.filter(({ code }) => code === 'config/unused')
  return { lock: kept, told: told.map(({ severity, message }) => `${severity} ${message}`) }
}

describe('a server that a line names', () => {
  const line = `servers: { test: '${sandbox}' }`

  test('is recorded by its address, and is news after the document lost it', () => {
    const first = run(line, {})
    expect(first).toMatchObject({ told: [], lock: { servers: { [sandbox]: 'test' } } })
    const later = run(line, { servers: [live] }, first.lock)
    expect(later.told).toEqual([expect.stringMatching(/^news .*has no server https:\/\/sandbox/)])
  })

  test('is an error if it is nearly one that no line names and that was never recorded', () => {
    const slip = `servers: { test: '${sandbox.replace('sandbox', 'sandbx')}' }`
    expect(() => run(slip, {})).toThrow(/^error config\/unused .*Did you mean https:\/\/sandbox/)
  })
})

describe('a security scheme that a line names', () => {
  const line = 'secretVariables: { user: [TINY_USER] }'

  test('is recorded, and is news after the document lost it', () => {
    const first = run(line, {})
    expect(first).toMatchObject({ told: [], lock: { mentioned: { secret: ['user'] } } })
    const later = run(line, { schemes: ['app', 'users'] }, first.lock)
    expect(later.told).toEqual([expect.stringMatching(/^news .*has no security scheme user/)])
  })

  test('is an error if it is nearly one that no line names and that was never recorded', () => {
    expect(() => run('secretVariables: { uesr: [TINY_USER] }', {})).toThrow(
      /^error config\/unused .*Did you mean user/
    )
  })
})
