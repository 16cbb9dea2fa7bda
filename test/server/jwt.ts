import { createHmac, timingSafeEqual } from 'node:crypto'
import { ApiError } from './errors.ts'
import { isObject } from './json.ts'

/** What a scoped token says: who it is, the account it acts in, the routes it may use, and its end in milliseconds. */
export interface Claims {
  readonly id: string
  readonly account: string
  readonly routes: readonly string[]
  readonly expiresAt: number
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const signature = (text: string, key: string): Buffer => createHmac('sha256', key).update(text).digest()

/** Signs a scoped token. */
export function signToken(claims: Claims, key: string): string {
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  return `${text}.${signature(text, key).toString('base64url')}`
}

/** Reads a scoped token for a path below the version prefix. Malformed, expired and out of its routes are one to the caller. */
export function verifyToken(token: string, key: string, path: string): Claims {
  const [head, payload, sign, ...more] = token.split('.')
  if (head === undefined || payload === undefined || sign === undefined || more.length > 0)
    throw new ApiError('NOT_AUTHENTICATED')
  const [given, expected] = [Buffer.from(sign, 'base64url'), signature(`${head}.${payload}`, key)]
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new ApiError('NOT_AUTHENTICATED')
  const claims = readClaims(Buffer.from(payload, 'base64url').toString())
  if (claims === null || claims.expiresAt <= Date.now() || !allows(claims.routes, path))
    throw new ApiError('NOT_AUTHENTICATED')
  return claims
}

function readClaims(text: string): Claims | null {
  const value: unknown = JSON.parse(text)
  if (!isObject(value)) return null
  const { id, account, routes, expiresAt } = value
  if (
    typeof id !== 'string' ||
    typeof account !== 'string' ||
    typeof expiresAt !== 'number' ||
    !Array.isArray(routes)
  )
    return null
  return { id, account, routes: routes.map(String), expiresAt }
}

/** Whether a path is within globs: `*` is one segment, `**` any number, `!` takes away. No glob that allows means all are. */
export function allows(globs: readonly string[], path: string): boolean {
  const [denied, allowed] = [
    globs.filter((glob) => glob.startsWith('!')),
    globs.filter((glob) => !glob.startsWith('!'))
  ]
  if (denied.some((glob) => matches(glob.slice(1), path))) return false
  return allowed.length === 0 || allowed.some((glob) => matches(glob, path))
}

function matches(glob: string, path: string): boolean {
  const bare = glob.replace(/^\/?(?:api\/)?v1\//, '').replace(/^\//, '')
  const pattern = bare
    .split('/')
    .map((part) =>
      part === '**' ? '.*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '[^/]*')
    )
    .join('/')
  return new RegExp(`^${pattern}$`).test(path.replace(/^\//, ''))
}
