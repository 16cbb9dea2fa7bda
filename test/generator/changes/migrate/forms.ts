/** Programs in the old style, each with what it becomes: one for each form that an import or a call can have. */

export interface Form {
  readonly name: string
  /** `ts` if nothing is said. */
  readonly extension?: string
  readonly before: string
  /** What is not told stays as it is. */
  readonly after?: string
  /** `line:column message`. */
  readonly left?: readonly string[]
}

export const imports: readonly Form[] = [
  {
    name: 'a named import keeps its subpath',
    before: `import { ChatBotKit } from '@chatbotkit/sdk'\nimport { BotClient } from '@chatbotkit/sdk/bot/index.js'\n`,
    after: `import { ChatBotKit } from '@chatbotkit/client'\nimport { BotClient } from '@chatbotkit/client/bot/index.js'\n`
  },
  {
    name: 'a default import becomes a named one',
    before: `import Kit, { BotClient } from '@chatbotkit/sdk'\nimport Bots from '@chatbotkit/sdk/bot'\n`,
    after: `import { ChatBotKit as Kit, BotClient } from '@chatbotkit/client'\nimport { BotClient as Bots } from '@chatbotkit/client/bot'\n`
  },
  {
    name: 'a default that is imported by name is the class',
    before: `import { default as Kit } from '@chatbotkit/sdk';\nnew Kit({ secret: 's' });\n`,
    after: `import { ChatBotKit as Kit } from '@chatbotkit/client';\nnew Kit({ secret: 's' });\n`
  },
  {
    name: 'a namespace of classes keeps its name',
    before: `import * as sdk from "@chatbotkit/sdk"\nnew sdk.ChatBotKit({ secret: 's' })\nnew sdk.default({ secret: 's' })\n`,
    after: `import * as sdk from "@chatbotkit/client"\nnew sdk.ChatBotKit({ secret: 's' })\nnew sdk.ChatBotKit({ secret: 's' })\n`
  },
  {
    name: 'a namespace of functions goes with its calls',
    before: `import { ChatBotKit } from '@chatbotkit/sdk'\nimport * as bots from '@chatbotkit/sdk/bot/v1'\nexport const go = (client: ChatBotKit) => bots.listBots(client)\n`,
    after: `import { ChatBotKit } from '@chatbotkit/client'\nexport const go = (client: ChatBotKit) => client.bot.list()\n`
  },
  {
    name: 'a namespace whose types are used keeps them',
    before: `import * as bots from '@chatbotkit/sdk/bot/v1'\nexport const go = (client: bots.ChatBotKitClient) => bots.listBots(client)\n`,
    after: `import type * as bots from '@chatbotkit/client/bot/v1'\nexport const go = (client: bots.ChatBotKitClient) => client.bot.list()\n`
  },
  {
    name: 'an import for its effects alone names the package',
    before: `import '@chatbotkit/sdk'\n`,
    after: `import '@chatbotkit/client'\n`
  },
  {
    name: 'types get the names that they have here',
    before: `import type { BotListResponse, BotFetchResponse, BotCreateRequest } from '@chatbotkit/sdk/bot/v1'\nexport type All = BotListResponse | BotFetchResponse[] | BotCreateRequest\n`,
    after: `import type { BotListItem, Page, Bot, BotCreateRequest } from '@chatbotkit/client'\nexport type All = Page<BotListItem> | Bot[] | BotCreateRequest\n`
  },
  {
    name: 'types of several subpaths are imported once',
    before: `import type { BotListResponse } from '@chatbotkit/sdk/bot/v1.js'\nimport type { FileListResponse } from '@chatbotkit/sdk/file/v1'\nexport type All = BotListResponse | FileListResponse\n`,
    after: `import type { BotListItem, Page, FileListItem } from '@chatbotkit/client'\nexport type All = Page<BotListItem> | Page<FileListItem>\n`
  },
  {
    name: 'a type whose new name is taken keeps the one of the program',
    before: `import type { BotFetchResponse, BotListResponse } from '@chatbotkit/sdk/bot/v1'\ninterface Bot { readonly own: BotFetchResponse }\nclass Page {}\nexport type All = Bot | Page | BotListResponse\n`,
    after: `import type { Bot as BotFetchResponse } from '@chatbotkit/client'\nimport type { BotListResponse } from '@chatbotkit/client/bot/v1'\ninterface Bot { readonly own: BotFetchResponse }\nclass Page {}\nexport type All = Bot | Page | BotListResponse\n`
  },
  {
    name: 'a type that the program renames keeps that name',
    before: `import type { BotFetchResponse as Row } from '@chatbotkit/sdk/bot/v1'\nexport type All = Row\n`,
    after: `import type { Bot as Row } from '@chatbotkit/client'\nexport type All = Row\n`
  },
  {
    name: 'a name that means something else here is told apart',
    before: `import type { ConversationCompleteRequest, ConversationCompleteMessageRequest } from '@chatbotkit/sdk/conversation/v1'\nexport type All = [ConversationCompleteRequest, ConversationCompleteMessageRequest]\n`,
    after: `import type {\n  ConversationCompleteStatelessRequest,\n  ConversationCompleteRequest as ConversationCompleteMessageRequest\n} from '@chatbotkit/client'\nexport type All = [ConversationCompleteStatelessRequest, ConversationCompleteMessageRequest]\n`
  },
  {
    name: 'the base of all clients is the client',
    before: `import { ChatBotKitClient, type ChatBotKitClientOptions } from '@chatbotkit/sdk/client'\nexport const make = (o: ChatBotKitClientOptions) => new ChatBotKitClient(o)\n`,
    after: `import { ChatBotKit } from '@chatbotkit/client'\nimport type { ClientOptions } from '@chatbotkit/client'\nexport const make = (o: ClientOptions) => new ChatBotKit(o)\n`
  },
  {
    name: 'a class that has another name here',
    before: `import { ConversationClient } from '@chatbotkit/sdk/contact/conversation'\nimport { SecretClient as Secrets } from '@chatbotkit/sdk/contact/secret'\nexport { TaskClient } from '@chatbotkit/sdk/contact/task'\nexport const all = (o: { secret: string }) => [new ConversationClient(o), new Secrets(o)]\n`,
    after: `import { ContactConversationClient, ContactSecretClient as Secrets } from '@chatbotkit/client'\nexport { ContactTaskClient as TaskClient } from '@chatbotkit/client/contact/task'\nexport const all = (o: { secret: string }) => [new ContactConversationClient(o), new Secrets(o)]\n`
  },
  {
    name: 'a call as a type keeps its name',
    before: `import type { ResponsePromise } from '@chatbotkit/sdk/client'\nexport type Call = ResponsePromise<string, number>\n`,
    after: `import type { ResponsePromise } from '@chatbotkit/client/compat'\nexport type Call = ResponsePromise<string, number>\n`
  },
  {
    name: 'a type that is written with its module',
    before: `export type Row = import('@chatbotkit/sdk/bot/v1').BotFetchResponse\nexport type Kit = import("@chatbotkit/sdk").ChatBotKit\nexport type Make = typeof import('@chatbotkit/sdk')\n`,
    after: `export type Row = import('@chatbotkit/client').Bot\nexport type Kit = import("@chatbotkit/client").ChatBotKit\nexport type Make = typeof import('@chatbotkit/client')\n`
  },
  {
    name: 'names that a program exports stay',
    before: `export { ChatBotKit as Kit } from '@chatbotkit/sdk'\nexport type { BotFetchResponse, BotListResponse } from '@chatbotkit/sdk/bot/v1'\nexport { default } from '@chatbotkit/sdk'\nexport * from '@chatbotkit/sdk/file'\n`,
    after: `export { ChatBotKit as Kit } from '@chatbotkit/client'\nexport type { BotFetchResponse, BotListResponse } from '@chatbotkit/client/bot/v1'\nexport { ChatBotKit as default } from '@chatbotkit/client'\nexport * from '@chatbotkit/client/file'\n`
  },
  {
    name: 'an imported type that is exported keeps its name outside',
    before: `import type { BotFetchResponse } from '@chatbotkit/sdk/bot/v1'\nexport type { BotFetchResponse }\n`,
    after: `import type { Bot } from '@chatbotkit/client'\nexport type { Bot as BotFetchResponse }\n`
  },
  {
    name: 'functions that are exported are left',
    before: `export { createBot } from '@chatbotkit/sdk/bot/v1'\nexport * from '@chatbotkit/sdk/file/v1'\n`,
    left: [
      "1:1 Not every name of '@chatbotkit/sdk/bot/v1' has the same place here.",
      "2:1 '@chatbotkit/sdk/file/v1' has functions, which are methods here."
    ]
  },
  {
    name: 'require and its names',
    extension: 'cjs',
    before: `const { ChatBotKit, BotClient: Bots } = require('@chatbotkit/sdk')\nconst { createBot } = require("@chatbotkit/sdk/bot/v1")\nconst files = require('@chatbotkit/sdk/file/v1')\nconst Kit = require('@chatbotkit/sdk').default\nconst client = new ChatBotKit({ secret: 's' })\ncreateBot(client, {})\nfiles.syncFile(client, 'f')\n`,
    after: `const { ChatBotKit, BotClient: Bots } = require('@chatbotkit/client')\nconst Kit = require('@chatbotkit/client').ChatBotKit\nconst client = new ChatBotKit({ secret: 's' })\nclient.bot.create({})\nclient.file.sync('f')\n`
  },
  {
    name: 'import with an equals sign',
    extension: 'cts',
    before: `import sdk = require('@chatbotkit/sdk')\nexport const client = new sdk.ChatBotKit({ secret: 's' })\n`,
    after: `import sdk = require('@chatbotkit/client')\nexport const client = new sdk.ChatBotKit({ secret: 's' })\n`
  },
  ...['mjs', 'mts'].map((extension) => ({
    name: `a .${extension} file is a module that imports nothing at first`,
    extension,
    before: `const { ChatBotKit } = await import('@chatbotkit/sdk')\nconst client = new ChatBotKit({ secret: 's' })\n;(await (await import('@chatbotkit/sdk/bot/v1')).createBot(client, {}))\nconst { createBot } = await import('@chatbotkit/sdk/bot/v1')`,
    after: `const { ChatBotKit } = await import('@chatbotkit/client')\nconst client = new ChatBotKit({ secret: 's' })\n;(await client.bot.create({}))\n`
  })),
  {
    name: 'modules that are loaded on demand',
    before: `export async function go() {\n  const { ChatBotKit } = await import('@chatbotkit/sdk')\n  const client = new ChatBotKit({ secret: 's' })\n  const { createBot } = await import('@chatbotkit/sdk/bot/v1')\n  await createBot(client, {})\n  await (await import('@chatbotkit/sdk/file/v1')).syncFile(client, 'f')\n  return import('@chatbotkit/sdk')\n}\n`,
    after: `export async function go() {\n  const { ChatBotKit } = await import('@chatbotkit/client')\n  const client = new ChatBotKit({ secret: 's' })\n  await client.bot.create({})\n  await client.file.sync('f')\n  return import('@chatbotkit/client')\n}\n`
  },
  {
    name: 'types in comments of JavaScript',
    extension: 'js',
    before: `/** @typedef {import('@chatbotkit/sdk/bot/v1').BotListResponse} Bots */\n/** @param {import("@chatbotkit/sdk").ChatBotKit} client */\nexport const go = (client) => client.bot.list()\n`,
    after: `/** @typedef {import('@chatbotkit/client').Page<import('@chatbotkit/client').BotListItem>} Bots */\n/** @param {import("@chatbotkit/client").ChatBotKit} client */\nexport const go = (client) => client.bot.list()\n`
  },
  {
    name: 'lines that end as on Windows stay so',
    before: `import { ChatBotKit } from '@chatbotkit/sdk';\r\nimport { createBot } from '@chatbotkit/sdk/bot/v1';\r\nexport const go = (client: ChatBotKit) =>\r\n  createBot(client, {});\r\n`,
    after: `import { ChatBotKit } from '@chatbotkit/client';\r\nexport const go = (client: ChatBotKit) =>\r\n  client.bot.create({});\r\n`
  },
  {
    name: 'comments and blank lines stay',
    before: `#!/usr/bin/env node\n/* A header. */\n\n// Functions.\nimport { createBot } from '@chatbotkit/sdk/bot/v1' // trailing\n\nimport { ChatBotKit } from '@chatbotkit/sdk'\nexport const go = (client: ChatBotKit) => createBot(client, /* none */ {})\n`,
    left: ['8:43 createBot is a function of @chatbotkit/sdk. A comment before an argument would be lost.'],
    after: `#!/usr/bin/env node\n/* A header. */\n\n// Functions.\nimport { createBot } from '@chatbotkit/sdk/bot/v1' // trailing\n\nimport { ChatBotKit } from '@chatbotkit/client'\nexport const go = (client: ChatBotKit) => createBot(client, /* none */ {})\n`
  },
  {
    name: 'a comment among names that stay is kept',
    before: `import {\n  // The client.\n  ChatBotKit,\n  BotClient // and bots\n} from '@chatbotkit/sdk'\nexport const all = [ChatBotKit, BotClient]\n`,
    after: `import {\n  // The client.\n  ChatBotKit,\n  BotClient // and bots\n} from '@chatbotkit/client'\nexport const all = [ChatBotKit, BotClient]\n`
  },
  {
    name: 'a declaration that is left keeps its names from others',
    before: `import Kit, * as all from '@chatbotkit/sdk'\nimport { /* of it */ BotFetchResponse as Bot } from '@chatbotkit/sdk/bot/v1'\nimport type { BotFetchResponse } from '@chatbotkit/sdk/bot/v1'\nexport const make = () => [new Kit({ secret: 's' }), all]\nexport type All = Bot | BotFetchResponse\n`,
    after: `import Kit, * as all from '@chatbotkit/sdk'\nimport { /* of it */ BotFetchResponse as Bot } from '@chatbotkit/sdk/bot/v1'\nimport type { Bot as BotFetchResponse } from '@chatbotkit/client'\nexport const make = () => [new Kit({ secret: 's' }), all]\nexport type All = Bot | BotFetchResponse\n`,
    left: [
      '1:1 A default is imported beside all names of its module.',
      '2:1 A comment among the names would be lost.'
    ]
  },
  {
    name: 'mocks of a test runner follow the imports',
    before: `declare const vi: { mock(name: string, make?: () => object): void; importActual(name: string): Promise<object> }\nvi.mock('@chatbotkit/sdk', () => ({}))\nvi.mock('@chatbotkit/sdk/bot/index.js')\nvi.mock('@chatbotkit/sdk/bot/v1')\nexport const all = [vi.importActual("@chatbotkit/sdk"), import.meta.resolve('@chatbotkit/sdk')]\n`,
    after: `declare const vi: { mock(name: string, make?: () => object): void; importActual(name: string): Promise<object> }\nvi.mock('@chatbotkit/client', () => ({}))\nvi.mock('@chatbotkit/client/bot/index.js')\nvi.mock('@chatbotkit/sdk/bot/v1')\nexport const all = [vi.importActual("@chatbotkit/client"), import.meta.resolve('@chatbotkit/client')]\n`,
    left: ['4:9 A text names @chatbotkit/sdk.']
  },
  {
    name: 'texts that name the package are left',
    before: `export const config = { transpilePackages: ['@chatbotkit/sdk'] }\nexport const at = '@chatbotkit/sdk/none/such'\ndeclare module '@chatbotkit/sdk' {}\nexport const other = '@chatbotkit/sdks'\n`,
    left: [
      '1:45 A text names @chatbotkit/sdk.',
      '2:19 @chatbotkit/sdk/none/such is not a path that is known.',
      '3:16 A declaration adds to the types of @chatbotkit/sdk.'
    ]
  },
  {
    name: 'a file that cannot be read is left',
    before: `import { ChatBotKit } from '@chatbotkit/sdk'\nconst = 3\n`,
    left: ['2:7 The file cannot be read: Variable declaration expected.']
  }
]
