import type { Route } from './document.ts'
import { ApiError } from './errors.ts'
import { verifyToken, type Claims } from './jwt.ts'
import type { Store } from './store.ts'

/** Who asks: the token, the account it acts in, and the id that scopes channels. */
export interface Session {
  readonly id: string
  readonly account: string
  /** Set for a scoped token. */
  readonly claims: Claims | null
}

/** What the server knows of tokens. */
export interface Tokens {
  /** Secret keys and OAuth access tokens: the account each belongs to, and when it ends (ms) where it does. */
  readonly keys: Map<string, { readonly account: string; readonly expiresAt: number | null }>
  /** The key that signs scoped tokens. */
  readonly signingKey: string
  /** Where the child accounts of an account are rows. */
  readonly children: string
}

/** The parts of a request that say who asks. */
export interface Credentials {
  readonly authorization: string | undefined
  readonly runAsUserId: string | undefined
  readonly runAsEmail: string | undefined
}

/** Reads the headers that say who asks; of the two names of the id header the first wins. */
export function credentialsOf(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>
): Credentials {
  const header = (name: string): string | undefined => {
    const value = headers[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return {
    authorization: header('authorization'),
    runAsUserId: header('x-runas-user-id') ?? header('x-runas-userid'),
    runAsEmail: header('x-runas-child-user-email')
  }
}

/** Finds the session of a request. Every bad token is NOT_AUTHENTICATED, whatever is wrong with it. */
export function authenticate(
  credentials: Credentials,
  route: Route,
  path: string,
  tokens: Tokens,
  store: Store
): Session {
  if (credentials.authorization === undefined) {
    // Without the header the service looks for a cookie, and a write with cookies needs a marker against forgery first.
    throw new ApiError(route.method === 'POST' ? 'NOT_AUTHORIZED' : 'NOT_AUTHENTICATED')
  }
  const token = tokenOf(credentials.authorization)
  if (token === null || token.startsWith('oart-')) throw new ApiError('NOT_AUTHENTICATED')
  if (token.startsWith('sk-') || token.startsWith('oaac-'))
    return runAs(keySession(token, tokens), credentials, tokens, store)
  const claims = verifyToken(token, tokens.signingKey, path)
  return { id: claims.id, account: claims.account, claims }
}

/** The second word of the header; the first one, the scheme, is never looked at. */
export function tokenOf(authorization: string): string | null {
  return authorization.split(' ')[1] || null
}

function keySession(token: string, tokens: Tokens): Session {
  const key = tokens.keys.get(token)
  if (key === undefined || (key.expiresAt !== null && key.expiresAt <= Date.now()))
    throw new ApiError('NOT_AUTHENTICATED')
  return { id: token, account: key.account, claims: null }
}

function runAs(
  session: Session,
  { runAsUserId, runAsEmail }: Credentials,
  tokens: Tokens,
  store: Store
): Session {
  if (runAsUserId === undefined && runAsEmail === undefined) return session
  const children = store.rows(tokens.children, session.account)
  const child = children.find((row) =>
    runAsUserId === undefined ? row['email'] === runAsEmail : row.id === runAsUserId
  )
  if (child === undefined) throw new ApiError('NOT_AUTHENTICATED')
  return { id: `${session.id}/${child.id}`, account: child.id, claims: null }
}
