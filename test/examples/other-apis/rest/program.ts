/** Keeps a shelf: adds books, changes one, and takes one away. */
import { Bookshop, NotFoundError, type Book } from '@example/bookshop'
import { mockService } from '@example/bookshop/testing'

async function titles(client: Bookshop): Promise<string> {
  const books: readonly Book[] = await client.books.list()
  return books.map(({ title }) => title).join(', ')
}

const mock = mockService()
const client = new Bookshop({ token: 'test', region: 'us', fetch: mock.fetch })

const first = await client.books.create({ title: 'Emma', author: 'Jane Austen', price: 9.5 })
const second = await client.books.create({ title: 'Persuasion', author: 'Jane Austen' })
await client.books.update(first.id, { price: null })
console.log(await titles(client))
await client.books.delete(second.id)
console.log(await titles(client))
try {
  await client.books.get(second.id)
} catch (error) {
  if (!(error instanceof NotFoundError)) throw error
  console.log(`${second.title} is gone (${error.status})`)
}
await client.orders.cancel(7)
for (const { method, url } of mock.requests) console.log(method, url.replace(/[^/]*$/, ''))
