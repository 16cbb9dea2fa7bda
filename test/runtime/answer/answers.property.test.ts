import fc from 'fast-check'
import { test } from 'vitest'
import { readEvents, type Fetch } from '../../../templates/runtime/index.ts'
import { runs } from '../bytes.ts'
import { checkEnding, ending } from '../hostile.ts'
import { Shelf } from '../service.ts'
import { drain, kinds, watchUnhandled } from '../uses.ts'

watchUnhandled()

const word = fc.constantFrom(
  'message',
  'code',
  'error',
  'items',
  'cursor',
  'id',
  'type',
  'data',
  '__proto__',
  'then'
)
const said = fc.constantFrom(
  'm',
  'NOT_FOUND',
  'constructor',
  '__proto__',
  'toString',
  'LIMITS_REACHED',
  'DISCORD_TOO_MANY_REQUESTS',
  '',
  'item',
  'token',
  'result',
  'error',
  'ping'
)
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    said,
    fc.constantFrom(null, true, 0, 5e300, ''),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(word, tie('value'), { maxKeys: 3 })
  )
}))
const record = fc.dictionary(word, value, { maxKeys: 4 })
const bodies = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.uint8Array({ maxLength: 40 }),
  value.map((each) => JSON.stringify(each)),
  record.map((each) => JSON.stringify(each)),
  fc.array(record, { maxLength: 4 }).map((list) => list.map((each) => `${JSON.stringify(each)}\n`).join('')),
  fc.constantFrom(
    '<html>',
    '{"items":[',
    `${'['.repeat(50_000)}`,
    `{"a":${'['.repeat(9_000)}${']'.repeat(9_000)}}\n`
  )
)
const headers = fc.dictionary(
  fc.constantFrom(
    'content-type',
    'content-length',
    'content-disposition',
    'content-encoding',
    'location',
    'x-own'
  ),
  fc.constantFrom(
    'application/json',
    'text/plain',
    'application/jsonl',
    'attachment; filename*=UTF-8\'\'%ff; filename="a\\"b"',
    'filename',
    '-5',
    'https://other.example/x',
    '/v1/x',
    'http://[',
    'data:,x',
    ''
  ),
  { maxKeys: 3 }
)
const status = fc.oneof(
  { weight: 3, arbitrary: fc.constant(200) },
  { weight: 2, arbitrary: fc.integer({ min: 200, max: 599 }) },
  { weight: 1, arbitrary: fc.constantFrom(204, 205, 301, 304, 307, 308, 401, 429, 500, 503) }
)

/** The answer of a server, whatever it says. */
const answer = fc
  .record({ status, headers, body: bodies })
  .map(({ status: code, headers: given, body }): Fetch => {
    const empty = code === 204 || code === 205 || code === 304
    return async () => new Response(empty ? null : body, { status: code, headers: given })
  })

test.each(Object.keys(kinds))('%s: every answer ends in a value or an error of the SDK', async (kind) => {
  await fc.assert(
    fc.asyncProperty(answer, async (fetch) => {
      checkEnding(
        await ending(() => kinds[kind]?.(new Shelf({ secret: 's', rateLimitWait: 0, retryDelay: 1, fetch })))
      )
    }),
    runs(120)
  )
})

const anyInit = {
  method: 'GET',
  headers: {},
  signal: new AbortController().signal,
  redirect: 'manual'
} as const

test('readEvents accepts any response', async () => {
  await fc.assert(
    fc.asyncProperty(answer, async (fetch) => {
      const response = (await fetch('', anyInit)) as Response
      checkEnding(await ending(() => drain(readEvents(response))))
    }),
    runs(300)
  )
})
