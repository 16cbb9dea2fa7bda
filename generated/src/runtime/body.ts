import { ArgumentError } from './errors.ts'
import { kindOf } from './path.ts'
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
export function encodeBody(input: unknown, operation: Operation, extra?: Readonly<Record<string, unknown>>): Body {
  const bodies = operation.bodies ?? ['json']
  const tag = Object.prototype.toString.call(input).slice(8, -1)
  if (tag === 'FormData' && bodies.includes('multipart')) return upload(input as FormData, null)
  if (isBinary(input, tag) && bodies.includes('binary')) {
    const type = tag === 'Blob' || tag === 'File' ? (input as Blob).type : ''
    return upload(input, type || 'application/octet-stream', tag !== 'ReadableStream')
  }
  if (bodies.includes('multipart') && operation.fields?.some((name) => isFile(fieldOf(input, name)))) {
    return upload(formOf(Object(input)), null)
  }
  if (!bodies.includes('json') || isBinary(input, tag) || tag === 'FormData' || (input !== undefined && typeof input !== 'object')) {
    throw new ArgumentError(`The request must be ${bodies.includes('json') ? 'an object' : 'a file'}, not ${tag === 'Object' ? kindOf(input) : tag}`)
  }
  const content = JSON.stringify(extra ? { ...input, ...extra } : (input ?? {}))
  return { content, mediaType: 'application/json', replayable: true, upload: false }
}

function upload(content: Body['content'], mediaType: string | null, replayable = true): Body {
  return { content, mediaType, replayable, upload: true }
}

function isBinary(input: unknown, tag: string): input is Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> {
  return ArrayBuffer.isView(input) || ['Blob', 'File', 'ArrayBuffer', 'ReadableStream'].includes(tag)
}

function fieldOf(input: unknown, name: string): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined
}

function isFile(value: unknown): value is Blob {
  return value instanceof Blob
}

function formOf(input: object): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(input)) {
    if (isFile(value)) form.append(name, value)
    else if (value !== undefined && value !== null) form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  return form
}
