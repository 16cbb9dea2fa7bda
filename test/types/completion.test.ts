import { describe, expect, test } from 'vitest'
import { editorOf } from './editor.ts'

const call = ['then', 'catch', 'finally', 'withResponse', 'asResponse']
const stream = [
  ...['response', 'cursor', 'stream', 'next', 'return', 'tee', 'cancel', 'abort', 'text', 'result'],
  ...['toReadableStream', 'toResponse']
]

/** What a program holds, and every member that it is offered there. */
const holders = [
  { given: `client.bot.fetch('b')`, offers: call },
  { given: 'client.bot.list()', offers: [...call, 'pages', 'toArray', 'stream'] },
  { given: 'client.conversation.export()', offers: [...call, 'pages', 'toArray', 'stream', 'csv'] },
  { given: `client.conversation.receive('c')`, offers: [...call, 'stream'] },
  { given: `client.conversation.complete('c')`, offers: [...call, 'stream'] },
  { given: `client.conversation.dispatch('c')`, offers: [...call, 'channelId', 'follow'] },
  { given: `client.file.download('f')`, offers: [...call, 'as'] },
  { given: `client.file.upload('f', new Uint8Array())`, offers: call },
  { given: `client.conversation.receive('c').stream()`, offers: stream },
  { given: 'client.bot.list().stream()', offers: stream },
  { given: `client.channel.subscribe('c')`, offers: stream },
  { given: `client.conversation.follow('c')`, offers: [...stream, 'channelId'] },
  { given: 'page', offers: ['items', 'cursor', 'hasNextPage', 'nextPage'] },
  {
    given: 'download',
    offers: ['type', 'name', 'size', 'body', 'bytes', 'arrayBuffer', 'blob', 'text']
  },
  { given: 'client.graphql', offers: ['call', 'extend'] }
]

const inSubclass = '  own() { void this.¦ }'

const lines = [
  `import { BotClient, ChatBotKit, type Download, type Page } from '../../generated/src/index.ts'`,
  'declare const client: ChatBotKit; declare const page: Page<string>; declare const download: Download',
  ...holders.map(({ given }) => `void ${given}.¦`),
  'void client.¦',
  `class OwnBots extends BotClient {`,
  inSubclass,
  '}',
  'void OwnBots'
]
const editor = editorOf(lines)
const offered = (line: string): readonly string[] => editor.offers(lines.indexOf(line))

describe('completion', () => {
  test.each(holders)('on `$given` offers what a program may use and nothing else', ({ given, offers }) => {
    expect(offered(`void ${given}.¦`).toSorted()).toEqual(offers.toSorted())
  })

  test('on the client offers resources, `extend` and `request`, and no internals', () => {
    const names = offered('void client.¦')
    expect(names).toEqual(expect.arrayContaining(['bot', 'extend', 'request']))
    expect(names.filter((name) => !/^[a-z]\w*$/.test(name))).toEqual([])
  })

  test('inside a subclass of a resource offers no internals', () => {
    const names = offered(inSubclass)
    expect(names).toEqual(expect.arrayContaining(['fetch', 'memory', 'own']))
    expect(names.filter((name) => /^[_#]/.test(name))).toEqual([])
  })
})
