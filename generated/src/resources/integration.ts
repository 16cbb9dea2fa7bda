// Generated; do not edit. Your own code belongs in src/custom.

import { childOf } from '../runtime/index.ts'
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

/** Integrations, which connect bots to other platforms. */
export class IntegrationClient extends Resource {
  /** Discord bots. */
  get discord(): DiscordIntegrationClient {
    return childOf(this, DiscordIntegrationClient)
  }

  /** Conversations by email. */
  get email(): EmailIntegrationClient {
    return childOf(this, EmailIntegrationClient)
  }

  /** Extractions of structured data from conversations. */
  get extract(): ExtractIntegrationClient {
    return childOf(this, ExtractIntegrationClient)
  }

  /** Google Chat apps. */
  get googlechat(): GooglechatIntegrationClient {
    return childOf(this, GooglechatIntegrationClient)
  }

  /** Instagram accounts. */
  get instagram(): InstagramIntegrationClient {
    return childOf(this, InstagramIntegrationClient)
  }

  /** Servers that offer a skillset over the Model Context Protocol. */
  get mcpserver(): McpServerIntegrationClient {
    return childOf(this, McpServerIntegrationClient)
  }

  /** Facebook Messenger pages. */
  get messenger(): MessengerIntegrationClient {
    return childOf(this, MessengerIntegrationClient)
  }

  /** Microsoft Teams apps. */
  get microsoftteams(): MicrosoftteamsIntegrationClient {
    return childOf(this, MicrosoftteamsIntegrationClient)
  }

  /** Notion workspaces that are synchronised to a dataset. */
  get notion(): NotionIntegrationClient {
    return childOf(this, NotionIntegrationClient)
  }

  /** Meetings that bots join through Recall. */
  get recall(): RecallIntegrationClient {
    return childOf(this, RecallIntegrationClient)
  }

  /** Web sites that are synchronised to a dataset. */
  get sitemap(): SitemapIntegrationClient {
    return childOf(this, SitemapIntegrationClient)
  }

  /** Servers that offer a skillset over HTTP. */
  get skillserver(): SkillServerIntegrationClient {
    return childOf(this, SkillServerIntegrationClient)
  }

  /** Slack apps. */
  get slack(): SlackIntegrationClient {
    return childOf(this, SlackIntegrationClient)
  }

  /** Handover of conversations to human support. */
  get support(): SupportIntegrationClient {
    return childOf(this, SupportIntegrationClient)
  }

  /** Telegram bots. */
  get telegram(): TelegramIntegrationClient {
    return childOf(this, TelegramIntegrationClient)
  }

  /** Triggers, with which other systems start a conversation. */
  get trigger(): TriggerIntegrationClient {
    return childOf(this, TriggerIntegrationClient)
  }

  /** Conversations over Twilio. */
  get twilio(): TwilioIntegrationClient {
    return childOf(this, TwilioIntegrationClient)
  }

  /** WhatsApp numbers. */
  get whatsapp(): WhatsAppIntegrationClient {
    return childOf(this, WhatsAppIntegrationClient)
  }

  /** Chat widgets for web sites. */
  get widget(): WidgetIntegrationClient {
    return childOf(this, WidgetIntegrationClient)
  }
}
