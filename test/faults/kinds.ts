import { ChatBotKit, type Fetch, isApiError, isQuota, isRateLimit } from '../../generated/src/index.ts'
import { isObject } from '../../templates/testing/json.ts'
import type { TestServer } from '../server/server.ts'

/** The kinds of call that meet every fault, in the order of the table. */
export const kinds = [
  'get',
  'post',
  'pages',
  'list stream',
  'completion',
  'follow',
  'upload',
  'upload to storage',
  'download'
] as const

/** The name of a kind of call. */
export type Kind = (typeof kinds)[number]

/** How calls of a kind are made, and what of them meets the fault. */
export interface KindOfCall {
  /** Where the request that meets the fault goes. */
  readonly origin: 'api' | 'storage'
  /** The request that meets the fault, as the server names it. */
  readonly target: string
  /** How many requests to the target pass before the one that meets the fault. */
  readonly passing: number
  /** Makes the call, and says what came of it. */
  run(client: ChatBotKit): Promise<string>
}

/** Milliseconds that a client waits for an answer that comes, on a machine that is busy with something else. */
const patient = 30_000

/** Milliseconds that it waits where the answer stalls: long enough for the one after it. */
const impatient = (kind: Kind): number => (kind === 'upload to storage' ? 4_000 : 1_000)

const channelId = '0123456789abcdef01234567'
const text = 'Wörter 🙂'
const bytes = Buffer.from('The content: ü, 漢 and 🙂, and some more of it.')
/** Too large to go through the API itself. */
const large = Buffer.alloc(4_500_000, bytes)
const itemIds = ['B5', 'B4', 'B3', 'B2', 'B1']
const eventTypes = [
  'sendResult',
  'completeBegin',
  'token',
  'token',
  'token',
  'token',
  'usage',
  'completeEnd',
  'receiveResult',
  'result'
]
const prompt = { messages: [{ type: 'user' as const, text }] }

/** A client whose deadlines are over within the test where an answer stalls. */
export function openClient(server: TestServer, kind: Kind, stalls = false, fetch?: Fetch): ChatBotKit {
  const patience = stalls ? impatient(kind) : patient
  return new ChatBotKit({
    secret: server.secret,
    baseUrl: server.baseUrl,
    retryDelay: 1,
    fetch,
    headersTimeout: patience,
    bodyTimeout: patience,
    idleTimeout: patience
  })
}

/** Puts what the calls ask for on the server: five bots, a file with content, and work in the background that is over. */
export async function fill(server: TestServer, client: ChatBotKit): Promise<void> {
  for (const id of [...itemIds].reverse()) server.state.add('bot', { id, name: text })
  server.state.add('file', { id: 'F1' })
  await client.file.upload('F1', bytes)
  await client.conversation.dispatch({ ...prompt, channelId })
  await client.conversation.follow(channelId).result()
  server.requests.splice(0)
}

/** Every kind of call. */
export const kindsOfCall: Readonly<Record<Kind, KindOfCall>> = {
  get: {
    origin: 'api',
    target: 'GET /bot/B1/fetch',
    passing: 0,
    run: (client) => answerOf(client.bot.fetch('B1'), ({ id, name }) => id === 'B1' && name === text)
  },
  post: {
    origin: 'api',
    target: 'POST /bot/create',
    passing: 0,
    run: (client) => answerOf(client.bot.create({ name: text }), ({ id }) => typeof id === 'string')
  },
  pages: {
    origin: 'api',
    target: 'GET /bot/list',
    passing: 1,
    run: (client) => listOf('items', itemIds, client.bot.list({ take: 2 }), (item) => item.id)
  },
  'list stream': {
    origin: 'api',
    target: 'GET /bot/list',
    passing: 0,
    run: (client) => listOf('items', itemIds, client.bot.list().stream(), (event) => event.data.id)
  },
  completion: {
    origin: 'api',
    target: 'POST /conversation/complete',
    passing: 0,
    run: (client) =>
      listOf(
        'events',
        eventTypes,
        client.conversation.complete({ messages: [{ type: 'user', text }] }).stream(),
        (event) => event.type
      )
  },
  follow: {
    origin: 'api',
    target: `POST /channel/${channelId}/subscribe`,
    passing: 0,
    run: (client) =>
      listOf(
        'events',
        eventTypes,
        client.conversation.follow(channelId, { deadline: 20_000, silence: 10_000 }),
        (event) => event.type
      )
  },
  upload: {
    origin: 'api',
    target: 'POST /file/F1/upload',
    passing: 0,
    run: (client) => answerOf(client.file.upload('F1', bytes), ({ id }) => id === 'F1')
  },
  'upload to storage': {
    origin: 'storage',
    target: 'PUT /content/file/F1',
    passing: 0,
    async run(client) {
      const got = await answerOf(client.file.upload('F1', large), ({ id }) => id === 'F1')
      const stored = await client.file.download('F1')
      return got !== 'the answer' || (stored?.size === large.length && large.equals(await stored.bytes()))
        ? got
        : 'an answer, and another content'
    }
  },
  download: {
    origin: 'api',
    target: 'GET /file/F1/download',
    passing: 0,
    run: (client) =>
      answerOf(
        client.file.download('F1').then(async (download) => download && Buffer.from(await download.bytes())),
        (got) => got?.equals(bytes) === true
      )
  }
}

async function answerOf<T>(call: PromiseLike<T>, isRight: (answer: T) => boolean): Promise<string> {
  try {
    return isRight(await call) ? 'the answer' : 'another answer'
  } catch (error) {
    return nameOf(error)
  }
}

/** What a list gave: all of it in its order, or the beginning of it and an error. */
async function listOf<T>(
  what: string,
  want: readonly string[],
  source: AsyncIterable<T>,
  keyOf: (one: T) => string
): Promise<string> {
  const got: string[] = []
  try {
    for await (const one of source) got.push(keyOf(one))
    return isStart(got, want) && got.length === want.length
      ? `all ${what}`
      : `wrong ${what}: ${got.join(' ')}`
  } catch (error) {
    return isStart(got, want)
      ? `${nameOf(error)} after ${got.length} ${what}`
      : `${nameOf(error)} after wrong ${what}: ${got.join(' ')}`
  }
}

const isStart = (got: readonly string[], want: readonly string[]): boolean =>
  got.every((one, index) => one === want[index])

/** What a caller can tell of an error. */
function nameOf(error: unknown): string {
  if (!isApiError(error)) return `a foreign ${String(error)}`
  const phase = isObject(error) && typeof error['phase'] === 'string' ? error['phase'] : null
  const kind = isRateLimit(error) ? 'rate' : isQuota(error) ? 'quota' : phase
  return kind === null ? error.name : `${error.name} (${kind})`
}
