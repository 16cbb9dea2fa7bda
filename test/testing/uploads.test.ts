/** Contents of files in the mock of the package: each way in which a program sends them, and the storage of large ones. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { ChatBotKit } from '../../generated/src/index.ts'
import { productMock, type AnyMock } from './mocks.ts'

function clientOf(mock: AnyMock): ChatBotKit {
  return new ChatBotKit({ token: 'test', retries: 0, fetch: mock.fetch })
}

const address = 'https://api.chatbotkit.com/v1'

/** A mock with one file, and what is stored of it after an upload. */
async function stored(upload: (client: ChatBotKit, id: string, mock: AnyMock) => PromiseLike<unknown>) {
  const mock = productMock()
  const client = clientOf(mock)
  const { id } = await client.file.create({ name: 'notes' })
  await upload(client, id, mock)
  const download = await client.file.download(id)
  return { mock, id, type: download?.type ?? null, text: (await download?.text()) ?? null }
}

/** The request that an answer asks for. */
const announced = (answer: unknown) =>
  z
    .object({
      uploadRequest: z.object({
        method: z.string(),
        url: z.string(),
        headers: z.record(z.string(), z.string())
      })
    })
    .parse(answer)

test.each([
  {
    what: 'a form with a file and its type',
    content: new Blob(['über 🎈'], { type: 'text/markdown' }),
    type: 'text/markdown'
  },
  { what: 'a form with a file of no type', content: new Blob(['über 🎈']), type: 'application/octet-stream' },
  { what: 'a form with an empty file', content: new Blob([], { type: 'text/plain' }), type: 'text/plain' }
])('$what is stored byte by byte with its type', async ({ content, type }) => {
  const found = await stored((client, id) => client.file.upload(id, { file: content }))
  expect(found).toMatchObject({ type, text: await content.text() })
  expect(
    found.mock.requests.find(({ operation }) => operation === 'file.upload')?.headers.get('content-type')
  ).toMatch(/^multipart\/form-data; boundary=/)
})

test('a form without the field of the file is refused and stores nothing', async () => {
  const mock = productMock()
  const { id } = mock.seed('file')
  const body = new FormData()
  body.set('other', 'text')
  const response = await mock.fetch(`${address}/file/${id}/upload`, {
    method: 'POST',
    headers: { authorization: 'Bearer x' },
    body
  })
  expect([response.status, await response.json()]).toEqual([
    400,
    { code: 'BAD_REQUEST', message: '"file" is required' }
  ])
  expect(await clientOf(mock).file.download(id)).toBeNull()
})

test('an address of data is read, and the text of another address is its content, without network', async () => {
  const data = await stored((client, id) => client.file.upload(id, { file: 'data:text/csv,a%2Cb' }))
  expect(data).toMatchObject({ type: 'text/csv', text: 'a,b' })
  const other = await stored((client, id) => client.file.upload(id, { file: 'https://files.example/a.txt' }))
  expect(other).toMatchObject({ type: 'text/plain', text: 'https://files.example/a.txt' })
})

test('a large file is announced, sent to the storage, and downloaded whole', async () => {
  const content = 'x'.repeat(4_000_001)
  const found = await stored((client, id) =>
    client.file.upload(id, new Blob([content], { type: 'text/plain' }))
  )
  expect([found.type, found.text === content]).toEqual(['text/plain', true])
  const ways = found.mock.requests.map(
    ({ method, url, status }) => `${method} ${new URL(url).host} ${status}`
  )
  expect(ways.slice(1, 3)).toEqual(['POST api.chatbotkit.com 200', 'PUT storage.mock 200'])
  const sent = found.mock.requests[2]
  expect([sent?.headers.get('content-type'), sent?.bytes.length]).toEqual(['text/plain', 4_000_001])
})

test('the answer to an announcement says what to send, and the storage gives what it took', async () => {
  const mock = productMock()
  const { id } = mock.seed('file')
  const response = await mock.fetch(`${address}/file/${id}/upload`, {
    method: 'POST',
    headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
    body: JSON.stringify({ file: { type: 'text/plain', size: 2, name: 'a "b".txt' } })
  })
  const { uploadRequest } = announced(await response.json())
  expect(uploadRequest).toEqual({
    method: 'PUT',
    url: expect.stringMatching(`^https://storage\\.mock/content/file/${id}\\?signature=\\w+$`),
    headers: {
      'Content-Length': '2',
      'Content-Type': 'text/plain',
      'Content-Disposition': 'attachment; filename="a b.txt"'
    }
  })
  expect((await mock.fetch(uploadRequest.url)).status).toBe(404)
  const { status } = await mock.fetch(uploadRequest.url, { ...uploadRequest, body: 'Hi' })
  expect(status).toBe(200)
  const given = await mock.fetch(uploadRequest.url)
  expect([given.status, given.headers.get('content-type'), await given.text()]).toEqual([
    200,
    'text/plain',
    'Hi'
  ])
  const url = await clientOf(mock).file.download(id).as('application/json')
  expect(await (await mock.fetch(url.url)).text()).toBe('Hi')
})

test('the storage refuses what was not announced, and forgets all with the mock', async () => {
  const mock = productMock()
  const put = (id: string) => mock.fetch(`https://storage.mock/${id}`, { method: 'PUT', body: 'x' })
  expect((await put('F1')).status).toBe(403)
  const { id } = mock.seed('file')
  await clientOf(mock).file.upload(id, new Blob(['x'.repeat(4_000_001)]))
  mock.reset()
  expect([(await put(id)).status, (await mock.fetch(`https://storage.mock/${id}`)).status]).toEqual([
    403, 404
  ])
})

test('the content of a file that does not exist is refused', async () => {
  const { file } = clientOf(productMock())
  await expect(file.upload('nope', new Blob(['x']))).rejects.toMatchObject({ status: 404 })
})

test('an attachment of a conversation is uploaded as a form and over the storage', async () => {
  const mock = productMock()
  const { conversation } = clientOf(mock)
  const { id } = await conversation.create({})
  for (const content of [{ file: new Blob(['x']) }, new Blob(['x'.repeat(4_000_001)])])
    await conversation.attachment.upload(id, content)
  expect(mock.rows(`conversation/${id}/attachment`)).toHaveLength(2)
  expect(mock.requests.filter(({ method, status }) => method === 'PUT' && status === 200)).toHaveLength(1)
})
