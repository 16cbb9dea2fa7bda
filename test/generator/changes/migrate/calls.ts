/** Calls in the old style, each with what it becomes. */
import type { Form } from './forms.ts'

const head = `import { ChatBotKit, BotClient } from '@chatbotkit/sdk'\n`
const headAfter = `import { ChatBotKit, BotClient } from '@chatbotkit/client'\n`

/** A program whose first lines are the same in all of them. */
function program(form: Form): Form {
  const { before, after, left, ...rest } = form
  return {
    ...rest,
    before: head + before,
    after: headAfter + (after ?? before),
    ...(left === undefined ? {} : { left })
  }
}

export const calls: readonly Form[] = [
  {
    name: 'a function is a method of its first argument',
    before: `import { listBots, updateBot } from '@chatbotkit/sdk/bot/v1'\nimport { createBlueprintBulletin } from '@chatbotkit/sdk/bot/none'\ndeclare const app: { readonly client: ChatBotKit }\nexport const go = async (id: string) => [await updateBot(app.client, id, { name: 'Ada' }), listBots(new ChatBotKit({ secret: 's' }), { take: 3 })]\n`,
    after: `import { createBlueprintBulletin } from '@chatbotkit/sdk/bot/none'\ndeclare const app: { readonly client: ChatBotKit }\nexport const go = async (id: string) => [await app.client.bot.update(id, { name: 'Ada' }), new ChatBotKit({ secret: 's' }).bot.list({ take: 3 })]\n`,
    left: ['3:41 @chatbotkit/sdk/bot/none is not a path that is known.']
  },
  {
    name: 'a function that is called with the class of its resource',
    before: `import { createBot } from '@chatbotkit/sdk/bot/v1'\nimport { createBotSession } from '@chatbotkit/sdk/bot/session/v1'\nexport const go = (bots: BotClient, id: string) => [createBot(bots, {}), createBotSession(bots, id, {})]\n`,
    after: `export const go = (bots: BotClient, id: string) => [bots.create({}), bots.session.create(id, {})]\n`
  },
  {
    name: 'a function that is called with the class of another resource is left',
    before: `import { createFile } from '@chatbotkit/sdk/file/v1'\nexport const go = (bots: BotClient) => createFile(bots, {})\n`,
    left: [
      '3:40 createFile is a function of @chatbotkit/sdk. Its first argument is neither the client nor the class of this resource.'
    ]
  },
  {
    name: 'a class of the program that extends the client is a client',
    before: `import { createBot } from '@chatbotkit/sdk/bot/v1'\nclass Own extends ChatBotKit {}\nexport const go = <T extends ChatBotKit>(own: Own, other: T) => [createBot(own, {}), createBot(other, {})]\n`,
    after: `class Own extends ChatBotKit {}\nexport const go = <T extends ChatBotKit>(own: Own, other: T) => [own.bot.create({}), other.bot.create({})]\n`
  },
  {
    name: 'calls within calls',
    before: `import { createBot, fetchBot, deleteBot } from '@chatbotkit/sdk/bot/v1'\nexport const go = async (client: ChatBotKit) => deleteBot(client, (await fetchBot(client, (await createBot(client, {})).id)).id)\n`,
    after: `export const go = async (client: ChatBotKit) => client.bot.delete((await client.bot.fetch((await client.bot.create({})).id)).id)\n`
  },
  {
    name: 'a client that is worked out is put in parentheses',
    before: `import { createBot } from '@chatbotkit/sdk/bot/v1'\nexport async function go(clients: Promise<ChatBotKit>) {\n  const n = 1\n  createBot(await clients, {})\n  return n\n}\n`,
    after: `export async function go(clients: Promise<ChatBotKit>) {\n  const n = 1\n  ;(await clients).bot.create({})\n  return n\n}\n`
  },
  {
    name: 'a function that is not called is left',
    before: `import { createBot, fetchBot } from '@chatbotkit/sdk/bot/v1'\nexport const all = { createBot }\nexport const go = (client: ChatBotKit, id: string) => fetchBot(client, id)\n`,
    after: `import { createBot } from '@chatbotkit/sdk/bot/v1'\nexport const all = { createBot }\nexport const go = (client: ChatBotKit, id: string) => client.bot.fetch(id)\n`,
    left: ['3:22 createBot of @chatbotkit/sdk is used as a value.']
  },
  {
    name: 'a function whose arguments are spread is left',
    before: `import { createBot } from '@chatbotkit/sdk/bot/v1'\nexport const go = (...args: Parameters<typeof createBot>) => createBot(...args)\n`,
    left: [
      '3:47 createBot of @chatbotkit/sdk is used as a value.',
      '3:62 createBot is a function of @chatbotkit/sdk. Its client is not an argument.'
    ]
  },
  {
    name: 'a function that nothing replaces is left',
    before: `import { getBuffer } from '@chatbotkit/sdk/buffer'\nexport const bytes = getBuffer('text')\n`,
    left: ['3:22 getBuffer is a function of @chatbotkit/sdk. `new TextEncoder().encode(text)` does it.']
  },
  {
    name: 'arguments that are fields of a request',
    before: `import { searchDataset } from '@chatbotkit/sdk/dataset/v1'\nexport async function go(client: ChatBotKit, id: string, search: string, path?: string) {\n  await client.dataset.search(id, 'opening hours')\n  await client.dataset.search(id, search)\n  await searchDataset(client, id, \`\${search}!\`)\n  await client.space.storage.list(id)\n  await client.space.storage.list(id, path)\n  await client.space.storage.list(id, 'reports', { recursive: true })\n}\n`,
    after: `export async function go(client: ChatBotKit, id: string, search: string, path?: string) {\n  await client.dataset.search(id, { search: 'opening hours' })\n  await client.dataset.search(id, { search })\n  await client.dataset.search(id, { search: \`\${search}!\` })\n  await client.space.storage.list(id)\n  await client.space.storage.list(id, { path })\n  await client.space.storage.list(id, { path: 'reports', recursive: true })\n}\n`
  },
  {
    name: 'a method that does something else is told',
    before: `export const go = (client: ChatBotKit) => client.space.storage.download('s', 'a.txt')\n`,
    left: ['2:43 SpaceStorageClient.download differs here. Its answer: no `id` and `url`.']
  },
  {
    name: 'members that nothing replaces are told, and those that are here are not',
    before: `export const go = (client: ChatBotKit) => [client.bot.list().cache(), client.extend({}), client.bot.list().then(), client.clientFetch('/x')]\n`,
    left: [
      '2:44 ResponsePromise.cache is not here. Keep the call and await it again; nothing is sent twice.',
      '2:116 ChatBotKitClient.clientFetch is not here. `request` of the client sends what no method covers.'
    ]
  },
  {
    name: 'a model that is an object is a text',
    before: `export async function go(client: ChatBotKit, name: string, seed: number, maybe?: number) {\n  await client.bot.create({ model: { name: 'gpt-4o', config: { temperature: 0.5, maxTokens: 0, 'region': "eu" } } })\n  await client.bot.create({ model: { name: "gpt-4o" } })\n  await client.bot.create({ model: { name, config: { seed } } })\n  await client.bot.create({ model: { name: 'gpt-4o', config: { seed: maybe } } })\n  const model = { name: 'gpt-4o' }\n  await client.bot.create({ model })\n  await client.bot.create({ model: 'gpt-4o' })\n}\n`,
    after: `export async function go(client: ChatBotKit, name: string, seed: number, maybe?: number) {\n  await client.bot.create({ model: 'gpt-4o/temperature=0.5/region=eu' })\n  await client.bot.create({ model: "gpt-4o" })\n  await client.bot.create({ model: \`\${name}/seed=\${seed}\` })\n  await client.bot.create({ model: { name: 'gpt-4o', config: { seed: maybe } } })\n  const model = { name: 'gpt-4o' }\n  await client.bot.create({ model })\n  await client.bot.create({ model: 'gpt-4o' })\n}\n`,
    left: ['6:36 This object is one text here.', '8:29 model is an object, and is one text here.']
  },
  {
    name: 'a download is read when it is asked for',
    before: `export async function go(client: ChatBotKit, id: string) {\n  const { data } = await client.file.download(id)\n  const { data: bytes } = await client.file.download(id)\n  const file = await client.file.download(id)\n  const read = file.data\n  console.log((await client.file.download(id)).data)\n  const twice = await client.file.download(id)\n  return [data, bytes, read, twice.data, twice.data]\n}\n`,
    after: `export async function go(client: ChatBotKit, id: string) {\n  const data = (await (await client.file.download(id))?.arrayBuffer()) ?? new ArrayBuffer(0)\n  const bytes = (await (await client.file.download(id))?.arrayBuffer()) ?? new ArrayBuffer(0)\n  const file = await client.file.download(id)\n  const read = (await file?.arrayBuffer()) ?? new ArrayBuffer(0)\n  console.log(((await (await client.file.download(id))?.arrayBuffer()) ?? new ArrayBuffer(0)))\n  const twice = await client.file.download(id)\n  return [data, bytes, read, twice.data, twice.data]\n}\n`,
    left: [
      '9:30 FileDownloadResponse.data is not here. The content is a `Download`, which is read when it is asked for, as a Blob is.',
      '9:42 FileDownloadResponse.data is not here. The content is a `Download`, which is read when it is asked for, as a Blob is.'
    ]
  },
  {
    name: 'a method that is named by a text',
    before: `export const go = (client: ChatBotKit, id: string) => client['dataset']['search'](id, 'text')\n`,
    after: `export const go = (client: ChatBotKit, id: string) => client['dataset']['search'](id, { search: 'text' })\n`
  },
  {
    name: 'methods of a client that has no type are told if they differ',
    extension: 'js',
    before: `export async function go(client, id) {\n  await client.bot.list()\n  await client.dataset.search(id, 'text')\n  await client.space.storage.list(id)\n  const { data } = await client.file.download(id)\n  return data\n}\n`,
    left: [
      '4:9 The receiver of dataset.search has no type here; if it is a client, the call is DatasetClient.search, which differs.',
      '6:26 The receiver of file.download has no type here; if it is a client, the call is FileClient.download, which differs.'
    ]
  },
  {
    name: 'declarations',
    extension: 'd.ts',
    before: `import type { BotFetchResponse } from '@chatbotkit/sdk/bot/v1'\nexport declare const all: BotFetchResponse[]\n`,
    after: `import type { Bot } from '@chatbotkit/client'\nexport declare const all: Bot[]\n`
  },
  {
    name: 'a client without a type is taken for the client, and told',
    extension: 'js',
    before: `import { createBot } from '@chatbotkit/sdk/bot/v1'\nexport const go = (client) => createBot(client, { name: 'Ada' })\n`,
    after: `export const go = (client) => client.bot.create({ name: 'Ada' })\n`,
    left: ['3:41 client has no type here; the call was rewritten for a client.']
  }
].map(program)
