/** Every operation of the document, called through the emitted client and answered by the mock. */
import { describe, expect, test } from 'vitest'
import { ChatBotKit } from '../../generated/src/index.ts'
import { givenOf, invoke, use, waysOf } from '../operations/calls.ts'
import { nameOf, operations, type Operation } from '../operations/document.ts'
import { whole } from '../operations/session.ts'
import { answerFaults } from './answerFaults.ts'
import { coreMock, productMock } from './mocks.ts'

let mock = coreMock()
let answers: { readonly type: string; readonly body: string }[] = []

const client = new ChatBotKit({
  token: 'test',
  retries: 0,
  fetch: async (input, init) => {
    const response = await mock.fetch(String(input), { ...init, body: init?.body ?? null })
    const copy = response.clone()
    answers.push({ type: response.headers.get('content-type') ?? '', body: await copy.text() })
    return response
  }
})

/** The path of an operation with ids that need to be encoded; a parameter at its end keeps its slashes. */
function pathOf({ template }: Operation, ids: readonly string[]): string {
  const left = [...ids]
  return template.replaceAll(/\{[^}]+\}/g, (part, at: number) => {
    const id = left.shift() ?? 'a/b'
    const isLast = at + part.length === template.length
    return isLast ? id.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(id)
  })
}

/** A row that a list shows. */
function seedList({ template }: Operation, ids: readonly string[]): void {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '')
  const row = Object.fromEntries(names.map((name, index) => [name, ids[index]]))
  const left = [...ids]
  const words = template.replaceAll(/\{[^}]+\}/g, () => encodeURIComponent(left.shift() ?? '')).split('/')
  mock.seed(words.slice(1, -1).join('/'), row)
}

/** What has to be there before an operation of the product finds what it works on. */
async function prepare({ template }: Operation, ids: readonly string[]): Promise<void> {
  const [outer = '', inner = ''] = ids
  if (/\/storage\/(?:copy|move|delete|download)\//.test(template))
    await client.space.storage.upload(outer, inner, new Blob(['x']))
  if (/\/file\/\{fileId\}\/(?:attach|detach)$/.test(template)) mock.seed('file', { id: inner })
  if (/\/widget\/.*\/detach$/.test(template))
    await client.integration.widget.file.attach(outer, inner, { type: 'bar' })
}

/** The service asks for more than its document says. */
function inputOf({ template }: Operation, input: unknown): unknown {
  if (/\/(?:conversation|bot)\/.*\/session\/create$/.test(template))
    return { ...Object(input), durationInSeconds: 3600 }
  if (template === '/openai/chat/completions') return { model: 'model/name=glm', messages: [] }
  return input
}

const cases = operations.map((operation) => [`${operation.method} ${operation.template}`, operation] as const)

/** A channel is closed by its caller alone, and an empty file has no address. */
const apart = new Set(['channel.subscribe', 'file.download'])

/** The service sends more events than the document has. */
const engine = new Set(['conversation.complete', 'conversation.send', 'conversation.receive'])

describe.each([
  ['the mock without any behaviour of its own', coreMock(), false],
  ['the mock with the behaviour of the product and no nulls', productMock({ nulls: false }), true]
])('%s', (_, made, isProduct) => {
  test.each(cases)('answers %s valid against its schema', async (__, operation) => {
    mock = made
    if (isProduct && apart.has(nameOf(operation))) return
    const { ids, input, options } = givenOf(operation, whole)
    for (const way of waysOf(operation)) {
      mock.reset()
      mock.seedPath(pathOf(operation, ids))
      if (/\/(?:list|export)$/.test(operation.template) && !operation.template.includes('/resource/'))
        seedList(operation, ids)
      if (isProduct) await prepare(operation, ids)
      const before = mock.requests.length
      answers = []
      await use(invoke(client, operation, [...ids, inputOf(operation, input), options]), way)
      expect(
        mock.requests.slice(before).map(({ operation: name, status, problem }) => ({ name, status, problem }))
      ).toEqual(
        mock.requests
          .slice(before)
          .map(() => ({ name: nameOf(operation), status: expect.any(Number), problem: null }))
      )
      const isOpen = isProduct && way.kind === 'streamed' && engine.has(nameOf(operation))
      const faults = isOpen ? [] : answers.flatMap(({ type, body }) => answerFaults(operation, type, body))
      expect(faults).toEqual([])
    }
  })
})
