// Errors have a code.
import { ChatBotKit } from '@chatbotkit/sdk'
import { fetchBot } from '@chatbotkit/sdk/bot/v1'

const options = { secret: process.env['SECRET'] ?? '', baseUrl: process.env['BASE_URL'] }
const cbk = new ChatBotKit(options)

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'none'
}

console.log(await fetchBot(cbk, 'nobody').then(() => 'found', codeOf))
console.log(await cbk.bot.fetch('nobody').then(() => 'found', codeOf))
try {
  await cbk.bot.create({ name: 3 as unknown as string })
} catch (error) {
  console.log(codeOf(error))
}
await cbk.bot.fetch('nobody').catch((error) => console.log(codeOf(error)))
