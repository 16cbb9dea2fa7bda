/** `node src/look.ts <channelId>` */
import { ChatBotKit } from '@chatbotkit/client'
import { lookOn } from './agent.ts'

const [channelId] = process.argv.slice(2)
if (channelId === undefined) throw new Error('Give the id of the channel that the agent printed.')
await lookOn(new ChatBotKit(), channelId, (text) => process.stdout.write(text))
process.stdout.write('\n')
