/** `node src/main.ts How many lamps are there?` */
import { ChatBotKit } from '@chatbotkit/client'
import { research } from './agent.ts'

const question = process.argv.slice(2).join(' ') || 'How many lamps are there?'
const answer = await research(new ChatBotKit(), question, {
  stock: new Map([
    ['lamp', 3],
    ['chair', 12]
  ]),
  started: (channelId) => console.error(`watch with: npm run watch -- ${channelId}`),
  report: (line) => console.error(line)
})
console.log(answer)
