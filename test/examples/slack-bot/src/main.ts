/** `node src/main.ts`; the README lists its variables. */
import { ChatBotKit } from '@chatbotkit/client'
import { botFor } from './server.ts'

const {
  SLACK_SIGNING_SECRET,
  SLACK_BOT_TOKEN,
  SLACK_API_URL = 'https://slack.com/api',
  PORT = '3000'
} = process.env
if (!SLACK_SIGNING_SECRET || !SLACK_BOT_TOKEN)
  throw new Error('Set SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN, which the page of your Slack app shows.')

const server = botFor(new ChatBotKit(), {
  signingSecret: SLACK_SIGNING_SECRET,
  async post({ channel, thread }, text) {
    const response = await fetch(`${SLACK_API_URL}/chat.postMessage`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${SLACK_BOT_TOKEN}`,
        'content-type': 'application/json; charset=utf-8'
      },
      body: JSON.stringify({ channel, thread_ts: thread, text })
    })
    // Slack answers with 200, and says in the body whether it worked.
    const answer: unknown = await response.json()
    const worked = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true
    if (!worked) throw new Error(`Slack refused the message: ${JSON.stringify(answer)}`)
  }
})
server.listen(Number(PORT), () => {
  const address = server.address()
  if (typeof address === 'object') console.log(`listening on port ${address?.port}`)
})
