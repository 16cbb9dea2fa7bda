import { json, type Act, type Answered, type Call } from '../call.ts'
import { notFound } from '../failure.ts'
import type { Values } from '../fill.ts'
import { isObject } from '../json.ts'
import { findRow } from '../places.ts'
import { contentResponse, type Announced, type Content, type Files } from './files.ts'
import type { Limits } from './limits.ts'
import { refused } from './refusals.ts'
import { shaped } from './shape.ts'

/** What carries contents. */
export interface Carrier {
  readonly files: Files
  readonly limits: Limits
  /** Fetches the address that an upload names. */
  readonly open: (address: string) => Promise<Response>
}

/** The operations that carry contents of files and of attachments. */
export function fileActs(carrier: Carrier): Readonly<Record<'upload' | 'attach' | 'download', Act>> {
  return {
    async upload(call) {
      const id = findRow(call)?.row.id ?? ''
      return uploaded(call, { id }, await keep(call, `file/${id}`, carrier), carrier)
    },
    /** The attachment and its two messages are there even before the bytes are. */
    async attach(call) {
      const conversation = findRow(call)?.row.id ?? ''
      const { rows } = call.world
      const { account } = call.caller
      const given = await contentOf(call, carrier)
      const { name, type } = given
      const at = `conversation/${conversation}`
      const { id } = rows.add(`${at}/attachment`, { name, type, size: sizeOf(given) }, account)
      for (const text of ['attachment begin', 'attachment end'])
        rows.add(`${at}/message`, { type: 'activity', text }, account)
      return uploaded(
        call,
        { id, name: name ?? id },
        store(`${at}/attachment/${id}`, given, carrier),
        carrier
      )
    },
    /** Bytes unless JSON is asked for, which says where they are. */
    download(call): Answered {
      const id = findRow(call)?.row.id ?? ''
      const content = carrier.files.contents.get(`file/${id}`)
      const asksJson = /^\s*application\/json\b/i.test(call.headers.get('accept') ?? '')
      if (asksJson && content === undefined) throw notFound(call.world)
      if (asksJson) return json({ url: carrier.files.urlOf(`file/${id}`) })
      if (content === undefined) return { kind: 'response', response: new Response(null, { status: 204 }) }
      const isCached = call.query.get('cache') === 'true'
      const headers = isCached ? { 'cache-control': 'public, max-age=31536000' } : {}
      return { kind: 'response', response: contentResponse(content, id, headers) }
    }
  }
}

/** What was kept of an upload, and how the rest of it is brought. */
interface Kept {
  readonly key: string
  readonly more: Values
}

/** Reads an upload and keeps its content under a key, or signs the request that brings it. */
export async function keep(call: Call, key: string, carrier: Carrier): Promise<Kept> {
  return store(key, await contentOf(call, carrier), carrier)
}

function store(key: string, given: Content | Announced, { files }: Carrier): Kept {
  if (!('bytes' in given)) return { key, more: { uploadRequest: files.sign(key, given) } }
  files.contents.set(key, given)
  return { key, more: {} }
}

/** The answer to an upload, with the way to read it again, which the document does not describe. */
export function uploaded(call: Call, known: Values, { key, more }: Kept, { files }: Carrier): Answered {
  const downloadRequest = { method: 'GET', url: files.urlOf(key), headers: {} }
  return shaped(call, { ...known, ...more }, { downloadRequest })
}

function sizeOf(given: Content | Announced): number {
  return 'bytes' in given ? given.bytes.length : given.size
}

/** A body in any of its five forms; a file that is too large is refused. */
async function contentOf(call: Call, carrier: Carrier): Promise<Content | Announced> {
  const given = await readContent(call, carrier)
  carrier.limits.file(sizeOf(given))
  return given
}

/** Bytes, a form, an address, an address of data, or the announcement of a file that is sent to the storage. */
async function readContent({ headers, bytes, body }: Call, { open }: Carrier): Promise<Content | Announced> {
  const type = headers.get('content-type') ?? 'application/octet-stream'
  if (/^multipart\/form-data/i.test(type)) return readForm(bytes, type)
  if (!/^application\/json/i.test(type)) return { bytes, type, name: null }
  const { file } = body
  if (isObject(file))
    return {
      type: String(file['type']),
      size: Number(file['size']),
      name: typeof file['name'] === 'string' ? file['name'] : null
    }
  if (typeof file !== 'string') throw refused('BAD_REQUEST', '"file" is required')
  return contentIn(await open(file))
}

async function contentIn(response: Response): Promise<Content> {
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  return { bytes: new Uint8Array(await response.arrayBuffer()), type, name: null }
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Content> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null)
  const file = form?.get('file')
  if (!(file instanceof Blob)) throw refused('BAD_REQUEST', '"file" is required')
  const content = new Uint8Array(await file.arrayBuffer())
  return { bytes: content, type: file.type || 'application/octet-stream', name: file.name }
}
