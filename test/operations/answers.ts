/** What the recorder answers: a sample of what the document promises, and what a program should make of it. */
import type { Operation } from './document.ts'
import type { Reply } from './recorder.ts'
import { isRecord, resolve, sampleOf, type Wish } from './schemas.ts'

/** An answer with what a call should resolve to. */
export interface Answer {
  readonly reply: Reply
  readonly value: unknown
}

/** Every byte there is, so that nothing that reads text can pass it on. */
const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index))

/** The answer on one media type; `result` is what API.md says that awaiting gives. */
export function answerOn(operation: Operation, mediaType: string, wish: Wish, result: string): Answer {
  const schema = operation.object.responses['200']?.content?.[mediaType]?.schema ?? {}
  switch (mediaType) {
    case 'application/json': {
      const isPage = result.startsWith('Page<')
      const body = sampleOf(schema, isPage ? { ...wish, fields: 'all' } : wish)
      return answer(mediaType, JSON.stringify(body), isPage ? pageOf(body) : body)
    }
    case 'application/jsonl': {
      const events = eventsOf(operation)
      return answer(mediaType, events.map((event) => `${JSON.stringify(event)}\n`).join(''), events)
    }
    case '*/*':
    case 'application/octet-stream':
      return answer('application/octet-stream', bytes, { bytes: bytes.toString('hex') })
    default: {
      const text = `${mediaType}: é 中 😀\r\n"a","b"\n`
      return answer(`${mediaType}; charset=utf-8`, text, text)
    }
  }
}

/** A success that the document promises no body for: the service answers JSON all the same. */
export function undescribed(): Answer {
  const body = { anything: ['goes', null] }
  return answer('application/json', JSON.stringify(body), body)
}

/** A success with nothing in it. */
export const nothing: Answer = { reply: { status: 204, mediaType: null, body: '' }, value: null }

/** A refusal that says why in the test's output. */
export function refusal(message: string): Reply {
  return {
    status: 400,
    mediaType: 'application/json',
    body: JSON.stringify({ message, code: 'BAD_REQUEST' })
  }
}

/** One event of each type that the document declares; the one that reports a failure ends a stream in an error. */
function eventsOf({ object }: Operation): readonly unknown[] {
  const schema = object.responses['200']?.content?.['application/jsonl']?.schema ?? {}
  const { oneOf, anyOf } = resolve(schema)
  const events = Array.from({ length: (oneOf ?? anyOf ?? []).length || 1 }, (_, variant) =>
    sampleOf(schema, { variant, fields: 'all' })
  )
  return events.filter((event) => !isRecord(event) || event['type'] !== 'error')
}

function pageOf(body: unknown): unknown {
  return isRecord(body) ? { page: body['items'], cursor: body['cursor'] ?? null } : body
}

function answer(mediaType: string, body: string | Buffer, value: unknown): Answer {
  return { reply: { status: 200, mediaType, body }, value }
}
