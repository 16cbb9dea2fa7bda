import { ArgumentError } from './errors.ts'
import type { Operation } from './service.ts'

/** A request body that is ready to be sent. */
export interface Body {
  readonly content: NonNullable<RequestInit['body']>
  /** Null where `fetch` knows better: a form has its boundary there. */
  readonly mediaType: string | null
  /** False where it can be read once only. */
  readonly replayable: boolean
  readonly upload: boolean
}

/** Turns what a method was given into a body; nothing becomes `{}`, and undefined fields are left out. */
export function encodeBody(
  input: unknown,
  { bodies = ['json'], fields }: Operation,
  extra?: Readonly<Record<string, unknown>>
): Body {
  const tag = Object.prototype.toString.call(input).slice(8, -1)
  const form =
    tag === 'FormData'
      ? (input as FormData)
      : fields?.some((name) => isFile(Object(input)[name]))
        ? formOf(Object(input))
        : null
  if (form && bodies.includes('multipart'))
    return { content: form, mediaType: null, replayable: true, upload: true }
  if (isBinary(input, tag) && bodies.includes('binary')) {
    const mediaType = (isFile(input) && input.type) || 'application/octet-stream'
    return { content: input, mediaType, replayable: tag !== 'ReadableStream', upload: true }
  }
  if (!bodies.includes('json') || form || isBinary(input, tag) || typeof (input ?? {}) !== 'object') {
    throw new ArgumentError(
      `The request must be ${bodies.includes('json') ? 'an object' : 'a file'}, not ${tag}`
    )
  }
  const content: unknown = JSON.stringify(extra ? { ...Object(input), ...extra } : (input ?? {}))
  if (typeof content !== 'string') throw new ArgumentError('The request must not be nothing as JSON')
  return {
    content,
    mediaType: 'application/json',
    replayable: true,
    upload: false
  }
}

function isBinary(
  input: unknown,
  tag: string
): input is Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> {
  return ArrayBuffer.isView(input) || ['Blob', 'File', 'ArrayBuffer', 'ReadableStream'].includes(tag)
}

function isFile(value: unknown): value is Blob {
  return value instanceof Blob
}

function formOf(input: object): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(input)) {
    if (isFile(value)) form.append(name, value)
    else if (value !== undefined && value !== null)
      form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  return form
}
