import { json, type Act, type Answered, type Behaviour, type Call } from '../call.ts'
import { MockFailure, notFound } from '../failure.ts'
import { fill } from '../fill.ts'
import { isObject } from '../json.ts'
import { findRow } from '../places.ts'
import type { Rows } from '../rows.ts'

interface Content {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly name: string | null
}

/** The host of the storage to which large files are sent. */
const storage = 'https://storage.mock/'

/** What carries the contents of files. */
export interface Files {
  readonly acts: Readonly<Record<'upload' | 'download', Act>>
  /** The storage: it takes what was announced, and gives what is there. */
  readonly outside: NonNullable<Behaviour['outside']>
  readonly clear: () => void
}

/** The contents of files, and the operations that carry them. */
export function createFiles(rows: Rows): Files {
  const contents = new Map<string, Content>()
  const names = new Map<string, string | null>()
  const upload: Act = async (call) => {
    const id = call.operation.p.includes('/attachment/')
      ? rows.add(call.segments.slice(0, -1).join('/')).id
      : (findRow(call)?.row.id ?? call.segments.join('/'))
    findRow(call)
    const given = await contentOf(call)
    const known = { id, name: given.name ?? id, path: call.parameters['path'] }
    if ('bytes' in given) contents.set(id, given)
    else names.set(id, given.name)
    const uploadRequest = 'bytes' in given ? {} : { uploadRequest: requestFor(id, given) }
    const { operation, world } = call
    const all = { ...known, ...uploadRequest }
    return json(operation.a === undefined ? all : fill(operation.a, all, world.schemas, false))
  }
  const download: Act = (call): Answered => {
    const id = findRow(call)?.row.id ?? ''
    const content = contents.get(id)
    const asksJson = (call.headers.get('accept') ?? '').startsWith('application/json')
    if (asksJson && content === undefined) throw notFound(call.world)
    if (asksJson) return json({ url: storage + encodeURIComponent(id) })
    if (content === undefined) return { kind: 'response', response: new Response(null, { status: 204 }) }
    return { kind: 'response', response: bytesOf(content, id) }
  }
  return {
    acts: { upload, download },
    clear(): void {
      contents.clear()
      names.clear()
    },
    outside({ method, url, headers, bytes }): Response | null {
      if (!url.href.startsWith(storage)) return null
      const id = decodeURIComponent(url.pathname.slice(1))
      const content = contents.get(id)
      if (method !== 'PUT')
        return content === undefined ? new Response(null, { status: 404 }) : bytesOf(content, id)
      if (!names.has(id)) return new Response(null, { status: 403 })
      const type = headers.get('content-type') ?? 'application/octet-stream'
      contents.set(id, { bytes, type, name: names.get(id) ?? null })
      return new Response(null, { status: 200 })
    }
  }
}

function bytesOf({ bytes, type, name }: Content, id: string): Response {
  const disposition = `attachment; filename="${(name ?? id).replaceAll('"', '')}.bin"`
  return new Response(bytes, { headers: { 'content-type': type, 'content-disposition': disposition } })
}

interface Announced {
  readonly type: string
  readonly size: number
  readonly name: string | null
}

function requestFor(id: string, { type, size, name }: Announced): object {
  const disposition =
    name === null ? {} : { 'Content-Disposition': `attachment; filename="${name.replaceAll('"', '')}"` }
  const headers = { 'Content-Length': String(size), 'Content-Type': type, ...disposition }
  return { method: 'PUT', url: storage + encodeURIComponent(id), headers }
}

/** A body in any of its forms: bytes, a form, an address, or the announcement of a file that is sent to the storage. */
async function contentOf({ headers, bytes, body }: Call): Promise<Content | Announced> {
  const type = headers.get('content-type') ?? 'application/octet-stream'
  if (/^multipart\/form-data/i.test(type)) {
    const file = (await new Response(bytes, { headers: { 'content-type': type } }).formData()).get('file')
    if (!(file instanceof Blob)) throw required()
    return {
      bytes: new Uint8Array(await file.arrayBuffer()),
      type: file.type || 'application/octet-stream',
      name: file.name
    }
  }
  if (!/^application\/json/i.test(type)) return { bytes, type, name: null }
  const { file } = body
  if (isObject(file))
    return {
      type: String(file['type']),
      size: Number(file['size']),
      name: typeof file['name'] === 'string' ? file['name'] : null
    }
  if (typeof file !== 'string') throw required()
  // Nothing reaches the network: an address of data is read, and any other stands for itself.
  const response = file.startsWith('data:')
    ? await fetch(file)
    : new Response(file, { headers: { 'content-type': 'text/plain' } })
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    type: response.headers.get('content-type') ?? 'application/octet-stream',
    name: null
  }
}

function required(): MockFailure {
  return new MockFailure({ status: 400, code: 'BAD_REQUEST', message: '"file" is required' })
}
