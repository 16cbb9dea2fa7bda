/** Answers without content where something was promised: the work was done, and is not done again. */
import { describe, expect, test } from 'vitest'
import { InvalidResponseError, NoContentError, isNoContent } from '../../../templates/runtime/index.ts'
import { listen, rejection, type Handler } from '../loopback.ts'
import { Shelf } from '../service.ts'

const empties: Readonly<Record<string, Handler>> = {
  '204': (response) => void response.writeHead(204).end(),
  '205': (response) => void response.writeHead(205).end(),
  'an empty 200': (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(),
  'an empty 201 without a type': (response) => void response.writeHead(201).end(),
  'a 200 of white space': (response) => void response.writeHead(200).end('\ufeff \r\n')
}

const promising: Readonly<Record<string, (shelf: Shelf) => Promise<unknown>>> = {
  'a create': ({ book }) => book.create({}),
  'an update, which may be repeated': ({ book }) => book.update('1', {}),
  'a read': ({ book }) => book.fetch('1'),
  'a call with its response': ({ book }) => book.fetch('1').withResponse(),
  'a page': async ({ book }) => book.pages(),
  'a list': ({ book }) => book.list().toArray(),
  'a completion': async ({ book }) => book.read('1', {}),
  'an upload': ({ book }) => book.upload('1', new Blob(['x'])),
  'JSON in the place of a file': ({ book }) => book.download('1').as('application/json')
}

describe.each(Object.keys(empties))('%s', (empty) => {
  const open = async (): Promise<{ shelf: Shelf; count: () => number }> => {
    const { url, received } = await listen(empties[empty] ?? expect.fail())
    return { shelf: new Shelf({ secret: 's', baseUrl: url, retryDelay: 1 }), count: () => received.length }
  }

  test.each(Object.keys(promising))(
    'the error of %s says that the work was done, and the call is sent once',
    async (kind) => {
      const { shelf, count } = await open()
      const error = await rejection(promising[kind]?.(shelf) ?? Promise.resolve())
      expect(error).toBeInstanceOf(NoContentError)
      expect(error).toBeInstanceOf(InvalidResponseError)
      expect(error).toMatchObject({
        name: 'NoContentError',
        message: expect.stringContaining('did what was asked'),
        status: Number(/\d+/.exec(empty)?.[0])
      })
      expect(isNoContent(error)).toBe(true)
      expect(count()).toBe(1)
    }
  )

  test('a call without a promised value resolves without content', async () => {
    const { shelf } = await open()
    expect(await shelf.book.remove('1')).toBeUndefined()
    if (!/white/.test(empty)) {
      expect(await shelf.request('DELETE', '/x')).toBeNull()
      expect(await shelf.book.manual()).toBe('')
    }
  })
})

test('the guard for missing content matches no other error', () => {
  expect([
    isNoContent(new InvalidResponseError('x')),
    isNoContent(null),
    isNoContent({ name: 'NoContentError' })
  ]).toEqual([false, false, false])
})
