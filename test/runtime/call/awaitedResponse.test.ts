/** Kind: a promise that is given where its value is expected. */
import { expect, test } from 'vitest'
import { readEvents } from '../../../templates/runtime/index.ts'
import { rejection } from '../loopback.ts'

test.each<[string, unknown, string]>([
  ['a promise of a response', Promise.resolve(new Response('')), 'a promise (await it first)'],
  ['nothing', undefined, 'undefined'],
  ['a text', 'text', 'a string'],
  ['an object', {}, 'an object'],
  ['a body', new Response('x').body, 'a stream']
])('readEvents names what it got: %s', async (_, given, said) => {
  const events = readEvents(given as Response)
  expect(await rejection(events.next())).toMatchObject({
    name: 'ArgumentError',
    message: expect.stringContaining(`got ${said}`) as unknown
  })
})
