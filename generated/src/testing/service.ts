// Generated; do not edit. Your own code belongs in src/custom.

import type * as types from '../index.ts'
import type { Table } from './table.ts'

/** What each operation answers. */
export interface Answers {
  'blueprint.clone': types.BlueprintCloneResponse
  'blueprint.create': types.BlueprintCreateResponse
  'blueprint.delete': types.BlueprintDeleteResponse
  'blueprint.fetch': types.Blueprint
  'blueprint.list': { 'items': types.BlueprintListItem[]; 'cursor'?: string | null }
  'blueprint.update': types.BlueprintUpdateResponse
  'blueprint.bulletin.create': types.BlueprintBulletinCreateResponse
  'blueprint.bulletin.list': { 'items': types.BlueprintBulletinListItem[]; 'cursor'?: string | null }
  'blueprint.resource.export': types.BlueprintResourceExportResponse
  'blueprint.resource.import': unknown
  'blueprint.resource.list': types.BlueprintResourceListResponse
  'bot.clone': types.BotCloneResponse
  'bot.create': types.BotCreateResponse
  'bot.delete': types.BotDeleteResponse
  'bot.downvote': types.BotDownvoteResponse
  'bot.fetch': types.Bot
  'bot.list': { 'items': types.BotListItem[]; 'cursor'?: string | null }
  'bot.update': types.BotUpdateResponse
  'bot.upvote': types.BotUpvoteResponse
  'bot.memory.search': types.BotMemorySearchResponse
  'bot.session.create': types.BotSessionCreateResponse
  'bot.usage.fetch': types.BotUsage
  'channel.publish': types.ChannelPublishResponse
  'channel.subscribe': never
  'contact.create': types.ContactCreateResponse
  'contact.delete': types.ContactDeleteResponse
  'contact.ensure': types.ContactEnsureResponse
  'contact.export': { 'items': types.ContactExportItem[]; 'cursor'?: string | null }
  'contact.fetch': types.Contact
  'contact.list': { 'items': types.ContactListItem[]; 'cursor'?: string | null }
  'contact.update': types.ContactUpdateResponse
  'contact.conversation.list': { 'items': types.ContactConversationListItem[]; 'cursor'?: string | null }
  'contact.memory.list': { 'items': types.ContactMemoryListItem[]; 'cursor'?: string | null }
  'contact.memory.search': types.ContactMemorySearchResponse
  'contact.rating.list': { 'items': types.ContactRatingListItem[]; 'cursor'?: string | null }
  'contact.secret.authenticate': types.ContactSecretAuthenticateResponse
  'contact.secret.list': { 'items': types.ContactSecretListItem[]; 'cursor'?: string | null }
  'contact.secret.revoke': types.ContactSecretRevokeResponse
  'contact.secret.verify': types.ContactSecretVerifyResponse
  'contact.space.list': { 'items': types.ContactSpaceListItem[]; 'cursor'?: string | null }
  'contact.task.list': { 'items': types.ContactTaskListItem[]; 'cursor'?: string | null }
  'conversation.compact': types.ConversationCompactStatelessResponse | types.ConversationCompactResponse
  'conversation.complete': types.ConversationCompleteStatelessResponse | types.ConversationCompleteResponse
  'conversation.create': types.ConversationCreateResponse
  'conversation.delete': types.ConversationDeleteResponse
  'conversation.dispatch': types.ConversationDispatchStatelessResponse | types.ConversationDispatchResponse
  'conversation.downvote': types.ConversationDownvoteResponse
  'conversation.export': { 'items': types.ConversationExportItem[]; 'cursor'?: string | null }
  'conversation.fetch': types.Conversation
  'conversation.list': { 'items': types.ConversationListItem[]; 'cursor'?: string | null }
  'conversation.receive': types.ConversationReceiveResponse
  'conversation.send': types.ConversationSendResponse
  'conversation.update': types.ConversationUpdateResponse
  'conversation.upvote': types.ConversationUpvoteResponse
  'conversation.attachment.list': { 'items': types.ConversationAttachmentListItem[]; 'cursor'?: string | null }
  'conversation.attachment.upload': types.ConversationAttachmentUploadResponse
  'conversation.contact.upsert': types.ConversationContactUpsertResponse
  'conversation.message.create': types.ConversationMessageCreateResponse
  'conversation.message.delete': types.ConversationMessageDeleteResponse
  'conversation.message.downvote': types.ConversationMessageDownvoteResponse
  'conversation.message.fetch': types.ConversationMessage
  'conversation.message.list': { 'items': types.ConversationMessageListItem[]; 'cursor'?: string | null }
  'conversation.message.synthesize': types.ConversationMessageSynthesizeResponse
  'conversation.message.update': types.ConversationMessageUpdateResponse
  'conversation.message.upvote': types.ConversationMessageUpvoteResponse
  'conversation.session.create': types.ConversationSessionCreateResponse
  'conversation.usage.fetch': types.ConversationUsage
  'dataset.create': types.DatasetCreateResponse
  'dataset.delete': types.DatasetDeleteResponse
  'dataset.fetch': types.Dataset
  'dataset.list': { 'items': types.DatasetListItem[]; 'cursor'?: string | null }
  'dataset.search': types.DatasetSearchResponse
  'dataset.update': types.DatasetUpdateResponse
  'dataset.file.attach': types.DatasetFileAttachResponse
  'dataset.file.detach': types.DatasetFileDetachResponse
  'dataset.file.list': { 'items': types.DatasetFileListItem[]; 'cursor'?: string | null }
  'dataset.file.sync': types.DatasetFileSyncResponse
  'dataset.record.create': types.DatasetRecordCreateResponse
  'dataset.record.delete': types.DatasetRecordDeleteResponse
  'dataset.record.export': { 'items': types.DatasetRecordExportItem[]; 'cursor'?: string | null }
  'dataset.record.fetch': types.DatasetRecord
  'dataset.record.list': { 'items': types.DatasetRecordListItem[]; 'cursor'?: string | null }
  'dataset.record.update': types.DatasetRecordUpdateResponse
  'event.log.export': { 'items': types.EventLogExportItem[]; 'cursor'?: string | null }
  'event.log.list': { 'items': types.EventLogListItem[]; 'cursor'?: string | null }
  'event.log.subscribe': never
  'file.create': types.FileCreateResponse
  'file.delete': types.FileDeleteResponse
  'file.download': unknown
  'file.fetch': types.FileFetchResponse
  'file.list': { 'items': types.FileListItem[]; 'cursor'?: string | null }
  'file.sync': types.FileSyncResponse
  'file.update': types.FileUpdateResponse
  'file.upload': types.FileUploadResponse
  'graphql.call': types.GraphqlCallResponse
  'integration.discord.create': types.DiscordIntegrationCreateResponse
  'integration.discord.delete': types.DiscordIntegrationDeleteResponse
  'integration.discord.fetch': types.DiscordIntegration
  'integration.discord.initiate': types.DiscordIntegrationInitiateResponse
  'integration.discord.list': { 'items': types.DiscordIntegrationListItem[]; 'cursor'?: string | null }
  'integration.discord.setup': types.DiscordIntegrationSetupResponse
  'integration.discord.update': types.DiscordIntegrationUpdateResponse
  'integration.email.create': types.EmailIntegrationCreateResponse
  'integration.email.delete': types.EmailIntegrationDeleteResponse
  'integration.email.fetch': types.EmailIntegration
  'integration.email.initiate': types.EmailIntegrationInitiateResponse
  'integration.email.list': { 'items': types.EmailIntegrationListItem[]; 'cursor'?: string | null }
  'integration.email.setup': types.EmailIntegrationSetupResponse
  'integration.email.update': types.EmailIntegrationUpdateResponse
  'integration.extract.create': types.ExtractIntegrationCreateResponse
  'integration.extract.delete': types.ExtractIntegrationDeleteResponse
  'integration.extract.fetch': types.ExtractIntegration
  'integration.extract.list': { 'items': types.ExtractIntegrationListItem[]; 'cursor'?: string | null }
  'integration.extract.trigger': types.ExtractIntegrationTriggerResponse
  'integration.extract.update': types.ExtractIntegrationUpdateResponse
  'integration.extract.item.export': { 'items': types.ExtractIntegrationItemExportItem[]; 'cursor'?: string | null }
  'integration.extract.item.list': { 'items': types.ExtractIntegrationItemListItem[]; 'cursor'?: string | null }
  'integration.googlechat.create': types.GooglechatIntegrationCreateResponse
  'integration.googlechat.delete': types.GooglechatIntegrationDeleteResponse
  'integration.googlechat.fetch': types.GooglechatIntegration
  'integration.googlechat.initiate': types.GooglechatIntegrationInitiateResponse
  'integration.googlechat.list': { 'items': types.GooglechatIntegrationListItem[]; 'cursor'?: string | null }
  'integration.googlechat.setup': types.GooglechatIntegrationSetupResponse
  'integration.googlechat.update': types.GooglechatIntegrationUpdateResponse
  'integration.instagram.create': types.InstagramIntegrationCreateResponse
  'integration.instagram.delete': types.InstagramIntegrationDeleteResponse
  'integration.instagram.fetch': types.InstagramIntegration
  'integration.instagram.initiate': types.InstagramIntegrationInitiateResponse
  'integration.instagram.list': { 'items': types.InstagramIntegrationListItem[]; 'cursor'?: string | null }
  'integration.instagram.setup': types.InstagramIntegrationSetupResponse
  'integration.instagram.update': types.InstagramIntegrationUpdateResponse
  'integration.mcpserver.create': types.McpServerIntegrationCreateResponse
  'integration.mcpserver.delete': types.McpServerIntegrationDeleteResponse
  'integration.mcpserver.fetch': types.McpServerIntegration
  'integration.mcpserver.list': { 'items': types.McpServerIntegrationListItem[]; 'cursor'?: string | null }
  'integration.mcpserver.update': types.McpServerIntegrationUpdateResponse
  'integration.messenger.create': types.MessengerIntegrationCreateResponse
  'integration.messenger.delete': types.MessengerIntegrationDeleteResponse
  'integration.messenger.fetch': types.MessengerIntegration
  'integration.messenger.initiate': types.MessengerIntegrationInitiateResponse
  'integration.messenger.list': { 'items': types.MessengerIntegrationListItem[]; 'cursor'?: string | null }
  'integration.messenger.setup': types.MessengerIntegrationSetupResponse
  'integration.messenger.update': types.MessengerIntegrationUpdateResponse
  'integration.microsoftteams.create': types.MicrosoftteamsIntegrationCreateResponse
  'integration.microsoftteams.delete': types.MicrosoftteamsIntegrationDeleteResponse
  'integration.microsoftteams.fetch': types.MicrosoftteamsIntegration
  'integration.microsoftteams.initiate': types.MicrosoftteamsIntegrationInitiateResponse
  'integration.microsoftteams.list': { 'items': types.MicrosoftteamsIntegrationListItem[]; 'cursor'?: string | null }
  'integration.microsoftteams.setup': types.MicrosoftteamsIntegrationSetupResponse
  'integration.microsoftteams.update': types.MicrosoftteamsIntegrationUpdateResponse
  'integration.notion.create': types.NotionIntegrationCreateResponse
  'integration.notion.delete': types.NotionIntegrationDeleteResponse
  'integration.notion.fetch': types.NotionIntegration
  'integration.notion.list': { 'items': types.NotionIntegrationListItem[]; 'cursor'?: string | null }
  'integration.notion.sync': types.NotionIntegrationSyncResponse
  'integration.notion.update': types.NotionIntegrationUpdateResponse
  'integration.recall.initiate': types.RecallIntegrationInitiateResponse
  'integration.sitemap.create': types.SitemapIntegrationCreateResponse
  'integration.sitemap.delete': types.SitemapIntegrationDeleteResponse
  'integration.sitemap.fetch': types.SitemapIntegration
  'integration.sitemap.list': { 'items': types.SitemapIntegrationListItem[]; 'cursor'?: string | null }
  'integration.sitemap.sync': types.SitemapIntegrationSyncResponse
  'integration.sitemap.update': types.SitemapIntegrationUpdateResponse
  'integration.skillserver.create': types.SkillServerIntegrationCreateResponse
  'integration.skillserver.delete': types.SkillServerIntegrationDeleteResponse
  'integration.skillserver.fetch': types.SkillServerIntegration
  'integration.skillserver.fetchManual': unknown
  'integration.skillserver.invoke': unknown
  'integration.skillserver.list': { 'items': types.SkillServerIntegrationListItem[]; 'cursor'?: string | null }
  'integration.skillserver.update': types.SkillServerIntegrationUpdateResponse
  'integration.slack.create': types.SlackIntegrationCreateResponse
  'integration.slack.delete': types.SlackIntegrationDeleteResponse
  'integration.slack.fetch': types.SlackIntegration
  'integration.slack.initiate': types.SlackIntegrationInitiateResponse
  'integration.slack.list': { 'items': types.SlackIntegrationListItem[]; 'cursor'?: string | null }
  'integration.slack.setup': types.SlackIntegrationSetupResponse
  'integration.slack.update': types.SlackIntegrationUpdateResponse
  'integration.support.create': types.SupportIntegrationCreateResponse
  'integration.support.delete': types.SupportIntegrationDeleteResponse
  'integration.support.fetch': types.SupportIntegration
  'integration.support.list': { 'items': types.SupportIntegrationListItem[]; 'cursor'?: string | null }
  'integration.support.trigger': types.SupportIntegrationTriggerResponse
  'integration.support.update': types.SupportIntegrationUpdateResponse
  'integration.telegram.create': types.TelegramIntegrationCreateResponse
  'integration.telegram.delete': types.TelegramIntegrationDeleteResponse
  'integration.telegram.fetch': types.TelegramIntegration
  'integration.telegram.initiate': types.TelegramIntegrationInitiateResponse
  'integration.telegram.list': { 'items': types.TelegramIntegrationListItem[]; 'cursor'?: string | null }
  'integration.telegram.setup': types.TelegramIntegrationSetupResponse
  'integration.telegram.update': types.TelegramIntegrationUpdateResponse
  'integration.trigger.create': types.TriggerIntegrationCreateResponse
  'integration.trigger.delete': types.TriggerIntegrationDeleteResponse
  'integration.trigger.fetch': types.TriggerIntegration
  'integration.trigger.invoke': types.TriggerIntegrationInvokeResponse
  'integration.trigger.list': { 'items': types.TriggerIntegrationListItem[]; 'cursor'?: string | null }
  'integration.trigger.setup': types.TriggerIntegrationSetupResponse
  'integration.trigger.update': types.TriggerIntegrationUpdateResponse
  'integration.twilio.create': types.TwilioIntegrationCreateResponse
  'integration.twilio.delete': types.TwilioIntegrationDeleteResponse
  'integration.twilio.fetch': types.TwilioIntegration
  'integration.twilio.initiate': types.TwilioIntegrationInitiateResponse
  'integration.twilio.list': { 'items': types.TwilioIntegrationListItem[]; 'cursor'?: string | null }
  'integration.twilio.setup': types.TwilioIntegrationSetupResponse
  'integration.twilio.update': types.TwilioIntegrationUpdateResponse
  'integration.whatsapp.create': types.WhatsAppIntegrationCreateResponse
  'integration.whatsapp.delete': types.WhatsAppIntegrationDeleteResponse
  'integration.whatsapp.fetch': types.WhatsAppIntegration
  'integration.whatsapp.initiate': types.WhatsAppIntegrationInitiateResponse
  'integration.whatsapp.list': { 'items': types.WhatsAppIntegrationListItem[]; 'cursor'?: string | null }
  'integration.whatsapp.setup': types.WhatsAppIntegrationSetupResponse
  'integration.whatsapp.update': types.WhatsAppIntegrationUpdateResponse
  'integration.widget.clone': types.WidgetIntegrationCloneResponse
  'integration.widget.create': types.WidgetIntegrationCreateResponse
  'integration.widget.delete': types.WidgetIntegrationDeleteResponse
  'integration.widget.fetch': types.WidgetIntegration
  'integration.widget.list': { 'items': types.WidgetIntegrationListItem[]; 'cursor'?: string | null }
  'integration.widget.setup': types.WidgetIntegrationSetupResponse
  'integration.widget.update': types.WidgetIntegrationUpdateResponse
  'integration.widget.file.attach': types.WidgetIntegrationFileAttachResponse
  'integration.widget.file.detach': types.WidgetIntegrationFileDetachResponse
  'magic.generate': types.MagicGenerateResponse
  'magic.list': { 'items': types.MagicListItem[]; 'cursor'?: string | null }
  'memory.create': types.MemoryCreateResponse
  'memory.delete': types.MemoryDeleteResponse
  'memory.export': { 'items': types.MemoryExportItem[]; 'cursor'?: string | null }
  'memory.fetch': types.Memory
  'memory.list': { 'items': types.MemoryListItem[]; 'cursor'?: string | null }
  'memory.search': types.MemorySearchResponse
  'memory.update': types.MemoryUpdateResponse
  'openai.chat.completions': unknown
  'partner.user.create': types.PartnerUserCreateResponse
  'partner.user.delete': types.PartnerUserDeleteResponse
  'partner.user.fetch': types.PartnerUser
  'partner.user.list': { 'items': types.PartnerUserListItem[]; 'cursor'?: string | null }
  'partner.user.update': types.PartnerUserUpdateResponse
  'partner.user.context.create': types.PartnerUserContextCreateResponse
  'partner.user.context.delete': types.PartnerUserContextDeleteResponse
  'partner.user.context.fetch': types.PartnerUserContext
  'partner.user.context.list': { 'items': types.PartnerUserContextListItem[]; 'cursor'?: string | null }
  'partner.user.context.update': types.PartnerUserContextUpdateResponse
  'partner.user.session.create': types.PartnerUserSessionCreateResponse
  'partner.user.token.create': types.PartnerUserTokenCreateResponse
  'partner.user.token.delete': types.PartnerUserTokenDeleteResponse
  'partner.user.token.list': { 'items': types.PartnerUserTokenListItem[]; 'cursor'?: string | null }
  'partner.user.token.update': types.PartnerUserTokenUpdateResponse
  'platform.ability.list': { 'items': types.PlatformAbilityListItem[]; 'cursor'?: string | null }
  'platform.ability.search': types.PlatformAbilitySearchResponse
  'platform.action.list': { 'items': types.PlatformActionListItem[]; 'cursor'?: string | null }
  'platform.doc.fetch': types.PlatformDoc
  'platform.doc.list': { 'items': types.PlatformDocListItem[]; 'cursor'?: string | null }
  'platform.doc.search': types.PlatformDocSearchResponse
  'platform.example.clone': types.PlatformExampleCloneResponse
  'platform.example.fetch': types.PlatformExample
  'platform.example.list': { 'items': types.PlatformExampleListItem[]; 'cursor'?: string | null }
  'platform.example.search': types.PlatformExampleSearchResponse
  'platform.guide.fetch': types.PlatformGuide
  'platform.guide.list': { 'items': types.PlatformGuideListItem[]; 'cursor'?: string | null }
  'platform.guide.search': types.PlatformGuideSearchResponse
  'platform.manual.fetch': types.PlatformManual
  'platform.manual.list': { 'items': types.PlatformManualListItem[]; 'cursor'?: string | null }
  'platform.manual.search': types.PlatformManualSearchResponse
  'platform.model.list': { 'items': types.PlatformModelListItem[]; 'cursor'?: string | null }
  'platform.report.generate': types.PlatformReportGenerateBatchResponse | types.PlatformReportGenerateResponse
  'platform.report.list': { 'items': types.PlatformReportListItem[]; 'cursor'?: string | null }
  'platform.secret.list': { 'items': types.PlatformSecretListItem[]; 'cursor'?: string | null }
  'platform.secret.search': types.PlatformSecretSearchResponse
  'platform.tutorial.fetch': types.PlatformTutorial
  'platform.tutorial.list': { 'items': types.PlatformTutorialListItem[]; 'cursor'?: string | null }
  'platform.tutorial.search': types.PlatformTutorialSearchResponse
  'policy.create': types.PolicyCreateResponse
  'policy.delete': types.PolicyDeleteResponse
  'policy.fetch': types.Policy
  'policy.list': { 'items': types.PolicyListItem[]; 'cursor'?: string | null }
  'policy.update': types.PolicyUpdateResponse
  'portal.create': types.PortalCreateResponse
  'portal.delete': types.PortalDeleteResponse
  'portal.fetch': types.Portal
  'portal.list': { 'items': types.PortalListItem[]; 'cursor'?: string | null }
  'portal.update': types.PortalUpdateResponse
  'secret.authenticate': types.SecretAuthenticateResponse
  'secret.create': types.SecretCreateResponse
  'secret.delete': types.SecretDeleteResponse
  'secret.fetch': types.SecretFetchResponse
  'secret.list': { 'items': types.SecretListItem[]; 'cursor'?: string | null }
  'secret.revoke': types.SecretRevokeResponse
  'secret.update': types.SecretUpdateResponse
  'secret.verify': types.SecretVerifyResponse
  'skillset.create': types.SkillsetCreateResponse
  'skillset.delete': types.SkillsetDeleteResponse
  'skillset.fetch': types.Skillset
  'skillset.list': { 'items': types.SkillsetListItem[]; 'cursor'?: string | null }
  'skillset.update': types.SkillsetUpdateResponse
  'skillset.ability.create': types.SkillsetAbilityCreateResponse
  'skillset.ability.delete': types.SkillsetAbilityDeleteResponse
  'skillset.ability.execute': types.SkillsetAbilityExecuteResponse
  'skillset.ability.export': { 'items': types.SkillsetAbilityExportItem[]; 'cursor'?: string | null }
  'skillset.ability.fetch': types.SkillsetAbility
  'skillset.ability.list': { 'items': types.SkillsetAbilityListItem[]; 'cursor'?: string | null }
  'skillset.ability.update': types.SkillsetAbilityUpdateResponse
  'space.create': types.SpaceCreateResponse
  'space.delete': types.SpaceDeleteResponse
  'space.export': { 'items': types.SpaceExportItem[]; 'cursor'?: string | null }
  'space.fetch': types.Space
  'space.list': { 'items': types.SpaceListItem[]; 'cursor'?: string | null }
  'space.update': types.SpaceUpdateResponse
  'space.site.create': types.SpaceSiteCreateResponse
  'space.site.delete': types.SpaceSiteDeleteResponse
  'space.site.fetch': types.SpaceSite
  'space.site.list': { 'items': types.SpaceSiteListItem[]; 'cursor'?: string | null }
  'space.site.update': types.SpaceSiteUpdateResponse
  'space.storage.copy': types.SpaceStorageCopyResponse
  'space.storage.delete': types.SpaceStorageDeleteResponse
  'space.storage.download': unknown
  'space.storage.list': types.SpaceStorageListResponse
  'space.storage.move': types.SpaceStorageMoveResponse
  'space.storage.upload': types.SpaceStorageUploadResponse
  'task.cancel': types.TaskCancelResponse
  'task.create': types.TaskCreateResponse
  'task.delete': types.TaskDeleteResponse
  'task.export': { 'items': types.TaskExportItem[]; 'cursor'?: string | null }
  'task.fetch': types.Task
  'task.list': { 'items': types.TaskListItem[]; 'cursor'?: string | null }
  'task.subscribe': never
  'task.trigger': types.TaskTriggerResponse
  'task.update': types.TaskUpdateResponse
  'task.execution.cancel': types.TaskExecutionCancelResponse
  'task.execution.list': { 'items': types.TaskExecutionListItem[]; 'cursor'?: string | null }
  'team.list': { 'items': types.TeamListItem[]; 'cursor'?: string | null }
  'usage.fetch': types.Usage
  'usage.list': { 'items': types.UsageListItem[]; 'cursor'?: string | null }
  'usage.series.fetch': types.UsageSeries
}

/** The events of each stream. */
export interface Events {
  'blueprint.list': { 'type': 'item'; 'data': types.BlueprintListItem }
  'blueprint.bulletin.list': { 'type': 'item'; 'data': types.BlueprintBulletinListItem }
  'bot.list': { 'type': 'item'; 'data': types.BotListItem }
  'channel.subscribe': types.ChannelSubscribeEvent
  'contact.export': { 'type': 'item'; 'data': types.ContactExportItem }
  'contact.list': { 'type': 'item'; 'data': types.ContactListItem }
  'contact.conversation.list': { 'type': 'item'; 'data': types.ContactConversationListItem }
  'contact.memory.list': { 'type': 'item'; 'data': types.ContactMemoryListItem }
  'contact.rating.list': { 'type': 'item'; 'data': types.ContactRatingListItem }
  'contact.secret.list': { 'type': 'item'; 'data': types.ContactSecretListItem }
  'contact.space.list': { 'type': 'item'; 'data': types.ContactSpaceListItem }
  'contact.task.list': { 'type': 'item'; 'data': types.ContactTaskListItem }
  'conversation.complete': types.ConversationCompleteStatelessEvent | types.ConversationCompleteEvent
  'conversation.export': { 'type': 'item'; 'data': types.ConversationExportItem }
  'conversation.list': { 'type': 'item'; 'data': types.ConversationListItem }
  'conversation.receive': types.ConversationReceiveEvent
  'conversation.send': types.ConversationSendEvent
  'conversation.message.list': { 'type': 'item'; 'data': types.ConversationMessageListItem }
  'dataset.list': { 'type': 'item'; 'data': types.DatasetListItem }
  'dataset.file.list': types.DatasetFileListEvent
  'dataset.record.export': { 'type': 'item'; 'data': types.DatasetRecordExportItem }
  'dataset.record.list': { 'type': 'item'; 'data': types.DatasetRecordListItem }
  'event.log.export': { 'type': 'item'; 'data': types.EventLogExportItem }
  'event.log.list': { 'type': 'item'; 'data': types.EventLogListItem }
  'event.log.subscribe': { 'type': 'item'; 'data': types.EventLogSubscribeItem }
  'file.list': { 'type': 'item'; 'data': types.FileListItem }
  'integration.discord.list': { 'type': 'item'; 'data': types.DiscordIntegrationListItem }
  'integration.email.list': { 'type': 'item'; 'data': types.EmailIntegrationListItem }
  'integration.extract.list': { 'type': 'item'; 'data': types.ExtractIntegrationListItem }
  'integration.googlechat.list': { 'type': 'item'; 'data': types.GooglechatIntegrationListItem }
  'integration.instagram.list': { 'type': 'item'; 'data': types.InstagramIntegrationListItem }
  'integration.mcpserver.list': { 'type': 'item'; 'data': types.McpServerIntegrationListItem }
  'integration.messenger.list': { 'type': 'item'; 'data': types.MessengerIntegrationListItem }
  'integration.microsoftteams.list': { 'type': 'item'; 'data': types.MicrosoftteamsIntegrationListItem }
  'integration.notion.list': { 'type': 'item'; 'data': types.NotionIntegrationListItem }
  'integration.sitemap.list': { 'type': 'item'; 'data': types.SitemapIntegrationListItem }
  'integration.skillserver.list': { 'type': 'item'; 'data': types.SkillServerIntegrationListItem }
  'integration.slack.list': { 'type': 'item'; 'data': types.SlackIntegrationListItem }
  'integration.support.list': { 'type': 'item'; 'data': types.SupportIntegrationListItem }
  'integration.telegram.list': { 'type': 'item'; 'data': types.TelegramIntegrationListItem }
  'integration.trigger.list': { 'type': 'item'; 'data': types.TriggerIntegrationListItem }
  'integration.twilio.list': { 'type': 'item'; 'data': types.TwilioIntegrationListItem }
  'integration.whatsapp.list': { 'type': 'item'; 'data': types.WhatsAppIntegrationListItem }
  'integration.widget.list': { 'type': 'item'; 'data': types.WidgetIntegrationListItem }
  'magic.generate': types.MagicGenerateEvent
  'magic.list': { 'type': 'item'; 'data': types.MagicListItem }
  'memory.export': { 'type': 'item'; 'data': types.MemoryExportItem }
  'memory.list': { 'type': 'item'; 'data': types.MemoryListItem }
  'openai.chat.completions': unknown
  'partner.user.list': { 'type': 'item'; 'data': types.PartnerUserListItem }
  'partner.user.context.list': { 'type': 'item'; 'data': types.PartnerUserContextListItem }
  'partner.user.token.list': { 'type': 'item'; 'data': types.PartnerUserTokenListItem }
  'platform.ability.list': { 'type': 'item'; 'data': types.PlatformAbilityListItem }
  'platform.action.list': { 'type': 'item'; 'data': types.PlatformActionListItem }
  'platform.doc.list': { 'type': 'item'; 'data': types.PlatformDocListItem }
  'platform.example.list': { 'type': 'item'; 'data': types.PlatformExampleListItem }
  'platform.guide.list': { 'type': 'item'; 'data': types.PlatformGuideListItem }
  'platform.manual.list': { 'type': 'item'; 'data': types.PlatformManualListItem }
  'platform.model.list': { 'type': 'item'; 'data': types.PlatformModelListItem }
  'platform.report.list': { 'type': 'item'; 'data': types.PlatformReportListItem }
  'platform.secret.list': { 'type': 'item'; 'data': types.PlatformSecretListItem }
  'platform.tutorial.list': { 'type': 'item'; 'data': types.PlatformTutorialListItem }
  'policy.list': { 'type': 'item'; 'data': types.PolicyListItem }
  'portal.list': { 'type': 'item'; 'data': types.PortalListItem }
  'secret.list': { 'type': 'item'; 'data': types.SecretListItem }
  'skillset.list': { 'type': 'item'; 'data': types.SkillsetListItem }
  'skillset.ability.execute': types.SkillsetAbilityExecuteEvent
  'skillset.ability.export': { 'type': 'item'; 'data': types.SkillsetAbilityExportItem }
  'skillset.ability.list': { 'type': 'item'; 'data': types.SkillsetAbilityListItem }
  'space.export': { 'type': 'item'; 'data': types.SpaceExportItem }
  'space.list': { 'type': 'item'; 'data': types.SpaceListItem }
  'space.site.list': { 'type': 'item'; 'data': types.SpaceSiteListItem }
  'task.export': { 'type': 'item'; 'data': types.TaskExportItem }
  'task.list': { 'type': 'item'; 'data': types.TaskListItem }
  'task.subscribe': types.TaskSubscribeEvent
  'task.execution.list': { 'type': 'item'; 'data': types.TaskExecutionListItem }
  'team.list': { 'type': 'item'; 'data': types.TeamListItem }
  'usage.list': { 'type': 'item'; 'data': types.UsageListItem }
}

/** What the mock knows of the document. */
export const table: Table = JSON.parse(`{"prefixes":["/v1","/api/v1"],"codes":{"BAD_GATEWAY":502,"BAD_REQUEST":400,"CONFLICT":409,"CONTENT_MODERATION":500,"GATEWAY_TIMEOUT":504,"GENERIC_ERROR":500,"INTERNAL_SERVER_ERROR":500,"LIMITS_REACHED":429,"METHOD_NOT_ALLOWED":405,"NOT_AUTHENTICATED":401,"NOT_AUTHORIZED":403,"NOT_FOUND":404,"NOT_IMPLEMENTED":501,"NO_SUBSCRIPTION":402,"SERVICE_UNAVAILABLE":503,"TIMEOUT":408,"TOO_MANY_REQUESTS":429,"UNPROCESSABLE_ENTITY":422},"pages":[{"items":"items","cursor":"cursor","next":"cursor","take":"take","order":"order","maximum":100,"resumable":true},{"items":"items","cursor":"cursor","next":"cursor","take":"take","order":"order","maximum":100,"resumable":false}],"streams":[{"framing":"jsonl","mediaType":"application/jsonl","discriminator":"type","payload":"data","item":"item","error":"error","result":"result","text":{"event":"token","field":"token"},"heartbeats":["nop","ping"],"body":null,"done":null},{"framing":"jsonl","mediaType":"application/jsonl","discriminator":"type","payload":"data","item":null,"error":"error","result":"result","text":{"event":"token","field":"token"},"heartbeats":["nop","ping"],"body":null,"done":null},{"framing":"jsonl","mediaType":"application/jsonl","discriminator":"type","payload":"data","item":null,"error":"error","result":"result","text":{"event":"token","field":"token"},"heartbeats":["nop","ping"],"body":null,"done":null},{"framing":"sse","mediaType":"text/event-stream","discriminator":null,"payload":null,"item":null,"error":null,"result":null,"text":null,"heartbeats":[],"body":{"stream":true},"done":"[DONE]"}],"names":["id","resources","alias","name","description","meta","visibility","deleteResources","createdAt","updatedAt","order","text","ttl","bulletin","expiresAt","author","botId","ensure","model","backstory","datasetId","skillsetId","privacy","moderation","blueprintId","value","reason","search","items","durationInSeconds","messages","type","conversationId","token","tokens","conversations","channelId","message","historyLength","data","fingerprint","email","phone","nick","preferences","verifiedAt","contactId","taskId","messageId","url","status","action","schedule","timezone","sessionDuration","maxIterations","maxTime","outcome","lastRunAt","nextRunAt","extensions","datasets","records","skillsets","abilities","instruction","secretId","features","options","usage","attachments","functions","parameters","properties","required","result","channel","call","start","end","limits","iterations","continuations","calls","functionName","instance","iteration","function","args","inputTokensUsed","outputTokensUsed","entities","begin","replacement","kind","input","messagesToSummarize","messagesToKeep","estimatedTokens","success","step","total","eta","format","encoding","sampleRate","channels","spaceId","size","file","uploadRequest","method","headers","store","reranker","recordMaxTokens","searchMinScore","searchMaxRecords","searchMaxTokens","matchInstruction","mismatchInstruction","separators","filter","$eq","$ne","$gt","$gte","$lt","$lte","score","source","deleteRecords","recordId","abilityId","fileId","portalId","widgetIntegrationId","slackIntegrationId","discordIntegrationId","microsoftteamsIntegrationId","googlechatIntegrationId","whatsappIntegrationId","messengerIntegrationId","telegramIntegrationId","twilioIntegrationId","emailIntegrationId","sitemapIntegrationId","notionIntegrationId","triggerIntegrationId","supportIntegrationId","extractIntegrationId","mcpserverIntegrationId","webhookId","query","variables","operationName","errors","appId","botToken","publicKey","handle","contactCollection","allowFrom","subject","schema","request","conversationIds","sample","triggered","serviceAccountKey","projectNumber","autoRespond","space","accessToken","verifyToken","instagramUserId","recipientId","oAuthConnectionId","pageId","botFrameworkAppId","botFrameworkAppSecret","tenantId","syncSchedule","expiresIn","syncStatus","lastSyncedAt","meetingUrl","botName","bot","glob","selectors","javascript","ability","error","signingSecret","userToken","references","ratings","visibleMessages","chatId","authenticate","secret","lastTriggerAt","nextTriggerAt","accountSid","authToken","voice","from","to","phoneNumberId","theme","layout","title","intro","initial","placeholder","origin","language","plugins","stream","verbose","tools","unfurl","math","carousel","form","autoScroll","startFirst","exportConversation","restartConversation","maximize","messagePeek","voiceIn","voiceOut","poweredBy","props","image","database","files","payload","config","allowedRoutes","icon","template","provider","tags","setup","commentary","take","excerpt","link","examples","content","category","index","family","maxTokens","maxInputTokens","maxOutputTokens","slug","domain","prefix","notFound","destinationPath","path","recursive","isDirectory","nextToken","justification","code","summary","completedAt","users","count","date"],
"operations":[
{"p":"/blueprint/{blueprintId}/clone","c":1,"q":0,"a":1},
{"p":"/blueprint/create","q":4,"a":7},
{"p":"/blueprint/{blueprintId}/delete","c":1,"q":8,"a":10},
{"m":"GET","p":"/blueprint/{blueprintId}/fetch","c":1,"a":11},
{"m":"GET","p":"/blueprint/list","i":14,"page":0,"item":15,"stream":0},
{"p":"/blueprint/{blueprintId}/update","c":1,"q":16,"a":10},
{"p":"/blueprint/{blueprintId}/bulletin/create","q":17,"a":18},
{"m":"GET","p":"/blueprint/{blueprintId}/bulletin/list","i":14,"page":0,"item":20,"stream":0},
{"m":"GET","p":"/blueprint/{blueprintId}/resource/export","act":"exportResources","a":21,"t":["application/terraform+hcl"]},
{"p":"/blueprint/{blueprintId}/resource/import","q":22},
{"m":"GET","p":"/blueprint/{blueprintId}/resource/list","role":"","act":"listResources","a":1},
{"p":"/bot/{botId}/clone","c":1,"q":3,"a":10},
{"p":"/bot/create","q":23,"a":7},
{"p":"/bot/{botId}/delete","c":1,"q":0,"a":10},
{"p":"/bot/{botId}/downvote","c":1,"q":24,"a":10},
{"m":"GET","p":"/bot/{botId}/fetch","c":1,"a":26},
{"m":"GET","p":"/bot/list","i":14,"page":0,"item":27,"stream":0},
{"p":"/bot/{botId}/update","c":1,"q":28,"a":10},
{"p":"/bot/{botId}/upvote","c":1,"q":29,"a":10},
{"p":"/bot/{botId}/memory/search","q":31,"a":32},
{"p":"/bot/{botId}/session/create","act":"botSession","q":35,"a":39},
{"m":"GET","p":"/bot/{botId}/usage/fetch","a":40},
{"p":"/channel/{channelId}/publish","c":1,"act":"publish","i":43,"v":[["channelId","path","channelId",""]],"q":44,"a":7},
{"p":"/channel/{channelId}/subscribe","c":1,"act":"subscribe","i":43,"v":[["channelId","path","channelId",""]],"q":46,"stream":0,"event":48},
{"p":"/contact/create","q":50,"a":7},
{"p":"/contact/{contactId}/delete","c":1,"q":0,"a":10},
{"p":"/contact/ensure","q":51,"a":10},
{"m":"GET","p":"/contact/export","role":"list","i":14,"page":0,"item":52,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/contact/{contactId}/fetch","c":1,"a":53},
{"m":"GET","p":"/contact/list","i":14,"page":0,"item":52,"stream":0},
{"p":"/contact/{contactId}/update","c":1,"q":54,"a":10},
{"m":"GET","p":"/contact/{contactId}/conversation/list","i":14,"page":0,"item":55,"stream":0},
{"m":"GET","p":"/contact/{contactId}/memory/list","i":14,"page":0,"item":58,"stream":0},
{"p":"/contact/{contactId}/memory/search","q":31,"a":32},
{"m":"GET","p":"/contact/{contactId}/rating/list","i":14,"page":0,"item":59,"stream":0},
{"p":"/contact/{contactId}/secret/{secretId}/authenticate","c":3,"q":0,"a":60},
{"m":"GET","p":"/contact/{contactId}/secret/list","i":14,"page":0,"item":61,"stream":0},
{"p":"/contact/{contactId}/secret/{secretId}/revoke","c":3,"q":0,"a":7},
{"p":"/contact/{contactId}/secret/{secretId}/verify","c":3,"q":0,"a":62},
{"m":"GET","p":"/contact/{contactId}/space/list","i":14,"page":0,"item":67,"stream":0},
{"m":"GET","p":"/contact/{contactId}/task/list","i":14,"page":0,"item":68,"stream":0},
{"p":"/conversation/compact","q":73,"a":87},
{"p":"/conversation/{conversationId}/compact","c":1,"a":89},
{"p":"/conversation/complete","act":"complete","q":91,"a":108,"stream":1,"event":111},
{"p":"/conversation/{conversationId}/complete","c":1,"act":"complete","q":181,"a":182,"stream":1,"event":183},
{"p":"/conversation/create","act":"createConversation","q":185,"a":186},
{"p":"/conversation/{conversationId}/delete","c":1,"q":0,"a":7},
{"p":"/conversation/dispatch","act":"dispatch","q":187,"a":189},
{"p":"/conversation/{conversationId}/dispatch","c":1,"act":"dispatch","q":190,"a":191},
{"p":"/conversation/{conversationId}/downvote","c":1,"q":24,"a":10},
{"m":"GET","p":"/conversation/export","role":"list","i":14,"page":0,"item":192,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/conversation/{conversationId}/fetch","c":1,"a":55},
{"m":"GET","p":"/conversation/list","i":14,"page":0,"item":193,"stream":0},
{"p":"/conversation/{conversationId}/receive","c":1,"act":"receive","q":194,"a":90,"stream":2,"event":195},
{"p":"/conversation/{conversationId}/send","c":1,"act":"send","q":197,"a":198,"stream":2,"event":199},
{"p":"/conversation/{conversationId}/update","c":1,"q":201,"a":10},
{"p":"/conversation/{conversationId}/upvote","c":1,"q":29,"a":10},
{"m":"GET","p":"/conversation/{conversationId}/attachment/list","page":0,"item":202},
{"p":"/conversation/{conversationId}/attachment/upload","act":"attach","q":203,"u":1,"a":207},
{"p":"/conversation/{conversationId}/contact/upsert","role":"ensure","q":209,"a":7},
{"p":"/conversation/{conversationId}/message/create","q":210,"a":198},
{"p":"/conversation/{conversationId}/message/{messageId}/delete","c":3,"q":0,"a":7},
{"p":"/conversation/{conversationId}/message/{messageId}/downvote","c":3,"q":24,"a":10},
{"m":"GET","p":"/conversation/{conversationId}/message/{messageId}/fetch","c":3,"a":211},
{"m":"GET","p":"/conversation/{conversationId}/message/list","i":14,"page":0,"item":212,"stream":0},
{"p":"/conversation/{conversationId}/message/{messageId}/synthesize","c":3,"q":0,"a":10},
{"p":"/conversation/{conversationId}/message/{messageId}/update","c":3,"q":213,"a":10},
{"p":"/conversation/{conversationId}/message/{messageId}/upvote","c":3,"q":29,"a":10},
{"p":"/conversation/{conversationId}/session/create","act":"session","q":214,"a":215},
{"m":"GET","p":"/conversation/{conversationId}/usage/fetch","a":216},
{"p":"/dataset/create","q":217,"a":7},
{"p":"/dataset/{datasetId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/dataset/{datasetId}/fetch","c":1,"a":218},
{"m":"GET","p":"/dataset/list","i":14,"page":0,"item":219,"stream":0},
{"p":"/dataset/{datasetId}/search","c":1,"act":"searchRecords","q":220,"a":230},
{"p":"/dataset/{datasetId}/update","c":1,"q":233,"a":10},
{"p":"/dataset/{datasetId}/file/{fileId}/attach","c":3,"act":"attachFile","q":234,"a":7},
{"p":"/dataset/{datasetId}/file/{fileId}/detach","c":3,"act":"detachFile","q":236,"a":10},
{"m":"GET","p":"/dataset/{datasetId}/file/list","i":14,"page":0,"item":237,"stream":0,"event":238},
{"p":"/dataset/{datasetId}/file/{fileId}/sync","c":3,"q":0,"a":10},
{"p":"/dataset/{datasetId}/record/create","q":242,"a":7},
{"p":"/dataset/{datasetId}/record/{recordId}/delete","c":3,"q":0,"a":10},
{"m":"GET","p":"/dataset/{datasetId}/record/export","role":"list","i":14,"page":1,"item":243,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/dataset/{datasetId}/record/{recordId}/fetch","c":3,"a":244},
{"m":"GET","p":"/dataset/{datasetId}/record/list","i":14,"page":1,"item":243,"stream":0},
{"p":"/dataset/{datasetId}/record/{recordId}/update","c":3,"q":245,"a":10},
{"m":"GET","p":"/event/log/export","role":"list","i":14,"page":0,"item":246,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/event/log/list","i":14,"page":0,"item":247,"stream":0},
{"p":"/event/log/subscribe","q":46,"stream":0},
{"p":"/file/create","q":248,"a":7},
{"p":"/file/{fileId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/file/{fileId}/download","c":1,"act":"download","a":249,"t":["*/*"]},
{"m":"GET","p":"/file/{fileId}/fetch","c":1,"a":250},
{"m":"GET","p":"/file/list","i":14,"page":0,"item":251,"stream":0},
{"p":"/file/{fileId}/sync","c":1,"q":0,"a":10},
{"p":"/file/{fileId}/update","c":1,"q":252,"a":10},
{"p":"/file/{fileId}/upload","c":1,"act":"upload","q":203,"u":1,"a":253},
{"n":"graphql.call","p":"/graphql","c":1,"act":"graphql","q":254,"a":255},
{"p":"/integration/discord/create","q":258,"a":7},
{"p":"/integration/discord/{discordIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/discord/{discordIntegrationId}/fetch","c":2,"a":259},
{"p":"/integration/discord/{discordIntegrationId}/initiate","c":2,"q":260,"a":10},
{"m":"GET","p":"/integration/discord/list","i":14,"page":0,"item":261,"stream":0},
{"p":"/integration/discord/{discordIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/discord/{discordIntegrationId}/update","c":2,"q":262,"a":10},
{"p":"/integration/email/create","q":263,"a":7},
{"p":"/integration/email/{emailIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/email/{emailIntegrationId}/fetch","c":2,"a":264},
{"p":"/integration/email/{emailIntegrationId}/initiate","c":2,"q":265,"a":10},
{"m":"GET","p":"/integration/email/list","i":14,"page":0,"item":267,"stream":0},
{"p":"/integration/email/{emailIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/email/{emailIntegrationId}/update","c":2,"q":268,"a":10},
{"p":"/integration/extract/create","q":269,"a":7},
{"p":"/integration/extract/{extractIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/extract/{extractIntegrationId}/fetch","c":2,"a":270},
{"m":"GET","p":"/integration/extract/list","i":14,"page":0,"item":271,"stream":0},
{"p":"/integration/extract/{extractIntegrationId}/trigger","c":2,"q":272,"a":273},
{"p":"/integration/extract/{extractIntegrationId}/update","c":2,"q":274,"a":10},
{"m":"GET","p":"/integration/extract/{extractIntegrationId}/item/export","role":"list","i":14,"page":0,"item":275},
{"m":"GET","p":"/integration/extract/{extractIntegrationId}/item/list","i":14,"page":0,"item":276},
{"p":"/integration/googlechat/create","q":277,"a":7},
{"p":"/integration/googlechat/{googlechatIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/googlechat/{googlechatIntegrationId}/fetch","c":2,"a":278},
{"p":"/integration/googlechat/{googlechatIntegrationId}/initiate","c":2,"q":279,"a":10},
{"m":"GET","p":"/integration/googlechat/list","i":14,"page":0,"item":280,"stream":0},
{"p":"/integration/googlechat/{googlechatIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/googlechat/{googlechatIntegrationId}/update","c":2,"q":281,"a":10},
{"p":"/integration/instagram/create","q":282,"a":7},
{"p":"/integration/instagram/{instagramIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/instagram/{instagramIntegrationId}/fetch","c":2,"a":283},
{"p":"/integration/instagram/{instagramIntegrationId}/initiate","c":2,"q":284,"a":10},
{"m":"GET","p":"/integration/instagram/list","i":14,"page":0,"item":285,"stream":0},
{"p":"/integration/instagram/{instagramIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/instagram/{instagramIntegrationId}/update","c":2,"q":286,"a":10},
{"p":"/integration/mcpserver/create","q":287,"a":7},
{"p":"/integration/mcpserver/{mcpserverIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/mcpserver/{mcpserverIntegrationId}/fetch","c":2,"a":288},
{"m":"GET","p":"/integration/mcpserver/list","i":14,"page":0,"item":289,"stream":0},
{"p":"/integration/mcpserver/{mcpserverIntegrationId}/update","c":2,"q":290,"a":10},
{"p":"/integration/messenger/create","q":282,"a":7},
{"p":"/integration/messenger/{messengerIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/messenger/{messengerIntegrationId}/fetch","c":2,"a":283},
{"p":"/integration/messenger/{messengerIntegrationId}/initiate","c":2,"q":291,"a":10},
{"m":"GET","p":"/integration/messenger/list","i":14,"page":0,"item":285,"stream":0},
{"p":"/integration/messenger/{messengerIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/messenger/{messengerIntegrationId}/update","c":2,"q":286,"a":10},
{"p":"/integration/microsoftteams/create","q":292,"a":7},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/fetch","c":2,"a":293},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/initiate","c":2,"q":294,"a":10},
{"m":"GET","p":"/integration/microsoftteams/list","i":14,"page":0,"item":295,"stream":0},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/update","c":2,"q":296,"a":10},
{"p":"/integration/notion/create","q":297,"a":7},
{"p":"/integration/notion/{notionIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/notion/{notionIntegrationId}/fetch","c":2,"a":298},
{"m":"GET","p":"/integration/notion/list","i":14,"page":0,"item":301,"stream":0},
{"p":"/integration/notion/{notionIntegrationId}/sync","c":2,"q":0,"a":10},
{"p":"/integration/notion/{notionIntegrationId}/update","c":2,"q":302,"a":10},
{"p":"/integration/recall/{recallIntegrationId}/initiate","c":2,"q":303,"a":304},
{"p":"/integration/sitemap/create","q":305,"a":7},
{"p":"/integration/sitemap/{sitemapIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/sitemap/{sitemapIntegrationId}/fetch","c":2,"a":306},
{"m":"GET","p":"/integration/sitemap/list","i":14,"page":0,"item":307,"stream":0},
{"p":"/integration/sitemap/{sitemapIntegrationId}/sync","c":2,"q":0,"a":10},
{"p":"/integration/sitemap/{sitemapIntegrationId}/update","c":2,"q":308,"a":10},
{"p":"/integration/skillserver/create","q":309,"a":7},
{"p":"/integration/skillserver/{skillserverIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/skillserver/{skillserverIntegrationId}/fetch","c":2,"a":310},
{"n":"integration.skillserver.fetchManual","m":"GET","p":"/integration/skillserver/{skillserverIntegrationId}/invoke","c":2,"act":"manual","t":["text/markdown"]},
{"p":"/integration/skillserver/{skillserverIntegrationId}/invoke","c":2,"act":"invoke","i":312,"q":313,"a":314,"t":["text/plain"]},
{"m":"GET","p":"/integration/skillserver/list","i":14,"page":0,"item":315,"stream":0},
{"p":"/integration/skillserver/{skillserverIntegrationId}/update","c":2,"q":316,"a":10},
{"p":"/integration/slack/create","q":317,"a":7},
{"p":"/integration/slack/{slackIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/slack/{slackIntegrationId}/fetch","c":2,"a":318},
{"p":"/integration/slack/{slackIntegrationId}/initiate","c":2,"q":319,"a":10},
{"m":"GET","p":"/integration/slack/list","i":14,"page":0,"item":320,"stream":0},
{"p":"/integration/slack/{slackIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/slack/{slackIntegrationId}/update","c":2,"q":321,"a":10},
{"p":"/integration/support/create","q":322,"a":7},
{"p":"/integration/support/{supportIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/support/{supportIntegrationId}/fetch","c":2,"a":323},
{"m":"GET","p":"/integration/support/list","i":14,"page":0,"item":324,"stream":0},
{"p":"/integration/support/{supportIntegrationId}/trigger","c":2,"q":325,"a":273},
{"p":"/integration/support/{supportIntegrationId}/update","c":2,"q":327,"a":10},
{"p":"/integration/telegram/create","q":328,"a":7},
{"p":"/integration/telegram/{telegramIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/telegram/{telegramIntegrationId}/fetch","c":2,"a":264},
{"p":"/integration/telegram/{telegramIntegrationId}/initiate","c":2,"q":329,"a":10},
{"m":"GET","p":"/integration/telegram/list","i":14,"page":0,"item":267,"stream":0},
{"p":"/integration/telegram/{telegramIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/telegram/{telegramIntegrationId}/update","c":2,"q":331,"a":10},
{"p":"/integration/trigger/create","q":332,"a":7},
{"p":"/integration/trigger/{triggerIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/trigger/{triggerIntegrationId}/fetch","c":2,"a":333},
{"p":"/integration/trigger/{triggerIntegrationId}/invoke","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/trigger/list","i":14,"page":0,"item":334,"stream":0},
{"p":"/integration/trigger/{triggerIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/trigger/{triggerIntegrationId}/update","c":2,"q":335,"a":10},
{"p":"/integration/twilio/create","q":336,"a":7},
{"p":"/integration/twilio/{twilioIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/twilio/{twilioIntegrationId}/fetch","c":2,"a":337},
{"p":"/integration/twilio/{twilioIntegrationId}/initiate","c":2,"q":338,"a":10},
{"m":"GET","p":"/integration/twilio/list","i":14,"page":0,"item":340,"stream":0},
{"p":"/integration/twilio/{twilioIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/twilio/{twilioIntegrationId}/update","c":2,"q":341,"a":10},
{"p":"/integration/whatsapp/create","q":342,"a":7},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/whatsapp/{whatsappIntegrationId}/fetch","c":2,"a":343},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/initiate","c":2,"q":344,"a":10},
{"m":"GET","p":"/integration/whatsapp/list","i":14,"page":0,"item":345,"stream":0},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/update","c":2,"q":346,"a":10},
{"p":"/integration/widget/{widgetIntegrationId}/clone","c":2,"q":0,"a":10},
{"p":"/integration/widget/create","q":347,"a":7},
{"p":"/integration/widget/{widgetIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/widget/{widgetIntegrationId}/fetch","c":2,"a":348},
{"m":"GET","p":"/integration/widget/list","i":14,"page":0,"item":349,"stream":0},
{"p":"/integration/widget/{widgetIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/widget/{widgetIntegrationId}/update","c":2,"q":350,"a":10},
{"p":"/integration/widget/{widgetIntegrationId}/file/{fileId}/attach","c":4,"act":"attachFile","q":351,"a":353},
{"p":"/integration/widget/{widgetIntegrationId}/file/{fileId}/detach","c":4,"act":"detachFile","a":354},
{"p":"/magic/{promptId}/generate","c":1,"act":"generate","q":355,"a":87,"stream":0,"event":356},
{"m":"GET","p":"/magic/list","i":14,"page":0,"item":358,"stream":0},
{"p":"/memory/create","q":359,"a":7},
{"p":"/memory/{memoryId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/memory/export","role":"list","i":14,"page":0,"item":360,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/memory/{memoryId}/fetch","c":1,"a":361},
{"m":"GET","p":"/memory/list","i":14,"page":0,"item":360,"stream":0},
{"p":"/memory/search","q":362,"a":32},
{"p":"/memory/{memoryId}/update","c":1,"q":363,"a":10},
{"p":"/openai/chat/completions","act":"chat","q":3,"stream":3},
{"p":"/partner/user/create","q":364,"a":7},
{"p":"/partner/user/{userId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/partner/user/{userId}/fetch","c":2,"a":367},
{"m":"GET","p":"/partner/user/list","i":14,"page":0,"item":368,"stream":0},
{"p":"/partner/user/{userId}/update","c":2,"q":369,"a":10},
{"p":"/partner/user/{userId}/context/create","q":370,"a":371},
{"p":"/partner/user/{userId}/context/{contextId}/delete","c":4,"q":0,"a":7},
{"m":"GET","p":"/partner/user/{userId}/context/{contextId}/fetch","c":4,"a":372},
{"m":"GET","p":"/partner/user/{userId}/context/list","i":14,"page":0,"item":373,"stream":0},
{"p":"/partner/user/{userId}/context/{contextId}/update","c":4,"q":374,"a":10},
{"p":"/partner/user/{userId}/session/create","act":"userSession","q":375,"a":215},
{"p":"/partner/user/{userId}/token/create","act":"createKey","q":377,"a":378},
{"p":"/partner/user/{userId}/token/{tokenId}/delete","c":4,"act":"deleteKey","q":0,"a":7},
{"m":"GET","p":"/partner/user/{userId}/token/list","i":14,"page":0,"item":379,"stream":0},
{"p":"/partner/user/{userId}/token/{tokenId}/update","c":4,"q":380,"a":10},
{"m":"GET","p":"/platform/ability/list","i":14,"page":0,"item":381,"stream":0},
{"p":"/platform/ability/search","q":383,"a":384},
{"m":"GET","p":"/platform/action/list","i":14,"page":0,"item":387,"stream":0},
{"m":"GET","p":"/platform/doc/{docId}/fetch","c":2,"a":388},
{"m":"GET","p":"/platform/doc/list","i":14,"page":0,"item":389,"stream":0},
{"p":"/platform/doc/search","q":383,"a":390},
{"p":"/platform/example/{exampleId}/clone","c":2,"q":0,"a":393},
{"m":"GET","p":"/platform/example/{exampleId}/fetch","c":2,"a":397},
{"m":"GET","p":"/platform/example/list","i":14,"page":0,"item":399,"stream":0},
{"p":"/platform/example/search","q":383,"a":400},
{"m":"GET","p":"/platform/guide/{guideId}/fetch","c":2,"a":388},
{"m":"GET","p":"/platform/guide/list","i":14,"page":0,"item":389,"stream":0},
{"p":"/platform/guide/search","q":383,"a":390},
{"m":"GET","p":"/platform/manual/{manualId}/fetch","c":2,"a":388},
{"m":"GET","p":"/platform/manual/list","i":14,"page":0,"item":389,"stream":0},
{"p":"/platform/manual/search","q":383,"a":390},
{"m":"GET","p":"/platform/model/list","i":14,"page":0,"item":403,"stream":0},
{"p":"/platform/report/generate","q":404,"a":405},
{"p":"/platform/report/{reportId}/generate","c":2,"q":5,"a":3},
{"m":"GET","p":"/platform/report/list","act":"onePage","i":14,"page":0,"item":379,"stream":0},
{"m":"GET","p":"/platform/secret/list","i":14,"page":0,"item":408,"stream":0},
{"p":"/platform/secret/search","q":383,"a":411},
{"m":"GET","p":"/platform/tutorial/{tutorialId}/fetch","c":2,"a":388},
{"m":"GET","p":"/platform/tutorial/list","i":14,"page":0,"item":389,"stream":0},
{"p":"/platform/tutorial/search","q":383,"a":390},
{"p":"/policy/create","q":414,"a":7},
{"p":"/policy/{policyId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/policy/{policyId}/fetch","c":1,"a":416},
{"m":"GET","p":"/policy/list","i":14,"page":0,"item":417,"stream":0},
{"p":"/policy/{policyId}/update","c":1,"q":418,"a":10},
{"p":"/portal/create","q":419,"a":7},
{"p":"/portal/{portalId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/portal/{portalId}/fetch","c":1,"a":420},
{"m":"GET","p":"/portal/list","i":14,"page":0,"item":421,"stream":0},
{"p":"/portal/{portalId}/update","c":1,"q":422,"a":10},
{"p":"/secret/{secretId}/authenticate","c":1,"q":0,"a":60},
{"p":"/secret/create","q":423,"a":7},
{"p":"/secret/{secretId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/secret/{secretId}/fetch","c":1,"a":424},
{"m":"GET","p":"/secret/list","i":14,"page":0,"item":425,"stream":0},
{"p":"/secret/{secretId}/revoke","c":1,"q":0,"a":10},
{"p":"/secret/{secretId}/update","c":1,"q":426,"a":10},
{"p":"/secret/{secretId}/verify","c":1,"q":0,"a":62},
{"p":"/skillset/create","q":248,"a":7},
{"p":"/skillset/{skillsetId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/skillset/{skillsetId}/fetch","c":1,"a":250},
{"m":"GET","p":"/skillset/list","i":14,"page":0,"item":251,"stream":0},
{"p":"/skillset/{skillsetId}/update","c":1,"q":252,"a":10},
{"p":"/skillset/{skillsetId}/ability/create","q":427,"a":7},
{"p":"/skillset/{skillsetId}/ability/{abilityId}/delete","c":3,"q":0,"a":10},
{"p":"/skillset/{skillsetId}/ability/{abilityId}/execute","c":3,"act":"execute","q":428,"a":429,"stream":2,"event":430},
{"m":"GET","p":"/skillset/{skillsetId}/ability/export","role":"list","i":14,"page":0,"item":432,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/skillset/{skillsetId}/ability/{abilityId}/fetch","c":3,"a":433},
{"m":"GET","p":"/skillset/{skillsetId}/ability/list","i":14,"page":0,"item":432,"stream":0},
{"p":"/skillset/{skillsetId}/ability/{abilityId}/update","c":3,"q":434,"a":10},
{"p":"/space/create","q":435,"a":7},
{"p":"/space/{spaceId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/space/export","role":"list","i":14,"page":0,"item":436,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/space/{spaceId}/fetch","c":1,"a":437},
{"m":"GET","p":"/space/list","i":14,"page":0,"item":438,"stream":0},
{"p":"/space/{spaceId}/update","c":1,"q":439,"a":10},
{"p":"/space/{spaceId}/site/create","q":440,"a":7},
{"p":"/space/{spaceId}/site/{siteId}/delete","c":3,"q":0,"a":10},
{"m":"GET","p":"/space/{spaceId}/site/{siteId}/fetch","c":3,"a":441},
{"m":"GET","p":"/space/{spaceId}/site/list","i":14,"page":0,"item":442,"stream":0},
{"p":"/space/{spaceId}/site/{siteId}/update","c":3,"q":443,"a":10},
{"p":"/space/{spaceId}/storage/copy/{path*}","act":"copyPath","q":444,"a":445},
{"p":"/space/{spaceId}/storage/delete/{path*}","act":"deletePath","q":446,"a":447},
{"m":"GET","p":"/space/{spaceId}/storage/download/{path*}","act":"downloadPath","a":60,"t":["application/octet-stream"]},
{"m":"GET","p":"/space/{spaceId}/storage/list/{path*?}","act":"listPaths","i":446,"a":448},
{"p":"/space/{spaceId}/storage/move/{path*}","act":"movePath","q":451,"a":447},
{"p":"/space/{spaceId}/storage/upload/{path*}","act":"uploadPath","q":452,"u":1,"a":455},
{"p":"/task/{taskId}/cancel","c":1,"q":0,"a":10},
{"p":"/task/create","q":456,"a":7},
{"p":"/task/{taskId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/task/export","role":"list","i":14,"page":0,"item":457,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/task/{taskId}/fetch","c":1,"a":68},
{"m":"GET","p":"/task/list","i":458,"page":0,"item":459,"stream":0},
{"p":"/task/{taskId}/subscribe","c":1,"q":460,"stream":0,"event":462},
{"p":"/task/{taskId}/trigger","c":1,"q":0,"a":10},
{"p":"/task/{taskId}/update","c":1,"q":471,"a":10},
{"p":"/task/{taskId}/execution/{taskExecutionId}/cancel","c":3,"q":0,"a":472},
{"m":"GET","p":"/task/{taskId}/execution/list","i":458,"page":0,"item":473,"stream":0},
{"m":"GET","p":"/team/list","i":14,"page":0,"item":379,"stream":0},
{"m":"GET","p":"/usage/fetch","a":474},
{"m":"GET","p":"/usage/list","i":14,"page":0,"item":476,"stream":0},
{"m":"GET","p":"/usage/series/fetch","a":477}
],
"nodes":[
{"p":[],"more":false},
{"r":2,"p":[0,2,1,3]},
{"type":"string"},
{"type":"object"},
{"p":[2,2,3,2,4,2,5,5,6,6]},
{"type":"object","more":true},
{"type":"string","enum":["private","protected","public"]},
{"r":1,"p":[0,2]},
{"p":[7,9]},
{"type":"boolean"},
{"ref":7},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,6,6]},
{"type":"number"},
{"type":"string","enum":["asc","desc"]},
{"p":[10,13]},
{"row":true,"ref":11},
{"ref":4},
{"r":1,"p":[11,2,12,12]},
{"r":2,"p":[0,2,13,19]},
{"r":4,"p":[0,2,11,2,8,12,14,12,15,2,16,2]},
{"r":4,"row":true,"p":[0,2,11,2,8,12,14,12,15,2,16,2]},
{"ref":1},
{"r":1,"p":[1,3,17,9]},
{"p":[2,2,3,2,4,2,5,5,18,2,19,2,20,2,21,2,22,9,23,9,24,2,6,6]},
{"p":[25,25,26,2]},
{"type":"integer","minimum":-100,"maximum":-1},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,18,2,19,2,20,2,21,2,22,9,23,9,24,2,6,6]},
{"row":true,"ref":26},
{"ref":23},
{"p":[25,30,26,2]},
{"type":"integer","minimum":1,"maximum":100},
{"r":1,"p":[27,2]},
{"r":1,"p":[28,34]},
{"r":2,"row":true,"p":[0,2,11,2,5,3]},
{"type":"array","items":33},
{"p":[29,12,30,38,5,5]},
{"type":"string","enum":["user","bot","reasoning","context","instruction","backstory","activity","checkpoint"]},
{"r":2,"p":[31,36,11,2]},
{"type":"array","items":37},
{"r":4,"p":[0,2,32,2,33,2,14,12,30,38]},
{"row":true,"p":[34,41,35,41,30,41]},
{"type":"integer"},
{"type":"string","minLength":16},
{"p":[36,42]},
{"r":1,"p":[37,45]},
{"p":[],"more":true},
{"p":[38,47]},
{"type":"integer","minimum":0,"maximum":10000},
{"r":2,"p":[31,49,39,45,8,12]},
{"type":"string","enum":["message"]},
{"p":[3,2,4,2,5,5,40,2,41,2,42,2,43,2,44,2,45,12]},
{"r":1,"p":[40,2,3,2,4,2,5,5,41,2,42,2,43,2,44,2,45,12]},
{"row":true,"ref":53},
{"r":4,"row":true,"p":[0,2,8,12,9,12,40,2,3,2,4,2,5,5,41,2,42,2,43,2,44,2,45,12]},
{"ref":50},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,46,2,47,2],"any":[56,57]},
{"p":[16,2]},
{"p":[18,2,19,2,20,2,21,2,22,9,23,9]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,11,2,3,2,4,2,5,5,16,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,46,2,16,2,32,2,48,2,25,12,26,2]},
{"r":2,"p":[0,2,49,2]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,31,2,3,2,4,2,5,5]},
{"r":2,"p":[0,2,50,63,51,66]},
{"type":"string","enum":["unauthenticated","authenticated"]},
{"type":"string","enum":["authenticate"]},
{"r":2,"p":[31,64,49,2]},
{"any":[65]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,46,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,46,2,16,2,52,2,53,69,54,70,55,12,56,12,50,71,57,72,58,70,59,70]},
{"type":"string","nullable":true},
{"type":"number","nullable":true},
{"type":"string","enum":["idle","running","canceled"]},
{"type":"string","enum":["pending","success","failure"]},
{"r":1,"p":[30,75,60,76],"any":[56,57]},
{"r":2,"p":[31,36,11,2,5,5]},
{"type":"array","items":74},
{"p":[19,2,61,80,63,84,67,86]},
{"r":1,"p":[11,2,5,3]},
{"type":"array","items":77},
{"r":1,"p":[62,78,3,2,4,2]},
{"type":"array","items":79},
{"r":3,"p":[3,2,4,2,65,2,66,2,5,3]},
{"type":"array","items":81},
{"r":1,"p":[64,82,3,2,4,2]},
{"type":"array","items":83},
{"r":1,"p":[3,2,68,5]},
{"type":"array","items":85},
{"r":2,"p":[11,2,69,88]},
{"r":1,"p":[33,12]},
{"ref":90},
{"r":3,"p":[0,2,11,2,69,88]},
{"r":1,"p":[30,75,70,93,46,95,71,96,60,76,80,106],"any":[56,57]},
{"p":[49,2]},
{"type":"array","items":92},
{"r":1,"p":[40,2,3,2,4,2,41,2,42,2,43,2,5,5]},
{"any":[2,94]},
{"type":"array","items":105},
{"type":"string","enum":["object"]},
{"type":"array","items":2},
{"r":2,"p":[31,97,73,5,74,98]},
{},
{"r":1,"p":[39,100]},
{"r":1,"p":[76,2]},
{"any":[101,102]},
{"p":[78,9,79,9]},
{"r":3,"p":[3,2,4,2,72,99,75,103,77,104]},
{"p":[81,107,82,107,83,107]},
{"type":"integer","minimum":1},
{"r":3,"p":[11,2,69,88,79,109]},
{"r":1,"p":[26,110]},
{"type":"string","enum":["length","stop","activity","abort","error","iteration"]},
{"p":[8,12],"any":[113,114,142]},
{"type":"string","enum":["result"]},
{"r":2,"p":[31,112,39,108]},
{"any":[117,120,122,123,126,129,131,135,138,141]},
{"type":"string","enum":["error"]},
{"r":1,"p":[37,2]},
{"r":2,"p":[31,115,39,116]},
{"type":"string","enum":["token"]},
{"r":1,"p":[33,2]},
{"r":2,"p":[31,118,39,119]},
{"type":"string","enum":["reasoningToken"]},
{"r":2,"p":[31,121,39,119]},
{"r":2,"p":[31,49,39,74]},
{"type":"string","enum":["abort"]},
{"p":[26,100,84,2]},
{"r":2,"p":[31,124,39,125]},
{"type":"string","enum":["completeBegin"]},
{"r":2,"p":[85,2,86,12]},
{"r":2,"p":[31,127,39,128]},
{"type":"string","enum":["completeEnd"]},
{"r":2,"p":[31,130,39,128]},
{"type":"string","enum":["waitForChannelMessageBegin"]},
{"r":2,"p":[3,2,88,100]},
{"r":2,"p":[76,2,87,133]},
{"r":2,"p":[31,132,39,134]},
{"type":"string","enum":["waitForChannelMessageEnd"]},
{"r":2,"p":[76,2,87,133,37,100]},
{"r":2,"p":[31,136,39,137]},
{"type":"string","enum":["usage"]},
{"r":3,"p":[18,2,89,12,90,12]},
{"r":2,"p":[31,139,39,140]},
{"any":[144,146,152,156,160,162,164,166,169,172,175,180]},
{"type":"string","enum":["nop"]},
{"r":2,"p":[31,143,39,45]},
{"type":"string","enum":["ping"]},
{"r":2,"p":[31,145,39,45]},
{"type":"string","enum":["sendResult"]},
{"r":4,"p":[31,2,92,12,79,12,11,2,93,149]},
{"r":3,"p":[92,12,79,12,11,2]},
{"type":"array","items":148},
{"r":3,"p":[11,2,91,150,69,88,0,2]},
{"r":2,"p":[31,147,39,151]},
{"type":"string","enum":["receiveResult"]},
{"r":1,"p":[26,2]},
{"r":3,"p":[11,2,69,88,79,154,0,2]},
{"r":2,"p":[31,153,39,155]},
{"type":"string","enum":["operationBegin"]},
{"r":2,"p":[0,2,51,159]},
{"r":1,"p":[0,2,94,2,3,2,95,100],"more":true},
{"r":2,"p":[31,157,39,158]},
{"type":"string","enum":["operationEnd"]},
{"r":2,"p":[31,161,39,158]},
{"type":"string","enum":["intentDetectionBegin"]},
{"r":2,"p":[31,163,39,158]},
{"type":"string","enum":["intentDetectionEnd"]},
{"r":2,"p":[31,165,39,158]},
{"type":"string","enum":["compactionBegin"]},
{"r":3,"p":[96,12,97,12,98,12]},
{"r":2,"p":[31,167,39,168]},
{"type":"string","enum":["compactionEnd"]},
{"r":1,"p":[99,9]},
{"r":2,"p":[31,170,39,171]},
{"type":"string","enum":["progressReport"]},
{"r":4,"p":[0,2,100,12,101,12,102,70]},
{"r":2,"p":[31,173,39,174]},
{"type":"string","enum":["audio"]},
{"type":"string","enum":["pcm16"]},
{"r":3,"p":[104,177,105,12,106,12]},
{"r":2,"p":[39,2,103,178]},
{"r":2,"p":[31,176,39,179]},
{"p":[11,2,91,150,71,96,60,76,80,106]},
{"r":4,"p":[0,2,11,2,69,88,79,109]},
{"p":[8,12],"any":[184,114,142]},
{"r":2,"p":[31,112,39,182]},
{"p":[3,2,4,2,5,5,46,2,47,2,107,2,30,38],"any":[56,57]},
{"r":1,"p":[0,2,30,38]},
{"r":1,"p":[30,75,70,93,46,95,71,96,60,76,80,106,36,188],"any":[56,57]},
{"type":"string","minLength":24},
{"r":1,"p":[36,2]},
{"p":[11,2,91,150,71,96,60,76,80,106,36,188]},
{"ref":189},
{"row":true,"ref":193},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,46,2,47,2,107,2],"any":[56,57]},
{"p":[71,96,60,76]},
{"p":[8,12],"any":[196,114,142]},
{"r":2,"p":[31,112,39,90]},
{"r":1,"p":[11,2,91,150,71,96,60,76]},
{"r":2,"p":[0,2,91,150]},
{"p":[8,12],"any":[200,114,142]},
{"r":2,"p":[31,112,39,198]},
{"p":[3,2,4,2,5,5,46,2,47,2,107,2],"any":[56,57]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,31,2,108,12]},
{"need":["file"],"any":[204,206]},
{"p":[109,2]},
{"r":2,"p":[31,2,108,12,3,2]},
{"p":[109,205]},
{"r":1,"p":[0,2,3,2,110,208]},
{"r":3,"p":[111,2,49,2,112,3]},
{"p":[3,2,4,2,5,5,40,2,41,2,42,2,43,2]},
{"r":2,"p":[31,36,11,2,3,2,4,2,5,5,91,150]},
{"r":5,"row":true,"p":[0,2,8,12,9,12,31,36,11,2,3,2,4,2,5,5]},
{"row":true,"ref":211},
{"p":[3,2,4,2,5,5,31,36,11,2,91,150]},
{"p":[29,12]},
{"r":3,"p":[0,2,33,2,14,12]},
{"row":true,"p":[34,41,30,41]},
{"p":[2,2,3,2,4,2,5,5,24,2,113,2,114,2,115,12,116,12,117,12,118,12,119,2,120,2,121,2,6,6]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,113,2,2,2,3,2,4,2,5,5,24,2,114,2,115,12,116,12,117,12,118,12,119,2,120,2,121,2,6,6]},
{"row":true,"ref":218},
{"r":1,"p":[27,2,122,221]},
{"type":"object","more":229},
{"any":[2,12,9]},
{"r":1,"p":[123,222],"more":false},
{"r":1,"p":[124,222],"more":false},
{"r":1,"p":[125,12],"more":false},
{"r":1,"p":[126,12],"more":false},
{"r":1,"p":[127,12],"more":false},
{"r":1,"p":[128,12],"more":false},
{"any":[2,12,9,223,224,225,226,227,228]},
{"r":2,"p":[0,2,62,232]},
{"r":3,"p":[0,2,11,2,129,12,130,2,5,3]},
{"type":"array","items":231},
{"p":[2,2,3,2,4,2,5,5,24,2,114,2,115,12,116,12,117,12,118,12,119,2,120,2,121,2,6,6]},
{"p":[31,235]},
{"type":"string","enum":["source"]},
{"p":[131,9]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,6,6]},
{"any":[241]},
{"type":"string","enum":["item"]},
{"r":3,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,24,2,6,6]},
{"r":2,"p":[31,239,39,240,8,12]},
{"r":1,"p":[11,2,130,2,5,5]},
{"row":true,"ref":244},
{"r":4,"row":true,"p":[0,2,8,12,9,12,11,2,130,2]},
{"p":[11,2,130,2,5,5]},
{"row":true,"ref":247},
{"r":4,"row":true,"p":[0,2,8,12,9,12,31,2,3,2,4,2,5,5,32,2,47,2,46,2,24,2,16,2,20,2,132,2,21,2,133,2,134,2,66,2,135,2,136,2,137,2,138,2,139,2,140,2,141,2,142,2,143,2,144,2,145,2,146,2,147,2,148,2,149,2,150,2,151,2,152,2]},
{"p":[2,2,3,2,4,2,5,5,24,2,6,6]},
{"r":1,"p":[49,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,24,2,6,6]},
{"row":true,"ref":250},
{"ref":248},
{"r":1,"p":[0,2,110,208]},
{"r":1,"p":[153,2,154,5,155,2]},
{"p":[39,5,156,257]},
{"p":[37,2]},
{"type":"array","items":256},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,157,2,158,2,159,2,160,2,161,9,54,12,162,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,16,2,24,2,157,2,160,2,161,9,54,12,162,2]},
{"r":2,"p":[36,2,11,2]},
{"row":true,"ref":259},
{"ref":258},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,161,9,54,12,70,9,162,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,16,2,24,2,161,9,54,12,70,9,162,2]},
{"r":3,"p":[41,266,163,2,11,2]},
{"type":"string","format":"email"},
{"row":true,"ref":264},
{"ref":263},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,164,5,165,2,18,2]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,16,2,2,2,3,2,4,2,5,5,24,2,164,5,165,2,18,2]},
{"row":true,"ref":270},
{"p":[166,98,167,30]},
{"r":2,"p":[0,2,168,12]},
{"ref":269},
{"row":true,"ref":276},
{"r":3,"row":true,"p":[0,2,150,2,39,5,32,2,8,2,9,2]},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,169,2,170,2,161,9,54,12,70,9,171,2,162,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,16,2,24,2,169,2,170,2,161,9,54,12,70,9,171,2,162,2]},
{"r":1,"p":[11,2,172,2]},
{"row":true,"ref":278},
{"ref":277},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,173,2,161,9,54,12,70,9]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,174,2,2,2,3,2,4,2,5,5,16,2,24,2,173,2,161,9,54,12,70,9]},
{"r":3,"p":[175,2,176,2,11,2]},
{"row":true,"ref":283},
{"ref":282},
{"p":[2,2,3,2,4,2,5,5,24,2,21,2,177,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,24,2,21,2,177,2]},
{"row":true,"ref":288},
{"ref":287},
{"r":3,"p":[178,2,176,2,11,2]},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,179,2,180,2,181,2,161,9,54,12,162,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,16,2,24,2,179,2,161,9,54,12,162,2]},
{"r":2,"p":[32,2,11,2]},
{"row":true,"ref":293},
{"ref":292},
{"p":[2,2,3,2,4,2,5,5,24,2,20,2,33,2,182,2,183,12]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,20,2,2,2,3,2,4,2,5,5,24,2,33,2,184,299,182,2,185,300,183,12]},
{"type":"string","enum":["pending","synced","error"]},
{"type":"string","format":"date-time"},
{"row":true,"ref":298},
{"ref":297},
{"r":2,"p":[186,2,11,2,187,2]},
{"r":2,"p":[0,2,188,3]},
{"p":[2,2,3,2,4,2,5,5,24,2,20,2,49,2,189,2,190,2,191,9,182,2,183,12]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,20,2,2,2,3,2,4,2,5,5,24,2,49,2,189,2,190,2,191,9,184,299,182,2,185,300,183,12]},
{"row":true,"ref":306},
{"ref":305},
{"p":[2,2,3,2,4,2,5,5,24,2,21,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,24,2,21,2]},
{"type":"string","enum":["json"]},
{"p":[103,311]},
{"r":1,"p":[192,2,95,3]},
{"p":[75,100,193,69]},
{"row":true,"ref":310},
{"ref":309},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,194,2,158,2,195,2,54,12,161,9,196,9,197,9,198,12,171,2,162,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,16,2,24,2,194,2,158,2,195,2,161,9,54,12,196,9,197,9,198,12,171,2,162,2]},
{"r":2,"p":[76,2,11,2]},
{"row":true,"ref":318},
{"ref":317},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,41,2]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,16,2,2,2,3,2,4,2,5,5,24,2,41,2]},
{"row":true,"ref":323},
{"p":[166,98,167,326]},
{"type":"integer","minimum":1,"maximum":1000},
{"ref":322},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,158,2,161,9,54,12,70,9,162,2]},
{"r":2,"p":[199,330,11,2]},
{"any":[2,12]},
{"ref":328},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,200,9,52,69,53,69,54,12]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,201,2,2,2,3,2,4,2,5,5,24,2,16,2,200,9,52,69,53,69,54,12,202,70,203,70]},
{"row":true,"ref":333},
{"ref":332},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,204,2,205,2,206,2,161,9,54,12,162,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,16,2,24,2,204,2,206,2,161,9,54,12,162,2]},
{"r":3,"p":[207,2,208,2,11,2,76,339]},
{"type":"string","enum":["sms","call"]},
{"row":true,"ref":337},
{"ref":336},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,209,2,173,2,161,9,54,12,70,9,162,2]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,174,2,2,2,3,2,4,2,5,5,16,2,24,2,209,2,173,2,161,9,54,12,70,9,162,2]},
{"r":2,"p":[208,2,11,2]},
{"row":true,"ref":343},
{"ref":342},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,210,2,211,2,212,2,213,2,214,2,215,2,216,2,54,12,217,2,218,2,219,9,220,9,221,9,222,9,223,9,224,9,225,9,70,9,226,9,227,9,161,9,228,9,229,9,230,9,231,9,232,9,233,9,234,9]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,24,2,16,2,210,2,211,2,212,2,213,2,214,2,215,2,216,2,54,12,217,2,218,2,219,9,220,9,221,9,222,9,223,9,224,9,225,9,70,9,226,9,227,9,161,9,228,9,229,9,230,9,231,9,232,9,233,9,234,9]},
{"row":true,"ref":348},
{"ref":347},
{"r":1,"p":[31,352]},
{"type":"string","enum":["bar","user","bot","button"]},
{"r":3,"p":[0,2,31,2,136,2]},
{"ref":353},
{"r":1,"p":[11,2,235,3,18,2]},
{"any":[357]},
{"r":2,"p":[31,112,39,87,8,12]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5]},
{"r":1,"p":[11,2,3,2,4,2,5,5,46,2,16,2]},
{"row":true,"ref":361},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,46,2,16,2,11,2]},
{"r":1,"p":[27,2,46,2,16,2]},
{"p":[3,2,4,2,5,5,46,2,16,2,11,2]},
{"p":[2,2,3,2,4,2,5,5,236,2,41,2,80,365]},
{"p":[34,12,35,12,30,12,237,366]},
{"p":[61,12,62,12,63,12,64,12,238,12]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,236,2,41,2,80,365]},
{"row":true,"ref":367},
{"ref":364},
{"p":[3,2,4,2,5,5,239,3]},
{"r":3,"p":[0,2,8,12,9,12,3,2,4,2,5,5,24,2,16,2,20,2,21,2,239,3]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,24,2,16,2,20,2,21,2,239,3]},
{"row":true,"ref":372},
{"ref":370},
{"p":[29,12,240,376]},
{"p":[241,98,46,2]},
{"p":[3,2,4,2,240,3,5,3]},
{"r":3,"p":[0,2,33,2,8,12]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5]},
{"ref":377},
{"r":6,"row":true,"p":[0,2,8,12,9,12,65,2,164,382,242,2,3,2,4,2,5,5,243,2,188,2,109,2,201,2,172,2,244,2,245,98,246,2,247,2]},
{"r":2,"row":true,"p":[31,97,73,5,212,2,4,2,74,98]},
{"r":1,"p":[27,2,248,30]},
{"r":1,"p":[28,386]},
{"r":10,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,65,2,164,382,242,2,129,12,249,2,5,5,243,2,188,2,109,2,201,2,172,2,244,2,245,98,246,2,247,2,250,2]},
{"type":"array","items":385},
{"r":5,"row":true,"p":[4,2,0,2,8,12,9,12,251,98,3,2,5,5]},
{"r":5,"row":true,"p":[3,2,0,2,8,12,9,12,252,2,4,2,5,5,253,2,245,98,254,12,250,2]},
{"r":8,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,245,98,254,12,250,2,5,5,253,2]},
{"r":1,"p":[28,392]},
{"r":10,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,245,98,254,12,129,12,249,2,250,2,5,5,253,2]},
{"type":"array","items":391},
{"r":1,"p":[1,396]},
{"r":1,"p":[0,2,3,2,4,2]},
{"type":"array","items":394},
{"type":"object","more":395},
{"r":6,"row":true,"p":[0,2,3,2,4,2,31,398,240,45,250,2,245,98,8,12,9,12]},
{"type":"string","enum":["blueprint","project","widget","slack","discord","whatsapp","messenger","telegram","twilio","email","trigger"]},
{"r":7,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,31,398,250,2,5,5,245,98]},
{"r":1,"p":[28,402]},
{"row":true,"ref":399},
{"type":"array","items":401},
{"r":8,"row":true,"p":[0,2,8,12,9,12,244,2,255,2,256,12,257,12,258,12,3,2,4,2,5,5]},
{"type":"object","more":3},
{"type":"object","more":407},
{"p":[193,2]},
{"any":[3,406]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,31,409,3,2,4,2,5,5,243,2,94,410,240,5,242,2,245,98,246,2,247,2]},
{"type":"string","enum":["plain","basic","bearer","jwt","oauth","template","reference"]},
{"type":"string","enum":["shared","personal"]},
{"r":1,"p":[28,413]},
{"r":6,"row":true,"p":[0,2,8,12,9,12,31,409,129,12,249,2,3,2,4,2,5,5,243,2,94,410,240,5,242,2,245,98,246,2,247,2,250,2]},
{"type":"array","items":412},
{"r":1,"p":[31,415,2,2,3,2,4,2,5,5,24,2,16,2,240,5]},
{"type":"string","enum":["retention","usage"]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,31,415,2,2,3,2,4,2,5,5,24,2,16,2,240,5]},
{"row":true,"ref":416},
{"p":[2,2,3,2,4,2,5,5,24,2,16,2,31,415,240,5]},
{"p":[2,2,3,2,4,2,5,5,24,2,259,2,240,5]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,24,2,259,2,240,5]},
{"row":true,"ref":420},
{"ref":419},
{"p":[2,2,3,2,4,2,5,5,24,2,94,410,31,409,25,2,240,5,6,6]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,24,2,94,410,31,409,240,5,6,6]},
{"row":true,"ref":424},
{"ref":423},
{"p":[3,2,4,2,5,5,24,2,66,2,134,2,16,2,107,2,65,2]},
{"p":[95,2,46,2]},
{"r":1,"p":[69,88,193,2,75,100,30,75]},
{"p":[8,12],"any":[431,114,142]},
{"r":2,"p":[31,112,39,429]},
{"row":true,"ref":433},
{"r":6,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,65,2,5,5,24,2,66,2,134,2,16,2,107,2]},
{"ref":427},
{"p":[2,2,3,2,4,2,5,5,24,2,46,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,24,2,46,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,24,2,46,2]},
{"row":true,"ref":437},
{"ref":435},
{"r":1,"p":[260,2,2,2,3,2,4,2,5,5,261,2,254,2,262,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,107,2,260,2,261,2,254,2,262,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,260,2,261,2,254,2,262,2]},
{"p":[2,2,3,2,4,2,5,5,260,2,261,2,254,2,262,2]},
{"r":1,"p":[263,2]},
{"r":1,"p":[264,2]},
{"p":[265,9]},
{"ref":445},
{"r":1,"p":[28,450,267,2]},
{"row":true,"p":[0,2,264,2,108,12,9,12,266,9]},
{"type":"array","items":449},
{"ref":444},
{"need":["file"],"any":[204,454]},
{"r":2,"p":[31,2,108,12,5,3]},
{"p":[109,453]},
{"r":2,"p":[0,2,264,2,110,208]},
{"p":[3,2,4,2,5,5,46,2,16,2,52,2,53,69,54,12,55,12,56,12]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,46,2,16,2,52,2,53,69,54,70,55,12,56,12]},
{"p":[10,13,50,71]},
{"row":true,"ref":68},
{"p":[38,461]},
{"type":"integer","minimum":0,"maximum":1000},
{"ref":463},
{"any":[467,468,470]},
{"r":2,"p":[0,2,51,465]},
{"r":1,"p":[0,2,94,466,3,2,95,100,268,2,242,2]},
{"type":"string","enum":["dataset","skillset","function"]},
{"r":3,"p":[31,157,8,12,39,464]},
{"r":3,"p":[31,161,8,12,39,464]},
{"r":2,"p":[269,2,37,2]},
{"r":3,"p":[31,115,8,12,39,469]},
{"ref":456},
{"r":2,"p":[0,2,47,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,47,2,32,2,50,71,57,72,270,2,271,300]},
{"r":4,"row":true,"p":[34,12,35,12,30,12,237,475]},
{"r":6,"p":[61,12,62,12,63,12,64,12,238,12,272,12]},
{"r":5,"row":true,"p":[0,2,8,12,9,12,31,2,273,41,3,2,4,2,5,5,32,2,48,2,47,2,46,2,24,2,16,2,20,2,21,2,133,2]},
{"r":3,"row":true,"p":[34,479,35,479,30,479]},
{"r":2,"row":true,"p":[274,12,101,12]},
{"type":"array","items":478}
]}`)
