import { ArgumentError } from '../errors/errors.ts'
import { encodeFile } from '../request/encodeFile.ts'
import { recordOf } from '../values.ts'
import { Call } from './call.ts'
import { parseAny } from './calls.ts'
import { takeOptions } from './givenOptions.ts'
import type { BaseCallOptions, BaseClientOptions } from './options.ts'
import { rawPlace } from './places.ts'
import { type Connection, connectionOf, extended, invocation, Resource } from './resource.ts'
import type { Operation, Service } from './service.ts'

/** What the raw door sends. */
export interface RawRequest {
  readonly query?: Readonly<Record<string, unknown>> | undefined
  /** An object or array goes as JSON; a form, blob, buffer or stream of any kind goes as it is. */
  readonly body?: unknown
  readonly accept?: string | undefined
}

/** The root of the tree: a client with its options. */
export abstract class ApiClient<
  Options extends BaseClientOptions = BaseClientOptions,
  PerCall extends BaseCallOptions = BaseCallOptions
> extends Resource {
  constructor(service: Service, options?: Options | Resource | Connection) {
    super(service, options)
  }

  /** The same client with some options replaced; it costs next to nothing. */
  extend(options: Options): this {
    return extended(this, options)
  }

  /** Sends a request to any path of the API: JSON answers come parsed, others as text. */
  request<T = unknown>(method: string, path: string, request?: RawRequest & PerCall): Call<T> {
    const verb = typeof method === 'string' ? method.toUpperCase() : ''
    const operation: Operation = {
      method: verb,
      path,
      bodies: ['json', 'multipart', 'binary'],
      encode: encodeFile,
      anyJson: true,
      // A proxy refuses the body of a DELETE.
      ...(/^(POST|PUT|PATCH)$/.test(verb) ? {} : { bare: true })
    }
    const none: RawRequest & BaseCallOptions = {}
    const given = takeOptions<RawRequest & BaseCallOptions>(request, none, rawPlace(connectionOf(this)))
    const { query, body, accept, ...options } = given.options
    const call = invocation(this, operation, [], body, options)
    return new Call<T>({ ...call, refused: given.refused ?? call.refused ?? null }, parseAny, 'now', () => {
      checkTarget(operation)
      return { query: recordOf(query, 'The query'), accept }
    })
  }
}

// Any other beginning could name another host, and dots would leave the API's part of this one; a URL parser takes \ for /,
// leaves tabs and line ends out, and sends nothing that follows a #.
function checkTarget({ method, path }: Operation): void {
  if (!/^[A-Z]+$/.test(method)) throw new ArgumentError('The method must be a word, GET for instance')
  if (
    typeof path !== 'string' ||
    !path.startsWith('/') ||
    /[\\#\t\n\r]|\/(\.|%2e){1,2}(?=[/?]|$)/i.test(path)
  ) {
    throw new ArgumentError(
      'The path must begin with /, without . or .. as a segment, and without \\, # and line ends'
    )
  }
}
