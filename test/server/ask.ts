import type { TestServer } from './server.ts'

/** An answer with its body read to the end. */
export interface Asked {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown
  /** The body as JSON lines. */
  readonly lines: readonly { readonly type: string; readonly data: unknown; readonly createdAt?: number }[]
}

/** Asks a server with bare `fetch`: `ask(server, 'POST /bot/create', { name: 'Ada' })`. The secret is sent unless headers say otherwise. */
export async function ask(
  server: TestServer,
  target: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
  signal?: AbortSignal
): Promise<Asked> {
  const [method = 'GET', path = ''] = target.split(' ')
  const sent = new Headers({
    authorization: `Bearer ${server.secret}`,
    ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
    ...headers
  })
  for (const [name, value] of [...sent]) if (value === '') sent.delete(name)
  const response = await fetch(`${server.baseUrl}${path}`, {
    method,
    headers: sent,
    redirect: 'manual',
    ...(signal === undefined ? {} : { signal }),
    ...(method === 'POST'
      ? {
          body:
            typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array
              ? body
              : JSON.stringify(body ?? {})
        }
      : {})
  })
  const text = await response.text()
  const json =
    response.headers.get('content-type') === 'application/json' && text !== '' ? JSON.parse(text) : undefined
  const isLines = response.headers.get('content-type') === 'application/jsonl'
  const lines = isLines
    ? text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line))
    : []
  return { status: response.status, headers: response.headers, text, json, lines }
}

/** The header that asks for JSON lines. */
export const jsonl = { accept: 'application/jsonl' }
