/** What programs read of the headers that a document describes for answers. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { compileTrees } from '../fixtures/compileTrees.ts'
import { packageOf, type Tree } from '../fixtures/fixture.ts'
import { temporaryFolder } from '../operations/trees.ts'
import { json, listen } from '../runtime/loopback.ts'

interface Headed {
  withResponse(): Promise<{ readonly data: unknown; readonly headers?: object; readonly attempts: number }>
}
interface Lamps {
  list(): Headed & { toArray(): Promise<unknown> }
  fetch(id: string): Headed & PromiseLike<unknown> & { asResponse(): Promise<Response> }
  create(request: object): Headed
  delete(id: string): Headed
  switch(id: string | null): Headed
  watch(): Watched
  say(request?: object): Headed & PromiseLike<unknown> & { stream(options?: object): Watched }
}

interface Watched extends AsyncIterable<unknown> {
  withResponse(): Promise<{ readonly response: Response; readonly headers: object }>
  tee(): readonly AsyncIterable<unknown>[]
}

let files: Tree
let Tiny: new (options: object) => { readonly lamp: Lamps }
let mockService: () => { readonly fetch: typeof fetch; seed(collection: string, row: object): unknown }

beforeAll(async () => {
  const folder = temporaryFolder()
  files = await packageOf('answer-headers')
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const load = (path: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href)
  Tiny = ((await load('src/index.ts')) as { Tiny: typeof Tiny }).Tiny
  mockService = ((await load('src/testing.ts')) as { mockService: typeof mockService }).mockService
})

async function lampsOf(
  headers: Record<string, string>,
  body: unknown = { id: '1' },
  status = 200
): Promise<Lamps> {
  const server = await listen(json(body, status, headers))
  return new Tiny({ token: 'abc', baseUrl: server.url, retries: 0 }).lamp
}

const program = `
import type {
  Call, EventStream, Lamp, LampFetchHeaders, LampWatchHeaders, StreamWithHeaders, Tiny, WithHeaders
} from './index.ts'

export async function read({ lamp }: Tiny): Promise<void> {
  const { data, headers, attempts } = await lamp.fetch('1').withResponse()
  const id: string = data.id
  const all: LampFetchHeaders = headers
  const on: boolean | undefined = all.xOn
  const tags: readonly string[] | undefined = headers.xTags
  const steps: readonly number[] | undefined = headers.steps
  const level: number | undefined = headers.level
  const floor: number | undefined = headers.where?.floor
  const made = await lamp.create({ id }).withResponse()
  const trace: string = made.headers.xTrace
  const where: string | undefined = made.headers.location
  const page = await lamp.list().withResponse()
  const total: number | undefined = page.headers.xTotal
  const ids: string[] = page.data.items.map((each) => each.id)
  const gone = await lamp.delete('1').withResponse()
  const one = await lamp.switch('1').withResponse()
  const every = await lamp.switch(null).withResponse()
  const tag: string | undefined = one.headers.etag
  const left: number | undefined = every.headers.xRateRemaining
  const kept: WithHeaders<Call<Lamp>, LampFetchHeaders> = lamp.fetch('2')
  const plain: Call<Lamp> = kept
  const watched = lamp.watch()
  const { response, headers: seen } = await watched.withResponse()
  const traced: string | undefined = seen.xTrace
  for await (const event of watched) console.log(event.id, traced, response.status)
  const stream: StreamWithHeaders<EventStream<Lamp>, LampWatchHeaders> = lamp.watch()
  const bare: EventStream<Lamp> = stream
  const said = lamp.say()
  const voice: number = (await said.withResponse()).headers.xVoice
  const words = lamp.say().stream({ heartbeats: true })
  const voiced: number = (await words.withResponse()).headers.xVoice
  for await (const event of words) console.log(event.id, voice, voiced, bare, (await said).id)
  console.log(on, tags, steps, level, floor, trace, where, total, ids, gone.headers.xTrace, tag, left, attempts, (await plain).id)
}
`

test('headers have the types of the document, on each kind of call', () => {
  expect(compileTrees(new Map([['headers', new Map([...files, ['src/program.ts', program]])]]))).toEqual([])
  const wrong = program.replace('one.headers.etag', 'one.headers.location')
  expect(compileTrees(new Map([['headers', new Map([...files, ['src/program.ts', wrong]])]]))).toEqual([
    expect.stringContaining("Property 'location' does not exist")
  ])
})

test('headers come by their names, with their values', async () => {
  const lamps = await lampsOf({
    'x-on': 'True',
    on: '2025-01-01T00:00:00Z',
    colour: 'blue',
    level: '2',
    'x-tags': 'a, "b,c",, d',
    steps: '1,2.5 , -3',
    where: 'room=hall,floor=2',
    size: 'height,3.5',
    more: '{"warm":true}',
    deep: 'a,b'
  })
  expect((await lamps.fetch('1').withResponse()).headers).toEqual({
    xOn: true,
    on: '2025-01-01T00:00:00Z',
    colour: 'blue',
    level: 2,
    xTags: ['a', '"b,c"', 'd'],
    steps: [1, 2.5, -3],
    where: { room: 'hall', floor: 2 },
    size: { height: 3.5 },
    more: { warm: true },
    deep: 'a,b'
  })
})

test('a header in another form than the document says is the text that came, and the answer stays', async () => {
  const lamps = await lampsOf({
    'x-on': 'maybe',
    level: 'high',
    steps: '1, many',
    where: 'hall',
    size: 'height',
    more: '{"warm"'
  })
  const call = lamps.fetch('1')
  expect(await call).toEqual({ id: '1' })
  expect((await call.withResponse()).headers).toEqual({
    xOn: 'maybe',
    level: 'high',
    steps: [1, 'many'],
    where: 'hall',
    size: 'height',
    more: '{"warm"'
  })
})

test('a call gives one answer, however often it is asked for', async () => {
  const lamps = await lampsOf({ level: '1' })
  const call = lamps.fetch('1')
  const [first, second] = await Promise.all([call.withResponse(), call.withResponse()])
  expect(first).toBe(second)
  await expect(call.asResponse()).rejects.toThrow('awaited')
})

test('a page, an answer without a body and both forms of a method have headers', async () => {
  const pages = await lampsOf({ 'x-total': '12' }, { items: [{ id: '1' }] })
  const { data, headers } = await pages.list().withResponse()
  expect(headers).toEqual({ xTotal: 12 })
  expect(data).toMatchObject({ items: [{ id: '1' }] })
  const gone = await lampsOf({ 'x-trace': 'a' }, undefined, 204)
  expect((await gone.delete('1').withResponse()).headers).toEqual({ xTrace: 'a' })
  const all = await lampsOf({ 'x-trace': 'b', 'x-rate-remaining': '3', etag: '"c"' })
  expect((await all.switch(null).withResponse()).headers).toEqual({ xTrace: 'b', xRateRemaining: 3 })
  const one = await lampsOf({ 'x-trace': 'b', etag: '"c"' })
  expect((await one.switch('1').withResponse()).headers).toEqual({ etag: '"c"' })
})

test('the mock sends them with values that fit', async () => {
  const mock = mockService()
  mock.seed('lamp', { id: '1' })
  const { lamp } = new Tiny({ token: 'abc', fetch: mock.fetch })
  expect((await lamp.fetch('1').withResponse()).headers).toEqual({
    xOn: false,
    on: '2025-01-01T00:00:00.000Z',
    colour: 'red',
    level: 1,
    xTags: ['text'],
    steps: [0],
    where: { room: 'text' },
    size: { height: 0 },
    more: {},
    deep: 'text'
  })
  expect((await lamp.create({ id: '2' }).withResponse()).headers).toMatchObject({ xTrace: 'text' })
  expect((await lamp.list().withResponse()).headers).toEqual({ xTotal: 0 })
})

test('a stream has headers before its events, alone and of a call that has another form', async () => {
  const server = await listen((response) => {
    response.writeHead(200, { 'content-type': 'application/jsonl', 'x-trace': 'a', 'x-voice': '3' })
    response.end('{"type":"word","id":"1"}\n{"type":"word","id":"2"}\n')
  })
  const { lamp } = new Tiny({ token: 'abc', baseUrl: server.url })
  for (const [stream, want] of [
    [lamp.watch(), { xTrace: 'a' }],
    [lamp.say().stream(), { xVoice: 3 }]
  ] as const) {
    const { response, headers } = await stream.withResponse()
    expect([response.status, headers]).toEqual([200, want])
    const events: unknown[] = []
    for await (const event of stream) events.push(event)
    expect(events).toMatchObject([{ id: '1' }, { id: '2' }])
  }
  expect(server.received).toHaveLength(2)
})

test('a stream that is refused rejects the question for its headers', async () => {
  const lamps = await lampsOf({}, { message: 'no', code: 'NO' }, 404)
  await expect(lamps.watch().withResponse()).rejects.toMatchObject({ status: 404 })
})
