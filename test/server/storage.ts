import type { Files } from './files.ts'
import type { Exchange } from './listen.ts'
import { jsonReply, textReply, type Reply } from './reply.ts'

/** Answers at the second origin: it keeps what is uploaded to it, and says `{}` to everything that was redirected here. */
export function answerStorage(
  files: Files,
  { message, url, bytes }: Pick<Exchange, 'message' | 'url' | 'bytes'>
): Reply {
  const signature = url.searchParams.get('signature')
  if (message.method === 'PUT') return store(files, signature, message.headers, bytes)
  const [, key] = /^\/content\/(.+)$/.exec(url.pathname) ?? []
  if (key === undefined) return jsonReply({})
  const content = files.get(key.split('/').map(decodeURIComponent).join('/'))
  if (content === null) return refusal(404, 'NoSuchKey')
  return { status: 200, headers: { 'content-type': content.type }, body: content.bytes }
}

/** A signed upload takes the headers that it was signed for, and no other way to say who asks. */
function store(
  files: Files,
  signature: string | null,
  headers: Exchange['message']['headers'],
  bytes: Buffer
): Reply {
  if (headers.authorization !== undefined) return refusal(400, 'InvalidArgument')
  const promised = signature === null ? null : files.promised(signature)
  if (promised === null) return refusal(403, 'AccessDenied')
  if (headers['content-length'] === undefined) return refusal(411, 'MissingContentLength')
  const wrong = Object.entries(promised.headers).find(
    ([name, value]) => headers[name.toLowerCase()] !== value
  )
  if (wrong !== undefined) return refusal(403, 'SignatureDoesNotMatch')
  files.put(promised.key, { bytes, type: promised.type, name: promised.name })
  return { status: 200, headers: {}, body: null }
}

const refusal = (status: number, code: string): Reply =>
  textReply(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`, 'application/xml', status)
