// Generated; do not edit. Your own code belongs in src/custom.

/** Calls every operation once through its method. The service is in memory: it refuses what the schemas of the document refuse. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ChatBotKit } from '@chatbotkit/client'
import { mockService } from '@chatbotkit/client/testing'
import { calls, open, options } from './calls.mjs'

/** What makes an answer one of its kind. */
const kinds = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  json: (value) => value !== undefined,
  text: (value) => typeof value === 'string',
  binary: (value) => typeof value?.blob === 'function',
  nothing: (value) => value == null,
  any: () => true,
  response: (value) => value instanceof Response,
  page: isIterable,
  stream: isIterable
}

function isIterable(value) {
  return typeof value?.[Symbol.asyncIterator] === 'function'
}

/** Reads a page to its end, and of a stream the first event, as some end only when their reader goes. */
async function read(kind, value) {
  if (kind === 'page') for await (const item of value) void item
  if (kind !== 'stream') return
  const events = value[Symbol.asyncIterator]()
  const quiet = new Promise((resolve) => setTimeout(resolve, 300))
  await Promise.race([events.next(), quiet])
  await events.return?.()
}

/** Seeds the path of a request that a call makes of a service without rows. */
async function seedAsWritten(mock, call) {
  const empty = mockService()
  try {
    await call(new ChatBotKit({ ...options, fetch: empty.fetch }))
  } catch (error) {
    if (error?.status !== 404) throw error
  }
  const [first] = empty.requests
  if (first !== undefined) mock.seedPath(first.path)
}

for (const { name, path, served = name, answer, call } of calls)
  test(`${name} sends what its schemas allow, and gives ${answer}`, async (context) => {
    const mock = mockService()
    if (path === '') await seedAsWritten(mock, call)
    else if (path !== null) mock.seedPath(path)
    try {
      await check(mock, { name, served, answer, call })
    } catch (error) {
      // The behaviour of the service asks for more than the document says: a file that was uploaded, for instance.
      if (error?.status !== 404) throw error
      context.skip('The mock has no row that the call names.')
    }
  })

async function check(mock, { name, served, answer, call }) {
  const given = call(new ChatBotKit({ ...options, fetch: mock.fetch }))
  const kind = answer.replace('?', '')
  // A page and a stream are read where they are asked for.
  const value = kind === 'page' || kind === 'stream' ? given : await given
  const mayBeNothing = answer.endsWith('?') && value == null
  assert.ok(mayBeNothing || kinds[kind](value), `${name} gave ${String(value)}`)
  await read(kind, value)
  const [first] = mock.requests
  assert.deepEqual(mock.requests.map(({ problem }) => problem).filter(Boolean), [])
  assert.equal(first?.operation, served)
}

for (const name of open) test.todo(`${name} is called: no values are known that its schemas allow`)
