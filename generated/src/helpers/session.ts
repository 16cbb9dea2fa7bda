import { ArgumentError, type BaseClientOptions, type Resource, type Service } from '../runtime/index.ts'
import { Connection, connectionOf } from '../runtime/forHelpers.ts'

/**
 * A client with the token of a session, which may do what the session allows until the session ends.
 *
 * Options that act as another user are refused, here, by `extend` and by a call: that takes a secret key.
 *
 * @throws {ArgumentError} The session has no token, or the options act as another user.
 */
export function fromSession<Client extends Resource, ClientOptions extends BaseClientOptions>(
  Class: new (options: ClientOptions) => Client,
  session: { readonly token: string },
  options?: ClientOptions
): Client
export function fromSession<Client extends Resource>(
  Class: new (options: BaseClientOptions) => Client,
  session: { readonly token: string },
  options?: BaseClientOptions
): Client {
  const { token } = Object(session)
  if (typeof token !== 'string' || !token) throw new ArgumentError('The session has no token')
  const connection = connectionOf(new Class(options ?? {})).extend({ token })
  return new Class(
    new SessionConnection(connection.service, connection.options, connection.refused, connection.own)
  )
}

/** A connection that acts only for the owner of its token. */
class SessionConnection extends Connection {
  readonly #unbound: Service

  constructor(
    service: Service,
    options: BaseClientOptions,
    refused: ArgumentError | null,
    own: readonly string[]
  ) {
    const kinds = Object.entries(service.options ?? {}).map(
      ([name, kind]) => [name, kind.identity ? { ...kind, refused: refusalOf(name) } : kind] as const
    )
    for (const [name, kind] of kinds) {
      const value: unknown = Reflect.get(options, name)
      if (kind.identity && value !== undefined && value !== null && value !== '')
        throw new ArgumentError(refusalOf(name))
    }
    super({ ...service, options: Object.fromEntries(kinds) }, options, refused, own)
    this.#unbound = service
  }

  override extend(options: BaseClientOptions): Connection {
    const { options: all, refused, own } = super.extend(options)
    // Another secret may do what the token of the session cannot.
    const Next = options.token === undefined && options.secret === undefined ? SessionConnection : Connection
    return new Next(this.#unbound, all, refused, own)
  }
}

function refusalOf(name: string): string {
  return `The token of a session cannot act as another user: leave ${name} out, or use a client with a secret key`
}
