import { ArgumentError, type BaseClientOptions, type Resource } from '../runtime/index.ts'
import { connectionOf } from '../runtime/parts.ts'

/**
 * A client with the token of a session: it may do what the session allows, until the session ends.
 *
 * @throws ArgumentError where there is no token, or the options ask to act as another user, which a token cannot.
 */
export function fromSession<C extends Resource>(
  Client: new (options: BaseClientOptions) => C,
  session: { readonly token: string },
  options?: BaseClientOptions
): C {
  const { token } = Object(session)
  if (typeof token !== 'string' || !token) throw new ArgumentError('The session has no token')
  const client = new Client({ ...options, secret: token })
  const { service, options: all } = connectionOf(client)
  for (const [name, { identity }] of Object.entries(service.options ?? {})) {
    const value: unknown = Reflect.get(all, name)
    if (identity && value !== undefined && value !== null && value !== '')
      throw new ArgumentError(`The token of a session cannot act as another user: leave ${name} out`)
  }
  return client
}
