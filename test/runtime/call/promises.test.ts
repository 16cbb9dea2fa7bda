/** Kind: a call that never settles for what looks past its `then`, or whose failure is reported although it was handled. */
import { expect, test } from 'vitest'
import { runGuarded } from '../guarded.ts'

interface Told {
  readonly name: string
  readonly outcome: string
  readonly unhandled: number
  readonly requests: number
}

const book = '{"id":"1","items":[{"id":"1"}]}'
const page = '{"items":[{"id":"1"}],"cursor":null}'

const rest: readonly Told[] = [
  { name: 'nobody: good', outcome: 'nothing', unhandled: 0, requests: 1 },
  { name: 'nobody: bad', outcome: 'nothing', unhandled: 1, requests: 1 },
  { name: 'response, late', outcome: book, unhandled: 0, requests: 1 },
  { name: 'await, late', outcome: `[${book},200]`, unhandled: 0, requests: 1 },
  { name: 'a call as a response, native then', outcome: 'CallAlreadySentError', unhandled: 0, requests: 1 },
  { name: 'lazy: nobody', outcome: 'nothing', unhandled: 0, requests: 0 },
  { name: 'lazy: finally', outcome: page, unhandled: 0, requests: 1 },
  { name: 'lazy: catch', outcome: page, unhandled: 0, requests: 1 },
  { name: 'lazy: native then, awaited beside it', outcome: page, unhandled: 0, requests: 1 },
  {
    name: 'lazy: native then, iterated beside it',
    outcome: 'CallAlreadySentError',
    unhandled: 0,
    requests: 1
  },
  { name: 'lazy: iterated alone', outcome: '[{"id":"1"}]', unhandled: 0, requests: 1 }
]

test.each(['native', 'zone'])(
  'a call settles in every way in which a promise is used, and reports a failure once if nobody handles it: %s',
  async (kind) => {
    const { lines, end, errors } = await runGuarded('promises.ts', kind)
    expect(end).toBe('exit 0')
    // zone.js prints what nobody handles, and takes it from the process.
    if (kind === 'zone') expect(errors).toContain('NotFoundError')
    else expect(errors).toBe('')
    const told = lines as readonly Told[]
    const ways = told.filter(({ name }) => / (good|bad)$/.test(name) && !name.startsWith('nobody'))
    expect(ways.length).toBe(29)
    for (const each of ways) {
      const outcome = each.name.endsWith('good') ? book : 'NotFoundError'
      expect(each).toEqual({ name: each.name, outcome, unhandled: 0, requests: 1 })
    }
    const others = rest.map((each) => (kind === 'zone' ? { ...each, unhandled: 0 } : each))
    expect(told.slice(ways.length)).toEqual([
      ...others,
      { name: 'kind', isPromise: kind === 'native', isInstance: true }
    ])
  }
)
