import { jsonl } from './ask.ts'
import type { TestServer } from './server.ts'

/** An open subscription, read event by event. */
export interface Subscription {
  /** The next event; null at the end. */
  next(): Promise<{ readonly type: string; readonly data: unknown } | null>
  cancel(): Promise<void>
}

/** Subscribes with bare `fetch` and takes the first event, a `nop`: the server listens from then on. */
export async function subscribe(
  server: TestServer,
  path: string,
  body: unknown = {},
  headers: Readonly<Record<string, string>> = {}
): Promise<Subscription> {
  const gone = new AbortController()
  const sent = {
    authorization: `Bearer ${server.secret}`,
    'content-type': 'application/json',
    ...jsonl,
    ...headers
  }
  const response = await fetch(`${server.baseUrl}${path}`, {
    method: 'POST',
    headers: sent,
    body: JSON.stringify(body),
    signal: gone.signal
  })
  const source = lines(response)
  const first = await source.next()
  if (first.value !== '{"type":"nop","data":{}}')
    throw new Error(`The subscription began with ${first.value}`)
  return {
    async next() {
      const { value, done } = await source.next()
      return done === true ? null : JSON.parse(value)
    },
    async cancel() {
      gone.abort()
      await source.return(undefined).catch(() => undefined)
    }
  }
}

async function* lines(response: Response): AsyncGenerator<string> {
  let rest = ''
  for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const found = (rest + text).split('\n')
    rest = found.pop() ?? ''
    yield* found
  }
}
