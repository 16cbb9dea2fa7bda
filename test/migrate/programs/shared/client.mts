// One client for a program, and names that it hands on.
import { ChatBotKit } from '@chatbotkit/sdk'

export { BotClient as Bots } from '@chatbotkit/sdk/bot'
export type { BotFetchResponse, BotListResponse } from '@chatbotkit/sdk/bot/v1'

export const cbk = new ChatBotKit({ secret: process.env['SECRET'] ?? '', baseUrl: process.env['BASE_URL'] })
