// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { fromSession } from './helpers/session.ts'
import { BlueprintClient } from './resources/blueprint.ts'
import { BotClient } from './resources/bot.ts'
import { ChannelClient } from './resources/channel.ts'
import { ContactClient } from './resources/contact.ts'
import { ConversationClient } from './resources/conversation.ts'
import { DatasetClient } from './resources/dataset.ts'
import { EventClient } from './resources/event.ts'
import { FileClient } from './resources/file.ts'
import { GraphqlClient } from './resources/graphql.ts'
import { IntegrationClient } from './resources/integration.ts'
import { MagicClient } from './resources/magic.ts'
import { MemoryClient } from './resources/memory.ts'
import { OpenAIClient } from './resources/openai.ts'
import { PartnerClient } from './resources/partner.ts'
import { PlatformClient } from './resources/platform.ts'
import { PolicyClient } from './resources/policy.ts'
import { PortalClient } from './resources/portal.ts'
import { SecretClient } from './resources/secret.ts'
import { SkillsetClient } from './resources/skillset.ts'
import { SpaceClient } from './resources/space.ts'
import { TaskClient } from './resources/task.ts'
import { TeamClient } from './resources/team.ts'
import { UsageClient } from './resources/usage.ts'
import { Client, type ClientOptions } from './service.ts'

/**
 * The ChatBotKit API: every resource is a property. Nothing is built or sent before it is used.
 *
 * @see https://api.chatbotkit.com/v1
 */
export class ChatBotKit extends Client {
  /** A client with the token of a session, which may do what the session allows. */
  static fromSession(session: { readonly token: string }, options?: ClientOptions): ChatBotKit {
    return fromSession(ChatBotKit, session, options)
  }

  /** Blueprints, which hold the resources of a solution together. */
  get blueprint(): BlueprintClient {
    return this._child(BlueprintClient)
  }

  /** Bots, a model with a backstory, a dataset and a skillset. */
  get bot(): BotClient {
    return this._child(BotClient)
  }

  /** Channels, over which programs and running conversations exchange messages. */
  get channel(): ChannelClient {
    return this._child(ChannelClient)
  }

  /** Contacts, the people that bots talk to. */
  get contact(): ContactClient {
    return this._child(ContactClient)
  }

  /** Conversations, and completions with or without one. */
  get conversation(): ConversationClient {
    return this._child(ConversationClient)
  }

  /** Datasets, in which bots look things up. */
  get dataset(): DatasetClient {
    return this._child(DatasetClient)
  }

  /** What happens in an account. */
  get event(): EventClient {
    return this._child(EventClient)
  }

  /** Files, a record each with content that is uploaded and downloaded by itself. */
  get file(): FileClient {
    return this._child(FileClient)
  }

  /** The API as GraphQL. */
  get graphql(): GraphqlClient {
    return this._child(GraphqlClient)
  }

  /** Integrations, by which bots meet people and systems elsewhere. */
  get integration(): IntegrationClient {
    return this._child(IntegrationClient)
  }

  /** Prompts that generate a text from another. */
  get magic(): MagicClient {
    return this._child(MagicClient)
  }

  /** Memories, what bots keep of their conversations. */
  get memory(): MemoryClient {
    return this._child(MemoryClient)
  }

  /** The endpoints that speak the OpenAI format. */
  get openai(): OpenAIClient {
    return this._child(OpenAIClient)
  }

  /** What a parent account does for its child accounts. */
  get partner(): PartnerClient {
    return this._child(PartnerClient)
  }

  /** What the platform itself offers and documents. */
  get platform(): PlatformClient {
    return this._child(PlatformClient)
  }

  /** Policies, rules for retention and usage. */
  get policy(): PolicyClient {
    return this._child(PolicyClient)
  }

  /** Portals, sites on which people meet bots. */
  get portal(): PortalClient {
    return this._child(PortalClient)
  }

  /** Secrets that abilities use. */
  get secret(): SecretClient {
    return this._child(SecretClient)
  }

  /** Skillsets, groups of abilities for a bot. */
  get skillset(): SkillsetClient {
    return this._child(SkillsetClient)
  }

  /** Spaces, storage that bots and people share. */
  get space(): SpaceClient {
    return this._child(SpaceClient)
  }

  /** Tasks, work that runs by itself or on a schedule. */
  get task(): TaskClient {
    return this._child(TaskClient)
  }

  /** Teams of the account. */
  get team(): TeamClient {
    return this._child(TeamClient)
  }

  /** What the account has used. */
  get usage(): UsageClient {
    return this._child(UsageClient)
  }
}
