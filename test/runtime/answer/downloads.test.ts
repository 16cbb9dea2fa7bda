/** What a download is called, and whether all of it came. */
import { createServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName } from '../../../templates/runtime/answer/fileName.ts'
import type { Fetch } from '../../../templates/runtime/index.ts'
import { runs } from '../bytes.ts'
import { listen, rejection } from '../loopback.ts'
import { Shelf } from '../service.ts'

const latin1 = (text: string): string => Buffer.from(text).toString('latin1')

describe('the name of a file', () => {
  test.each<[string, string | null]>([
    ['attachment', null],
    ['', null],
    ['attachment; filename=a.txt', 'a.txt'],
    ['attachment;filename = "a b.txt" ; x=1', 'a b.txt'],
    ['attachment; FileName="a\\"b.txt"', 'a"b.txt'],
    ['attachment; filename="a;b.txt"', 'a;b.txt'],
    ['attachment; filename="open.txt', 'open.txt'],
    ['attachment; xfilename=b.txt', null],
    ['attachment; x="filename=b.txt"', null],
    ['attachment; xfilename=b.txt; filename=a.txt', 'a.txt'],
    ['filename=a.txt', 'a.txt'],
    ["attachment; filename*=UTF-8''%C3%A9.txt; filename=e.txt", 'é.txt'],
    ["attachment; filename=e.txt; filename*=utf-8'en'x%20y.txt", 'x y.txt'],
    ["attachment; filename*=UTF-8'de-CH'Gr%C3%BC%C3%9Fe.txt", 'Grüße.txt'],
    ["attachment; filename*=iso-8859-1'en'%A3%20rates.txt", '£ rates.txt'],
    ["attachment; filename*=ISO-8859-1''%e9.txt", 'é.txt'],
    ["attachment; filename*=UTF-8''%E9.txt; filename=e.txt", 'e.txt'],
    ["attachment; filename*=koi8-r''%C1.txt; filename=e.txt", 'e.txt'],
    ['attachment; filename*=broken; filename=e.txt', 'e.txt'],
    ["attachment; filename*=UTF-8''%zz.txt", '%zz.txt'],
    [`attachment; filename*=UTF-8''${latin1('é')}.txt`, 'é.txt'],
    [`attachment; filename="${latin1('Grüße 🎈.txt')}"`, 'Grüße 🎈.txt'],
    ['attachment; filename="caf\xe9.txt"', 'café.txt'],
    ['attachment; filename="100%.txt"', '100%.txt'],
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    ['attachment; filename="/etc/passwd"', 'passwd'],
    ['attachment; filename="..\\\\..\\\\win.ini"', 'win.ini'],
    ['attachment; filename="C:\\\\temp\\\\a.txt"', 'a.txt'],
    ["attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", 'passwd'],
    ["attachment; filename*=UTF-8''..%5C..%5Cx", 'x'],
    ['attachment; filename=".."', null],
    ['attachment; filename="a/.."', null],
    ['attachment; filename="a/"', null],
    ["attachment; filename*=UTF-8''a%00b%0A.txt", 'ab.txt'],
    ['attachment; filename=.bashrc', '.bashrc']
  ])('the file name of %s is %s', (disposition, name) => {
    expect(fileName(disposition)).toBe(name)
  })

  test('the file name is never a path, whatever the header holds', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '.',
            '/',
            '\\',
            '%2F',
            '%5c',
            '"',
            ';',
            "'",
            '=',
            '*',
            'filename',
            'utf-8',
            'a',
            ' ',
            '\0',
            'é'
          )
        }),
        (text) => {
          for (const header of [
            text,
            `attachment; filename="${text}"`,
            `attachment; filename*=UTF-8''${text}`
          ]) {
            const name = fileName(header)
            expect(name === null || !/[\\/\0]|^\.{1,2}$|^$/.test(name)).toBe(true)
          }
        }
      ),
      runs(500)
    )
  })
})

/** A server that says a length and gives another, as a cache that broke does. */
const promising =
  (length: number, body: string, extra: Record<string, string> = {}): Fetch =>
  async () =>
    new Response(body, { headers: { 'content-type': 'text/x', 'content-length': String(length), ...extra } })

describe('a download whose length was said', () => {
  test.each([
    ['shorter', 10, 'The file must have 10 bytes; 5 came'],
    ['longer', 3, 'The file must have 3 bytes; more came'],
    ['empty', 1, 'The file must have 1 bytes; 0 came']
  ])('a download with a declared length rejects in every form if it is %s', async (kind, length, message) => {
    const fetch = promising(length, kind === 'empty' ? '' : 'hello')
    for (const form of ['bytes', 'text', 'blob', 'arrayBuffer', 'body'] as const) {
      const download = (await new Shelf({ secret: 's', fetch }).book.download('1')) ?? expect.fail('no file')
      const read = form === 'body' ? new Response(download.body).text() : download[form]()
      expect(await rejection(read)).toMatchObject({
        name: 'ConnectionError',
        message: expect.stringContaining(message)
      })
    }
  })

  test('a download of its declared length is complete', async () => {
    const download = await new Shelf({ secret: 's', fetch: promising(5, 'hello') }).book.download('1')
    expect(await download?.text()).toBe('hello')
  })

  test('the declared length of a compressed download is not compared with its unpacked length', async () => {
    const packed = gzipSync('x'.repeat(10_000))
    const { url } = await listen(
      (response) =>
        void response
          .writeHead(200, {
            'content-type': 'text/x',
            'content-encoding': 'gzip',
            'content-length': packed.length
          })
          .end(packed)
    )
    const download = await new Shelf({ secret: 's', baseUrl: url }).book.download('1')
    expect(download?.size).toBeNull()
    expect(await download?.text()).toHaveLength(10_000)
  })

  test('a download rejects if its connection closes early', async () => {
    const server = createServer((socket) => {
      socket.once('data', () =>
        socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/x\r\ncontent-length: 10\r\n\r\nhello')
      )
      socket.on('error', () => {})
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    try {
      const { book } = new Shelf({ secret: 's', baseUrl: `http://127.0.0.1:${port}` })
      const download = await book.download('1')
      expect(await rejection(download?.bytes() ?? Promise.resolve())).toMatchObject({
        name: 'ConnectionError'
      })
    } finally {
      server.close()
    }
  })
})

test('a second read of a download rejects with its reason', async () => {
  const download = await new Shelf({ secret: 's', fetch: promising(5, 'hello') }).book.download('1')
  expect(await download?.text()).toBe('hello')
  expect(await rejection(download?.text() ?? Promise.resolve())).toMatchObject({
    name: 'ArgumentError',
    message: expect.stringContaining('read before')
  })
})

test.each(['x', '-1', '1.5', ''])('a declared length of %s is ignored', async (length) => {
  const fetch: Fetch = async () =>
    new Response('hello', { headers: { 'content-type': 'text/x', 'content-length': length } })
  const download = await new Shelf({ secret: 's', fetch }).book.download('1')
  expect([download?.size, await download?.text()]).toEqual([null, 'hello'])
})
