/** What of a path template is replaced, and by which values. */
import { describe, expect, test } from 'vitest'
import { ApiClient, jsonCall, type Operation } from '../../../templates/runtime/index.ts'
import { service } from '../service.ts'

/** The address behind the version to which a call goes; the message of its error if it goes nowhere. */
async function sentTo(path: string, ids: readonly unknown[], params: object = {}): Promise<string> {
  const sent: string[] = []
  const client = new (class extends ApiClient {})(service, {
    secret: 's',
    fetch: async (url) => (sent.push(String(url).replace(/^.*?\/v1/, '')), Response.json({}))
  })
  const operation: Operation = { method: 'GET', path }
  const [outcome] = await Promise.allSettled([jsonCall(client, operation, ids, params)])
  return outcome.status === 'rejected' ? String(outcome.reason) : (sent[0] ?? 'nothing')
}

describe('a parameter', () => {
  test.each([
    { path: '/calls/{id}.json', ids: ['a b'], want: '/calls/a%20b.json' },
    { path: '/files/{name}.{format}', ids: ['x', 'pdf'], want: '/files/x.pdf' },
    { path: '/topics/{topic}:publish', ids: ['t/1'], want: '/topics/t%2F1:publish' },
    { path: "/Users('{id}')/Messages", ids: ['7'], want: "/Users('7')/Messages" },
    { path: '/{owner}/{repo}/', ids: ['o', 'r'], want: '/o/r/' },
    { path: '/a/{id}/b/{+rest?}', ids: ['1'], want: '/a/1/b' }
  ])('of $path is replaced wherever it is in a segment', async ({ path, ids, want }) => {
    expect(await sentTo(path, ids)).toBe(want)
  })

  test('beside a query of the path goes before that of the call', async () => {
    expect(await sentTo('/assistants/{id}?beta=true', ['a'], { take: 2 })).toBe(
      '/assistants/a?beta=true&take=2'
    )
  })

  test('of the root is the root', async () => {
    expect(await sentTo('/', [])).toBe('/')
  })
})

describe('an id', () => {
  test.each([
    { id: 7, want: '/pet/7' },
    { id: 0, want: '/pet/0' },
    { id: -1.5, want: '/pet/-1.5' },
    { id: false, want: '/pet/false' },
    { id: 'seven', want: '/pet/seven' }
  ])('$id is sent where the document knows other ids than texts', async ({ id, want }) => {
    expect(await sentTo('/pet/{#id}', [id])).toBe(want)
  })

  test.each([NaN, Infinity, '', null, undefined, {}, '..'])('%s is refused there', async (id) => {
    expect(await sentTo('/pet/{#id}', [id])).toMatch(/^ArgumentError: id must/)
  })

  test.each([7, true])('%s is refused where the document knows texts', async (id) => {
    expect(await sentTo('/pet/{id}', [id])).toMatch(/^ArgumentError: id must be a string/)
  })
})
