import type { Key } from '../../templates/testing/chatbotkit/accounts.ts'
import type { Timing } from '../../templates/testing/chatbotkit/timing.ts'
import type { Rows } from '../../templates/testing/rows.ts'
import type { Engine } from './engine.ts'
import { createFaults, type Fault, type Faults, type Target } from './faults.ts'
import { handle } from './handle.ts'
import { listen, type Exchange, type Origin } from './listen.ts'
import type { RecordedRequest } from './recording.ts'
import { jsonReply, replyOf, textReply, type Reply } from './reply.ts'
import { createBackstage, type Backstage } from './service.ts'
import { send } from './wire.ts'

/** How a server starts; everything has a default. */
export interface ServerOptions {
  readonly timing?: Partial<Timing>
  /** What is allowed: `{ 'rate/poll': 10, 'account/token': 1000, 'database/bot': 3, 'file/bytes': 5000 }`. */
  readonly limits?: Readonly<Record<string, number>>
  /** How many of the newest requests are kept; all if nothing is said. */
  readonly records?: number
  /** Where it listens; a free port if nothing is said. */
  readonly port?: number
}

/** The rows of the service. */
export type State = Pick<Rows, 'account' | 'add' | 'find' | 'ownerOf' | 'change' | 'remove'> & {
  /** The rows of a collection, oldest first; of one account if it is named. */
  readonly rows: Rows['all']
}

/** What is allowed. */
export interface Limits {
  /** Changes what is allowed; null takes the limit away. */
  allow(name: string, amount: number | null): void
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
  readonly keys: Map<string, Key>
  /** A child account that the secret may act as. */
  readonly childUserId: string
  readonly childUserEmail: string
  /** What arrived at the API, in order. */
  readonly requests: RecordedRequest[]
  /** The rows of every account, and the account that they belong to unless another one is named. */
  readonly state: State
  readonly engine: Pick<Engine, 'plan'>
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

/** Starts a ChatBotKit on loopback: the mock of the package behind node:http, with faults of the wire. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const closing = new AbortController()
  const { timing = {}, limits = {} } = options
  const tokens = [secret, accessToken]
  const backstage = createBackstage({
    timing,
    limits,
    tokens,
    storage: () => storage.origin,
    signal: closing.signal
  })
  const { rows, keys, allowed, engine, service } = backstage
  const child = rows.add(service.children, { name: 'Child', email: childUserEmail })
  const faults = createFaults()
  const api = await listen(
    async (exchange) => {
      const { method, path } = exchange.recording.request
      const fault = faults.take(method, path)
      const reply = await replyWith(backstage, exchange, fault)
      exchange.recording.end(await send(reply, fault, exchange))
    },
    options.records,
    options.port
  )
  // Last, so that nothing is left open if the port is taken.
  const storage = await openStorage(backstage)
  return {
    baseUrl: `${api.origin}/v1`,
    origin: api.origin,
    secret,
    accessToken,
    keys,
    childUserId: child.id,
    childUserEmail,
    requests: api.requests,
    state: { ...rows, rows: rows.all },
    engine,
    limits: {
      allow: (name, amount) => void (amount === null ? allowed.delete(name) : allowed.set(name, amount))
    },
    script: faults.script,
    storage,
    emit: backstage.emit,
    seed: (path) => seed(backstage, path),
    async close() {
      closing.abort()
      await Promise.all([api.close(), storage.close()])
    }
  }
}

/** Makes the rows that a path names; what is attached is a row of the top level, too. */
function seed({ mock, rows }: Backstage, path: string): void {
  mock.seedPath(path)
  const words = path.split('/').slice(1).map(decodeURIComponent)
  const [name = '', id = '', verb] = words.slice(-3)
  if (verb !== 'attach' && verb !== 'detach') return
  const below = words.slice(0, -2).join('/')
  for (const collection of verb === 'attach' ? [name] : [name, below])
    if (rows.find(collection, id) === null) rows.add(collection, { id })
}

/** The answer of the service, unless a fault is in its place. */
async function replyWith({ mock, slow }: Backstage, exchange: Exchange, fault: Fault): Promise<Reply> {
  if (fault.answer !== undefined) return fault.answer
  if (fault.before !== undefined && fault.committed !== true) return { status: 200, headers: {}, body: null }
  const { message, url, bytes, signal } = exchange
  const work = fault.work === undefined ? {} : { 'x-test-work': slow(fault.work) }
  const headers = { ...message.headers, ...work }
  return handle(mock.fetch, { method: message.method ?? '', url, headers, bytes, signal })
}

async function openStorage(backstage: Backstage): Promise<Storage> {
  const faults = createFaults()
  const origin = await listen(async (exchange) => {
    const { method, path } = exchange.recording.request
    const fault = faults.take(method, path)
    exchange.recording.end(await send(fault.answer ?? (await stored(backstage, exchange)), fault, exchange))
  })
  return { ...origin, script: faults.script }
}

/** The storage of the service; everything that was redirected here is answered with `{}`. */
async function stored({ behaviour }: Backstage, { message, url, bytes }: Exchange): Promise<Reply> {
  const { method = '', headers } = message
  if (method === 'PUT' && headers['content-length'] === undefined)
    return textReply(
      '<?xml version="1.0"?><Error><Code>MissingContentLength</Code></Error>',
      'application/xml',
      411
    )
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  const response = behaviour.outside?.({
    method,
    url,
    headers: new Headers(pairs),
    bytes: new Uint8Array(bytes)
  })
  return response == null ? jsonReply({}) : replyOf(response)
}
