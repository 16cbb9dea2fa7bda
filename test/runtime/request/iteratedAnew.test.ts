/** Kind: what can be read again is refused as read before, or what cannot is sent empty. */
import { expect, test } from 'vitest'
import { json, listen, rejection } from '../loopback.ts'
import { Shelf } from '../service.ts'

const bytes = new TextEncoder().encode('abc')

test('an iterable that can be iterated again is sent whole by each attempt', async () => {
  const { url, received } = await listen(json({}))
  const shelf = new Shelf({ secret: 's', baseUrl: url })
  class Source {
    async *[Symbol.asyncIterator]() {
      yield bytes
    }
  }
  for (const body of [
    new Source(),
    {
      *[Symbol.iterator]() {
        yield bytes
      }
    }
  ])
    for (let times = 0; times < 2; times++) await shelf.request('POST', '/own', { body })
  expect(received.map((each) => each.body)).toEqual(Array(4).fill('abc'))
})

test('a generator and a web stream are refused the second time with the reason', async () => {
  const { url, received } = await listen(json({}))
  const shelf = new Shelf({ secret: 's', baseUrl: url })
  for (const body of [
    new Blob([bytes]).stream(),
    (async function* () {
      yield bytes
    })()
  ]) {
    await shelf.request('POST', '/own', { body })
    expect(await rejection(shelf.request('POST', '/own', { body }))).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining('given to a request before') as unknown
    })
  }
  expect(received).toHaveLength(2)
})
