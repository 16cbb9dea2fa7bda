/**
 * Uses calls as promises in the ways of platforms and tools, with or without zone.js loaded first, and prints for each
 * what became of it and how many rejections nobody handled.
 */
import { tracingChannel } from 'node:diagnostics_channel'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { callbackify, types } from 'node:util'

if (process.argv[2] === 'zone') await import(import.meta.resolve('zone.js'))
const { Shelf } = await import('../service.ts')
type Call = ReturnType<InstanceType<typeof Shelf>['book']['create']>

const received: string[] = []
let answered = 0
const server = createServer((request, response) => {
  received.push(request.url ?? '')
  response.on('finish', () => answered++)
  const isBad = request.url?.includes('bad')
  response.writeHead(isBad ? 404 : 200, { 'content-type': 'application/json' })
  response.end(
    JSON.stringify(isBad ? { message: 'none', code: 'NOT_FOUND' } : { id: '1', items: [{ id: '1' }] })
  )
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = server.address()
const { book } = new Shelf({
  secret: 's',
  baseUrl: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
const unhandled: unknown[] = []
process.on('unhandledRejection', (reason) => void unhandled.push(reason))

const kept = <T>(value: T): T => value
const ways: Readonly<Record<string, (call: Call) => unknown>> = {
  await: async (call) => await call,
  then: (call) => call.then(kept),
  'native then': (call) => Promise.prototype.then.call(call, kept),
  'native then, late': async (call) => (await sleep(80), Promise.prototype.then.call(call, kept)),
  catch: (call) => call.catch((error: unknown) => Promise.reject(error)),
  'native catch': (call) => Promise.prototype.catch.call(call, (error: unknown) => Promise.reject(error)),
  finally: (call) => call.finally(() => {}),
  'native finally': (call) => Promise.prototype.finally.call(call, () => {}),
  'Promise.resolve': (call) => Promise.resolve(call),
  'Promise.all': async (call) => (await Promise.all([call]))[0],
  'Promise.race': (call) => Promise.race([call]),
  tracePromise: (call) => tracingChannel('test').tracePromise(() => call, {}),
  callbackify: (call) =>
    new Promise((resolve, reject) =>
      callbackify(() => call)((error, value) => (error ? reject(error) : resolve(value)))
    ),
  subclass: (call) => class extends Promise<unknown> {}.resolve(call),
  'native then beside await': async (call) => (
    await Promise.allSettled([Promise.prototype.then.call(call, kept)]),
    await call
  )
}

async function ended(work: () => unknown): Promise<string> {
  try {
    const settled = await Promise.race([(async () => work())(), sleep(5_000, 'never', { ref: false })])
    return settled === 'never' ? 'never' : (JSON.stringify(settled) ?? 'nothing')
  } catch (error) {
    return error instanceof Error ? error.name : String(error)
  }
}

async function told(name: string, work: () => unknown, requests = 1): Promise<void> {
  unhandled.length = received.length = answered = 0
  const outcome = await ended(work)
  for (let tries = 0; answered < requests && tries < 1_000; tries++) await sleep(10)
  // Time for a request too many, and for a failure to be reported.
  await sleep(80)
  console.log(JSON.stringify({ name, outcome, unhandled: unhandled.length, requests: received.length }))
}

for (const [name, use] of Object.entries(ways)) {
  await told(`${name}: good`, () => use(book.create({})))
  if (name !== 'native then, late')
    await told(`${name}: bad`, () => use(book.remove('bad') as unknown as Call))
}
await told('nobody: good', () => void book.create({}))
await told('nobody: bad', () => void book.remove('bad'))
await told('response, late', async () => {
  const call = book.create({})
  await sleep(80)
  return (await call.asResponse()).json()
})
await told('await, late', async () => {
  const call = book.create({})
  await sleep(80)
  return [await call, (await call.withResponse()).response.status]
})
await told('a call as a response, native then', async () => {
  const call = book.create({})
  await call.asResponse()
  return Promise.prototype.then.call(call, kept)
})
await told('lazy: nobody', () => void book.list(), 0)
await told('lazy: finally', () => book.list().finally(() => {}))
await told('lazy: catch', () => book.list().catch(() => {}))
await told('lazy: native then, awaited beside it', async () => {
  const call = book.list()
  const native: Promise<unknown> = Promise.prototype.then.call(call, kept)
  await call
  return native
})
await told('lazy: native then, iterated beside it', async () => {
  const call = book.list()
  const native: Promise<unknown> = Promise.prototype.then.call(call, kept)
  await Promise.allSettled([native, call.toArray()])
  return native
})
await told('lazy: iterated alone', () => book.list().toArray())
const call = book.create({})
console.log(
  JSON.stringify({ name: 'kind', isPromise: types.isPromise(call), isInstance: call instanceof Promise })
)
await call
server.close()
server.closeAllConnections()
