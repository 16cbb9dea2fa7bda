/** The kind: a handler of a tool throws or returns something that defends itself, and that becomes an unhandled rejection. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publishChannelMessage as publish } from '../../../templates/operations/tools.ts'
import { runTools } from '../../../templates/helpers/tools/toolRun.ts'
import type { Tool } from '../../../templates/helpers/tools/tools.ts'
import { hostile } from '../../runtime/hostile.ts'
import { Platform } from '../platform.ts'

const channel = '0123456789abcdef0123456789abcdef'
const unhandled: unknown[] = []
const note = (reason: unknown): void => void unhandled.push(reason)

beforeEach(() => void process.on('unhandledRejection', note))
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 5))
  process.off('unhandledRejection', note)
  expect(unhandled.splice(0)).toEqual([])
})

/** What the model reads when a tool is asked, or what made the work fail. */
async function answerOf(tool: Partial<Tool>): Promise<unknown> {
  return new Promise((resolve) => {
    const resource = new Platform({
      secret: 'sk-0123456789',
      retries: 0,
      fetch: async (_, { body }) => {
        resolve(JSON.parse(String(body)).message)
        return Response.json({ id: '1' })
      }
    })
    const whole: Tool = { description: '', parameters: { type: 'object' }, handler: () => null, ...tool }
    const run = runTools({
      publish,
      offered: new Map([[channel, { name: 'f', tool: whole }]]),
      resource,
      options: {},
      signals: [],
      failed: (failure) => resolve({ failure })
    })
    run.seen({ type: 'waitForChannelMessageBegin', data: { channel, function: { name: 'f', args: {} } } })
  })
}

const more: Readonly<Record<string, () => unknown>> = {
  ...hostile,
  'a getter for the message': () => ({
    get message() {
      throw new RangeError('hostile')
    }
  }),
  'an error whose message is a getter': () =>
    Object.defineProperty(new Error(), 'message', {
      get: () => {
        throw new RangeError('hostile')
      }
    }),
  'a list of objects without a prototype': () => [Object.create(null)],
  'an object whose text throws': () => ({
    toString: () => {
      throw new RangeError('hostile')
    },
    [Symbol.toPrimitive]: () => {
      throw new RangeError('hostile')
    }
  }),
  'a rejected promise': () => Promise.reject(new Error('rejected')),
  'a thenable that throws': () => ({
    then: () => {
      throw new Error('then')
    }
  }),
  'a getter named then': () => ({
    get then() {
      throw new Error('then')
    }
  })
}

test.each(Object.keys(more))('%s thrown by a handler is an error for the model', async (name) => {
  for (const handler of [
    () => {
      throw more[name]?.()
    },
    async () => {
      throw more[name]?.()
    },
    () => Promise.reject(more[name]?.())
  ])
    expect(await answerOf({ handler })).toEqual({ error: expect.any(String) })
})

test.each(Object.keys(more))(
  '%s that a handler returns is an answer or an error for the model',
  async (name) => {
    for (const handler of [() => more[name]?.(), async () => more[name]?.()]) {
      const answer = await answerOf({ handler })
      expect([Object.keys(Object(answer))]).toSatisfy(([keys]) => keys[0] === 'data' || keys[0] === 'error')
    }
  }
)

test.each([
  ['a map', () => new Map([['a', 1]])],
  ['a set inside', () => ({ rows: new Set([1]) })],
  ['a number that JSON lacks', () => ({ share: Number.NaN })],
  ['a promise inside', () => ({ name: Promise.resolve('x') })]
])('%s in an answer is reported to the model', async (_, handler) => {
  expect(await answerOf({ handler })).toEqual({ error: expect.stringContaining('which JSON cannot carry') })
})

test('an answer that changes on each read is published as it was checked', async () => {
  let times = 0
  expect(await answerOf({ handler: () => ({ toJSON: () => (times++ < 5 ? { ok: true } : 5n) }) })).toEqual({
    data: { ok: true }
  })
})

test('an unreadable error of a schema is an error for the model', async () => {
  const schema = {
    '~standard': {
      version: 1,
      vendor: 'x',
      validate: () => {
        throw Object.create(null)
      }
    }
  } as const
  expect(await answerOf({ parameters: schema })).toEqual({ error: 'The function failed' })
})
