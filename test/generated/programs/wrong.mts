// Each line is a mistake that the types of the package must see.
import { ChatBotKit } from '@chatbotkit/client'

const client = new ChatBotKit({ sekret: 'x' })
export const unknownKey = client.bot.create({ nam: 'Ada' })
export const noId = client.bot.fetch()
export const undefinedId = client.conversation.complete(undefined, { text: 'Hello' })
export const noSuchMethod = client.bot.rename('b', 'Ada')
export const notNullable: Promise<string> = client.bot.fetch('b').then((bot) => bot.name)
