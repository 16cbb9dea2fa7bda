import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { ArgumentError } from '../../generated/src/index.ts'
import { root } from '../support/revisions.ts'
import { nothing } from './answers.ts'
import { givenOf, invoke, pairs, use, waysOf, wishesOf } from './calls.ts'
import { mayBeEmpty, operations } from './document.ts'
import { exchange, formFor, send, startSession, whole, type Form } from './session.ts'

const session = await startSession()
const validated = new Set<string>()
let requests = 0

afterAll(async () => {
  await session.recorder.close()
  console.log(
    `Operations of the document: ${operations.length}; called and validated: ${validated.size}, with ${requests} requests.`
  )
})

async function sendOne(form: Form): Promise<void> {
  await send(session, form)
  validated.add(form.operation.id)
  requests += 1
}

describe('every operation', () => {
  test.each(operations.map((operation) => [`${operation.method} ${operation.template}`, operation] as const))(
    '%s',
    async (_, operation) => {
      const [first = { kind: 'awaited' } as const, ...others] = waysOf(operation)
      for (const wish of wishesOf(operation)) await sendOne(formFor(operation, wish, first))
      for (const way of others) await sendOne(formFor(operation, whole, way))
    },
    30_000
  )

  test('every operation is called and its request validated', () => {
    const document: { readonly paths: Readonly<Record<string, object>> } = JSON.parse(
      readFileSync(`${root}spec/spec.json`, 'utf8')
    )
    const methods = Object.values(document.paths).flatMap((item) =>
      Object.keys(item).filter((key) => /^(get|post|put|patch|delete)$/.test(key))
    )
    expect(validated.size).toBe(methods.length)
  })
})

describe('the forms of a method', () => {
  test('null or an object selects the collection form, a string the item form', async () => {
    expect(pairs.length).toBeGreaterThan(0)
    for (const { collection, item } of pairs) {
      const place = givenOf(collection, whole).ids.length
      for (const way of waysOf(collection)) {
        const form = formFor(collection, whole, way)
        await sendOne(form)
        await sendOne({ ...form, args: [...form.args.slice(0, place), null, ...form.args.slice(place)] })
      }
      for (const way of waysOf(item)) await sendOne(formFor(item, whole, way))
    }
  }, 120_000)

  test.each([undefined, 5, ''])('%j as an id is refused and nothing is sent', async (id) => {
    for (const { item } of pairs) {
      const { ids, input, options } = givenOf(item, whole)
      const call = invoke(session.client, item, [...ids.slice(0, -1), id, input, options])
      await expect(use(call, { kind: 'awaited' })).rejects.toThrow(ArgumentError)
      expect(session.recorder.take()).toEqual([])
    }
  })
})

test('a success without content gives null', async () => {
  for (const operation of operations.filter(mayBeEmpty)) {
    const { ids } = givenOf(operation, whole)
    const run = () => use(invoke(session.client, operation, ids), { kind: 'awaited' })
    expect(await exchange(session, { operation, wish: whole, run, always: nothing })).toMatchObject({
      value: null
    })
  }
})
