import { mkdtemp, open, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'
import { fileFromPath } from '../../../templates/helpers/upload/sourceFromPath.ts'
import { rejection } from '../platform.ts'

afterEach(() => void vi.unstubAllGlobals())

const folder = mkdtemp(join(tmpdir(), 'source-'))
async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await folder, name)
  await writeFile(path, content)
  return path
}
const bytesOf = async ({ data }: { data: unknown }): Promise<Uint8Array> =>
  new Uint8Array(await new Response(data as ReadableStream).arrayBuffer())

test('a path gives name, size and bytes of its file in pieces', async () => {
  const content = new Uint8Array(600_000).map((_, index) => index % 251)
  const source = await fileFromPath(await write('a b.bin', content), { type: 'text/x' })
  expect(source).toMatchObject({ name: 'a b.bin', type: 'text/x', size: 600_000 })
  const sizes: number[] = []
  const all: Uint8Array[] = []
  for await (const piece of source.data as unknown as AsyncIterable<Uint8Array>) {
    sizes.push(piece.length)
    all.push(piece)
  }
  expect(sizes).toEqual([262_144, 262_144, 75_712])
  expect(Buffer.concat(all).equals(content)).toBe(true)
})

test('a file URL works like a path, and another name may be given', async () => {
  const path = await write('ü %.txt', 'hello')
  expect(await fileFromPath(pathToFileURL(path))).toMatchObject({ name: 'ü %.txt', type: undefined, size: 5 })
  expect(await fileFromPath(path, { name: 'other' })).toMatchObject({ name: 'other' })
})

test('an empty file ends at once', async () => {
  expect(await bytesOf(await fileFromPath(await write('empty', '')))).toHaveLength(0)
})

test('a file that shrank gives the bytes that it has', async () => {
  const path = await write('shorter', 'hello world')
  const source = await fileFromPath(path)
  await writeFile(path, 'hello')
  expect(Buffer.from(await bytesOf(source)).toString()).toBe('hello')
})

test('a file is opened when it is read and closed when it is released', async () => {
  const path = await write('kept', new Uint8Array(600_000))
  const closed: string[] = []
  const builtin = process.getBuiltinModule('node:fs')
  vi.stubGlobal('process', {
    getBuiltinModule: () => ({
      promises: {
        stat: builtin.promises.stat,
        open: async (name: string) => {
          const file = await open(name)
          return { read: file.read.bind(file), close: () => (closed.push(name), file.close()) }
        }
      }
    })
  })
  const untouched = await fileFromPath(path)
  await (untouched.data as ReadableStream).cancel()
  expect(closed).toEqual([])
  const reader = ((await fileFromPath(path)).data as ReadableStream).getReader()
  await reader.read()
  await reader.cancel()
  expect(closed).toEqual([path])
  await bytesOf(await fileFromPath(path))
  expect(closed).toEqual([path, path])
})

test('a file that fails while it is read is closed', async () => {
  const closed: string[] = []
  const file = {
    read: () => Promise.reject(new Error('disk')),
    close: async () => void closed.push('file')
  }
  const stat = async (): Promise<object> => ({ size: 5, isFile: () => true })
  vi.stubGlobal('process', { getBuiltinModule: () => ({ promises: { stat, open: async () => file } }) })
  const { data } = await fileFromPath('broken')
  vi.unstubAllGlobals()
  expect(await rejection(bytesOf({ data }))).toMatchObject({ message: 'disk' })
  expect(closed).toEqual(['file'])
})

test('a path that is not a file, or on a platform without files, is refused with the reason', async () => {
  expect(await rejection(fileFromPath(join(await folder, 'none')))).toMatchObject({
    name: 'ArgumentError',
    cause: { code: 'ENOENT' }
  })
  expect(await rejection(fileFromPath(await folder))).toMatchObject({
    message: expect.stringContaining('is not a file: give the path of a file')
  })
  vi.stubGlobal('process', { versions: { node: '20.0.0' } })
  expect(await rejection(fileFromPath('x'))).toMatchObject({
    name: 'ArgumentError',
    message: expect.stringContaining('20.16')
  })
})
