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

/** Integrations, by which bots meet people and systems elsewhere. */
export class IntegrationClient extends Resource {
  /** Discord bots. */
  get discord(): DiscordIntegrationClient {
    return this._child(DiscordIntegrationClient)
  }

  /** Conversations by email. */
  get email(): EmailIntegrationClient {
    return this._child(EmailIntegrationClient)
  }

  /** Extractions of structured data from conversations. */
  get extract(): ExtractIntegrationClient {
    return this._child(ExtractIntegrationClient)
  }

  /** Google Chat apps. */
  get googlechat(): GooglechatIntegrationClient {
    return this._child(GooglechatIntegrationClient)
  }

  /** Instagram accounts. */
  get instagram(): InstagramIntegrationClient {
    return this._child(InstagramIntegrationClient)
  }

  /** Servers that offer a skillset over the Model Context Protocol. */
  get mcpserver(): McpServerIntegrationClient {
    return this._child(McpServerIntegrationClient)
  }

  /** Facebook Messenger pages. */
  get messenger(): MessengerIntegrationClient {
    return this._child(MessengerIntegrationClient)
  }

  /** Microsoft Teams apps. */
  get microsoftteams(): MicrosoftteamsIntegrationClient {
    return this._child(MicrosoftteamsIntegrationClient)
  }

  /** Notion workspaces that feed a dataset. */
  get notion(): NotionIntegrationClient {
    return this._child(NotionIntegrationClient)
  }

  /** Meetings joined through Recall. */
  get recall(): RecallIntegrationClient {
    return this._child(RecallIntegrationClient)
  }

  /** Web sites that feed a dataset. */
  get sitemap(): SitemapIntegrationClient {
    return this._child(SitemapIntegrationClient)
  }

  /** Servers that offer a skillset over HTTP. */
  get skillserver(): SkillServerIntegrationClient {
    return this._child(SkillServerIntegrationClient)
  }

  /** Slack apps. */
  get slack(): SlackIntegrationClient {
    return this._child(SlackIntegrationClient)
  }

  /** Hand-over to human support. */
  get support(): SupportIntegrationClient {
    return this._child(SupportIntegrationClient)
  }

  /** Telegram bots. */
  get telegram(): TelegramIntegrationClient {
    return this._child(TelegramIntegrationClient)
  }

  /** Triggers, by which events elsewhere start a conversation. */
  get trigger(): TriggerIntegrationClient {
    return this._child(TriggerIntegrationClient)
  }

  /** Conversations over Twilio. */
  get twilio(): TwilioIntegrationClient {
    return this._child(TwilioIntegrationClient)
  }

  /** WhatsApp numbers. */
  get whatsapp(): WhatsAppIntegrationClient {
    return this._child(WhatsAppIntegrationClient)
  }

  /** Chat widgets for web sites. */
  get widget(): WidgetIntegrationClient {
    return this._child(WidgetIntegrationClient)
  }
}
