/** Every form of input, on every operation that takes a file, in the form in which it is to travel. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fileFromPath } from '../../../templates/helpers/upload/upload.ts'
import type { RecordedRequest } from '../../server/recording.ts'
import { startServer, type TestServer } from '../../server/server.ts'
import { rejection } from '../platform.ts'
import { Uploader, type Uploaded } from './uploader.ts'

let server: TestServer
let folder = ''
beforeAll(async () => {
  server = await startServer()
  folder = await mkdtemp(join(tmpdir(), 'forms-'))
})
beforeEach(() => {
  server.requests.length = 0
  server.storage.requests.length = 0
})
afterAll(() => server.close())

const small = new TextEncoder().encode('hello')
const large = new Uint8Array(4_000_001).map((_, index) => index % 251)
const type = 'text/x'
const name = 'a b.bin'

/** How a file travels: JSON with an address, as itself, as a form, or declared and then put to the storage. */
type Form = 'json' | 'raw' | 'multipart' | 'storage' | 'refused'

interface Input {
  readonly what: string
  readonly make: (bytes: Uint8Array<ArrayBuffer>) => unknown
  readonly named?: true
  readonly typed?: true
  /** How a small one travels, where neither its name nor the operation decides. */
  readonly small?: Form
  readonly large?: Form
  /** With which status the service refuses it. */
  readonly status?: { readonly small?: number; readonly large?: number }
}

const within = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array([...[1, 2, 3], ...bytes, ...[4]]).subarray(3, 3 + bytes.length)
const form = (file: File): FormData => {
  const data = new FormData()
  data.append('file', file)
  return data
}

const inputs: readonly Input[] = [
  { what: 'a blob', make: (bytes) => new Blob([bytes], { type }), typed: true },
  { what: 'a file', make: (bytes) => new File([bytes], name, { type }), named: true, typed: true },
  { what: 'a Node buffer', make: (bytes) => Buffer.from(bytes) },
  { what: 'a view of a larger buffer', make: within },
  { what: 'a data view', make: (bytes) => new DataView(within(bytes).buffer, 3, bytes.length) },
  { what: 'a buffer', make: (bytes) => bytes.slice().buffer },
  { what: 'a stream of unknown length', make: (bytes) => new Blob([bytes]).stream(), large: 'refused' },
  {
    what: 'a stream of known length',
    make: (bytes) => ({ size: bytes.length, data: new Blob([bytes]).stream() })
  },
  {
    what: 'a described stream',
    make: (bytes) => ({ name, type, size: bytes.length, data: new Blob([bytes]).stream() }),
    named: true,
    typed: true
  },
  { what: 'described bytes', make: (data) => ({ name, type, data }), named: true, typed: true },
  {
    what: 'a described blob',
    make: (bytes) => ({ name, type, data: new Blob([bytes]) }),
    named: true,
    typed: true
  },
  {
    what: 'a form',
    make: (bytes) => form(new File([bytes], name, { type })),
    named: true,
    typed: true,
    small: 'multipart'
  },
  {
    what: 'an object with a file',
    make: (bytes) => ({ file: new File([bytes], name, { type }) }),
    named: true,
    typed: true,
    small: 'multipart'
  },
  {
    what: 'a path',
    make: async (bytes) => {
      await writeFile(join(folder, name), bytes)
      return fileFromPath(join(folder, name), { type })
    },
    named: true,
    typed: true
  },
  {
    what: 'an address where there is nothing',
    make: () => ({ file: `${server.origin}/nothing` }),
    small: 'json',
    large: 'json',
    status: { small: 400, large: 400 }
  },
  {
    what: 'an address with the data in it',
    make: (bytes) => ({ file: `data:text/x;base64,${Buffer.from(bytes).toString('base64')}` }),
    small: 'json',
    large: 'json',
    // It is the caller who chose this form, and the gateway that refuses its length.
    status: { large: 413 }
  }
]

/** The three operations, and where each keeps what it was given. */
const operations = {
  file: (source: unknown): PromiseLike<Uploaded> => client().file(server.state.add('file').id, source),
  attachment: (source: unknown): PromiseLike<Uploaded> =>
    client().attachment(server.state.add('conversation').id, source),
  storage: (source: unknown): PromiseLike<Uploaded> =>
    client().storage(server.state.add('space').id, `a/${name}`, source)
}
const client = (): Uploader => new Uploader({ secret: server.secret, baseUrl: server.baseUrl, retryDelay: 1 })

/** How the last upload travelled, with what arrived. */
async function arrived(): Promise<{
  form: Form
  bytes?: Uint8Array
  type?: string | undefined
  name?: string | null
}> {
  const request = server.requests.findLast(({ method }) => method === 'POST')
  const put = server.storage.requests.findLast(({ method }) => method === 'PUT')
  if (!request) return { form: 'refused' }
  const nameIn = ({ headers }: RecordedRequest): string | null =>
    /filename="(.*)"/.exec(headers['content-disposition'] ?? '')?.[1] ?? null
  if (put) return { form: 'storage', bytes: put.body, type: put.headers['content-type'], name: nameIn(put) }
  const media = request.headers['content-type'] ?? ''
  if (media === 'application/json') return { form: 'json' }
  if (!media.startsWith('multipart/')) return { form: 'raw', bytes: request.body, type: media, name: null }
  const parts = await new Response(new Uint8Array(request.body), {
    headers: { 'content-type': media }
  }).formData()
  const file = parts.get('file') as unknown as File
  return {
    form: 'multipart',
    bytes: new Uint8Array(await file.arrayBuffer()),
    type: file.type,
    name: file.name
  }
}

describe.each(Object.entries(operations))('to the %s', (operation, upload) => {
  describe.each([
    { size: 'small', bytes: small },
    { size: 'large', bytes: large }
  ] as const)('$size', ({ size, bytes }) => {
    test.each(inputs)('an upload accepts $what', async (input) => {
      const keepsName = input.named === true && operation !== 'storage'
      const usual: Form = size === 'large' ? 'storage' : keepsName ? 'multipart' : 'raw'
      const form = (size === 'large' ? input.large : input.small) ?? usual
      const source = await input.make(bytes)
      const status = input.status?.[size]
      if (status) expect(await rejection(upload(source))).toMatchObject({ status })
      else if (form === 'refused')
        expect(await rejection(upload(source))).toMatchObject({ name: 'ArgumentError' })
      else expect(await upload(source)).toHaveProperty('id')
      const got = await arrived()
      expect(got.form).toBe(form)
      if (form === 'json') return expect(server.requests[0]?.json).toEqual(source)
      if (form === 'refused') return
      expect(Buffer.from(got.bytes ?? []).equals(bytes)).toBe(true)
      expect(got.type).toBe(input.typed ? type : 'application/octet-stream')
      expect(got.name).toBe(keepsName || form === 'multipart' ? name : null)
    })
  })
})
