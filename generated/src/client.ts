// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

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
import { Client } from './service.ts'

/**
 * The ChatBotKit API: every resource is a property. Nothing is built or sent before it is used.
 *
 * @see https://api.chatbotkit.com/v1
 */
export class ChatBotKit extends Client {
  /** `blueprint`: clone, create, delete, fetch, list, update, bulletin, resource. */
  get blueprint(): BlueprintClient {
    return this._child(BlueprintClient)
  }

  /** `bot`: clone, create, delete, downvote, fetch, list, update, upvote, memory, session, usage. */
  get bot(): BotClient {
    return this._child(BotClient)
  }

  /** `channel`: publish, subscribe. */
  get channel(): ChannelClient {
    return this._child(ChannelClient)
  }

  /**
   * `contact`: create, delete, ensure, export, fetch, list, update, conversation, memory, rating, secret,
   * space, task.
   */
  get contact(): ContactClient {
    return this._child(ContactClient)
  }

  /**
   * `conversation`: compact, complete, create, delete, dispatch, downvote, export, fetch, list, receive,
   * send, update, upvote, attachment, contact, message, session, usage.
   */
  get conversation(): ConversationClient {
    return this._child(ConversationClient)
  }

  /** `dataset`: create, delete, fetch, list, search, update, file, record. */
  get dataset(): DatasetClient {
    return this._child(DatasetClient)
  }

  /** `event`: log. */
  get event(): EventClient {
    return this._child(EventClient)
  }

  /** `file`: create, delete, download, fetch, list, sync, update, upload. */
  get file(): FileClient {
    return this._child(FileClient)
  }

  /** `graphql`: call. */
  get graphql(): GraphqlClient {
    return this._child(GraphqlClient)
  }

  /**
   * `integration`: discord, email, extract, googlechat, instagram, mcpserver, messenger, microsoftteams,
   * notion, recall, sitemap, skillserver, slack, support, telegram, trigger, twilio, whatsapp, widget.
   */
  get integration(): IntegrationClient {
    return this._child(IntegrationClient)
  }

  /** `magic`: generate, list. */
  get magic(): MagicClient {
    return this._child(MagicClient)
  }

  /** `memory`: create, delete, export, fetch, list, search, update. */
  get memory(): MemoryClient {
    return this._child(MemoryClient)
  }

  /** `openai`: chat. */
  get openai(): OpenAIClient {
    return this._child(OpenAIClient)
  }

  /** `partner`: user. */
  get partner(): PartnerClient {
    return this._child(PartnerClient)
  }

  /** `platform`: ability, action, doc, example, guide, manual, model, report, secret, tutorial. */
  get platform(): PlatformClient {
    return this._child(PlatformClient)
  }

  /** `policy`: create, delete, fetch, list, update. */
  get policy(): PolicyClient {
    return this._child(PolicyClient)
  }

  /** `portal`: create, delete, fetch, list, update. */
  get portal(): PortalClient {
    return this._child(PortalClient)
  }

  /** `secret`: authenticate, create, delete, fetch, list, revoke, update, verify. */
  get secret(): SecretClient {
    return this._child(SecretClient)
  }

  /** `skillset`: create, delete, fetch, list, update, ability. */
  get skillset(): SkillsetClient {
    return this._child(SkillsetClient)
  }

  /** `space`: create, delete, export, fetch, list, update, site, storage. */
  get space(): SpaceClient {
    return this._child(SpaceClient)
  }

  /** `task`: cancel, create, delete, export, fetch, list, subscribe, trigger, update, execution. */
  get task(): TaskClient {
    return this._child(TaskClient)
  }

  /** `team`: list. */
  get team(): TeamClient {
    return this._child(TeamClient)
  }

  /** `usage`: fetch, list, series. */
  get usage(): UsageClient {
    return this._child(UsageClient)
  }
}
