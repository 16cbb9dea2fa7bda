import { value, type Answer, type Call } from './call.ts'
import { ApiError } from './errors.ts'
import type { Content } from './files.ts'
import type { Reply } from './reply.ts'
import { findRow } from './resources.ts'
import { visitor } from './sessions.ts'
import type { Special } from './specials.ts'
import { keep, readUpload, uploaded } from './uploads.ts'

/** The routes that carry contents of files and of attachments. */
export const fileActions: Readonly<Record<string, Special>> = {
  'POST file/*/upload': { action: uploadFile },
  'GET file/*/download': {
    action: downloadFile,
    anonymous: (world, { fileId }, headers) =>
      headers.authorization === undefined ? visitor(world, 'file', fileId) : null
  },
  'POST conversation/*/attachment/upload': { action: uploadAttachment }
}

async function uploadFile(call: Call): Promise<Answer> {
  const id = findRow(call)?.row.id ?? ''
  const key = `file/${id}`
  return uploaded(call, key, { id, ...keep(call, key, await readUpload(call)) })
}

/** The attachment and the two messages that tell of it are there even before the bytes are. */
async function uploadAttachment(call: Call): Promise<Answer> {
  const conversation = findRow(call)?.row.id ?? ''
  const { store } = call.world
  const upload = await readUpload(call)
  const { name, type } = upload.kind === 'direct' ? upload : upload.content
  const size = upload.kind === 'direct' ? upload.size : upload.content.bytes.length
  const row = store.add(`conversation/${conversation}/attachment`, { name, type, size }, call.session.account)
  for (const text of ['attachment begin', 'attachment end'])
    store.add(`conversation/${conversation}/message`, { type: 'activity', text }, call.session.account)
  const key = `conversation/${conversation}/attachment/${row.id}`
  return uploaded(call, key, { id: row.id, name: name ?? row.id, ...keep(call, key, upload) })
}

/** Bytes by default, and where there are none an answer without a body; JSON tells where they are. */
function downloadFile(call: Call): Answer {
  const id = findRow(call)?.row.id ?? ''
  const content = call.world.files.get(`file/${id}`)
  const asksJson = (call.headers.accept ?? '').split(/[,;]/)[0]?.trim().toLowerCase() === 'application/json'
  if (asksJson && content === null) throw new ApiError('NOT_FOUND')
  if (asksJson) return value({ url: call.world.files.urlOf(`file/${id}`) })
  if (content === null) return { kind: 'reply', reply: { status: 204, headers: {}, body: null } }
  const cache: Readonly<Record<string, string>> =
    call.query.get('cache') === 'true' ? { 'cache-control': 'public, max-age=31536000' } : {}
  return { kind: 'reply', reply: contentReply(content, id, cache) }
}

/** The bytes of a content. Whatever its name, it is offered under one that no browser would run. */
export function contentReply(
  content: Content,
  id: string,
  headers: Readonly<Record<string, string>> = {}
): Reply {
  const disposition = `attachment; filename="${content.name ?? id}.bin"`
  return {
    status: 200,
    headers: { 'content-type': content.type, 'content-disposition': disposition, ...headers },
    body: content.bytes
  }
}
