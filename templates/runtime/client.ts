import { Call } from './call.ts'
import type { Connection } from './connection.ts'
import { ArgumentError } from './errors.ts'
import type { BaseCallOptions, BaseClientOptions } from './options.ts'
import { parseAny } from './parse.ts'
import { connectionOf, invocation, Resource } from './resource.ts'
import type { Operation, Service } from './service.ts'

/** What the raw door sends. */
export interface RawRequest {
  readonly query?: Readonly<Record<string, unknown>> | undefined
  /** An object goes as JSON; a form, blob, buffer or stream goes as it is. */
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
    const Client = this.constructor as new (connection: Connection) => this
    return new Client(connectionOf(this).extend(options))
  }

  /** Sends a request to any path of the API: JSON answers come parsed, others as text. */
  request<T = unknown>(method: string, path: string, request?: RawRequest & PerCall): Call<T> {
    const operation = rawOperation(method.toUpperCase(), path)
    const { query, accept } = request ?? {}
    return new Call<T>(invocation(this, operation, [], request?.body, request), parseAny, 'now', () => {
      checkPath(path)
      return { query, accept }
    })
  }
}

function rawOperation(method: string, path: string): Operation {
  const operation: Operation = { method, path, bodies: ['json', 'multipart', 'binary'] }
  return method === 'GET' || method === 'HEAD' ? { ...operation, retry: 'safe' } : operation
}

// Any other beginning could name another host, and dots would leave the API's part of this one; a URL parser takes \ for /,
// leaves tabs and line ends out, and sends nothing that follows a #.
function checkPath(path: string): void {
  if (!path.startsWith('/') || /[\\#\t\n\r]|\/(\.|%2e){1,2}(?=[/?]|$)/i.test(path)) {
    throw new ArgumentError(
      'The path must begin with /, without . or .. as a segment, and without \\, # and line ends'
    )
  }
}
