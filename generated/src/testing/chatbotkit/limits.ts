import type { Arriving } from '../call.ts'
import { segmentsOf } from '../router.ts'
import type { Rows } from '../rows.ts'
import { refused, turnedAway } from './refusals.ts'

/** Counts what is used, and refuses what is too much. What has no allowance is not limited. */
export interface Limits {
  /** Uses what a request costs before anything else is looked at. */
  readonly charge: (request: Arriving) => void
  /** Refuses a row too many. */
  readonly database: (collection: string, account: string) => void
  /** Refuses a file with too many bytes. */
  readonly file: (bytes: number) => void
  readonly clear: () => void
}

/** Makes the counters of one mock. A rate counts within a window of so many milliseconds. */
export function createLimits(allowed: ReadonlyMap<string, number>, rows: Rows, windowMs: number): Limits {
  const uses = new Map<string, readonly number[]>()
  const used = new Map<string, number>()

  function rate(name: string): void {
    const most = allowed.get(name)
    if (most === undefined) return
    const now = rows.now()
    const recent = (uses.get(name) ?? []).filter((time) => time > now - windowMs)
    if (recent.length >= most) throw turnedAway('LIMITS_REACHED', exceeded('rate', name))
    uses.set(name, [...recent, now])
  }

  /** The message names what is used up without the kind in front of it. */
  function account(name: string, amount: number): void {
    const most = allowed.get(`account/${name}`)
    const before = used.get(name) ?? 0
    if (most !== undefined && before >= most) throw turnedAway('LIMITS_REACHED', exceeded('account', name))
    used.set(name, before + amount)
  }

  return {
    charge({ operation }) {
      const path = segmentsOf(operation.p).map((part) => (part.startsWith('{') ? '*' : part))
      const verb = path.findLast((part) => part !== '*')
      const joined = path.join('/')
      if (verb === 'list') rate('rate/poll')
      if (path.includes('record')) rate('rate/record')
      if (path.includes('ability') && verb === 'execute') rate('rate/ability')
      if (joined === 'conversation/create') {
        rate('rate/conversation')
        account('conversation', 1)
      }
      if (!speaks.test(joined)) return
      rate('rate/message')
      account('message', 1)
      account('token', 10)
    },
    database(collection, owner) {
      const name = `database/${collection.split('/').at(-1)}`
      const most = allowed.get(name)
      if (most !== undefined && rows.all(collection, owner).length >= most)
        throw refused('LIMITS_REACHED', exceeded('database', name))
    },
    file(bytes) {
      if (bytes > (allowed.get('file/bytes') ?? Number.POSITIVE_INFINITY))
        throw refused('LIMITS_REACHED', exceeded('file', 'size'))
    },
    clear() {
      uses.clear()
      used.clear()
    }
  }
}

/** Operations that cost messages and tokens. */
const speaks =
  /^(?:conversation\/(.*\/)?(complete|send|receive|dispatch|message\/create)|openai\/chat\/completions)$/

function exceeded(kind: string, name: string): string {
  return `You have exceeded your allocated ${kind} limits: ${name}`
}
