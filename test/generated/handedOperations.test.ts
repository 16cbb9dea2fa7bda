/** Kind: a fact of the document that a helper writes by hand, or takes without listing it under `needs`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { valueAt } from '../../generator/ground/valueAt.ts'
import { compileFaults } from '../../generator/emit/compile.ts'
import { build } from '../../generator/run/build.ts'
import { committedConfig } from '../support/config.ts'
import { root } from '../support/revisions.ts'
import { sourcesIn, sourceText } from '../support/sources.ts'

const renamed = {
  '/channel/{channelId}/subscribe': '/channel/{channelId}/listen',
  '/channel/{channelId}/publish': '/channel/{channelId}/tell'
}

/** The package of what the committed document has of channels and conversations, with other paths for two operations. */
async function filesOfRenamed(): Promise<ReadonlyMap<string, string>> {
  const document: { paths: Readonly<Record<string, unknown>> } = JSON.parse(
    readFileSync(join(root, 'spec/spec.json'), 'utf8')
  )
  const paths = Object.entries(document.paths).flatMap(([path, item]) =>
    /^\/(?:channel|conversation)\//.test(path) ? [[valueAt(renamed, path) ?? path, item]] : []
  )
  const spec = JSON.stringify({ ...document, paths: Object.fromEntries(paths) })
  const config = readFileSync(join(root, 'spec/sdk.yaml'), 'utf8')
  const names = readFileSync(join(root, 'spec/names.lock.yaml'), 'utf8')
  const inputs = { spec, place: 'spec.json', config, names }
  return (await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })).files
}

let files: ReadonlyMap<string, string>
const folder = mkdtempSync(join(tmpdir(), 'handed-'))

beforeAll(async () => {
  files = await filesOfRenamed()
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

/** A channel that asks for one function, and ends the work once its answer was published. */
async function listen(): Promise<{ address: string; paths: string[]; close: () => void }> {
  const paths: string[] = []
  let channel = ''
  let finish = (): void => undefined
  const server = createServer((request, response) => {
    paths.push(`${request.method} ${request.url?.replace(/[0-9a-f]{32}/, '{channelId}')}`)
    let text = ''
    request.on('data', (piece: Buffer) => (text += piece.toString()))
    request.on('end', () => {
      const body: { functions?: { result: { channel: string } }[]; channelId?: string } = JSON.parse(text)
      channel = body.functions?.[0]?.result.channel ?? channel
      if (!request.url?.endsWith('/listen')) {
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify({ channelId: body.channelId ?? '' }))
        if (request.url?.endsWith('/tell')) finish()
        return
      }
      const say = (type: string, data: object): unknown =>
        response.write(`${JSON.stringify({ type: 'message', data: { type, data } })}\n`)
      response.setHeader('content-type', 'application/jsonl')
      finish = () => void say('result', { text: 'done' })
      say('waitForChannelMessageBegin', { channel, function: { name: 'now', args: {} } })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { address: `http://127.0.0.1:${port}/v1`, paths, close: () => void server.closeAllConnections() }
}

interface Dispatching {
  readonly conversation: {
    dispatch(request: object): { follow(): { result(): Promise<unknown> } }
  }
}

test('dispatch, follow and tools call the paths that the document has for their operations', async () => {
  const { ChatBotKit }: { ChatBotKit: new (options: object) => Dispatching } = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'src/index.ts')).href
  )
  const { address, paths, close } = await listen()
  const client = new ChatBotKit({ secret: 's', baseUrl: address })
  const tools = { now: { description: 'Time', parameters: { type: 'object' }, handler: () => 1 } }
  expect(await client.conversation.dispatch({ messages: [], tools }).follow().result()).toEqual({
    text: 'done'
  })
  close()
  expect(paths.toSorted()).toEqual([
    'POST /v1/channel/{channelId}/listen',
    'POST /v1/channel/{channelId}/tell',
    'POST /v1/conversation/dispatch'
  ])
})

test('a package whose paths were renamed compiles and has none of the former paths', () => {
  expect(compileFaults(files)).toEqual([])
  const former = [...files].filter(
    ([path, text]) => path.endsWith('.ts') && Object.keys(renamed).some((each) => text.includes(`'${each}'`))
  )
  expect(former.map(([path]) => path)).toEqual([])
})

describe('what a helper lists under needs', () => {
  const { helpers } = committedConfig()
  const standIns = sourcesIn('templates/operations').map((path) => /(\w+)\.ts$/.exec(path)?.[1] ?? '')

  test.each(standIns)('is exactly what the stand-in of its operations exports: %s', (helper) => {
    const exported = [...sourceText(`templates/operations/${helper}.ts`).matchAll(/^export const (\w+)/gm)]
    expect(exported.map((match) => match[1])).toEqual(helpers[helper]?.needs.toSorted())
  })

  test.each(standIns)('is exactly what the emitted module of its operations exports: %s', (helper) => {
    const exported = [...(files.get(`src/operations/${helper}.ts`) ?? '').matchAll(/^export const (\w+)/gm)]
    expect(exported.map((match) => match[1])).toEqual(helpers[helper]?.needs.toSorted())
  })

  test('is all that it can use: an import of anything else does not compile', () => {
    const path = 'src/helpers/tools/toolSource.ts'
    const text = files.get(path) ?? ''
    const wrong = text.replaceAll('publishChannelMessage', 'subscribeChannelMessages')
    expect(wrong).not.toBe(text)
    expect(compileFaults(new Map([...files, [path, wrong]])).map(({ message }) => message)).toEqual([
      expect.stringContaining("has no exported member 'subscribeChannelMessages'")
    ])
  })
})
