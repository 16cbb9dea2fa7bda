/** The packages whose types and weight are compared, each with the least program that uses one resource. */

/** Reads the events of a response in a page, and makes no call. */
export const readerProgram = `import { readEvents } from '@chatbotkit/client'\nexport const events = readEvents(await fetch('/events'))\n`

export interface Contender {
  readonly name: string
  /** Packages whose declarations its users get. */
  readonly packages: readonly string[]
  /** What is imported for one resource and for the whole client. */
  readonly imports: { readonly one: string; readonly whole: string }
  /** A program that lists one resource and reads a field. */
  readonly one: string
  /** Makes the whole client as `client`; what calls all of its methods is added. */
  readonly whole: string
}

export const contenders: readonly Contender[] = [
  {
    name: 'ours',
    packages: ['@chatbotkit/client'],
    imports: { one: '@chatbotkit/client/bot', whole: '@chatbotkit/client' },
    one: `import { BotClient } from '@chatbotkit/client/bot'\nconst bots = new BotClient({ secret: 's' })\nexport const names = (await bots.list()).items.map((bot) => bot.name)\n`,
    whole: `import { ChatBotKit } from '@chatbotkit/client'\nexport const client = new ChatBotKit({ secret: 's' })\n`
  },
  {
    name: '@chatbotkit/sdk 1.36.0',
    packages: ['@chatbotkit/sdk'],
    imports: { one: '@chatbotkit/sdk/bot', whole: '@chatbotkit/sdk' },
    one: `import { BotClient } from '@chatbotkit/sdk/bot'\nconst bots = new BotClient({ secret: 's' })\nexport const names = (await bots.list()).items.map((bot) => bot.name)\n`,
    whole: `import { ChatBotKit } from '@chatbotkit/sdk'\nexport const client = new ChatBotKit({ secret: 's' })\n`
  },
  {
    name: 'openai 6.10.0',
    packages: ['openai'],
    imports: { one: 'openai', whole: 'openai' },
    one: `import OpenAI from 'openai'\nconst client = new OpenAI({ apiKey: 's' })\nexport const names = (await client.models.list()).data.map((model) => model.id)\n`,
    whole: `import OpenAI from 'openai'\nexport const client = new OpenAI({ apiKey: 's' })\n`
  },
  {
    name: 'openapi-typescript + openapi-fetch',
    packages: ['openapi-fetch', 'openapi-typescript-helpers', 'schema'],
    imports: { one: 'openapi-fetch', whole: 'openapi-fetch' },
    one: `import createClient from 'openapi-fetch'\nimport type { paths } from 'schema'\nconst client = createClient<paths>({ baseUrl: 'https://api.example' })\nconst { data } = await client.GET('/bot/list', { params: { query: {} } })\nexport const names = data !== undefined && 'items' in data ? data.items.map((bot) => bot.name) : []\n`,
    whole: `import createClient from 'openapi-fetch'\nimport type { paths } from 'schema'\nexport const client = createClient<paths>({ baseUrl: 'https://api.example' })\n`
  }
]
