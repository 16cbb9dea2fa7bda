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
import { childOf } from './runtime/index.ts'
import { Client, type ClientOptions } from './service.ts'

/**
 * The ChatBotKit API: every resource is a property. Nothing is built or sent before it is used.
 *
 * What holds for many methods:
 * - `BadRequestError`: The request does not have the form the action asks for.
 * - `LimitError`: A rate limit, a quota or a size limit is reached; the message says which.
 * - `NotFoundError`: There is no such resource.
 * - `list` (62 of 65): Each request takes one unit of the poll rate, which is counted over a sliding window
 *   of 60 seconds.
 * - `update`: Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all
 *   stored metadata, `meta: { "$update": { … } }` merges into it one level deep.
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
    return childOf(this, BlueprintClient)
  }

  /** Bots, a model with a backstory, a dataset and a skillset. */
  get bot(): BotClient {
    return childOf(this, BotClient)
  }

  /** Channels, over which programs and running conversations exchange messages. */
  get channel(): ChannelClient {
    return childOf(this, ChannelClient)
  }

  /** Contacts, the people that bots talk to. */
  get contact(): ContactClient {
    return childOf(this, ContactClient)
  }

  /** Conversations, and completions with or without one. */
  get conversation(): ConversationClient {
    return childOf(this, ConversationClient)
  }

  /** Datasets, in which bots look things up. */
  get dataset(): DatasetClient {
    return childOf(this, DatasetClient)
  }

  /** What happens in an account. */
  get event(): EventClient {
    return childOf(this, EventClient)
  }

  /** Files, a record each with content that is uploaded and downloaded by itself. */
  get file(): FileClient {
    return childOf(this, FileClient)
  }

  /** The API as GraphQL. */
  get graphql(): GraphqlClient {
    return childOf(this, GraphqlClient)
  }

  /** Integrations, by which bots meet people and systems elsewhere. */
  get integration(): IntegrationClient {
    return childOf(this, IntegrationClient)
  }

  /** Prompts that generate a text from another. */
  get magic(): MagicClient {
    return childOf(this, MagicClient)
  }

  /** Memories, what bots keep of their conversations. */
  get memory(): MemoryClient {
    return childOf(this, MemoryClient)
  }

  /** The endpoints that speak the OpenAI format. */
  get openai(): OpenAIClient {
    return childOf(this, OpenAIClient)
  }

  /** What a parent account does for its child accounts. */
  get partner(): PartnerClient {
    return childOf(this, PartnerClient)
  }

  /** What the platform itself offers and documents. */
  get platform(): PlatformClient {
    return childOf(this, PlatformClient)
  }

  /** Policies, rules for retention and usage. */
  get policy(): PolicyClient {
    return childOf(this, PolicyClient)
  }

  /** Portals, sites on which people meet bots. */
  get portal(): PortalClient {
    return childOf(this, PortalClient)
  }

  /** Secrets that abilities use. */
  get secret(): SecretClient {
    return childOf(this, SecretClient)
  }

  /** Skillsets, groups of abilities for a bot. */
  get skillset(): SkillsetClient {
    return childOf(this, SkillsetClient)
  }

  /** Spaces, storage that bots and people share. */
  get space(): SpaceClient {
    return childOf(this, SpaceClient)
  }

  /** Tasks, work that runs by itself or on a schedule. */
  get task(): TaskClient {
    return childOf(this, TaskClient)
  }

  /** Teams of the account. */
  get team(): TeamClient {
    return childOf(this, TeamClient)
  }

  /** What the account has used. */
  get usage(): UsageClient {
    return childOf(this, UsageClient)
  }
}
