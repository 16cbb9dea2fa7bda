/** `node src/main.ts`; PORT says where it listens. */
import { ChatBotKit } from '@chatbotkit/client'
import { siteFor } from './server.ts'

const server = siteFor(new ChatBotKit())
server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') console.log(`http://127.0.0.1:${address?.port}/`)
})
