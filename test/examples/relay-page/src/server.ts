/** A server with one page: it relays answers of the API, so that the secret stays here. */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type { ChatBotKit } from '@chatbotkit/client'

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

/** The files that the page may load: its own, and the package as npm installed it. A bundler would do as well. */
const files: Readonly<Record<string, URL>> = {
  '/': new URL('../public/index.html', import.meta.url),
  '/page.js': new URL('../public/page.js', import.meta.url),
  '/sdk/index.js': new URL(import.meta.resolve('@chatbotkit/client'))
}

/** The server; `listen` is left to the caller. */
export function siteFor(client: ChatBotKit): Server {
  return createServer((request, response) => {
    answer(client, request, response).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
}

async function answer(client: ChatBotKit, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (request.method === 'POST' && pathname === '/answer') return relay(client, request, response)
  const file = fileOf(pathname)
  if (request.method !== 'GET' || file === undefined) return void response.writeHead(404).end()
  const type = types[extname(fileURLToPath(file))] ?? 'text/plain'
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(await readFile(file))
}

/** The chunks of the package are beside its entry; nothing else of the disk can be asked for. */
function fileOf(pathname: string): URL | undefined {
  if (Object.hasOwn(files, pathname)) return files[pathname]
  const [, chunk] = /^\/sdk\/([\w.-]+\.js)$/.exec(pathname) ?? []
  return chunk === undefined ? undefined : new URL(chunk, files['/sdk/index.js'])
}

/** Passes the events of an answer on as they come. */
async function relay(client: ChatBotKit, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = await textOf(request)
  if (text === '') return void response.writeHead(400).end('Say something')
  const { id } = await client.conversation.create({ backstory: 'You answer in one sentence.' })
  const events = client.conversation.complete(id, { text }).stream().toResponse()
  response.writeHead(events.status, Object.fromEntries(events.headers))
  if (events.body === null) return void response.end()
  // A visitor who leaves ends the pipeline, and with it the request to the API.
  await pipeline(Readable.from(events.body), response).catch((error: unknown) => {
    if (!response.destroyed) throw error
  })
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces).toString().trim()
}
