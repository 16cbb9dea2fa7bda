import type { Fetch } from '../call/options.ts'
import type { Operation } from '../call/service.ts'
import { ArgumentError } from '../errors/errors.ts'
import type { Sending } from '../send/transmit.ts'
import { checkJson, describe, recordOf } from '../values.ts'

/** Sends one attempt. */
export type Send = (sending: Sending) => Promise<Response>

/** A request body that is ready to be sent. */
export interface Body {
  /** Absent if `carry` makes it for each attempt. */
  readonly content?: NonNullable<RequestInit['body']>
  /** Null if it is known only when the body is made: a form has its boundary there. */
  readonly mediaType: string | null
  /** False if it can be read once only. */
  readonly replayable: boolean
  readonly upload: boolean
  /** Sends one attempt with a body that suits the `fetch` in use. */
  readonly carry?: (fetch: Fetch, sending: Sending, send: Send) => Promise<Response>
  /** Releases what the body holds when the call is over. */
  readonly close?: (reason?: unknown) => void
}

/**
 * Makes the body of a request, null if it is for another encoder or plain JSON; operations that take plain JSON alone do without
 * it. `extra` are fields that the request gets beside those that it was given.
 */
export type BodyEncoder = (
  input: unknown,
  operation: Operation,
  extra?: Readonly<Record<string, unknown>>
) => Body | null

/** Turns what a method was given into a body; nothing becomes `{}`, and undefined fields are left out. */
export function encodeBody(
  input: unknown,
  operation: Operation,
  extra?: Readonly<Record<string, unknown>>
): Body {
  const encoded = operation.encode?.(input, operation, extra)
  if (encoded) return encoded
  const { bodies } = operation
  if (bodies && !bodies.includes('json'))
    throw new ArgumentError(`The request must be a file; got ${describe(input)}`)
  const record = operation.anyJson && Array.isArray(input) ? input : recordOf(input, 'The request')
  checkJson(record, 'The request')
  return {
    content: JSON.stringify(extra ? { ...record, ...extra } : record),
    mediaType: 'application/json',
    replayable: true,
    upload: false
  }
}
