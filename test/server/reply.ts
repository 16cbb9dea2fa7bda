/** One answer before it is sent: bytes that are known, or bytes that come by and by. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | AsyncIterable<Uint8Array> | null
}

const encoder = new TextEncoder()

/** An answer of text. */
export function textReply(
  text: string,
  contentType: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {}
): Reply {
  return { status, headers: { 'content-type': contentType, ...headers }, body: encoder.encode(text) }
}

/** An answer of JSON. */
export function jsonReply(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {}
): Reply {
  return textReply(JSON.stringify(value), 'application/json', status, headers)
}

/** A response of the mock. What comes at once goes out in one piece, and a stream in its own pieces. */
export async function replyOf(response: Response): Promise<Reply> {
  const { status, body } = response
  const headers = Object.fromEntries(response.headers)
  if (body === null) return { status, headers, body: null }
  const isStream = /jsonl|csv|event-stream/.test(headers['content-type'] ?? '')
  if (isStream) return { status, headers, body }
  const [now, later] = body.tee()
  const whole = new Response(now).arrayBuffer().then((bytes) => new Uint8Array(bytes))
  const inTime = await Promise.race([whole, new Promise<null>((resolve) => setImmediate(resolve, null))])
  if (inTime === null) return { status, headers, body: later }
  void later.cancel()
  return { status, headers, body: inTime }
}
