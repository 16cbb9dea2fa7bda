import type { Route } from './document.ts'
import { ApiError } from './errors.ts'

/** How much is allowed, by name: `rate/poll` in a window of time, `account/token` and `database/bot` in all. */
export type Allowances = Readonly<Record<string, number>>

/** Counts what is used and refuses what is too much. */
export interface Limits {
  /** Changes what is allowed; null takes the limit away. */
  allow(name: string, amount: number | null): void
  /** Uses some of a rate. */
  rate(name: string): void
  /** Uses some of the account's allowance. */
  account(name: string, amount: number): void
  /** Refuses a row too many. */
  database(name: string, rows: number): void
  /** Whether a file of so many bytes is allowed, by `file/bytes`. */
  fits(bytes: number): boolean
}

/** Makes the counters. What has no allowance is not limited. */
export function createLimits(given: Allowances, windowMs: number): Limits {
  const allowed = new Map(Object.entries(given))
  const uses = new Map<string, number[]>()
  const used = new Map<string, number>()
  return {
    allow(name, amount) {
      if (amount === null) allowed.delete(name)
      else allowed.set(name, amount)
    },
    rate(name) {
      const most = allowed.get(`rate/${name}`)
      if (most === undefined) return
      const recent = (uses.get(name) ?? []).filter((time) => time > Date.now() - windowMs)
      if (recent.length >= most) refuse('rate', `rate/${name}`)
      uses.set(name, [...recent, Date.now()])
    },
    account(name, amount) {
      const most = allowed.get(`account/${name}`)
      const before = used.get(name) ?? 0
      if (most !== undefined && before >= most) refuse('account', name)
      used.set(name, before + amount)
    },
    database(name, rows) {
      const most = allowed.get(`database/${name}`)
      if (most !== undefined && rows >= most) refuse('database', `database/${name}`)
    },
    fits: (bytes) => bytes <= (allowed.get('file/bytes') ?? Number.POSITIVE_INFINITY)
  }
}

function refuse(kind: 'rate' | 'account' | 'database', name: string): never {
  throw new ApiError('LIMITS_REACHED', `You have exceeded your allocated ${kind} limits: ${name}`)
}

/** Uses what a call of this operation costs before it is looked at any further. */
export function charge(limits: Limits, route: Route): void {
  const path = route.key.replace(/^\w+ /, '')
  if (route.verb === 'list') limits.rate('poll')
  if (path.includes('/record/')) limits.rate('record')
  if (path.includes('/ability/') && route.verb === 'execute') limits.rate('ability')
  if (path === 'conversation/create') {
    limits.rate('conversation')
    limits.account('conversation', 1)
  }
  if (
    !/^conversation\/(.*\/)?(complete|send|receive|dispatch|message\/create)$/.test(path) &&
    path !== 'openai/chat/completions'
  )
    return
  limits.rate('message')
  limits.account('message', 1)
  limits.account('token', 10)
}
