import type { BaseCallOptions, SharedOptions } from '../call/options.ts'
import type { Connection } from '../call/resource.ts'
import type { Operation } from '../call/service.ts'
import { type ArgumentError, refusalOf } from '../errors/errors.ts'
import type { Site } from '../errors/site.ts'
import { recordOf } from '../values.ts'
import { addressOf, fillPath } from './address.ts'
import { type Body, encodeBody } from './body.ts'
import { checkHeader, requestHeaders, type RequestHeaders } from './headers.ts'
import { encodeQuery } from './query.ts'

/** What a method was called with. */
export interface Invocation {
  readonly connection: Connection
  readonly operation: Operation
  readonly ids: readonly unknown[]
  readonly input: unknown
  readonly options: BaseCallOptions
  /** Where the program made the call. */
  readonly site?: Site | undefined
  /** The call that this one goes on for: hooks see both as one. */
  readonly origin?: Invocation
  /** Milliseconds of its timeout that were used before. */
  readonly spent?: number
  /** Why the options allow no request. */
  readonly refused?: ArgumentError | null
}

/** An option of the call, else of its client. */
export function optionOf<K extends keyof SharedOptions>(
  { options, connection }: Pick<Invocation, 'options' | 'connection'>,
  name: K
): SharedOptions[K] {
  return options[name] ?? connection.options[name]
}

/** How one way of using a call differs from another. */
export interface Variant {
  readonly accept?: string | undefined
  /** The path, already encoded, in the place of that of the operation. */
  readonly path?: string | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: Readonly<Record<string, unknown>> | undefined
}

/** A request that is ready to be sent, but for its secret. */
export interface Prepared extends RequestHeaders {
  readonly method: string
  readonly url: string
  readonly body: Body | null
  /** What the method was given, as it is sent. */
  readonly input: unknown
}

/** Makes the request of a call; throws an ArgumentError if the arguments allow none. */
export function prepare(call: Invocation, ask?: () => Variant): Prepared {
  const { connection, operation, ids, options } = call
  const refused = call.refused ?? connection.refused
  if (refused) throw refused
  try {
    const variant = ask?.() ?? {}
    const { service } = connection
    const input = service.prepare ? service.prepare(call.input, operation) : call.input
    const takesParams = operation.argument
      ? operation.argument === 'params'
      : /^(GET|HEAD)$/.test(operation.method)
    const isAbsent = input === undefined || input === null
    const params = !takesParams
      ? pick(options as Record<string, unknown>, operation.query)
      : isAbsent
        ? {}
        : recordOf(input, 'The parameters')
    const { path, taken } = variant.path
      ? { path: variant.path, taken: [] }
      : fillPath(operation.path, ids, params, operation.encoding, service.ids)
    const values = { ...params, ...variant.query }
    for (const name of taken) delete values[name]
    const query = Object.values(values).some((value) => value !== undefined)
      ? encodeQuery(values, operation.encoding, service.nested)
      : ''
    const isBare = isAbsent && operation.bare && !variant.body
    const body = takesParams || isBare ? null : encodeBody(input, operation, variant.body)
    const accept = variant.accept ?? operation.accept ?? 'application/json'
    const own: Record<string, string> = { accept: checkHeader('accept', accept) }
    if (body?.mediaType) own['content-type'] = body.mediaType
    return {
      method: operation.method,
      url: addressOf(connection, operation.server, [path, operation.path], query),
      ...requestHeaders(connection, operation, options, own),
      body,
      input
    }
  } catch (error) {
    throw refusalOf(error, 'The request cannot be encoded')
  }
}

function pick(
  values: Record<string, unknown>,
  names: readonly string[] | undefined
): Record<string, unknown> {
  return Object.fromEntries((names ?? []).map((name) => [name, values[name]]))
}
