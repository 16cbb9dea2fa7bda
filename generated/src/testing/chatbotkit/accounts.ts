/** Who asks: keys, scoped tokens, and the accounts in whose name a key acts. */
import type { Arriving, Caller } from '../call.ts'
import type { Rows } from '../rows.ts'
import { turnedAway } from './refusals.ts'
import { allows } from './scopes.ts'

/** The account of a key, and when the key ends in milliseconds; null if it does not. */
export interface Key {
  readonly account: string
  readonly expiresAt: number | null
}

interface Scope {
  readonly id: string
  readonly account: string
  readonly routes: readonly string[]
  readonly expiresAt: number
}

/** What the accounts of one mock are made of. */
export interface AccountParts {
  readonly rows: Rows
  /** The keys that the service knows. */
  readonly keys: Map<string, Key>
  /** Whether any other text is a key of the account, too. */
  readonly isOpen: boolean
  /** The collection of the accounts in whose name a key may act. */
  readonly children: string
}

/** The accounts of one mock. */
export interface Accounts {
  /** The caller of a request; throws a refusal if nobody may ask this so. */
  readonly authenticate: (request: Arriving) => Caller
  /** Makes a token for some routes of an account. */
  readonly mint: (
    account: string,
    routes: readonly string[],
    seconds: number
  ) => Omit<Scope, 'account' | 'routes'> & { readonly token: string }
  /** Makes a key of an account. */
  readonly makeKey: (account: string) => string
  readonly removeKey: (key: unknown) => void
  readonly clear: () => void
}

/** Where rows are that a visitor without a token may use if they are public, by what is done. */
const visited: Readonly<Record<string, string>> = { botSession: 'bot', download: 'file' }

/** Makes the accounts of one mock. */
export function createAccounts({ rows, keys, isOpen, children }: AccountParts): Accounts {
  const scopes = new Map<string, Scope>()
  const made = new Set<string>()

  function visitor({ operation: { act = '' }, parameters }: Arriving): Caller | null {
    const [collection, id = ''] = [visited[act], Object.values(parameters)[0]]
    if (collection === undefined || rows.find(collection, id)?.['visibility'] !== 'public') return null
    return { id: `visitor/${id}`, account: rows.ownerOf(collection, id) ?? rows.account }
  }

  /** A skill server has an access token of its own; the mock takes any. */
  function skillCaller({ operation: { act }, parameters }: Arriving): Caller | null {
    if (act !== 'manual' && act !== 'invoke') return null
    const id = Object.values(parameters)[0] ?? ''
    return { id: `skillserver/${id}`, account: rows.ownerOf('integration/skillserver', id) ?? rows.account }
  }

  function keyOf(token: string): Key | null {
    const isScoped = /^[^.]+\.[^.]+\.[^.]+$/.test(token)
    const key = keys.get(token) ?? (isOpen && !isScoped ? { account: rows.account, expiresAt: null } : null)
    return key === null || (key.expiresAt !== null && key.expiresAt <= rows.now()) ? null : key
  }

  function runAs(caller: Caller, headers: Headers): Caller {
    const id = headers.get('x-runas-user-id') ?? headers.get('x-runas-userid')
    const email = headers.get('x-runas-child-user-email')
    if (id === null && email === null) return caller
    const child = rows
      .all(children, caller.account)
      .find((row) => (id === null ? row['email'] === email : row.id === id))
    if (child === undefined) throw turnedAway('NOT_AUTHENTICATED')
    return { id: `${caller.id}/${child.id}`, account: child.id }
  }

  function authenticate(request: Arriving): Caller {
    const { operation, headers, path } = request
    const known = skillCaller(request)
    if (known !== null) return known
    const authorization = headers.get('authorization')
    // Without the header the service looks for a cookie, and a write with cookies needs a mark against forgery first.
    if (authorization === null) {
      const guest = visitor(request)
      if (guest !== null) return guest
      throw turnedAway(operation.m === 'POST' ? 'NOT_AUTHORIZED' : 'NOT_AUTHENTICATED')
    }
    const token = authorization.split(' ')[1] ?? ''
    const scope = scopes.get(token)
    if (scope !== undefined && scope.expiresAt > rows.now() && allows(scope.routes, path))
      return { id: scope.id, account: scope.account }
    const key = token === '' || scope !== undefined || token.startsWith('oart-') ? null : keyOf(token)
    if (key === null) throw turnedAway('NOT_AUTHENTICATED')
    return runAs({ id: token, account: key.account }, headers)
  }

  return {
    authenticate,
    mint(account, routes, seconds) {
      const id = rows.makeId('session')
      const token = `mock.${id}.token`
      const expiresAt = rows.now() + seconds * 1000
      scopes.set(token, { id, account, routes, expiresAt })
      return { id, token, expiresAt }
    },
    makeKey(account) {
      const key = `sk-${rows.makeId('key')}`
      keys.set(key, { account, expiresAt: null })
      made.add(key)
      return key
    },
    removeKey: (key) => void keys.delete(String(key)),
    clear() {
      for (const key of made) keys.delete(key)
      made.clear()
      scopes.clear()
    }
  }
}
