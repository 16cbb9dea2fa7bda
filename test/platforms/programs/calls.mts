import { ChatBotKit, NotFoundError, isApiError, isConnectionError, isNotFound } from '@chatbotkit/client'
import { BotClient } from '@chatbotkit/client/bot'
import { failureOf, refusalOf, type Check } from './ground.mjs'

const names = ['Ada', 'Zoë', '数', 'Ωmega', '🎈']

/** Calls that are awaited. */
export const calls: Readonly<Record<string, Check>> = {
  async 'a POST and a GET'({ client }) {
    const { id } = await client.bot.create({ name: 'Ada ✨', meta: { team: 'ü' } })
    const { name, meta } = await client.bot.fetch(id)
    return [name, meta]
  },

  async 'an error with its status, code and guard'({ client }) {
    const error = await failureOf(client.bot.fetch('nobody'))
    return (
      isApiError(error) && [
        error instanceof NotFoundError,
        isNotFound(error),
        error.name,
        error.status,
        error.code
      ]
    )
  },

  async 'a loop over pages'({ client }) {
    for (const name of names) await client.dataset.create({ name })
    const found: unknown[] = []
    for await (const { name } of client.dataset.list({ take: 2, order: 'asc' })) found.push(name)
    return found
  },

  async 'a resource from its subpath'({ client }) {
    const { response } = await new BotClient(client).list({ take: 1 }).withResponse()
    return [client.bot instanceof BotClient, response.status, response.headers.get('content-type')]
  },

  async 'a read goes through after two refusals'({ client }) {
    return (await client.bot.fetch('flaky')).id
  },

  async 'a body that is cut is read again'({ client }) {
    return (await client.bot.fetch('cut')).id
  },

  async 'a write is not sent again'({ client }) {
    return refusalOf(client.bot.create({ name: 'never twice' }))
  },

  async 'an address where nobody listens'({ client, plan }) {
    const attempts: number[] = []
    const nowhere = client.extend({
      baseUrl: plan.nowhere,
      hooks: { beforeAttempt: ({ number }) => void attempts.push(number) }
    })
    return [isConnectionError(await failureOf(nowhere.bot.create({ name: 'nobody hears' }))), attempts.length]
  },

  async 'a redirect within the API'({ client }) {
    return client.bot.fetch('moved').then(
      ({ id }) => id,
      (error: unknown) => (error instanceof Error ? error.name : error)
    )
  },

  async 'a session token'({ client, plan }) {
    const session = await client.conversation.session.create('talking', { durationInSeconds: 3600 })
    const visitor = ChatBotKit.fromSession(session, { baseUrl: plan.baseUrl })
    return (await visitor.conversation.complete('talking', { text: 'Good day' })).text
  },

  async 'the secret of the account without an opt-in'({ plan }) {
    return outcomeAt({ secret: plan.secret })
  },

  async 'the name of another account'() {
    return outcomeAt({ secret: 'a.session.token', runAsUserId: 'child' })
  },

  async 'a header that the preflight refuses'({ client }) {
    const call = client.bot.fetch('acting', {}, { timezone: 'Europe/London', retries: 0 })
    return call.then(
      ({ id }) => id,
      (error: unknown) => (error instanceof Error ? error.name : error)
    )
  }
}

/** How a call at the address of the API itself comes out, and what was sent for it; nothing leaves, for its `fetch` answers by itself. */
async function outcomeAt(options: ConstructorParameters<typeof ChatBotKit>[0]): Promise<readonly unknown[]> {
  const sent: string[] = []
  const answer = async (url: string | URL | Request): Promise<Response> => {
    sent.push(new URL(url instanceof Request ? url.url : url).host)
    return Response.json({ id: 'there' })
  }
  const call = new ChatBotKit({ ...options, fetch: answer }).bot.fetch('there')
  return [
    await call.then(
      ({ id }) => id,
      (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : error)
    ),
    sent
  ]
}
