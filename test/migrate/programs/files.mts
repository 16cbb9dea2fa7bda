// Files: content comes down as `data`.
import { ChatBotKit } from '@chatbotkit/sdk'
import { downloadFile, uploadFile } from '@chatbotkit/sdk/file/v1'

const [secret, baseUrl] = [process.env['SECRET'] ?? '', process.env['BASE_URL'] ?? '']
const cbk = new ChatBotKit({ secret, baseUrl })

const text = (data: ArrayBuffer): string => new TextDecoder().decode(data)

const { id } = await cbk.file.create({ name: 'notes.txt' })
// `upload` of the published SDK sends two content types to a storage that checks them.
await fetch(`${baseUrl}/api/v1/file/${id}/upload`, {
  method: 'POST',
  headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
  body: JSON.stringify({ file: 'data:text/plain;base64,SGVsbG8=' })
})
const { data } = await cbk.file.download(id)
console.log(text(data))

const { data: bytes } = await downloadFile(cbk, id)
console.log(text(bytes), bytes.byteLength)
console.log(Buffer.from((await cbk.file.download(id)).data).toString('base64'))

async function read(fileId: string): Promise<ArrayBuffer> {
  const file = await cbk.file.download(fileId)
  return file.data
}
console.log((await read(id)).byteLength)

export async function put(data: ArrayBuffer): Promise<void> {
  await uploadFile(cbk, id, { data, type: 'text/plain', name: 'notes.txt' })
  await cbk.file.upload(id, { data: 'Good bye', type: 'text/plain', name: 'notes.txt' })
}
