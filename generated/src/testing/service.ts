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
export const table: Table = JSON.parse(`{"prefixes":["/v1","/api/v1"],"codes":{"400":"BAD_REQUEST","401":"NOT_AUTHENTICATED","402":"NO_SUBSCRIPTION","403":"NOT_AUTHORIZED","404":"NOT_FOUND","405":"METHOD_NOT_ALLOWED","408":"TIMEOUT","409":"CONFLICT","422":"UNPROCESSABLE_ENTITY","429":"LIMITS_REACHED","500":"CONTENT_MODERATION","501":"NOT_IMPLEMENTED","502":"BAD_GATEWAY","503":"SERVICE_UNAVAILABLE","504":"GATEWAY_TIMEOUT"},"pages":[{"items":"items","cursor":"cursor","next":"cursor","take":"take","order":"order","maximum":100,"resumable":true},{"items":"items","cursor":"cursor","next":"cursor","take":"take","order":"order","maximum":100,"resumable":false}],"streams":[{"framing":"jsonl","mediaType":"application/jsonl","discriminator":"type","payload":"data","item":"item","error":"error","result":"result","text":{"event":"token","field":"token"},"heartbeats":["nop","ping"],"body":null,"done":null},{"framing":"jsonl","mediaType":"application/jsonl","discriminator":"type","payload":"data","item":null,"error":"error","result":"result","text":{"event":"token","field":"token"},"heartbeats":["nop","ping"],"body":null,"done":null},{"framing":"jsonl","mediaType":"application/jsonl","discriminator":"type","payload":"data","item":null,"error":"error","result":"result","text":{"event":"token","field":"token"},"heartbeats":["nop","ping"],"body":null,"done":null},{"framing":"sse","mediaType":"text/event-stream","discriminator":null,"payload":null,"item":null,"error":null,"result":null,"text":null,"heartbeats":[],"body":{"stream":true},"done":"[DONE]"}],
"operations":[
{"p":"/blueprint/{blueprintId}/clone","c":1,"q":0,"a":1},
{"p":"/blueprint/create","q":4,"a":7},
{"p":"/blueprint/{blueprintId}/delete","c":1,"q":8,"a":10},
{"m":"GET","p":"/blueprint/{blueprintId}/fetch","c":1,"a":11},
{"m":"GET","p":"/blueprint/list","page":0,"item":13,"stream":0},
{"p":"/blueprint/{blueprintId}/update","c":1,"q":14,"a":15},
{"p":"/blueprint/{blueprintId}/bulletin/create","q":16,"a":17},
{"m":"GET","p":"/blueprint/{blueprintId}/bulletin/list","page":0,"item":19,"stream":0},
{"m":"GET","p":"/blueprint/{blueprintId}/resource/export","a":20,"t":["application/terraform+hcl"]},
{"p":"/blueprint/{blueprintId}/resource/import","q":22},
{"m":"GET","p":"/blueprint/{blueprintId}/resource/list","role":"","a":21},
{"p":"/bot/{botId}/clone","c":1,"q":23,"a":24},
{"p":"/bot/create","q":26,"a":25},
{"p":"/bot/{botId}/delete","c":1,"q":29,"a":30},
{"p":"/bot/{botId}/downvote","c":1,"q":31,"a":33},
{"m":"GET","p":"/bot/{botId}/fetch","c":1,"a":34},
{"m":"GET","p":"/bot/list","page":0,"item":35,"stream":0},
{"p":"/bot/{botId}/update","c":1,"q":36,"a":37},
{"p":"/bot/{botId}/upvote","c":1,"q":38,"a":40},
{"p":"/bot/{botId}/memory/search","q":41,"a":42},
{"p":"/bot/{botId}/session/create","act":"session","q":45,"a":49},
{"m":"GET","p":"/bot/{botId}/usage/fetch","a":50},
{"p":"/channel/{channelId}/publish","c":1,"act":"publish","q":52,"a":54},
{"p":"/channel/{channelId}/subscribe","c":1,"act":"subscribe","q":55,"stream":0,"event":57},
{"p":"/contact/create","q":59,"a":60},
{"p":"/contact/{contactId}/delete","c":1,"q":61,"a":62},
{"p":"/contact/ensure","q":63,"a":64},
{"m":"GET","p":"/contact/export","role":"list","page":0,"item":65,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/contact/{contactId}/fetch","c":1,"a":66},
{"m":"GET","p":"/contact/list","page":0,"item":67,"stream":0},
{"p":"/contact/{contactId}/update","c":1,"q":68,"a":69},
{"m":"GET","p":"/contact/{contactId}/conversation/list","page":0,"item":70,"stream":0},
{"m":"GET","p":"/contact/{contactId}/memory/list","page":0,"item":73,"stream":0},
{"p":"/contact/{contactId}/memory/search","q":74,"a":75},
{"m":"GET","p":"/contact/{contactId}/rating/list","page":0,"item":78,"stream":0},
{"p":"/contact/{contactId}/secret/{secretId}/authenticate","c":3,"q":79,"a":80},
{"m":"GET","p":"/contact/{contactId}/secret/list","page":0,"item":81,"stream":0},
{"p":"/contact/{contactId}/secret/{secretId}/revoke","c":3,"q":82,"a":83},
{"p":"/contact/{contactId}/secret/{secretId}/verify","c":3,"q":84,"a":85},
{"m":"GET","p":"/contact/{contactId}/space/list","page":0,"item":90,"stream":0},
{"m":"GET","p":"/contact/{contactId}/task/list","page":0,"item":91,"stream":0},
{"p":"/conversation/compact","q":96,"a":111},
{"p":"/conversation/{conversationId}/compact","c":1,"a":113},
{"p":"/conversation/complete","act":"complete","q":115,"a":132,"stream":1,"event":135},
{"p":"/conversation/{conversationId}/complete","c":1,"act":"complete","q":206,"a":207,"stream":1,"event":208},
{"p":"/conversation/create","act":"createConversation","q":210,"a":211},
{"p":"/conversation/{conversationId}/delete","c":1,"q":212,"a":213},
{"p":"/conversation/dispatch","act":"dispatch","q":214,"a":216},
{"p":"/conversation/{conversationId}/dispatch","c":1,"act":"dispatch","q":217,"a":218},
{"p":"/conversation/{conversationId}/downvote","c":1,"q":219,"a":220},
{"m":"GET","p":"/conversation/export","role":"list","page":0,"item":221,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/conversation/{conversationId}/fetch","c":1,"a":223},
{"m":"GET","p":"/conversation/list","page":0,"item":222,"stream":0},
{"p":"/conversation/{conversationId}/receive","c":1,"act":"receive","q":224,"a":114,"stream":2,"event":225},
{"p":"/conversation/{conversationId}/send","c":1,"act":"send","q":227,"a":228,"stream":2,"event":229},
{"p":"/conversation/{conversationId}/update","c":1,"q":231,"a":232},
{"p":"/conversation/{conversationId}/upvote","c":1,"q":233,"a":234},
{"m":"GET","p":"/conversation/{conversationId}/attachment/list","page":0,"item":235},
{"p":"/conversation/{conversationId}/attachment/upload","act":"upload","q":236,"u":1,"a":240},
{"p":"/conversation/{conversationId}/contact/upsert","role":"ensure","q":242,"a":243},
{"p":"/conversation/{conversationId}/message/create","q":244,"a":245},
{"p":"/conversation/{conversationId}/message/{messageId}/delete","c":3,"q":246,"a":247},
{"p":"/conversation/{conversationId}/message/{messageId}/downvote","c":3,"q":248,"a":249},
{"m":"GET","p":"/conversation/{conversationId}/message/{messageId}/fetch","c":3,"a":250},
{"m":"GET","p":"/conversation/{conversationId}/message/list","page":0,"item":251,"stream":0},
{"p":"/conversation/{conversationId}/message/{messageId}/synthesize","c":3,"q":252,"a":253},
{"p":"/conversation/{conversationId}/message/{messageId}/update","c":3,"q":254,"a":255},
{"p":"/conversation/{conversationId}/message/{messageId}/upvote","c":3,"q":256,"a":257},
{"p":"/conversation/{conversationId}/session/create","act":"session","q":258,"a":259},
{"m":"GET","p":"/conversation/{conversationId}/usage/fetch","a":260},
{"p":"/dataset/create","q":261,"a":263},
{"p":"/dataset/{datasetId}/delete","c":1,"q":264,"a":265},
{"m":"GET","p":"/dataset/{datasetId}/fetch","c":1,"a":266},
{"m":"GET","p":"/dataset/list","page":0,"item":267,"stream":0},
{"p":"/dataset/{datasetId}/search","c":1,"q":268,"a":278},
{"p":"/dataset/{datasetId}/update","c":1,"q":281,"a":282},
{"p":"/dataset/{datasetId}/file/{fileId}/attach","c":3,"q":283,"a":285},
{"p":"/dataset/{datasetId}/file/{fileId}/detach","c":3,"q":286,"a":287},
{"m":"GET","p":"/dataset/{datasetId}/file/list","page":0,"item":288,"stream":0,"event":290},
{"p":"/dataset/{datasetId}/file/{fileId}/sync","c":3,"q":294,"a":295},
{"p":"/dataset/{datasetId}/record/create","q":296,"a":297},
{"p":"/dataset/{datasetId}/record/{recordId}/delete","c":3,"q":298,"a":299},
{"m":"GET","p":"/dataset/{datasetId}/record/export","role":"list","page":1,"item":300,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/dataset/{datasetId}/record/{recordId}/fetch","c":3,"a":301},
{"m":"GET","p":"/dataset/{datasetId}/record/list","page":1,"item":302,"stream":0},
{"p":"/dataset/{datasetId}/record/{recordId}/update","c":3,"q":303,"a":304},
{"m":"GET","p":"/event/log/export","role":"list","page":0,"item":305,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/event/log/list","page":0,"item":306,"stream":0},
{"p":"/event/log/subscribe","q":307,"stream":0},
{"p":"/file/create","q":308,"a":309},
{"p":"/file/{fileId}/delete","c":1,"q":310,"a":311},
{"m":"GET","p":"/file/{fileId}/download","c":1,"act":"download","a":312,"t":["*/*"]},
{"m":"GET","p":"/file/{fileId}/fetch","c":1,"a":313},
{"m":"GET","p":"/file/list","page":0,"item":314,"stream":0},
{"p":"/file/{fileId}/sync","c":1,"q":315,"a":316},
{"p":"/file/{fileId}/update","c":1,"q":317,"a":318},
{"p":"/file/{fileId}/upload","c":1,"act":"upload","q":319,"u":1,"a":320},
{"n":"graphql.call","p":"/graphql","c":1,"q":321,"a":322},
{"p":"/integration/discord/create","q":325,"a":326},
{"p":"/integration/discord/{discordIntegrationId}/delete","c":2,"q":327,"a":328},
{"m":"GET","p":"/integration/discord/{discordIntegrationId}/fetch","c":2,"a":329},
{"p":"/integration/discord/{discordIntegrationId}/initiate","c":2,"q":330,"a":331},
{"m":"GET","p":"/integration/discord/list","page":0,"item":332,"stream":0},
{"p":"/integration/discord/{discordIntegrationId}/setup","c":2,"q":333,"a":334},
{"p":"/integration/discord/{discordIntegrationId}/update","c":2,"q":335,"a":336},
{"p":"/integration/email/create","q":337,"a":338},
{"p":"/integration/email/{emailIntegrationId}/delete","c":2,"q":339,"a":340},
{"m":"GET","p":"/integration/email/{emailIntegrationId}/fetch","c":2,"a":341},
{"p":"/integration/email/{emailIntegrationId}/initiate","c":2,"q":342,"a":344},
{"m":"GET","p":"/integration/email/list","page":0,"item":345,"stream":0},
{"p":"/integration/email/{emailIntegrationId}/setup","c":2,"q":346,"a":347},
{"p":"/integration/email/{emailIntegrationId}/update","c":2,"q":348,"a":349},
{"p":"/integration/extract/create","q":350,"a":351},
{"p":"/integration/extract/{extractIntegrationId}/delete","c":2,"q":352,"a":353},
{"m":"GET","p":"/integration/extract/{extractIntegrationId}/fetch","c":2,"a":354},
{"m":"GET","p":"/integration/extract/list","page":0,"item":355,"stream":0},
{"p":"/integration/extract/{extractIntegrationId}/trigger","c":2,"q":356,"a":357},
{"p":"/integration/extract/{extractIntegrationId}/update","c":2,"q":358,"a":359},
{"m":"GET","p":"/integration/extract/{extractIntegrationId}/item/export","role":"list","page":0,"item":360},
{"m":"GET","p":"/integration/extract/{extractIntegrationId}/item/list","page":0,"item":361},
{"p":"/integration/googlechat/create","q":362,"a":363},
{"p":"/integration/googlechat/{googlechatIntegrationId}/delete","c":2,"q":364,"a":365},
{"m":"GET","p":"/integration/googlechat/{googlechatIntegrationId}/fetch","c":2,"a":366},
{"p":"/integration/googlechat/{googlechatIntegrationId}/initiate","c":2,"q":367,"a":368},
{"m":"GET","p":"/integration/googlechat/list","page":0,"item":369,"stream":0},
{"p":"/integration/googlechat/{googlechatIntegrationId}/setup","c":2,"q":370,"a":371},
{"p":"/integration/googlechat/{googlechatIntegrationId}/update","c":2,"q":372,"a":373},
{"p":"/integration/instagram/create","q":374,"a":375},
{"p":"/integration/instagram/{instagramIntegrationId}/delete","c":2,"q":376,"a":377},
{"m":"GET","p":"/integration/instagram/{instagramIntegrationId}/fetch","c":2,"a":378},
{"p":"/integration/instagram/{instagramIntegrationId}/initiate","c":2,"q":379,"a":380},
{"m":"GET","p":"/integration/instagram/list","page":0,"item":381,"stream":0},
{"p":"/integration/instagram/{instagramIntegrationId}/setup","c":2,"q":382,"a":383},
{"p":"/integration/instagram/{instagramIntegrationId}/update","c":2,"q":384,"a":385},
{"p":"/integration/mcpserver/create","q":386,"a":387},
{"p":"/integration/mcpserver/{mcpserverIntegrationId}/delete","c":2,"q":388,"a":389},
{"m":"GET","p":"/integration/mcpserver/{mcpserverIntegrationId}/fetch","c":2,"a":390},
{"m":"GET","p":"/integration/mcpserver/list","page":0,"item":391,"stream":0},
{"p":"/integration/mcpserver/{mcpserverIntegrationId}/update","c":2,"q":392,"a":393},
{"p":"/integration/messenger/create","q":394,"a":395},
{"p":"/integration/messenger/{messengerIntegrationId}/delete","c":2,"q":396,"a":397},
{"m":"GET","p":"/integration/messenger/{messengerIntegrationId}/fetch","c":2,"a":398},
{"p":"/integration/messenger/{messengerIntegrationId}/initiate","c":2,"q":399,"a":400},
{"m":"GET","p":"/integration/messenger/list","page":0,"item":401,"stream":0},
{"p":"/integration/messenger/{messengerIntegrationId}/setup","c":2,"q":402,"a":403},
{"p":"/integration/messenger/{messengerIntegrationId}/update","c":2,"q":404,"a":405},
{"p":"/integration/microsoftteams/create","q":406,"a":407},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/delete","c":2,"q":408,"a":409},
{"m":"GET","p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/fetch","c":2,"a":410},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/initiate","c":2,"q":411,"a":412},
{"m":"GET","p":"/integration/microsoftteams/list","page":0,"item":413,"stream":0},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/setup","c":2,"q":414,"a":415},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/update","c":2,"q":416,"a":417},
{"p":"/integration/notion/create","q":418,"a":419},
{"p":"/integration/notion/{notionIntegrationId}/delete","c":2,"q":420,"a":421},
{"m":"GET","p":"/integration/notion/{notionIntegrationId}/fetch","c":2,"a":422},
{"m":"GET","p":"/integration/notion/list","page":0,"item":425,"stream":0},
{"p":"/integration/notion/{notionIntegrationId}/sync","c":2,"q":426,"a":427},
{"p":"/integration/notion/{notionIntegrationId}/update","c":2,"q":428,"a":429},
{"p":"/integration/recall/{recallIntegrationId}/initiate","c":2,"q":430,"a":431},
{"p":"/integration/sitemap/create","q":432,"a":433},
{"p":"/integration/sitemap/{sitemapIntegrationId}/delete","c":2,"q":434,"a":435},
{"m":"GET","p":"/integration/sitemap/{sitemapIntegrationId}/fetch","c":2,"a":436},
{"m":"GET","p":"/integration/sitemap/list","page":0,"item":437,"stream":0},
{"p":"/integration/sitemap/{sitemapIntegrationId}/sync","c":2,"q":438,"a":439},
{"p":"/integration/sitemap/{sitemapIntegrationId}/update","c":2,"q":440,"a":441},
{"p":"/integration/skillserver/create","q":442,"a":443},
{"p":"/integration/skillserver/{skillserverIntegrationId}/delete","c":2,"q":444,"a":445},
{"m":"GET","p":"/integration/skillserver/{skillserverIntegrationId}/fetch","c":2,"a":446},
{"n":"integration.skillserver.fetchManual","m":"GET","p":"/integration/skillserver/{skillserverIntegrationId}/invoke","c":2,"t":["text/markdown"]},
{"p":"/integration/skillserver/{skillserverIntegrationId}/invoke","c":2,"q":447,"a":448,"t":["text/plain"]},
{"m":"GET","p":"/integration/skillserver/list","page":0,"item":449,"stream":0},
{"p":"/integration/skillserver/{skillserverIntegrationId}/update","c":2,"q":450,"a":451},
{"p":"/integration/slack/create","q":452,"a":453},
{"p":"/integration/slack/{slackIntegrationId}/delete","c":2,"q":454,"a":455},
{"m":"GET","p":"/integration/slack/{slackIntegrationId}/fetch","c":2,"a":456},
{"p":"/integration/slack/{slackIntegrationId}/initiate","c":2,"q":457,"a":458},
{"m":"GET","p":"/integration/slack/list","page":0,"item":459,"stream":0},
{"p":"/integration/slack/{slackIntegrationId}/setup","c":2,"q":460,"a":461},
{"p":"/integration/slack/{slackIntegrationId}/update","c":2,"q":462,"a":463},
{"p":"/integration/support/create","q":464,"a":465},
{"p":"/integration/support/{supportIntegrationId}/delete","c":2,"q":466,"a":467},
{"m":"GET","p":"/integration/support/{supportIntegrationId}/fetch","c":2,"a":468},
{"m":"GET","p":"/integration/support/list","page":0,"item":469,"stream":0},
{"p":"/integration/support/{supportIntegrationId}/trigger","c":2,"q":470,"a":472},
{"p":"/integration/support/{supportIntegrationId}/update","c":2,"q":473,"a":474},
{"p":"/integration/telegram/create","q":475,"a":476},
{"p":"/integration/telegram/{telegramIntegrationId}/delete","c":2,"q":477,"a":478},
{"m":"GET","p":"/integration/telegram/{telegramIntegrationId}/fetch","c":2,"a":479},
{"p":"/integration/telegram/{telegramIntegrationId}/initiate","c":2,"q":480,"a":482},
{"m":"GET","p":"/integration/telegram/list","page":0,"item":483,"stream":0},
{"p":"/integration/telegram/{telegramIntegrationId}/setup","c":2,"q":484,"a":485},
{"p":"/integration/telegram/{telegramIntegrationId}/update","c":2,"q":486,"a":487},
{"p":"/integration/trigger/create","q":488,"a":489},
{"p":"/integration/trigger/{triggerIntegrationId}/delete","c":2,"q":490,"a":491},
{"m":"GET","p":"/integration/trigger/{triggerIntegrationId}/fetch","c":2,"a":492},
{"p":"/integration/trigger/{triggerIntegrationId}/invoke","c":2,"q":493,"a":494},
{"m":"GET","p":"/integration/trigger/list","page":0,"item":495,"stream":0},
{"p":"/integration/trigger/{triggerIntegrationId}/setup","c":2,"q":496,"a":497},
{"p":"/integration/trigger/{triggerIntegrationId}/update","c":2,"q":498,"a":499},
{"p":"/integration/twilio/create","q":500,"a":501},
{"p":"/integration/twilio/{twilioIntegrationId}/delete","c":2,"q":502,"a":503},
{"m":"GET","p":"/integration/twilio/{twilioIntegrationId}/fetch","c":2,"a":504},
{"p":"/integration/twilio/{twilioIntegrationId}/initiate","c":2,"q":505,"a":507},
{"m":"GET","p":"/integration/twilio/list","page":0,"item":508,"stream":0},
{"p":"/integration/twilio/{twilioIntegrationId}/setup","c":2,"q":509,"a":510},
{"p":"/integration/twilio/{twilioIntegrationId}/update","c":2,"q":511,"a":512},
{"p":"/integration/whatsapp/create","q":513,"a":514},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/delete","c":2,"q":515,"a":516},
{"m":"GET","p":"/integration/whatsapp/{whatsappIntegrationId}/fetch","c":2,"a":517},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/initiate","c":2,"q":518,"a":519},
{"m":"GET","p":"/integration/whatsapp/list","page":0,"item":520,"stream":0},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/setup","c":2,"q":521,"a":522},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/update","c":2,"q":523,"a":524},
{"p":"/integration/widget/{widgetIntegrationId}/clone","c":2,"q":525,"a":526},
{"p":"/integration/widget/create","q":528,"a":527},
{"p":"/integration/widget/{widgetIntegrationId}/delete","c":2,"q":529,"a":530},
{"m":"GET","p":"/integration/widget/{widgetIntegrationId}/fetch","c":2,"a":531},
{"m":"GET","p":"/integration/widget/list","page":0,"item":532,"stream":0},
{"p":"/integration/widget/{widgetIntegrationId}/setup","c":2,"q":533,"a":534},
{"p":"/integration/widget/{widgetIntegrationId}/update","c":2,"q":535,"a":536},
{"p":"/integration/widget/{widgetIntegrationId}/file/{fileId}/attach","c":4,"q":537,"a":539},
{"p":"/integration/widget/{widgetIntegrationId}/file/{fileId}/detach","c":4,"a":540},
{"p":"/magic/{promptId}/generate","c":1,"q":541,"a":542,"stream":0,"event":543},
{"m":"GET","p":"/magic/list","page":0,"item":545,"stream":0},
{"p":"/memory/create","q":546,"a":547},
{"p":"/memory/{memoryId}/delete","c":1,"q":548,"a":549},
{"m":"GET","p":"/memory/export","role":"list","page":0,"item":550,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/memory/{memoryId}/fetch","c":1,"a":551},
{"m":"GET","p":"/memory/list","page":0,"item":552,"stream":0},
{"p":"/memory/search","q":553,"a":554},
{"p":"/memory/{memoryId}/update","c":1,"q":557,"a":558},
{"p":"/openai/chat/completions","q":559,"stream":3},
{"p":"/partner/user/create","q":560,"a":563},
{"p":"/partner/user/{userId}/delete","c":2,"q":564,"a":565},
{"m":"GET","p":"/partner/user/{userId}/fetch","c":2,"a":566},
{"m":"GET","p":"/partner/user/list","page":0,"item":567,"stream":0},
{"p":"/partner/user/{userId}/update","c":2,"q":568,"a":569},
{"p":"/partner/user/{userId}/context/create","q":570,"a":571},
{"p":"/partner/user/{userId}/context/{contextId}/delete","c":4,"q":572,"a":573},
{"m":"GET","p":"/partner/user/{userId}/context/{contextId}/fetch","c":4,"a":574},
{"m":"GET","p":"/partner/user/{userId}/context/list","page":0,"item":575,"stream":0},
{"p":"/partner/user/{userId}/context/{contextId}/update","c":4,"q":576,"a":577},
{"p":"/partner/user/{userId}/session/create","q":578,"a":580},
{"p":"/partner/user/{userId}/token/create","q":581,"a":582},
{"p":"/partner/user/{userId}/token/{tokenId}/delete","c":4,"q":583,"a":584},
{"m":"GET","p":"/partner/user/{userId}/token/list","page":0,"item":585,"stream":0},
{"p":"/partner/user/{userId}/token/{tokenId}/update","c":4,"q":586,"a":587},
{"m":"GET","p":"/platform/ability/list","page":0,"item":588,"stream":0},
{"p":"/platform/ability/search","q":590,"a":591},
{"m":"GET","p":"/platform/action/list","page":0,"item":594,"stream":0},
{"m":"GET","p":"/platform/doc/{docId}/fetch","c":2,"a":595},
{"m":"GET","p":"/platform/doc/list","page":0,"item":596,"stream":0},
{"p":"/platform/doc/search","q":597,"a":598},
{"p":"/platform/example/{exampleId}/clone","c":2,"q":601,"a":602},
{"m":"GET","p":"/platform/example/{exampleId}/fetch","c":2,"a":606},
{"m":"GET","p":"/platform/example/list","page":0,"item":608,"stream":0},
{"p":"/platform/example/search","q":609,"a":610},
{"m":"GET","p":"/platform/guide/{guideId}/fetch","c":2,"a":613},
{"m":"GET","p":"/platform/guide/list","page":0,"item":614,"stream":0},
{"p":"/platform/guide/search","q":615,"a":616},
{"m":"GET","p":"/platform/manual/{manualId}/fetch","c":2,"a":619},
{"m":"GET","p":"/platform/manual/list","page":0,"item":620,"stream":0},
{"p":"/platform/manual/search","q":621,"a":622},
{"m":"GET","p":"/platform/model/list","page":0,"item":625,"stream":0},
{"p":"/platform/report/generate","q":626,"a":627},
{"p":"/platform/report/{reportId}/generate","c":2,"q":630,"a":631},
{"m":"GET","p":"/platform/report/list","page":0,"item":632,"stream":0},
{"m":"GET","p":"/platform/secret/list","page":0,"item":633,"stream":0},
{"p":"/platform/secret/search","q":636,"a":637},
{"m":"GET","p":"/platform/tutorial/{tutorialId}/fetch","c":2,"a":640},
{"m":"GET","p":"/platform/tutorial/list","page":0,"item":641,"stream":0},
{"p":"/platform/tutorial/search","q":642,"a":643},
{"p":"/policy/create","q":646,"a":648},
{"p":"/policy/{policyId}/delete","c":1,"q":649,"a":650},
{"m":"GET","p":"/policy/{policyId}/fetch","c":1,"a":651},
{"m":"GET","p":"/policy/list","page":0,"item":652,"stream":0},
{"p":"/policy/{policyId}/update","c":1,"q":653,"a":654},
{"p":"/portal/create","q":655,"a":656},
{"p":"/portal/{portalId}/delete","c":1,"q":657,"a":658},
{"m":"GET","p":"/portal/{portalId}/fetch","c":1,"a":659},
{"m":"GET","p":"/portal/list","page":0,"item":660,"stream":0},
{"p":"/portal/{portalId}/update","c":1,"q":661,"a":662},
{"p":"/secret/{secretId}/authenticate","c":1,"q":663,"a":664},
{"p":"/secret/create","q":665,"a":667},
{"p":"/secret/{secretId}/delete","c":1,"q":668,"a":669},
{"m":"GET","p":"/secret/{secretId}/fetch","c":1,"a":670},
{"m":"GET","p":"/secret/list","page":0,"item":671,"stream":0},
{"p":"/secret/{secretId}/revoke","c":1,"q":672,"a":673},
{"p":"/secret/{secretId}/update","c":1,"q":674,"a":675},
{"p":"/secret/{secretId}/verify","c":1,"q":676,"a":677},
{"p":"/skillset/create","q":678,"a":680},
{"p":"/skillset/{skillsetId}/delete","c":1,"q":681,"a":682},
{"m":"GET","p":"/skillset/{skillsetId}/fetch","c":1,"a":683},
{"m":"GET","p":"/skillset/list","page":0,"item":684,"stream":0},
{"p":"/skillset/{skillsetId}/update","c":1,"q":685,"a":686},
{"p":"/skillset/{skillsetId}/ability/create","q":687,"a":688},
{"p":"/skillset/{skillsetId}/ability/{abilityId}/delete","c":3,"q":689,"a":690},
{"p":"/skillset/{skillsetId}/ability/{abilityId}/execute","c":3,"q":691,"a":692,"stream":2,"event":693},
{"m":"GET","p":"/skillset/{skillsetId}/ability/export","role":"list","page":0,"item":695,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/skillset/{skillsetId}/ability/{abilityId}/fetch","c":3,"a":696},
{"m":"GET","p":"/skillset/{skillsetId}/ability/list","page":0,"item":697,"stream":0},
{"p":"/skillset/{skillsetId}/ability/{abilityId}/update","c":3,"q":698,"a":699},
{"p":"/space/create","q":700,"a":701},
{"p":"/space/{spaceId}/delete","c":1,"q":702,"a":703},
{"m":"GET","p":"/space/export","role":"list","page":0,"item":704,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/space/{spaceId}/fetch","c":1,"a":705},
{"m":"GET","p":"/space/list","page":0,"item":706,"stream":0},
{"p":"/space/{spaceId}/update","c":1,"q":707,"a":708},
{"p":"/space/{spaceId}/site/create","q":709,"a":710},
{"p":"/space/{spaceId}/site/{siteId}/delete","c":3,"q":711,"a":712},
{"m":"GET","p":"/space/{spaceId}/site/{siteId}/fetch","c":3,"a":713},
{"m":"GET","p":"/space/{spaceId}/site/list","page":0,"item":714,"stream":0},
{"p":"/space/{spaceId}/site/{siteId}/update","c":3,"q":715,"a":716},
{"p":"/space/{spaceId}/storage/copy/{path*}","q":717,"a":718},
{"p":"/space/{spaceId}/storage/delete/{path*}","q":719,"a":720},
{"m":"GET","p":"/space/{spaceId}/storage/download/{path*}","a":721,"t":["application/octet-stream"]},
{"m":"GET","p":"/space/{spaceId}/storage/list/{path*?}","role":"","a":722},
{"p":"/space/{spaceId}/storage/move/{path*}","q":725,"a":726},
{"p":"/space/{spaceId}/storage/upload/{path*}","q":727,"u":1,"a":730},
{"p":"/task/{taskId}/cancel","c":1,"q":731,"a":732},
{"p":"/task/create","q":734,"a":733},
{"p":"/task/{taskId}/delete","c":1,"q":735,"a":736},
{"m":"GET","p":"/task/export","role":"list","page":0,"item":737,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/task/{taskId}/fetch","c":1,"a":738},
{"m":"GET","p":"/task/list","page":0,"item":739,"stream":0},
{"p":"/task/{taskId}/subscribe","c":1,"q":740,"stream":0,"event":742},
{"p":"/task/{taskId}/trigger","c":1,"q":751,"a":752},
{"p":"/task/{taskId}/update","c":1,"q":753,"a":754},
{"p":"/task/{taskId}/execution/{taskExecutionId}/cancel","c":3,"q":755,"a":756},
{"m":"GET","p":"/task/{taskId}/execution/list","page":0,"item":757,"stream":0},
{"m":"GET","p":"/team/list","page":0,"item":758,"stream":0},
{"m":"GET","p":"/usage/fetch","a":759},
{"m":"GET","p":"/usage/list","page":0,"item":761,"stream":0},
{"m":"GET","p":"/usage/series/fetch","a":762}
],
"nodes":[
{"p":{},"more":false},
{"p":{"id":2,"resources":3},"r":2},
{"type":"string"},
{"type":"object"},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"visibility":6}},
{"type":"object","more":true},
{"type":"string","enum":["private","protected","public"]},
{"p":{"id":2},"r":1},
{"p":{"deleteResources":9}},
{"type":"boolean"},
{"ref":7},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"visibility":6},"r":3,"row":true},
{"type":"number"},
{"ref":11,"row":true},
{"ref":4},
{"ref":7},
{"p":{"text":2,"ttl":12},"r":1},
{"p":{"id":2,"bulletin":18},"r":2},
{"p":{"id":2,"text":2,"createdAt":12,"expiresAt":12,"author":2,"botId":2},"r":4},
{"p":{"id":2,"text":2,"createdAt":12,"expiresAt":12,"author":2,"botId":2},"r":4,"row":true},
{"ref":21},
{"p":{"id":2,"resources":3},"r":2},
{"p":{"resources":3,"ensure":9},"r":1},
{"type":"object"},
{"ref":25},
{"p":{"id":2},"r":1},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"model":27,"backstory":2,"datasetId":2,"skillsetId":2,"privacy":9,"moderation":9,"blueprintId":2,"visibility":28}},
{"type":"string","pattern":"\\\\w+(?:\\\\/\\\\w+=\\\\w+)*"},
{"type":"string","enum":["private","protected","public"]},
{"p":{},"more":false},
{"ref":25},
{"p":{"value":32,"reason":2}},
{"type":"integer","minimum":-100,"maximum":-1},
{"ref":25},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"model":27,"backstory":2,"datasetId":2,"skillsetId":2,"privacy":9,"moderation":9,"blueprintId":2,"visibility":28},"r":3,"row":true},
{"ref":34,"row":true},
{"ref":26},
{"ref":25},
{"p":{"value":39,"reason":2}},
{"type":"integer","minimum":1,"maximum":100},
{"ref":25},
{"p":{"search":2},"r":1},
{"p":{"items":44},"r":1},
{"p":{"id":2,"text":2,"meta":3},"r":2,"row":true},
{"type":"array","items":43},
{"p":{"durationInSeconds":12,"messages":48,"meta":5}},
{"type":"string","enum":["user","bot","reasoning","context","instruction","backstory","activity","checkpoint"]},
{"p":{"type":46,"text":2},"r":2},
{"type":"array","items":47},
{"p":{"id":2,"conversationId":2,"token":2,"expiresAt":12,"messages":48},"r":4},
{"p":{"tokens":51,"conversations":51,"messages":51},"row":true},
{"type":"integer"},
{"p":{"message":53},"r":1},
{"p":{},"more":true},
{"p":{"id":2},"r":1},
{"p":{"historyLength":56}},
{"type":"integer","minimum":0,"maximum":10000},
{"p":{"type":58,"data":53,"createdAt":12},"r":2},
{"type":"string","enum":["message"]},
{"p":{"name":2,"description":2,"meta":5,"fingerprint":2,"email":2,"phone":2,"nick":2,"preferences":2,"verifiedAt":12}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":60},
{"p":{"fingerprint":2,"name":2,"description":2,"meta":5,"email":2,"phone":2,"nick":2,"preferences":2,"verifiedAt":12},"r":1},
{"ref":60},
{"ref":66,"row":true},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"fingerprint":2,"name":2,"description":2,"meta":5,"email":2,"phone":2,"nick":2,"preferences":2,"verifiedAt":12},"r":4,"row":true},
{"ref":66,"row":true},
{"ref":59},
{"ref":60},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"contactId":2,"taskId":2},"r":3,"any":[71,72],"row":true},
{"p":{"botId":2}},
{"p":{"model":27,"backstory":2,"datasetId":2,"skillsetId":2,"privacy":9,"moderation":9}},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"text":2,"name":2,"description":2,"meta":5,"botId":2},"r":4,"row":true},
{"p":{"search":2},"r":1},
{"p":{"items":77},"r":1},
{"p":{"id":2,"text":2,"meta":3},"r":2,"row":true},
{"type":"array","items":76},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"contactId":2,"botId":2,"conversationId":2,"messageId":2,"value":12,"reason":2},"r":3,"row":true},
{"p":{},"more":false},
{"p":{"id":2,"url":2},"r":2},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"type":2,"name":2,"description":2,"meta":5},"r":4,"row":true},
{"p":{},"more":false},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"p":{"id":2,"status":86,"action":89},"r":2},
{"type":"string","enum":["unauthenticated","authenticated"]},
{"type":"string","enum":["authenticate"]},
{"p":{"type":87,"url":2},"r":2},
{"any":[88]},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"contactId":2},"r":3,"row":true},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"contactId":2,"botId":2,"schedule":2,"timezone":92,"sessionDuration":93,"maxIterations":12,"maxTime":12,"status":94,"outcome":95,"lastRunAt":93,"nextRunAt":93},"r":3,"row":true},
{"type":"string","nullable":true},
{"type":"number","nullable":true},
{"type":"string","enum":["idle","running","canceled"]},
{"type":"string","enum":["pending","success","failure"]},
{"p":{"messages":98,"extensions":99},"r":1,"any":[71,72]},
{"p":{"type":46,"text":2,"meta":5},"r":2},
{"type":"array","items":97},
{"p":{"backstory":2,"datasets":103,"skillsets":107,"features":110}},
{"p":{"text":2,"meta":3},"r":1},
{"type":"array","items":100},
{"p":{"records":101,"name":2,"description":2},"r":1},
{"type":"array","items":102},
{"p":{"name":2,"description":2,"instruction":2,"secretId":2,"meta":3},"r":3},
{"type":"array","items":104},
{"p":{"abilities":105,"name":2,"description":2},"r":1},
{"type":"array","items":106},
{"type":"object","more":true},
{"p":{"name":2,"options":108},"r":1},
{"type":"array","items":109},
{"p":{"text":2,"usage":112},"r":2},
{"p":{"token":12},"r":1},
{"ref":114},
{"p":{"id":2,"text":2,"usage":112},"r":3},
{"p":{"messages":98,"attachments":117,"contactId":119,"functions":120,"extensions":99,"limits":130},"r":1,"any":[71,72]},
{"p":{"url":2}},
{"type":"array","items":116},
{"p":{"fingerprint":2,"name":2,"description":2,"email":2,"phone":2,"nick":2,"meta":108},"r":1},
{"any":[2,118]},
{"type":"array","items":129},
{"type":"string","enum":["object"]},
{"type":"array","items":2},
{"p":{"type":121,"properties":108,"required":122},"r":2},
{},
{"p":{"data":124},"r":1},
{"p":{"channel":2},"r":1},
{"any":[125,126]},
{"p":{"start":9,"end":9}},
{"p":{"name":2,"description":2,"parameters":123,"result":127,"call":128},"r":3},
{"p":{"iterations":131,"continuations":131,"calls":131}},
{"type":"integer","minimum":1},
{"p":{"text":2,"usage":112,"end":133},"r":3},
{"p":{"reason":134},"r":1},
{"type":"string","enum":["length","stop","activity","abort","error","iteration"]},
{"p":{"createdAt":12},"any":[137,138,166]},
{"type":"string","enum":["result"]},
{"p":{"type":136,"data":132},"r":2},
{"any":[141,144,146,147,150,153,155,159,162,165]},
{"type":"string","enum":["error"]},
{"p":{"message":2},"r":1},
{"p":{"type":139,"data":140},"r":2},
{"type":"string","enum":["token"]},
{"p":{"token":2},"r":1},
{"p":{"type":142,"data":143},"r":2},
{"type":"string","enum":["reasoningToken"]},
{"p":{"type":145,"data":143},"r":2},
{"p":{"type":58,"data":97},"r":2},
{"type":"string","enum":["abort"]},
{"p":{"reason":124,"functionName":2}},
{"p":{"type":148,"data":149},"r":2},
{"type":"string","enum":["completeBegin"]},
{"p":{"instance":2,"iteration":12},"r":2},
{"p":{"type":151,"data":152},"r":2},
{"type":"string","enum":["completeEnd"]},
{"p":{"type":154,"data":152},"r":2},
{"type":"string","enum":["waitForChannelMessageBegin"]},
{"p":{"name":2,"args":124},"r":2},
{"p":{"channel":2,"function":157},"r":2},
{"p":{"type":156,"data":158},"r":2},
{"type":"string","enum":["waitForChannelMessageEnd"]},
{"p":{"channel":2,"function":157,"message":124},"r":2},
{"p":{"type":160,"data":161},"r":2},
{"type":"string","enum":["usage"]},
{"p":{"model":2,"inputTokensUsed":12,"outputTokensUsed":12},"r":3},
{"p":{"type":163,"data":164},"r":2},
{"any":[168,170,177,181,185,187,189,191,194,197,200,205]},
{"type":"string","enum":["nop"]},
{"p":{"type":167,"data":53},"r":2},
{"type":"string","enum":["ping"]},
{"p":{"type":169,"data":53},"r":2},
{"type":"string","enum":["sendResult"]},
{"p":{"type":2,"begin":12,"end":12,"text":2,"replacement":173},"r":4},
{"p":{"begin":12,"end":12,"text":2},"r":3},
{"type":"array","items":172},
{"p":{"token":12},"r":1},
{"p":{"text":2,"entities":174,"usage":175,"id":2},"r":3},
{"p":{"type":171,"data":176},"r":2},
{"type":"string","enum":["receiveResult"]},
{"p":{"reason":2},"r":1},
{"p":{"text":2,"usage":175,"end":179,"id":2},"r":3},
{"p":{"type":178,"data":180},"r":2},
{"type":"string","enum":["operationBegin"]},
{"p":{"id":2,"action":184},"r":2},
{"p":{"id":2,"kind":2,"name":2,"input":124},"r":1,"more":true},
{"p":{"type":182,"data":183},"r":2},
{"type":"string","enum":["operationEnd"]},
{"p":{"type":186,"data":183},"r":2},
{"type":"string","enum":["intentDetectionBegin"]},
{"p":{"type":188,"data":183},"r":2},
{"type":"string","enum":["intentDetectionEnd"]},
{"p":{"type":190,"data":183},"r":2},
{"type":"string","enum":["compactionBegin"]},
{"p":{"messagesToSummarize":12,"messagesToKeep":12,"estimatedTokens":12},"r":3},
{"p":{"type":192,"data":193},"r":2},
{"type":"string","enum":["compactionEnd"]},
{"p":{"success":9},"r":1},
{"p":{"type":195,"data":196},"r":2},
{"type":"string","enum":["progressReport"]},
{"p":{"id":2,"step":12,"total":12,"eta":93},"r":4},
{"p":{"type":198,"data":199},"r":2},
{"type":"string","enum":["audio"]},
{"type":"string","enum":["pcm16"]},
{"p":{"encoding":202,"sampleRate":12,"channels":12},"r":3},
{"p":{"data":2,"format":203},"r":2},
{"p":{"type":201,"data":204},"r":2},
{"p":{"text":2,"entities":174,"functions":120,"extensions":99,"limits":130}},
{"p":{"id":2,"text":2,"usage":112,"end":133},"r":4},
{"p":{"createdAt":12},"any":[209,138,166]},
{"p":{"type":136,"data":207},"r":2},
{"p":{"name":2,"description":2,"meta":5,"contactId":2,"taskId":2,"spaceId":2,"messages":48},"any":[71,72]},
{"p":{"id":2,"messages":48},"r":1},
{"p":{},"more":false},
{"p":{"id":2},"r":1},
{"p":{"messages":98,"attachments":117,"contactId":119,"functions":120,"extensions":99,"limits":130,"channelId":215},"r":1,"any":[71,72]},
{"type":"string","minLength":24},
{"p":{"channelId":2},"r":1},
{"p":{"text":2,"entities":174,"functions":120,"extensions":99,"limits":130,"channelId":215}},
{"ref":216},
{"p":{"value":32,"reason":2}},
{"ref":213},
{"ref":222,"row":true},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"contactId":2,"taskId":2,"spaceId":2},"r":3,"any":[71,72],"row":true},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"contactId":2,"taskId":2},"r":3,"any":[71,72],"row":true},
{"p":{"functions":120,"extensions":99}},
{"p":{"createdAt":12},"any":[226,138,166]},
{"p":{"type":136,"data":114},"r":2},
{"p":{"text":2,"entities":174,"functions":120,"extensions":99},"r":1},
{"p":{"id":2,"entities":174},"r":2},
{"p":{"createdAt":12},"any":[230,138,166]},
{"p":{"type":136,"data":228},"r":2},
{"p":{"name":2,"description":2,"meta":5,"contactId":2,"taskId":2,"spaceId":2},"any":[71,72]},
{"ref":213},
{"p":{"value":39,"reason":2}},
{"ref":213},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"type":2,"size":12},"r":3,"row":true},
{"need":["file"],"any":[237,239]},
{"p":{"file":2}},
{"p":{"type":2,"size":12,"name":2},"r":2},
{"p":{"file":238}},
{"p":{"id":2,"name":2,"uploadRequest":241},"r":1},
{"p":{"method":2,"url":2,"headers":3},"r":3},
{"p":{"name":2,"description":2,"meta":5,"fingerprint":2,"email":2,"phone":2,"nick":2}},
{"p":{"id":2},"r":1},
{"p":{"type":46,"text":2,"name":2,"description":2,"meta":5,"entities":174},"r":2},
{"p":{"id":2,"entities":174},"r":2},
{"p":{},"more":false},
{"p":{"id":2},"r":1},
{"p":{"value":32,"reason":2}},
{"ref":247},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"type":46,"text":2,"name":2,"description":2,"meta":5},"r":5,"row":true},
{"ref":250,"row":true},
{"p":{},"more":false},
{"ref":247},
{"p":{"name":2,"description":2,"meta":5,"type":46,"text":2,"entities":174}},
{"ref":247},
{"p":{"value":39,"reason":2}},
{"ref":247},
{"p":{"durationInSeconds":12}},
{"p":{"id":2,"token":2,"expiresAt":12},"r":3},
{"p":{"tokens":51,"messages":51},"row":true},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"store":2,"reranker":2,"recordMaxTokens":12,"searchMinScore":12,"searchMaxRecords":12,"searchMaxTokens":12,"matchInstruction":2,"mismatchInstruction":2,"separators":2,"visibility":262}},
{"type":"string","enum":["private","protected","public"]},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":263},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"store":2,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"reranker":2,"recordMaxTokens":12,"searchMinScore":12,"searchMaxRecords":12,"searchMaxTokens":12,"matchInstruction":2,"mismatchInstruction":2,"separators":2,"visibility":262},"r":4,"row":true},
{"ref":266,"row":true},
{"p":{"search":2,"filter":269},"r":1},
{"type":"object","more":277},
{"any":[2,12,9]},
{"p":{"$eq":270},"r":1,"more":false},
{"p":{"$ne":270},"r":1,"more":false},
{"p":{"$gt":12},"r":1,"more":false},
{"p":{"$gte":12},"r":1,"more":false},
{"p":{"$lt":12},"r":1,"more":false},
{"p":{"$lte":12},"r":1,"more":false},
{"any":[2,12,9,271,272,273,274,275,276]},
{"p":{"id":2,"records":280},"r":2},
{"p":{"id":2,"text":2,"score":12,"source":2,"meta":3},"r":3},
{"type":"array","items":279},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"reranker":2,"recordMaxTokens":12,"searchMinScore":12,"searchMaxRecords":12,"searchMaxTokens":12,"matchInstruction":2,"mismatchInstruction":2,"separators":2,"visibility":262}},
{"ref":263},
{"p":{"type":284}},
{"type":"string","enum":["source"]},
{"p":{"id":2},"r":1},
{"p":{"deleteRecords":9}},
{"ref":285},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"visibility":289},"r":3,"row":true},
{"type":"string","enum":["private","protected","public"]},
{"any":[293]},
{"type":"string","enum":["item"]},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"visibility":289},"r":3},
{"p":{"type":291,"data":292,"createdAt":12},"r":2},
{"p":{},"more":false},
{"ref":285},
{"p":{"text":2,"source":2,"meta":5},"r":1},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":297},
{"ref":301,"row":true},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"text":2,"source":2},"r":4,"row":true},
{"ref":301,"row":true},
{"p":{"text":2,"source":2,"meta":5}},
{"ref":297},
{"ref":306,"row":true},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"type":2,"name":2,"description":2,"meta":5,"conversationId":2,"taskId":2,"contactId":2,"blueprintId":2,"botId":2,"datasetId":2,"recordId":2,"skillsetId":2,"abilityId":2,"fileId":2,"secretId":2,"portalId":2,"widgetIntegrationId":2,"slackIntegrationId":2,"discordIntegrationId":2,"microsoftteamsIntegrationId":2,"googlechatIntegrationId":2,"whatsappIntegrationId":2,"messengerIntegrationId":2,"telegramIntegrationId":2,"twilioIntegrationId":2,"emailIntegrationId":2,"sitemapIntegrationId":2,"notionIntegrationId":2,"triggerIntegrationId":2,"supportIntegrationId":2,"extractIntegrationId":2,"mcpserverIntegrationId":2,"webhookId":2},"r":4,"row":true},
{"p":{"historyLength":56}},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"visibility":289}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":309},
{"p":{"url":2},"r":1},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"visibility":289},"r":3,"row":true},
{"ref":313,"row":true},
{"p":{},"more":false},
{"ref":309},
{"ref":308},
{"ref":309},
{"need":["file"],"any":[237,239]},
{"p":{"id":2,"uploadRequest":241},"r":1},
{"p":{"query":2,"variables":108,"operationName":2},"r":1},
{"p":{"data":108,"errors":324}},
{"p":{"message":2}},
{"type":"array","items":323},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"appId":2,"botToken":2,"publicKey":2,"handle":2,"contactCollection":9,"sessionDuration":12,"allowFrom":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":326},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"botId":2,"blueprintId":2,"appId":2,"handle":2,"contactCollection":9,"sessionDuration":12,"allowFrom":2},"r":3,"row":true},
{"p":{"channelId":2,"text":2},"r":2},
{"ref":326},
{"ref":329,"row":true},
{"p":{},"more":false},
{"ref":326},
{"ref":325},
{"ref":326},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"contactCollection":9,"sessionDuration":12,"attachments":9,"allowFrom":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":338},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"botId":2,"blueprintId":2,"contactCollection":9,"sessionDuration":12,"attachments":9,"allowFrom":2},"r":3,"row":true},
{"p":{"email":343,"subject":2,"text":2},"r":3},
{"type":"string","format":"email"},
{"ref":338},
{"ref":341,"row":true},
{"p":{},"more":false},
{"ref":338},
{"ref":337},
{"ref":338},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"schema":108,"request":2,"model":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":351},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"botId":2,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"schema":108,"request":2,"model":2},"r":4,"row":true},
{"ref":354,"row":true},
{"p":{"conversationIds":122,"sample":39}},
{"p":{"id":2,"triggered":12},"r":2},
{"ref":350},
{"ref":351},
{"ref":361,"row":true},
{"p":{"id":2,"extractIntegrationId":2,"data":108,"conversationId":2,"createdAt":2,"updatedAt":2},"r":3,"row":true},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"serviceAccountKey":2,"projectNumber":2,"contactCollection":9,"sessionDuration":12,"attachments":9,"autoRespond":2,"allowFrom":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":363},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"botId":2,"blueprintId":2,"serviceAccountKey":2,"projectNumber":2,"contactCollection":9,"sessionDuration":12,"attachments":9,"autoRespond":2,"allowFrom":2},"r":3,"row":true},
{"p":{"text":2,"space":2},"r":1},
{"ref":363},
{"ref":366,"row":true},
{"p":{},"more":false},
{"ref":363},
{"ref":362},
{"ref":363},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"accessToken":2,"contactCollection":9,"sessionDuration":12,"attachments":9}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":375},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"verifyToken":2,"alias":2,"name":2,"description":2,"meta":5,"botId":2,"blueprintId":2,"accessToken":2,"contactCollection":9,"sessionDuration":12,"attachments":9},"r":4,"row":true},
{"p":{"instagramUserId":2,"recipientId":2,"text":2},"r":3},
{"ref":375},
{"ref":378,"row":true},
{"p":{},"more":false},
{"ref":375},
{"ref":374},
{"ref":375},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"skillsetId":2,"oAuthConnectionId":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":387},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"skillsetId":2,"oAuthConnectionId":2},"r":3,"row":true},
{"ref":390,"row":true},
{"ref":386},
{"ref":387},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"accessToken":2,"contactCollection":9,"sessionDuration":12,"attachments":9}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":395},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"verifyToken":2,"alias":2,"name":2,"description":2,"meta":5,"botId":2,"blueprintId":2,"accessToken":2,"contactCollection":9,"sessionDuration":12,"attachments":9},"r":4,"row":true},
{"p":{"pageId":2,"recipientId":2,"text":2},"r":3},
{"ref":395},
{"ref":398,"row":true},
{"p":{},"more":false},
{"ref":395},
{"ref":394},
{"ref":395},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"botFrameworkAppId":2,"botFrameworkAppSecret":2,"tenantId":2,"contactCollection":9,"sessionDuration":12,"allowFrom":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":407},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"botId":2,"blueprintId":2,"botFrameworkAppId":2,"contactCollection":9,"sessionDuration":12,"allowFrom":2},"r":3,"row":true},
{"p":{"conversationId":2,"text":2},"r":2},
{"ref":407},
{"ref":410,"row":true},
{"p":{},"more":false},
{"ref":407},
{"ref":406},
{"ref":407},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"datasetId":2,"token":2,"syncSchedule":2,"expiresIn":12}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":419},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"datasetId":2,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"token":2,"syncStatus":423,"syncSchedule":2,"lastSyncedAt":424,"expiresIn":12},"r":4,"row":true},
{"type":"string","enum":["pending","synced","error"]},
{"type":"string","format":"date-time"},
{"ref":422,"row":true},
{"p":{},"more":false},
{"ref":419},
{"ref":418},
{"ref":419},
{"p":{"meetingUrl":2,"text":2,"botName":2},"r":2},
{"p":{"id":2,"bot":3},"r":2},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"datasetId":2,"url":2,"glob":2,"selectors":2,"javascript":9,"syncSchedule":2,"expiresIn":12}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":433},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"datasetId":2,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"url":2,"glob":2,"selectors":2,"javascript":9,"syncStatus":423,"syncSchedule":2,"lastSyncedAt":424,"expiresIn":12},"r":4,"row":true},
{"ref":436,"row":true},
{"p":{},"more":false},
{"ref":433},
{"ref":432},
{"ref":433},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"skillsetId":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":443},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"skillsetId":2},"r":3,"row":true},
{"p":{"ability":2,"input":3},"r":1},
{"p":{"result":124,"error":92}},
{"ref":446,"row":true},
{"ref":442},
{"ref":443},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"signingSecret":2,"botToken":2,"userToken":2,"sessionDuration":12,"contactCollection":9,"references":9,"ratings":9,"visibleMessages":12,"autoRespond":2,"allowFrom":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":453},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"botId":2,"blueprintId":2,"signingSecret":2,"botToken":2,"userToken":2,"contactCollection":9,"sessionDuration":12,"references":9,"ratings":9,"visibleMessages":12,"autoRespond":2,"allowFrom":2},"r":3,"row":true},
{"p":{"channel":2,"text":2},"r":2},
{"ref":453},
{"ref":456,"row":true},
{"p":{},"more":false},
{"ref":453},
{"ref":452},
{"ref":453},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"email":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":465},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"botId":2,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"email":2},"r":4,"row":true},
{"ref":468,"row":true},
{"p":{"conversationIds":122,"sample":471}},
{"type":"integer","minimum":1,"maximum":1000},
{"p":{"id":2,"triggered":12},"r":2},
{"ref":464},
{"ref":465},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"botToken":2,"contactCollection":9,"sessionDuration":12,"attachments":9,"allowFrom":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":476},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"botId":2,"blueprintId":2,"contactCollection":9,"sessionDuration":12,"attachments":9,"allowFrom":2},"r":3,"row":true},
{"p":{"chatId":481,"text":2},"r":2},
{"any":[2,12]},
{"ref":476},
{"ref":479,"row":true},
{"p":{},"more":false},
{"ref":476},
{"ref":475},
{"ref":476},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"authenticate":9,"schedule":92,"timezone":92,"sessionDuration":12}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":489},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"secret":2,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"authenticate":9,"schedule":92,"timezone":92,"sessionDuration":12,"lastTriggerAt":93,"nextTriggerAt":93},"r":4,"row":true},
{"p":{},"more":false},
{"ref":489},
{"ref":492,"row":true},
{"p":{},"more":false},
{"ref":489},
{"ref":488},
{"ref":489},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"accountSid":2,"authToken":2,"voice":2,"contactCollection":9,"sessionDuration":12,"allowFrom":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":501},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"botId":2,"blueprintId":2,"accountSid":2,"voice":2,"contactCollection":9,"sessionDuration":12,"allowFrom":2},"r":3,"row":true},
{"p":{"from":2,"to":2,"text":2,"channel":506},"r":3},
{"type":"string","enum":["sms","call"]},
{"ref":501},
{"ref":504,"row":true},
{"p":{},"more":false},
{"ref":501},
{"ref":500},
{"ref":501},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"phoneNumberId":2,"accessToken":2,"contactCollection":9,"sessionDuration":12,"attachments":9,"allowFrom":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":514},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"verifyToken":2,"alias":2,"name":2,"description":2,"meta":5,"botId":2,"blueprintId":2,"phoneNumberId":2,"accessToken":2,"contactCollection":9,"sessionDuration":12,"attachments":9,"allowFrom":2},"r":4,"row":true},
{"p":{"to":2,"text":2},"r":2},
{"ref":514},
{"ref":517,"row":true},
{"p":{},"more":false},
{"ref":514},
{"ref":513},
{"ref":514},
{"p":{},"more":false},
{"ref":527},
{"p":{"id":2},"r":1},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"theme":2,"layout":2,"title":2,"intro":2,"initial":2,"placeholder":2,"origin":2,"sessionDuration":12,"language":2,"plugins":2,"stream":9,"verbose":9,"tools":9,"unfurl":9,"math":9,"carousel":9,"form":9,"attachments":9,"autoScroll":9,"startFirst":9,"contactCollection":9,"exportConversation":9,"restartConversation":9,"maximize":9,"messagePeek":9,"voiceIn":9,"voiceOut":9,"poweredBy":9}},
{"p":{},"more":false},
{"ref":527},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"theme":2,"layout":2,"title":2,"intro":2,"initial":2,"placeholder":2,"origin":2,"sessionDuration":12,"language":2,"plugins":2,"stream":9,"verbose":9,"tools":9,"unfurl":9,"math":9,"carousel":9,"form":9,"attachments":9,"autoScroll":9,"startFirst":9,"contactCollection":9,"exportConversation":9,"restartConversation":9,"maximize":9,"messagePeek":9,"voiceIn":9,"voiceOut":9,"poweredBy":9},"r":3,"row":true},
{"ref":531,"row":true},
{"p":{},"more":false},
{"ref":527},
{"ref":528},
{"ref":527},
{"p":{"type":538},"r":1},
{"type":"string","enum":["bar","user","bot","button"]},
{"p":{"id":2,"type":2,"widgetIntegrationId":2},"r":3},
{"ref":539},
{"p":{"text":2,"props":3,"model":2},"r":1},
{"p":{"text":2,"usage":112},"r":2},
{"any":[544]},
{"p":{"type":136,"data":542,"createdAt":12},"r":2},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5},"r":4,"row":true},
{"p":{"text":2,"name":2,"description":2,"meta":5,"contactId":2,"botId":2},"r":1},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":547},
{"ref":551,"row":true},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"contactId":2,"botId":2,"text":2},"r":3,"row":true},
{"ref":551,"row":true},
{"p":{"search":2,"contactId":2,"botId":2},"r":1},
{"p":{"items":556},"r":1},
{"p":{"id":2,"text":2,"meta":3},"r":2,"row":true},
{"type":"array","items":555},
{"p":{"name":2,"description":2,"meta":5,"contactId":2,"botId":2,"text":2}},
{"ref":547},
{"type":"object"},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"image":2,"email":2,"limits":561}},
{"p":{"tokens":12,"conversations":12,"messages":12,"database":562}},
{"p":{"datasets":12,"records":12,"skillsets":12,"abilities":12,"files":12}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":563},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"image":2,"email":2,"limits":561},"r":3,"row":true},
{"ref":566,"row":true},
{"ref":560},
{"ref":563},
{"p":{"name":2,"description":2,"meta":5,"payload":3}},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"datasetId":2,"skillsetId":2,"payload":3},"r":3},
{"p":{},"more":false},
{"p":{"id":2},"r":1},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"datasetId":2,"skillsetId":2,"payload":3},"r":3,"row":true},
{"ref":574,"row":true},
{"ref":570},
{"ref":573},
{"p":{"durationInSeconds":12,"config":579}},
{"p":{"allowedRoutes":122,"contactId":2}},
{"p":{"id":2,"token":2,"expiresAt":12},"r":3},
{"p":{"name":2,"description":2,"config":3,"meta":3}},
{"p":{"id":2,"token":2,"createdAt":12},"r":3},
{"p":{},"more":false},
{"p":{"id":2},"r":1},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5},"r":3,"row":true},
{"ref":581},
{"ref":584},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"instruction":2,"schema":589,"icon":2,"name":2,"description":2,"meta":5,"template":2,"bot":2,"file":2,"secret":2,"space":2,"provider":2,"tags":122,"setup":2,"commentary":2},"r":6,"row":true},
{"p":{"type":121,"properties":108,"title":2,"description":2,"required":122},"r":2,"row":true},
{"p":{"search":2,"take":39},"r":1},
{"p":{"items":593},"r":1},
{"p":{"name":2,"description":2,"id":2,"createdAt":12,"updatedAt":12,"instruction":2,"schema":589,"icon":2,"score":12,"excerpt":2,"meta":5,"template":2,"bot":2,"file":2,"secret":2,"space":2,"provider":2,"tags":122,"setup":2,"commentary":2,"link":2},"r":10,"row":true},
{"type":"array","items":592},
{"p":{"description":2,"id":2,"createdAt":12,"updatedAt":12,"examples":122,"name":2,"meta":5},"r":5,"row":true},
{"p":{"name":2,"id":2,"createdAt":12,"updatedAt":12,"content":2,"description":2,"meta":5,"category":2,"tags":122,"index":12,"link":2},"r":5,"row":true},
{"p":{"name":2,"description":2,"id":2,"createdAt":12,"updatedAt":12,"tags":122,"index":12,"link":2,"meta":5,"category":2},"r":8,"row":true},
{"p":{"search":2,"take":39},"r":1},
{"p":{"items":600},"r":1},
{"p":{"name":2,"description":2,"id":2,"createdAt":12,"updatedAt":12,"tags":122,"index":12,"score":12,"excerpt":2,"link":2,"meta":5,"category":2},"r":10,"row":true},
{"type":"array","items":599},
{"p":{},"more":false},
{"p":{"resources":605},"r":1},
{"p":{"id":2,"name":2,"description":2},"r":1},
{"type":"array","items":603},
{"type":"object","more":604},
{"p":{"id":2,"name":2,"description":2,"type":607,"config":53,"link":2,"tags":122,"createdAt":12,"updatedAt":12},"r":6,"row":true},
{"type":"string","enum":["blueprint","project","widget","slack","discord","whatsapp","messenger","telegram","twilio","email","trigger"]},
{"p":{"name":2,"description":2,"id":2,"createdAt":12,"updatedAt":12,"type":607,"link":2,"meta":5,"tags":122},"r":7,"row":true},
{"p":{"search":2,"take":39},"r":1},
{"p":{"items":612},"r":1},
{"ref":608,"row":true},
{"type":"array","items":611},
{"p":{"name":2,"id":2,"createdAt":12,"updatedAt":12,"content":2,"description":2,"meta":5,"category":2,"tags":122,"index":12,"link":2},"r":5,"row":true},
{"p":{"name":2,"description":2,"id":2,"createdAt":12,"updatedAt":12,"tags":122,"index":12,"link":2,"meta":5,"category":2},"r":8,"row":true},
{"p":{"search":2,"take":39},"r":1},
{"p":{"items":618},"r":1},
{"p":{"name":2,"description":2,"id":2,"createdAt":12,"updatedAt":12,"tags":122,"index":12,"score":12,"excerpt":2,"link":2,"meta":5,"category":2},"r":10,"row":true},
{"type":"array","items":617},
{"p":{"name":2,"id":2,"createdAt":12,"updatedAt":12,"content":2,"description":2,"meta":5,"category":2,"tags":122,"index":12,"link":2},"r":5,"row":true},
{"p":{"name":2,"description":2,"id":2,"createdAt":12,"updatedAt":12,"tags":122,"index":12,"link":2,"meta":5,"category":2},"r":8,"row":true},
{"p":{"search":2,"take":39},"r":1},
{"p":{"items":624},"r":1},
{"p":{"name":2,"description":2,"id":2,"createdAt":12,"updatedAt":12,"tags":122,"index":12,"score":12,"excerpt":2,"link":2,"meta":5,"category":2},"r":10,"row":true},
{"type":"array","items":623},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"provider":2,"family":2,"maxTokens":12,"maxInputTokens":12,"maxOutputTokens":12,"name":2,"description":2,"meta":5},"r":8,"row":true},
{"type":"object","more":3},
{"type":"object","more":629},
{"p":{"error":2}},
{"any":[3,628]},
{"type":"object","more":true},
{"type":"object"},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5},"r":3,"row":true},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"type":634,"name":2,"description":2,"meta":5,"template":2,"kind":635,"config":108,"icon":2,"tags":122,"setup":2,"commentary":2},"r":4,"row":true},
{"type":"string","enum":["plain","basic","bearer","jwt","oauth","template","reference"]},
{"type":"string","enum":["shared","personal"]},
{"p":{"search":2,"take":39},"r":1},
{"p":{"items":639},"r":1},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"type":634,"score":12,"excerpt":2,"name":2,"description":2,"meta":5,"template":2,"kind":635,"config":108,"icon":2,"tags":122,"setup":2,"commentary":2,"link":2},"r":6,"row":true},
{"type":"array","items":638},
{"p":{"name":2,"id":2,"createdAt":12,"updatedAt":12,"content":2,"description":2,"meta":5,"category":2,"tags":122,"index":12,"link":2},"r":5,"row":true},
{"p":{"name":2,"description":2,"id":2,"createdAt":12,"updatedAt":12,"tags":122,"index":12,"link":2,"meta":5,"category":2},"r":8,"row":true},
{"p":{"search":2,"take":39},"r":1},
{"p":{"items":645},"r":1},
{"p":{"name":2,"description":2,"id":2,"createdAt":12,"updatedAt":12,"tags":122,"index":12,"score":12,"excerpt":2,"link":2,"meta":5,"category":2},"r":10,"row":true},
{"type":"array","items":644},
{"p":{"type":647,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"config":108},"r":1},
{"type":"string","enum":["retention","usage"]},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":648},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"type":647,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"config":108},"r":4,"row":true},
{"ref":651,"row":true},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"botId":2,"type":647,"config":108}},
{"ref":648},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"slug":2,"config":108}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":656},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"slug":2,"config":108},"r":3,"row":true},
{"ref":659,"row":true},
{"ref":655},
{"ref":656},
{"p":{},"more":false},
{"p":{"id":2,"url":2},"r":2},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"kind":635,"type":634,"value":2,"config":108,"visibility":666}},
{"type":"string","enum":["private","protected","public"]},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":667},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"kind":635,"type":634,"config":108,"visibility":666},"r":3,"row":true},
{"ref":670,"row":true},
{"p":{},"more":false},
{"ref":667},
{"ref":665},
{"ref":667},
{"p":{},"more":false},
{"p":{"id":2,"status":86,"action":89},"r":2},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"visibility":679}},
{"type":"string","enum":["private","protected","public"]},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":680},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"visibility":679},"r":3,"row":true},
{"ref":683,"row":true},
{"ref":678},
{"ref":680},
{"p":{"name":2,"description":2,"meta":5,"blueprintId":2,"secretId":2,"fileId":2,"botId":2,"spaceId":2,"instruction":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":688},
{"p":{"input":2,"contactId":2}},
{"p":{"usage":112,"error":2,"result":124,"messages":98},"r":1},
{"p":{"createdAt":12},"any":[694,138,166]},
{"p":{"type":136,"data":692},"r":2},
{"ref":696,"row":true},
{"p":{"name":2,"description":2,"id":2,"createdAt":12,"updatedAt":12,"instruction":2,"meta":5,"blueprintId":2,"secretId":2,"fileId":2,"botId":2,"spaceId":2},"r":6,"row":true},
{"ref":696,"row":true},
{"ref":687},
{"ref":688},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"contactId":2}},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":701},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"blueprintId":2,"contactId":2},"r":3,"row":true},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"blueprintId":2,"contactId":2},"r":3,"row":true},
{"ref":705,"row":true},
{"ref":700},
{"ref":701},
{"p":{"domain":2,"alias":2,"name":2,"description":2,"meta":5,"prefix":2,"index":2,"notFound":2},"r":1},
{"p":{"id":2},"r":1},
{"p":{},"more":false},
{"ref":710},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"spaceId":2,"domain":2,"prefix":2,"index":2,"notFound":2},"r":3,"row":true},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"alias":2,"name":2,"description":2,"meta":5,"domain":2,"prefix":2,"index":2,"notFound":2},"r":3,"row":true},
{"p":{"alias":2,"name":2,"description":2,"meta":5,"domain":2,"prefix":2,"index":2,"notFound":2}},
{"ref":710},
{"p":{"destinationPath":2},"r":1},
{"p":{"path":2},"r":1},
{"p":{"recursive":9}},
{"ref":718},
{"p":{"id":2,"url":2},"r":2},
{"p":{"items":724,"nextToken":2},"r":1},
{"p":{"id":2,"path":2,"size":12,"updatedAt":12,"isDirectory":9},"row":true},
{"type":"array","items":723},
{"ref":717},
{"ref":718},
{"need":["file"],"any":[237,729]},
{"p":{"type":2,"size":12,"meta":3},"r":2},
{"p":{"file":728}},
{"p":{"id":2,"path":2,"uploadRequest":241},"r":2},
{"p":{},"more":false},
{"ref":733},
{"p":{"id":2},"r":1},
{"p":{"name":2,"description":2,"meta":5,"contactId":2,"botId":2,"schedule":2,"timezone":92,"sessionDuration":12,"maxIterations":12,"maxTime":12}},
{"p":{},"more":false},
{"ref":733},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"contactId":2,"botId":2,"schedule":2,"timezone":92,"sessionDuration":93,"maxIterations":12,"maxTime":12},"r":3,"row":true},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"contactId":2,"botId":2,"schedule":2,"timezone":92,"sessionDuration":93,"maxIterations":12,"maxTime":12,"status":94,"outcome":95,"lastRunAt":93,"nextRunAt":93},"r":3,"row":true},
{"ref":738,"row":true},
{"p":{"historyLength":741}},
{"type":"integer","minimum":0,"maximum":1000},
{"ref":743},
{"any":[747,748,750]},
{"p":{"id":2,"action":745},"r":2},
{"p":{"id":2,"kind":746,"name":2,"input":124,"justification":2,"icon":2},"r":1},
{"type":"string","enum":["dataset","skillset","function"]},
{"p":{"type":182,"createdAt":12,"data":744},"r":3},
{"p":{"type":186,"createdAt":12,"data":744},"r":3},
{"p":{"code":2,"message":2},"r":2},
{"p":{"type":139,"createdAt":12,"data":749},"r":3},
{"p":{},"more":false},
{"ref":733},
{"ref":734},
{"ref":733},
{"p":{},"more":false},
{"p":{"id":2,"taskId":2},"r":2},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5,"taskId":2,"conversationId":2,"status":94,"outcome":95,"summary":2,"completedAt":424},"r":3,"row":true},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"name":2,"description":2,"meta":5},"r":3,"row":true},
{"p":{"tokens":12,"conversations":12,"messages":12,"database":760},"r":4,"row":true},
{"p":{"datasets":12,"records":12,"skillsets":12,"abilities":12,"files":12,"users":12},"r":6},
{"p":{"id":2,"createdAt":12,"updatedAt":12,"type":2,"count":51,"name":2,"description":2,"meta":5,"conversationId":2,"messageId":2,"taskId":2,"contactId":2,"blueprintId":2,"botId":2,"datasetId":2,"skillsetId":2,"abilityId":2},"r":5,"row":true},
{"p":{"tokens":764,"conversations":764,"messages":764},"r":3,"row":true},
{"p":{"date":12,"total":12},"r":2,"row":true},
{"type":"array","items":763}
]}`)
