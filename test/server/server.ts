import type { Tokens } from './auth.ts'
import { createChannels } from './channels.ts'
import { readApi } from './document.ts'
import { createEngine, type Engine } from './engine.ts'
import { createFaults, type Fault, type Faults, type Target } from './faults.ts'
import { createFiles, type Files } from './files.ts'
import { handle } from './handle.ts'
import { createLimits, type Allowances, type Limits } from './limits.ts'
import { listen, type Origin } from './listen.ts'
import type { RecordedRequest } from './recording.ts'
import { hasRoute } from './resources.ts'
import { routerOf } from './router.ts'
import { seed } from './seed.ts'
import { answerStorage } from './storage.ts'
import { createStore, type Store } from './store.ts'
import { defaultTiming, type Timing } from './timing.ts'
import { send } from './wire.ts'
import type { World } from './world.ts'

/** How a server starts; everything has a default. */
export interface ServerOptions {
  readonly timing?: Partial<Timing>
  /** What is allowed: `{ 'rate/poll': 10, 'account/token': 1000, 'database/bot': 3, 'file/bytes': 5000 }`. */
  readonly limits?: Allowances
  /** How many of the newest requests are kept; all where nothing is said. */
  readonly records?: number
  /** Where it listens; a free port where nothing is said. */
  readonly port?: number
}

/** The origin of the storage: it records what arrives, and can be told to fail as the API can. */
export type Storage = Origin & Pick<Faults, 'script'>

/** A running server. */
export interface TestServer {
  /** Where the API begins, without a slash at its end: `http://127.0.0.1:40001/v1`. */
  readonly baseUrl: string
  readonly origin: string
  /** A secret key of the account, and an OAuth access token of it. */
  readonly secret: string
  readonly accessToken: string
  /** Every key that is known; a test may add one, let one end, or take one away. */
  readonly keys: Tokens['keys']
  /** A child account that the secret may act as. */
  readonly childUserId: string
  readonly childUserEmail: string
  /** What arrived at the API, in order. */
  readonly requests: RecordedRequest[]
  readonly state: Store
  readonly engine: Engine
  readonly limits: Limits
  /** Gives the next requests to a target (`GET /bot/list`) these faults, in order. */
  script(target: string | Target, ...faults: readonly Fault[]): void
  /** The second origin: where files are brought and fetched, and where redirects may lead. */
  readonly storage: Storage
  /** Tells the listeners of `task/T1` or of `event/log` of an event. */
  emit(stream: string, event: { readonly type: string; readonly data: unknown }): void
  /** Makes the rows that a concrete path names: `/dataset/D1/record/R1/fetch`. */
  seed(path: string): void
  /** Ends every answer and closes both origins. */
  close(): Promise<void>
}

const secret = 'sk-0123456789abcdef0123456789abcdef'
const accessToken = 'oaac-0123456789abcdef0123456789abcdef'
const childUserEmail = 'child@example.com'

/** Starts a ChatBotKit on loopback. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const closing = new AbortController()
  const files = createFiles(() => storage.origin)
  const world = createWorld(options, files, closing.signal)
  const child = world.store.add(world.tokens.children, { name: 'Child', email: childUserEmail })
  const faults = createFaults()
  const router = routerOf(world.api.routes)
  const api = await listen(
    async (exchange) => {
      const fault = faults.take(exchange.recording.request.method, exchange.recording.request.path)
      const { message, url, bytes, signal, response, recording } = exchange
      const silent = fault.before !== undefined && fault.committed !== true
      const request = { method: message.method ?? '', url, headers: message.headers, bytes, signal }
      const reply =
        fault.answer ??
        (silent ? { status: 200, headers: {}, body: null } : await handle(world, router, request, fault))
      recording.end(await send(reply, fault, { response, recording, signal }))
    },
    options.records,
    options.port
  )
  // Last, so that nothing is left open if the port is taken.
  const storage = await openStorage(files)
  return {
    baseUrl: `${api.origin}/v1`,
    origin: api.origin,
    secret,
    accessToken,
    keys: world.tokens.keys,
    childUserId: child.id,
    childUserEmail,
    requests: api.requests,
    state: world.store,
    engine: world.engine,
    limits: world.limits,
    script: faults.script,
    storage,
    emit: (stream, event) => world.channels.publish(world.store.account, stream, event, true),
    seed: (target) => seed(world, router, target),
    async close() {
      closing.abort()
      await Promise.all([api.close(), storage.close()])
    }
  }
}

async function openStorage(files: Files): Promise<Storage> {
  const faults = createFaults()
  const origin = await listen(async (exchange) => {
    const { method, path } = exchange.recording.request
    const fault = faults.take(method, path)
    exchange.recording.end(await send(fault.answer ?? answerStorage(files, exchange), fault, exchange))
  })
  return { ...origin, script: faults.script }
}

function createWorld(options: ServerOptions, files: Files, signal: AbortSignal): World {
  const api = readApi()
  const timing = { ...defaultTiming, ...options.timing }
  const store = createStore('user-0000000000000000000001')
  const key = { account: store.account, expiresAt: null }
  const keys = new Map([secret, accessToken].map((token) => [token, key]))
  return {
    api,
    store,
    tokens: {
      keys,
      signingKey: 'a key for tests',
      children: hasRoute(api, 'GET user/list') ? 'user' : 'partner/user'
    },
    limits: createLimits(options.limits ?? {}, timing.windowMs),
    channels: createChannels(timing.historyMs),
    engine: createEngine(),
    files,
    timing,
    signal
  }
}
