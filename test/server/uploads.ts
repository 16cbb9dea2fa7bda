import { value, type Answer, type Call } from './call.ts'
import { ApiError } from './errors.ts'
import type { Content, UploadRequest } from './files.ts'
import { isObject } from './json.ts'
import { complaints } from './validate.ts'

/** Where an upload goes: bytes that are there, or bytes that the caller brings to the storage itself. */
export type Upload =
  | { readonly kind: 'content'; readonly content: Content }
  | { readonly kind: 'direct'; readonly type: string; readonly size: number; readonly name: string | null }

/** Reads a body in any of the five forms: a URL, a data URL, a promise of size and type, a form, or the bytes themselves. */
export async function readUpload(call: Call): Promise<Upload> {
  const contentType = call.headers['content-type'] ?? 'application/octet-stream'
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const upload =
    mediaType === 'application/json'
      ? await readJson(call)
      : mediaType === 'multipart/form-data'
        ? await readForm(call, contentType)
        : raw(call, contentType)
  const size = upload.kind === 'direct' ? upload.size : upload.content.bytes.length
  if (!call.world.limits.fits(size))
    throw new ApiError('LIMITS_REACHED', 'You have exceeded your allocated file limits: size')
  return upload
}

/** Stores an upload under a key, or signs the request that will. */
export function keep(call: Call, key: string, upload: Upload): { readonly uploadRequest?: UploadRequest } {
  if (upload.kind === 'direct') return { uploadRequest: call.world.files.promise(key, upload) }
  call.world.files.put(key, upload.content)
  return {}
}

/** The answer to an upload, with the way to read it again that the document does not know of. */
export function uploaded(call: Call, key: string, known: Readonly<Record<string, unknown>>): Answer {
  return value({
    ...known,
    downloadRequest: { method: 'GET', url: call.world.files.urlOf(key), headers: {} }
  })
}

const raw = (call: Call, type: string): Upload => ({
  kind: 'content',
  content: { bytes: call.bytes, type, name: null }
})

async function readForm(call: Call, contentType: string): Promise<Upload> {
  const form = await new Response(call.bytes, { headers: { 'content-type': contentType } })
    .formData()
    .catch((error: unknown) => {
      throw new ApiError('BAD_REQUEST', error instanceof Error ? error.message : 'Malformed form')
    })
  const file = form.get('file')
  if (!(file instanceof Blob)) throw new ApiError('BAD_REQUEST', '"file" is required')
  return {
    kind: 'content',
    content: {
      bytes: Buffer.from(await file.arrayBuffer()),
      type: file.type || 'application/octet-stream',
      name: file.name
    }
  }
}

async function readJson(call: Call): Promise<Upload> {
  const body = parse(call.bytes)
  const found = complaints(body, call.route.body ?? {}, call.world.api.expand)
  const file = isObject(body) ? body['file'] : undefined
  if (found.length > 0 || file === undefined)
    throw new ApiError('BAD_REQUEST', found[0] ?? '"file" is required')
  if (typeof file === 'string') return { kind: 'content', content: await download(file) }
  const { type, size, name } = isObject(file) ? file : {}
  return {
    kind: 'direct',
    type: String(type),
    size: Number(size),
    name: typeof name === 'string' ? name : null
  }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch (error) {
    throw error instanceof SyntaxError ? new ApiError('BAD_REQUEST', 'Invalid JSON') : error
  }
}

/** Fetches what a URL stands for. This server goes no further than loopback. */
async function download(url: string): Promise<Content> {
  const isNear =
    URL.canParse(url) &&
    (new URL(url).protocol === 'data:' || ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname))
  if (!isNear) throw new ApiError('BAD_REQUEST', `Cannot fetch ${url}`)
  const response = await fetch(url)
  if (!response.ok) throw new ApiError('BAD_REQUEST', `Cannot fetch ${url}: ${response.status}`)
  return {
    bytes: Buffer.from(await response.arrayBuffer()),
    type: response.headers.get('content-type') ?? 'application/octet-stream',
    name: null
  }
}
