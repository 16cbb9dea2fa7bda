// Generated; do not edit. Your own code belongs in src/custom.

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
 * The ChatBotKit API: every resource is a property. A client sends nothing until a method is called.
 *
 * These hold for many methods:
 * - `BadRequestError`: The request is malformed or lacks something that the action needs.
 * - `LimitError`: A rate limit, a quota or a size limit is reached; the message says which.
 * - `NotFoundError`: The resource does not exist.
 * - `list` (62 of 65): Each request takes one unit of the poll rate, which is counted over a sliding window
 *   of 60 seconds.
 * - `update`: Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all
 *   stored metadata, `meta: { "$update": { … } }` merges into it one level deep.
 *
 * @see https://api.chatbotkit.com/v1
 */
export class ChatBotKit extends Client {
  /**
   * A client with the token of a session, which may do what the session allows until the session ends.
   *
   * Options that act as another user are refused, here, by `extend` and by a call: that takes a secret key.
   *
   * @throws {ArgumentError} The session has no token, or the options act as another user.
   */
  static fromSession(session: { readonly token: string }, options?: ClientOptions): ChatBotKit {
    return fromSession(ChatBotKit, session, options)
  }

  /** Blueprints, which group the resources of a solution. */
  get blueprint(): BlueprintClient {
    return childOf(this, BlueprintClient)
  }

  /** Bots, each a model with a backstory, a dataset and a skillset. */
  get bot(): BotClient {
    return childOf(this, BotClient)
  }

  /** Channels, through which programs and running conversations exchange messages. */
  get channel(): ChannelClient {
    return childOf(this, ChannelClient)
  }

  /** Contacts, the people that bots talk to. */
  get contact(): ContactClient {
    return childOf(this, ContactClient)
  }

  /** Conversations, and completions with or without a stored conversation. */
  get conversation(): ConversationClient {
    return childOf(this, ConversationClient)
  }

  /** Datasets, which bots search. */
  get dataset(): DatasetClient {
    return childOf(this, DatasetClient)
  }

  /** Events of an account. */
  get event(): EventClient {
    return childOf(this, EventClient)
  }

  /** Files, each a record whose content is uploaded and downloaded separately. */
  get file(): FileClient {
    return childOf(this, FileClient)
  }

  /** The GraphQL endpoint of the API. */
  get graphql(): GraphqlClient {
    return childOf(this, GraphqlClient)
  }

  /** Integrations, which connect bots to other platforms. */
  get integration(): IntegrationClient {
    return childOf(this, IntegrationClient)
  }

  /** Prompts that generate text. */
  get magic(): MagicClient {
    return childOf(this, MagicClient)
  }

  /** Memories that bots keep from their conversations. */
  get memory(): MemoryClient {
    return childOf(this, MemoryClient)
  }

  /** Endpoints that are compatible with OpenAI. */
  get openai(): OpenAIClient {
    return childOf(this, OpenAIClient)
  }

  /** Actions of a parent account on its child accounts. */
  get partner(): PartnerClient {
    return childOf(this, PartnerClient)
  }

  /** Models, abilities, examples and documentation of the platform. */
  get platform(): PlatformClient {
    return childOf(this, PlatformClient)
  }

  /** Policies, rules for retention and usage. */
  get policy(): PolicyClient {
    return childOf(this, PolicyClient)
  }

  /** Portals, web sites where people use bots. */
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

  /** Spaces, storage that is shared by bots and people. */
  get space(): SpaceClient {
    return childOf(this, SpaceClient)
  }

  /** Tasks, which run on demand or on a schedule. */
  get task(): TaskClient {
    return childOf(this, TaskClient)
  }

  /** Teams of the account. */
  get team(): TeamClient {
    return childOf(this, TeamClient)
  }

  /** Usage of the account. */
  get usage(): UsageClient {
    return childOf(this, UsageClient)
  }
}
