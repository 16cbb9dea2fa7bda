/** Prints a story as it is told, then the same one at once. */
import { Storyteller } from '@example/storyteller'
import { events, mockService } from '@example/storyteller/testing'

/** The words of a story in their order. */
async function* told(client: Storyteller, prompt: string): AsyncGenerator<string> {
  for await (const { delta } of client.completions.create({ prompt }).stream()) yield delta
}

const mock = mockService()
const client = new Storyteller({ token: 'test', fetch: mock.fetch })

mock.once('completions.create', events([{ delta: 'Once' }, { delta: ' upon' }, { delta: ' a time' }]))
const words: string[] = []
for await (const word of told(client, 'Begin')) words.push(word)
console.log(words.join('|'))

mock.once('completions.create', { text: 'Once upon a time' })
console.log((await client.completions.create({ prompt: 'Begin' })).text)
for (const { headers, body } of mock.requests) console.log(headers.get('accept'), JSON.stringify(body))
