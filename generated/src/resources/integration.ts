// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { Resource } from '../service.ts'
import { DiscordIntegrationClient } from './integration/discord.ts'
import { EmailIntegrationClient } from './integration/email.ts'
import { ExtractIntegrationClient } from './integration/extract.ts'
import { GooglechatIntegrationClient } from './integration/googlechat.ts'
import { InstagramIntegrationClient } from './integration/instagram.ts'
import { McpServerIntegrationClient } from './integration/mcpserver.ts'
import { MessengerIntegrationClient } from './integration/messenger.ts'
import { MicrosoftteamsIntegrationClient } from './integration/microsoftteams.ts'
import { NotionIntegrationClient } from './integration/notion.ts'
import { RecallIntegrationClient } from './integration/recall.ts'
import { SitemapIntegrationClient } from './integration/sitemap.ts'
import { SkillServerIntegrationClient } from './integration/skillserver.ts'
import { SlackIntegrationClient } from './integration/slack.ts'
import { SupportIntegrationClient } from './integration/support.ts'
import { TelegramIntegrationClient } from './integration/telegram.ts'
import { TriggerIntegrationClient } from './integration/trigger.ts'
import { TwilioIntegrationClient } from './integration/twilio.ts'
import { WhatsAppIntegrationClient } from './integration/whatsapp.ts'
import { WidgetIntegrationClient } from './integration/widget.ts'

/**
 * `integration`: discord, email, extract, googlechat, instagram, mcpserver, messenger, microsoftteams,
 * notion, recall, sitemap, skillserver, slack, support, telegram, trigger, twilio, whatsapp, widget.
 */
export class IntegrationClient extends Resource {
  /** `integration.discord`: create, delete, fetch, initiate, list, setup, update. */
  get discord(): DiscordIntegrationClient {
    return this._child(DiscordIntegrationClient)
  }

  /** `integration.email`: create, delete, fetch, initiate, list, setup, update. */
  get email(): EmailIntegrationClient {
    return this._child(EmailIntegrationClient)
  }

  /** `integration.extract`: create, delete, fetch, list, trigger, update, item. */
  get extract(): ExtractIntegrationClient {
    return this._child(ExtractIntegrationClient)
  }

  /** `integration.googlechat`: create, delete, fetch, initiate, list, setup, update. */
  get googlechat(): GooglechatIntegrationClient {
    return this._child(GooglechatIntegrationClient)
  }

  /** `integration.instagram`: create, delete, fetch, initiate, list, setup, update. */
  get instagram(): InstagramIntegrationClient {
    return this._child(InstagramIntegrationClient)
  }

  /** `integration.mcpserver`: create, delete, fetch, list, update. */
  get mcpserver(): McpServerIntegrationClient {
    return this._child(McpServerIntegrationClient)
  }

  /** `integration.messenger`: create, delete, fetch, initiate, list, setup, update. */
  get messenger(): MessengerIntegrationClient {
    return this._child(MessengerIntegrationClient)
  }

  /** `integration.microsoftteams`: create, delete, fetch, initiate, list, setup, update. */
  get microsoftteams(): MicrosoftteamsIntegrationClient {
    return this._child(MicrosoftteamsIntegrationClient)
  }

  /** `integration.notion`: create, delete, fetch, list, sync, update. */
  get notion(): NotionIntegrationClient {
    return this._child(NotionIntegrationClient)
  }

  /** `integration.recall`: initiate. */
  get recall(): RecallIntegrationClient {
    return this._child(RecallIntegrationClient)
  }

  /** `integration.sitemap`: create, delete, fetch, list, sync, update. */
  get sitemap(): SitemapIntegrationClient {
    return this._child(SitemapIntegrationClient)
  }

  /** `integration.skillserver`: create, delete, fetch, fetchManual, invoke, list, update. */
  get skillserver(): SkillServerIntegrationClient {
    return this._child(SkillServerIntegrationClient)
  }

  /** `integration.slack`: create, delete, fetch, initiate, list, setup, update. */
  get slack(): SlackIntegrationClient {
    return this._child(SlackIntegrationClient)
  }

  /** `integration.support`: create, delete, fetch, list, trigger, update. */
  get support(): SupportIntegrationClient {
    return this._child(SupportIntegrationClient)
  }

  /** `integration.telegram`: create, delete, fetch, initiate, list, setup, update. */
  get telegram(): TelegramIntegrationClient {
    return this._child(TelegramIntegrationClient)
  }

  /** `integration.trigger`: create, delete, fetch, invoke, list, setup, update. */
  get trigger(): TriggerIntegrationClient {
    return this._child(TriggerIntegrationClient)
  }

  /** `integration.twilio`: create, delete, fetch, initiate, list, setup, update. */
  get twilio(): TwilioIntegrationClient {
    return this._child(TwilioIntegrationClient)
  }

  /** `integration.whatsapp`: create, delete, fetch, initiate, list, setup, update. */
  get whatsapp(): WhatsAppIntegrationClient {
    return this._child(WhatsAppIntegrationClient)
  }

  /** `integration.widget`: clone, create, delete, fetch, list, setup, update, file. */
  get widget(): WidgetIntegrationClient {
    return this._child(WidgetIntegrationClient)
  }
}
