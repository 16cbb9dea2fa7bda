import { expect, test } from 'vitest'
import { publishChannelMessage as publish } from '../../../templates/operations/tools.ts'
import { runTools, type ToolRun, type ToolRunSubject } from '../../../templates/helpers/tools/toolRun.ts'
import type { Tool } from '../../../templates/helpers/tools/tools.ts'
import { Platform } from '../platform.ts'

const secret = 'sk-0123456789abcdef'
const channel = '0123456789abcdef0123456789abcdef'

interface Bench extends ToolRun {
  /** The messages that were published. */
  readonly published: unknown[]
  readonly failures: unknown[]
  readonly gone: AbortController
  ask(args?: unknown): void
}

/** One tool at work, with a channel that answers every publication alike. */
function bench(tool: Partial<Tool>, subject: Partial<ToolRunSubject> = {}, status = 200): Bench {
  const published: unknown[] = []
  const failures: unknown[] = []
  const resource = new Platform({
    secret,
    retries: 0,
    fetch: async (_, { body }) => {
      published.push(JSON.parse(String(body)).message)
      return Response.json(status === 200 ? { id: '1' } : { message: 'No', code: 'BAD_REQUEST' }, { status })
    }
  })
  const gone = new AbortController()
  const whole: Tool = { description: '', parameters: { type: 'object' }, handler: () => null, ...tool }
  const run = runTools({
    publish,
    offered: new Map([[channel, { name: 'f', tool: whole }]]),
    resource,
    options: {},
    signals: [gone.signal, null, undefined],
    failed: (error) => failures.push(error),
    ...subject
  })
  const ask = (args: unknown = {}): void =>
    run.seen({ type: 'waitForChannelMessageBegin', data: { channel, function: { name: 'f', args } } })
  return { ...run, published, failures, gone, ask }
}

const asked = async (tool: Partial<Tool>): Promise<unknown> => {
  const { ask, published } = bench(tool)
  ask()
  await expect.poll(() => published).toHaveLength(1)
  return published[0]
}
const throws = (what: unknown): Promise<unknown> =>
  asked({
    handler: () => {
      throw what
    }
  })

test.each([
  { what: 'an error', thrown: new Error('no such city'), error: 'no such city' },
  { what: 'text', thrown: 'plainly', error: 'plainly' },
  { what: 'a number', thrown: 404, error: '404' },
  { what: 'an error of another realm', thrown: { message: 'from elsewhere' }, error: 'from elsewhere' },
  { what: 'an error without a message', thrown: new Error(), error: 'The function failed' },
  { what: 'an object that cannot be text', thrown: Object.create(null), error: 'The function failed' },
  { what: 'a symbol', thrown: Symbol('s'), error: 'Symbol(s)' }
])('only the message of $what is published', async ({ thrown, error }) => {
  expect(await throws(thrown)).toEqual({ error })
})

test('neither a stack nor a secret is published', async () => {
  const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl'
  const message = `"${secret}", oaac-abcdefgh12345678 and ${token} were refused; the task-force risk-management is fine`
  expect(await throws(new Error(message))).toEqual({
    error: '"[secret]", [secret] and [secret] were refused; the task-force risk-management is fine'
  })
})

test('an answer that JSON cannot express is an error, and undefined becomes null', async () => {
  const circular: { self?: unknown } = {}
  circular.self = circular
  expect(await asked({ handler: () => circular })).toHaveProperty('error')
  expect(await asked({ handler: () => undefined })).toEqual({ data: null })
})

test('arguments are checked before the handler runs', async () => {
  let runs = 0
  const parameters = { type: 'object', properties: { n: { type: 'number' } }, required: ['n'] } as const
  const { ask, published } = bench({ parameters, handler: () => ++runs })
  ask({ n: 'one' })
  ask({ n: 1 })
  await expect.poll(() => published).toHaveLength(2)
  expect(published).toContainEqual({ error: 'The arguments do not fit: n must be number' })
  expect([runs, published]).toEqual([1, expect.arrayContaining([{ data: 1 }])])
})

test('handlers of one tool run at the same time, and other events are ignored', async () => {
  const releases: (() => void)[] = []
  const { ask, seen, published } = bench({ handler: () => new Promise<void>((done) => releases.push(done)) })
  seen({ type: 'token', data: { token: 'x' } })
  seen({ type: 'waitForChannelMessageBegin', data: { channel: 'of somebody else' } })
  ask()
  ask()
  await expect.poll(() => releases).toHaveLength(2)
  releases.forEach((release) => release())
  await expect.poll(() => published).toHaveLength(2)
})

test.each([
  { what: 'a signal', end: ({ gone }: Bench) => gone.abort(new Error('enough')), reason: 'enough' },
  { what: 'the end of the stream', end: ({ end }: Bench) => end(), reason: 'The call is over' },
  {
    what: 'an answer of somebody else',
    end: ({ seen }: Bench) => seen({ type: 'waitForChannelMessageEnd', data: { channel } }),
    reason: 'The answer is no longer waited for'
  }
])('$what ends a handler, and nothing is published', async ({ end, reason }) => {
  const reasons: unknown[] = []
  let began = false
  const work = bench({
    handler: (_, { signal }) =>
      new Promise((resolve) => {
        began = true
        signal.addEventListener('abort', () => resolve(reasons.push(signal.reason)))
      })
  })
  work.ask()
  await expect.poll(() => began).toBe(true)
  end(work)
  expect(reasons).toMatchObject([{ message: reason }])
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect([work.published, work.failures]).toEqual([[], []])
})

test('an answer that cannot be published is reported once and not sent again', async () => {
  const { ask, failures, published } = bench({}, {}, 400)
  ask()
  await expect.poll(() => failures).toHaveLength(1)
  expect(failures[0]).toMatchObject({ status: 400, method: 'POST' })
  expect(published).toHaveLength(1)
})
