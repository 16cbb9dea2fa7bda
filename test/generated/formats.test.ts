/** Issue 8 §2: a client of one module format is taken by the classes of the other, in the package as it is built. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Project } from './project.ts'
import { sharedProject } from './sharedProject.ts'

let project: Project
const seen: string[] = []
const server = createServer((request, response) => {
  seen.push(`${request.url ?? ''} ${request.headers.authorization ?? ''}`)
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"items":[]}')
})

beforeAll(async () => {
  project = await sharedProject()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.close()
  project.remove()
})

const program = `
import { createRequire } from 'node:module'
import { inspect } from 'node:util'
import { ChatBotKit, BotClient, fromSession } from '@chatbotkit/client'
const cjs = createRequire(import.meta.url)('@chatbotkit/client')
const options = { token: 'sk-given', baseUrl: process.argv[2] }
if (cjs.ChatBotKit === ChatBotKit) throw new Error('one copy')
await new BotClient(new cjs.ChatBotKit(options)).list()
await new cjs.BotClient(new ChatBotKit(options)).list()
await new ChatBotKit(new cjs.ChatBotKit(options).bot).bot.list()
await cjs.fromSession(ChatBotKit, { token: 'of-session' }, { baseUrl: options.baseUrl }).bot.list()
await fromSession(cjs.ChatBotKit, { token: 'of-session' }, { baseUrl: options.baseUrl }).bot.list()
console.log(inspect(new cjs.ChatBotKit(options), { showHidden: true, depth: 9 }).includes('sk-given'))
`

test('a client and a session go from CommonJS to ES modules and back, to their own address', async () => {
  project.write('formats.mjs', program)
  const { port } = server.address() as AddressInfo
  const ended = await project.node(['formats.mjs', `http://127.0.0.1:${port}/cbk`], {
    CHATBOTKIT_API_TOKEN: 'sk-environment'
  })
  expect(ended).toMatchObject({ code: 0, output: 'false\n' })
  const path = '/cbk/api/v1/bot/list'
  expect(seen).toEqual([
    ...Array(3).fill(`${path} Bearer sk-given`),
    ...Array(2).fill(`${path} Bearer of-session`)
  ])
})
