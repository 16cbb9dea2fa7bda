/** Redirects that lead where nothing may go: said as such, with the place, and never repeated. */
import { expect, test } from 'vitest'
import { json, listen, rejection } from '../loopback.ts'
import { Shelf } from '../service.ts'

const closed = 'http://127.0.0.1:9'

test.each<[string, string, string]>([
  ['the text of an address', 'data:application/json,{"id":"1"}', 'a data: address'],
  ['a file', 'file:///etc/passwd', 'a file: address'],
  ['a blob', 'blob:http://x.example/1', 'a blob: address'],
  ['a script', 'javascript:alert(1)', 'a javascript: address'],
  ['another protocol', 'ftp://x.example/', 'a ftp: address'],
  ['an address with a password', 'http://user:hunter2@127.0.0.1:1/', 'a http: address with a password'],
  ['nowhere', 'http://', 'nowhere']
])('a redirect to %s is not followed', async (_, location, said) => {
  const { url, received } = await listen((response) => void response.writeHead(302, { location }).end('x'))
  const error = await rejection(new Shelf({ secret: 's', baseUrl: url, retryDelay: 1 }).book.fetch('1'))
  expect(error).toMatchObject({
    name: 'RedirectError',
    message: expect.stringContaining(`The redirect to ${said} was not followed`)
  })
  expect(JSON.stringify(error)).not.toContain('hunter2')
  expect(received).toHaveLength(1)
})

test('a redirect to a forbidden port is reported as such and not repeated', async () => {
  const place = 'http://127.0.0.1:6666'
  const { url, received } = await listen(
    (response) => void response.writeHead(302, { location: `${place}/x` }).end()
  )
  const error = await rejection(new Shelf({ secret: 's', baseUrl: url, retryDelay: 1 }).book.fetch('1'))
  expect(error).toMatchObject({
    name: 'RedirectError',
    message: `${url} redirected to ${place}, which fetch forbids`
  })
  expect(received).toHaveLength(1)
})

test('a redirect to a dead place names that place, not the API', async () => {
  const { url, received } = await listen(
    (response) => void response.writeHead(302, { location: `${closed}/x` }).end()
  )
  const error = await rejection(
    new Shelf({
      secret: 's',
      baseUrl: url,
      retryDelay: 1,
      retries: 1,
      fetch: async (to, init) => {
        if (to.startsWith(closed))
          throw Object.assign(new TypeError('fetch failed'), {
            cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
          })
        return fetch(to, init)
      }
    }).book.fetch('1')
  )
  expect(error).toMatchObject({
    name: 'ConnectionError',
    message: `${url} redirected to ${closed}, which could not be reached`,
    url: `${closed}/x`
  })
  expect(received).toHaveLength(2)
})

test('a redirect between web addresses is followed', async () => {
  const place = await listen(json({ id: '2' }))
  const { url } = await listen(
    (response) => void response.writeHead(302, { location: `${place.url}/x` }).end()
  )
  expect(await new Shelf({ secret: 's', baseUrl: url }).book.fetch('1')).toEqual({ id: '2' })
})
