const { ChatBotKit } = require('@chatbotkit/client')

const options = { secret: process.env.SECRET, baseUrl: process.env.BASE_URL, timeout: 15000 }
const client = new ChatBotKit(options)

test('it is a document with forms and blobs of its own', () => {
  expect(typeof document).toBe('object')
  expect(Blob).not.toBe(outerBlob)
  expect(typeof Response).toBe('undefined')
})

test('a call is answered', async () => {
  expect((await client.bot.create({ name: 'Ada' })).id).toEqual(expect.any(String))
})

test('a blob of the document arrives', async () => {
  await client.file.upload('F1', new Blob(['Grüße'], { type: 'text/plain' }))
})

test('a form of the document arrives', async () => {
  const form = new FormData()
  form.append('file', new File(['Grüße'], 'a.txt', { type: 'text/plain' }))
  await client.file.upload('F2', form)
})

test('a file of the document that is large goes to the storage', async () => {
  await client.file.upload('F3', new File(['x'.repeat(5_000_000)], 'b.txt'))
})

test('bytes arrive', async () => {
  await client.file.upload('F4', Uint8Array.from(Buffer.from('Grüße')))
})

test('a fetch of one’s own gets the same', async () => {
  const own = new ChatBotKit({ ...options, fetch: (url, init) => fetch(url, init) })
  await own.file.upload('F5', new File(['Grüße'], 'a.txt', { type: 'text/plain' }))
})
