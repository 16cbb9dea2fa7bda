/** The contents of files, and the storage to which large ones are sent. */
import type { Behaviour } from '../call.ts'
import type { Rows } from '../rows.ts'

/** The content of a file. */
export interface Content {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly name: string | null
}

/** A file that its caller brings to the storage. */
export interface Announced {
  readonly type: string
  readonly size: number
  readonly name: string | null
}

interface Signed extends Announced {
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
}

/** The contents of one mock, by their keys. */
export interface Files {
  readonly contents: Map<string, Content>
  /** The request that brings an announced file to the storage, with exactly these headers. */
  readonly sign: (
    key: string,
    file: Announced
  ) => { readonly method: 'PUT'; readonly url: string; readonly headers: Readonly<Record<string, string>> }
  /** Where a content can be read. */
  readonly urlOf: (key: string) => string
  readonly outside: NonNullable<Behaviour['outside']>
  readonly clear: () => void
}

/** Makes an empty storage at an origin. */
export function createFiles(rows: Rows, origin: () => string): Files {
  const contents = new Map<string, Content>()
  const signed = new Map<string, Signed>()
  const urlOf = (key: string): string =>
    `${origin()}/content/${key.split('/').map(encodeURIComponent).join('/')}`
  return {
    contents,
    urlOf,
    sign(key, { type, size, name }) {
      const disposition =
        name === null ? {} : { 'Content-Disposition': `attachment; filename="${name.replaceAll('"', '')}"` }
      const headers = { 'Content-Length': String(size), 'Content-Type': type, ...disposition }
      const signature = rows.makeId('signature')
      signed.set(signature, { key, type, size, name, headers })
      return { method: 'PUT', url: `${urlOf(key)}?signature=${signature}`, headers }
    },
    outside(request): Response | null {
      const { url, method } = request
      if (url.origin !== origin()) return null
      if (method === 'PUT')
        return store(request, contents, signed.get(url.searchParams.get('signature') ?? ''))
      const [, key] = /^\/content\/(.+)$/.exec(url.pathname) ?? []
      if (key === undefined) return null
      const content = contents.get(key.split('/').map(decodeURIComponent).join('/'))
      return content === undefined
        ? refusal(404, 'NoSuchKey')
        : new Response(content.bytes, { headers: { 'content-type': content.type } })
    },
    clear() {
      contents.clear()
      signed.clear()
    }
  }
}

type Outside = Parameters<NonNullable<Behaviour['outside']>>[0]

/** A signed upload takes the headers that it was signed for, and no other way to say who asks. */
function store(
  { headers, bytes }: Outside,
  contents: Files['contents'],
  signed: Signed | undefined
): Response {
  if (headers.has('authorization')) return refusal(400, 'InvalidArgument')
  if (signed === undefined) return refusal(403, 'AccessDenied')
  const { key, type, size, name } = signed
  const isOther = Object.entries(signed.headers).some(
    ([header, value]) => header !== 'Content-Length' && headers.get(header) !== value
  )
  if (isOther || bytes.length !== size) return refusal(403, 'SignatureDoesNotMatch')
  contents.set(key, { bytes, type, name })
  return new Response(null)
}

function refusal(status: number, code: string): Response {
  const text = `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`
  return new Response(text, { status, headers: { 'content-type': 'application/xml' } })
}

/** A content as an answer. Whatever its name, it is offered under one that a browser does not run. */
export function contentResponse(
  { bytes, type, name }: Content,
  id: string,
  headers: Readonly<Record<string, string>> = {}
): Response {
  const disposition = `attachment; filename="${(name ?? id).replaceAll('"', '')}.bin"`
  return new Response(bytes, {
    headers: { 'content-type': type, 'content-disposition': disposition, ...headers }
  })
}
