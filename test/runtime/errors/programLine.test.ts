/** Kind: an error whose stack does not show where the program made the call. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { json, listen } from '../loopback.ts'
import { Shelf } from '../service.ts'

const iterate = async (items: AsyncIterable<unknown>): Promise<void> => {
  for await (const item of items) void item
}

const ways: Readonly<Record<string, (shelf: Shelf) => Promise<unknown>>> = {
  await: async ({ book }) => book.fetch('1'),
  then: ({ book }) => book.fetch('1').then(() => null),
  withResponse: ({ book }) => book.fetch('1').withResponse(),
  asResponse: ({ book }) => book.fetch('1').asResponse(),
  all: ({ book }) => Promise.all([book.fetch('1')]),
  request: async (shelf) => shelf.request('GET', '/own'),
  page: async ({ book }) => book.list(),
  'for await': ({ book }) => iterate(book.list()),
  pages: ({ book }) => iterate(book.list().pages()),
  toArray: ({ book }) => book.list().toArray(),
  csv: ({ book }) => book.export().csv(),
  'stream of a list': ({ book }) => iterate(book.list().stream()),
  stream: ({ book }) => iterate(book.read('1', {}).stream()),
  next: ({ book }) => book.read('1', {}).stream().next(),
  text: ({ book }) => book.read('1', {}).stream().text(),
  result: ({ book }) => book.read('1', {}).stream().result(),
  response: ({ book }) => book.read('1', {}).stream().response,
  'completion as a whole': async ({ book }) => book.read('1', {}),
  subscription: ({ book }) => iterate(book.watch('1')),
  download: async ({ book }) => book.download('1'),
  as: ({ book }) => book.download('1').as('application/json'),
  upload: async ({ book }) => book.upload('1', new Uint8Array(3)),
  'argument that cannot be sent': async ({ book }) => book.fetch('..')
}

test.each(Object.entries(ways))(
  'the stack of an error shows the line of the program within ten frames: %s',
  async (_, use) => {
    const { url } = await listen(json({ message: 'none', code: 'NOT_FOUND' }, 404))
    const error: unknown = await use(new Shelf({ secret: 's', baseUrl: url })).catch(
      (reason: unknown) => reason
    )
    if (!(error instanceof Error)) return expect.fail('it did not fail')
    const [head, ...frames] = (error.stack ?? '').split('\n')
    expect(head).toContain(`: ${error.message}`)
    expect(frames.length).toBeLessThanOrEqual(10)
    expect(frames.every((frame) => /^ +at /.test(frame))).toBe(true)
    expect(frames.join('\n')).toContain(fileURLToPath(import.meta.url))
  }
)
