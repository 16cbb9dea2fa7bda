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
export const table: Table = JSON.parse(`{"prefixes":["/v1","/api/v1"],"codes":{"BAD_GATEWAY":502,"BAD_REQUEST":400,"CONFLICT":409,"CONTENT_MODERATION":500,"GATEWAY_TIMEOUT":504,"GENERIC_ERROR":500,"INTERNAL_SERVER_ERROR":500,"LIMITS_REACHED":429,"METHOD_NOT_ALLOWED":405,"NOT_AUTHENTICATED":401,"NOT_AUTHORIZED":403,"NOT_FOUND":404,"NOT_IMPLEMENTED":501,"NO_SUBSCRIPTION":402,"SERVICE_UNAVAILABLE":503,"TIMEOUT":408,"TOO_MANY_REQUESTS":429,"UNPROCESSABLE_ENTITY":422},"pages":[{"items":"items","cursor":"cursor","next":"cursor","take":"take","order":"order","maximum":100,"resumable":true},{"items":"items","cursor":"cursor","next":"cursor","take":"take","order":"order","maximum":100,"resumable":false}],"streams":[{"framing":"jsonl","mediaType":"application/jsonl","discriminator":"type","payload":"data","item":"item","error":"error","result":"result","text":{"event":"token","field":"token"},"heartbeats":["nop","ping"],"body":null,"done":null},{"framing":"jsonl","mediaType":"application/jsonl","discriminator":"type","payload":"data","item":null,"error":"error","result":"result","text":{"event":"token","field":"token"},"heartbeats":["nop","ping"],"body":null,"done":null},{"framing":"jsonl","mediaType":"application/jsonl","discriminator":"type","payload":"data","item":null,"error":"error","result":"result","text":{"event":"token","field":"token"},"heartbeats":["nop","ping"],"body":null,"done":null},{"framing":"sse","mediaType":"text/event-stream","discriminator":null,"payload":null,"item":null,"error":null,"result":null,"text":null,"heartbeats":[],"body":{"stream":true},"done":"[DONE]"}],"names":["id","resources","alias","name","description","meta","visibility","deleteResources","createdAt","updatedAt","order","take","text","ttl","bulletin","expiresAt","author","botId","ensure","model","backstory","datasetId","skillsetId","privacy","moderation","blueprintId","value","reason","search","items","durationInSeconds","messages","type","conversationId","token","tokens","conversations","channelId","message","historyLength","data","fingerprint","email","phone","nick","preferences","verifiedAt","contactId","taskId","messageId","url","status","action","schedule","timezone","sessionDuration","maxIterations","maxTime","outcome","lastRunAt","nextRunAt","extensions","datasets","records","skillsets","abilities","instruction","secretId","features","options","usage","attachments","functions","parameters","properties","required","result","channel","call","start","end","limits","iterations","continuations","calls","functionName","instance","iteration","function","args","inputTokensUsed","outputTokensUsed","entities","begin","replacement","kind","input","messagesToSummarize","messagesToKeep","estimatedTokens","success","step","total","eta","format","encoding","sampleRate","channels","spaceId","size","file","uploadRequest","method","headers","store","reranker","recordMaxTokens","searchMinScore","searchMaxRecords","searchMaxTokens","matchInstruction","mismatchInstruction","separators","filter","$eq","$ne","$gt","$gte","$lt","$lte","score","source","deleteRecords","recordId","abilityId","fileId","portalId","widgetIntegrationId","slackIntegrationId","discordIntegrationId","microsoftteamsIntegrationId","googlechatIntegrationId","whatsappIntegrationId","messengerIntegrationId","telegramIntegrationId","twilioIntegrationId","emailIntegrationId","sitemapIntegrationId","notionIntegrationId","triggerIntegrationId","supportIntegrationId","extractIntegrationId","mcpserverIntegrationId","webhookId","query","variables","operationName","errors","appId","botToken","publicKey","handle","contactCollection","allowFrom","subject","schema","request","conversationIds","sample","triggered","serviceAccountKey","projectNumber","autoRespond","space","accessToken","verifyToken","instagramUserId","recipientId","oAuthConnectionId","pageId","botFrameworkAppId","botFrameworkAppSecret","tenantId","syncSchedule","expiresIn","syncStatus","lastSyncedAt","meetingUrl","botName","bot","glob","selectors","javascript","ability","error","signingSecret","userToken","references","ratings","visibleMessages","chatId","authenticate","secret","lastTriggerAt","nextTriggerAt","accountSid","authToken","voice","from","to","phoneNumberId","theme","layout","title","intro","initial","placeholder","origin","language","plugins","stream","verbose","tools","unfurl","math","carousel","form","autoScroll","startFirst","exportConversation","restartConversation","maximize","messagePeek","voiceIn","voiceOut","poweredBy","props","image","database","files","payload","config","allowedRoutes","icon","template","provider","tags","setup","commentary","excerpt","link","examples","content","category","index","family","maxTokens","maxInputTokens","maxOutputTokens","slug","domain","prefix","notFound","destinationPath","path","recursive","isDirectory","nextToken","justification","code","summary","completedAt","users","count","date"],
"operations":[
{"p":"/blueprint/{blueprintId}/clone","c":1,"q":0,"a":1},
{"p":"/blueprint/create","q":4,"a":7},
{"p":"/blueprint/{blueprintId}/delete","c":1,"q":8,"a":10},
{"m":"GET","p":"/blueprint/{blueprintId}/fetch","c":1,"a":11},
{"m":"GET","p":"/blueprint/list","i":15,"page":0,"item":16,"stream":0},
{"p":"/blueprint/{blueprintId}/update","c":1,"q":17,"a":10},
{"p":"/blueprint/{blueprintId}/bulletin/create","q":18,"a":19},
{"m":"GET","p":"/blueprint/{blueprintId}/bulletin/list","i":15,"page":0,"item":21,"stream":0},
{"m":"GET","p":"/blueprint/{blueprintId}/resource/export","act":"exportResources","a":22,"t":["application/terraform+hcl"]},
{"p":"/blueprint/{blueprintId}/resource/import","q":23},
{"m":"GET","p":"/blueprint/{blueprintId}/resource/list","role":"","act":"listResources","a":1},
{"p":"/bot/{botId}/clone","c":1,"q":3,"a":10},
{"p":"/bot/create","q":24,"a":7},
{"p":"/bot/{botId}/delete","c":1,"q":0,"a":10},
{"p":"/bot/{botId}/downvote","c":1,"q":25,"a":10},
{"m":"GET","p":"/bot/{botId}/fetch","c":1,"a":27},
{"m":"GET","p":"/bot/list","i":15,"page":0,"item":28,"stream":0},
{"p":"/bot/{botId}/update","c":1,"q":29,"a":10},
{"p":"/bot/{botId}/upvote","c":1,"q":30,"a":10},
{"p":"/bot/{botId}/memory/search","q":32,"a":33},
{"p":"/bot/{botId}/session/create","act":"botSession","q":36,"a":40},
{"m":"GET","p":"/bot/{botId}/usage/fetch","a":41},
{"p":"/channel/{channelId}/publish","c":1,"act":"publish","i":43,"v":[["channelId","path","channelId",""]],"q":44,"a":7},
{"p":"/channel/{channelId}/subscribe","c":1,"act":"subscribe","i":43,"v":[["channelId","path","channelId",""]],"q":46,"stream":0,"event":48},
{"p":"/contact/create","q":50,"a":7},
{"p":"/contact/{contactId}/delete","c":1,"q":0,"a":10},
{"p":"/contact/ensure","q":51,"a":10},
{"m":"GET","p":"/contact/export","role":"list","i":15,"page":0,"item":52,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/contact/{contactId}/fetch","c":1,"a":53},
{"m":"GET","p":"/contact/list","i":15,"page":0,"item":52,"stream":0},
{"p":"/contact/{contactId}/update","c":1,"q":54,"a":10},
{"m":"GET","p":"/contact/{contactId}/conversation/list","i":15,"page":0,"item":55,"stream":0},
{"m":"GET","p":"/contact/{contactId}/memory/list","i":15,"page":0,"item":58,"stream":0},
{"p":"/contact/{contactId}/memory/search","q":32,"a":33},
{"m":"GET","p":"/contact/{contactId}/rating/list","i":15,"page":0,"item":59,"stream":0},
{"p":"/contact/{contactId}/secret/{secretId}/authenticate","c":3,"q":0,"a":60},
{"m":"GET","p":"/contact/{contactId}/secret/list","i":15,"page":0,"item":61,"stream":0},
{"p":"/contact/{contactId}/secret/{secretId}/revoke","c":3,"q":0,"a":7},
{"p":"/contact/{contactId}/secret/{secretId}/verify","c":3,"q":0,"a":62},
{"m":"GET","p":"/contact/{contactId}/space/list","i":15,"page":0,"item":67,"stream":0},
{"m":"GET","p":"/contact/{contactId}/task/list","i":15,"page":0,"item":68,"stream":0},
{"p":"/conversation/compact","q":73,"a":87},
{"p":"/conversation/{conversationId}/compact","c":1,"a":89},
{"p":"/conversation/complete","act":"complete","q":91,"a":108,"stream":1,"event":111},
{"p":"/conversation/{conversationId}/complete","c":1,"act":"complete","q":181,"a":182,"stream":1,"event":183},
{"p":"/conversation/create","act":"createConversation","q":185,"a":186},
{"p":"/conversation/{conversationId}/delete","c":1,"q":0,"a":7},
{"p":"/conversation/dispatch","act":"dispatch","q":187,"a":189},
{"p":"/conversation/{conversationId}/dispatch","c":1,"act":"dispatch","q":190,"a":191},
{"p":"/conversation/{conversationId}/downvote","c":1,"q":25,"a":10},
{"m":"GET","p":"/conversation/export","role":"list","i":15,"page":0,"item":192,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/conversation/{conversationId}/fetch","c":1,"a":55},
{"m":"GET","p":"/conversation/list","i":15,"page":0,"item":193,"stream":0},
{"p":"/conversation/{conversationId}/receive","c":1,"act":"receive","q":194,"a":90,"stream":2,"event":195},
{"p":"/conversation/{conversationId}/send","c":1,"act":"send","q":197,"a":198,"stream":2,"event":199},
{"p":"/conversation/{conversationId}/update","c":1,"q":201,"a":10},
{"p":"/conversation/{conversationId}/upvote","c":1,"q":30,"a":10},
{"m":"GET","p":"/conversation/{conversationId}/attachment/list","i":202,"page":0,"item":203},
{"p":"/conversation/{conversationId}/attachment/upload","act":"attach","q":204,"u":1,"a":208},
{"p":"/conversation/{conversationId}/contact/upsert","role":"ensure","q":210,"a":7},
{"p":"/conversation/{conversationId}/message/create","q":211,"a":198},
{"p":"/conversation/{conversationId}/message/{messageId}/delete","c":3,"q":0,"a":7},
{"p":"/conversation/{conversationId}/message/{messageId}/downvote","c":3,"q":25,"a":10},
{"m":"GET","p":"/conversation/{conversationId}/message/{messageId}/fetch","c":3,"a":212},
{"m":"GET","p":"/conversation/{conversationId}/message/list","i":15,"page":0,"item":213,"stream":0},
{"p":"/conversation/{conversationId}/message/{messageId}/synthesize","c":3,"q":0,"a":10},
{"p":"/conversation/{conversationId}/message/{messageId}/update","c":3,"q":214,"a":10},
{"p":"/conversation/{conversationId}/message/{messageId}/upvote","c":3,"q":30,"a":10},
{"p":"/conversation/{conversationId}/session/create","act":"session","q":215,"a":216},
{"m":"GET","p":"/conversation/{conversationId}/usage/fetch","a":217},
{"p":"/dataset/create","q":218,"a":7},
{"p":"/dataset/{datasetId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/dataset/{datasetId}/fetch","c":1,"a":219},
{"m":"GET","p":"/dataset/list","i":15,"page":0,"item":220,"stream":0},
{"p":"/dataset/{datasetId}/search","c":1,"act":"searchRecords","q":221,"a":231},
{"p":"/dataset/{datasetId}/update","c":1,"q":234,"a":10},
{"p":"/dataset/{datasetId}/file/{fileId}/attach","c":3,"act":"attachFile","q":235,"a":7},
{"p":"/dataset/{datasetId}/file/{fileId}/detach","c":3,"act":"detachFile","q":237,"a":10},
{"m":"GET","p":"/dataset/{datasetId}/file/list","i":15,"page":0,"item":238,"stream":0,"event":239},
{"p":"/dataset/{datasetId}/file/{fileId}/sync","c":3,"q":0,"a":10},
{"p":"/dataset/{datasetId}/record/create","q":243,"a":7},
{"p":"/dataset/{datasetId}/record/{recordId}/delete","c":3,"q":0,"a":10},
{"m":"GET","p":"/dataset/{datasetId}/record/export","role":"list","i":15,"page":1,"item":244,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/dataset/{datasetId}/record/{recordId}/fetch","c":3,"a":245},
{"m":"GET","p":"/dataset/{datasetId}/record/list","i":15,"page":1,"item":244,"stream":0},
{"p":"/dataset/{datasetId}/record/{recordId}/update","c":3,"q":246,"a":10},
{"m":"GET","p":"/event/log/export","role":"list","i":15,"page":0,"item":247,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/event/log/list","i":15,"page":0,"item":248,"stream":0},
{"p":"/event/log/subscribe","q":46,"stream":0},
{"p":"/file/create","q":249,"a":7},
{"p":"/file/{fileId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/file/{fileId}/download","c":1,"act":"download","a":250,"t":["*/*"]},
{"m":"GET","p":"/file/{fileId}/fetch","c":1,"a":251},
{"m":"GET","p":"/file/list","i":15,"page":0,"item":252,"stream":0},
{"p":"/file/{fileId}/sync","c":1,"q":0,"a":10},
{"p":"/file/{fileId}/update","c":1,"q":253,"a":10},
{"p":"/file/{fileId}/upload","c":1,"act":"upload","q":204,"u":1,"a":254},
{"n":"graphql.call","p":"/graphql","c":1,"act":"graphql","q":255,"a":256},
{"p":"/integration/discord/create","q":259,"a":7},
{"p":"/integration/discord/{discordIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/discord/{discordIntegrationId}/fetch","c":2,"a":260},
{"p":"/integration/discord/{discordIntegrationId}/initiate","c":2,"q":261,"a":10},
{"m":"GET","p":"/integration/discord/list","i":15,"page":0,"item":262,"stream":0},
{"p":"/integration/discord/{discordIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/discord/{discordIntegrationId}/update","c":2,"q":263,"a":10},
{"p":"/integration/email/create","q":264,"a":7},
{"p":"/integration/email/{emailIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/email/{emailIntegrationId}/fetch","c":2,"a":265},
{"p":"/integration/email/{emailIntegrationId}/initiate","c":2,"q":266,"a":10},
{"m":"GET","p":"/integration/email/list","i":15,"page":0,"item":268,"stream":0},
{"p":"/integration/email/{emailIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/email/{emailIntegrationId}/update","c":2,"q":269,"a":10},
{"p":"/integration/extract/create","q":270,"a":7},
{"p":"/integration/extract/{extractIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/extract/{extractIntegrationId}/fetch","c":2,"a":271},
{"m":"GET","p":"/integration/extract/list","i":15,"page":0,"item":272,"stream":0},
{"p":"/integration/extract/{extractIntegrationId}/trigger","c":2,"q":273,"a":274},
{"p":"/integration/extract/{extractIntegrationId}/update","c":2,"q":275,"a":10},
{"m":"GET","p":"/integration/extract/{extractIntegrationId}/item/export","role":"list","i":15,"page":0,"item":276},
{"m":"GET","p":"/integration/extract/{extractIntegrationId}/item/list","i":15,"page":0,"item":277},
{"p":"/integration/googlechat/create","q":278,"a":7},
{"p":"/integration/googlechat/{googlechatIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/googlechat/{googlechatIntegrationId}/fetch","c":2,"a":279},
{"p":"/integration/googlechat/{googlechatIntegrationId}/initiate","c":2,"q":280,"a":10},
{"m":"GET","p":"/integration/googlechat/list","i":15,"page":0,"item":281,"stream":0},
{"p":"/integration/googlechat/{googlechatIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/googlechat/{googlechatIntegrationId}/update","c":2,"q":282,"a":10},
{"p":"/integration/instagram/create","q":283,"a":7},
{"p":"/integration/instagram/{instagramIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/instagram/{instagramIntegrationId}/fetch","c":2,"a":284},
{"p":"/integration/instagram/{instagramIntegrationId}/initiate","c":2,"q":285,"a":10},
{"m":"GET","p":"/integration/instagram/list","i":15,"page":0,"item":286,"stream":0},
{"p":"/integration/instagram/{instagramIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/instagram/{instagramIntegrationId}/update","c":2,"q":287,"a":10},
{"p":"/integration/mcpserver/create","q":288,"a":7},
{"p":"/integration/mcpserver/{mcpserverIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/mcpserver/{mcpserverIntegrationId}/fetch","c":2,"a":289},
{"m":"GET","p":"/integration/mcpserver/list","i":15,"page":0,"item":290,"stream":0},
{"p":"/integration/mcpserver/{mcpserverIntegrationId}/update","c":2,"q":291,"a":10},
{"p":"/integration/messenger/create","q":283,"a":7},
{"p":"/integration/messenger/{messengerIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/messenger/{messengerIntegrationId}/fetch","c":2,"a":284},
{"p":"/integration/messenger/{messengerIntegrationId}/initiate","c":2,"q":292,"a":10},
{"m":"GET","p":"/integration/messenger/list","i":15,"page":0,"item":286,"stream":0},
{"p":"/integration/messenger/{messengerIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/messenger/{messengerIntegrationId}/update","c":2,"q":287,"a":10},
{"p":"/integration/microsoftteams/create","q":293,"a":7},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/fetch","c":2,"a":294},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/initiate","c":2,"q":295,"a":10},
{"m":"GET","p":"/integration/microsoftteams/list","i":15,"page":0,"item":296,"stream":0},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/update","c":2,"q":297,"a":10},
{"p":"/integration/notion/create","q":298,"a":7},
{"p":"/integration/notion/{notionIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/notion/{notionIntegrationId}/fetch","c":2,"a":299},
{"m":"GET","p":"/integration/notion/list","i":15,"page":0,"item":302,"stream":0},
{"p":"/integration/notion/{notionIntegrationId}/sync","c":2,"q":0,"a":10},
{"p":"/integration/notion/{notionIntegrationId}/update","c":2,"q":303,"a":10},
{"p":"/integration/recall/{recallIntegrationId}/initiate","c":2,"q":304,"a":305},
{"p":"/integration/sitemap/create","q":306,"a":7},
{"p":"/integration/sitemap/{sitemapIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/sitemap/{sitemapIntegrationId}/fetch","c":2,"a":307},
{"m":"GET","p":"/integration/sitemap/list","i":15,"page":0,"item":308,"stream":0},
{"p":"/integration/sitemap/{sitemapIntegrationId}/sync","c":2,"q":0,"a":10},
{"p":"/integration/sitemap/{sitemapIntegrationId}/update","c":2,"q":309,"a":10},
{"p":"/integration/skillserver/create","q":310,"a":7},
{"p":"/integration/skillserver/{skillserverIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/skillserver/{skillserverIntegrationId}/fetch","c":2,"a":311},
{"n":"integration.skillserver.fetchManual","m":"GET","p":"/integration/skillserver/{skillserverIntegrationId}/invoke","c":2,"act":"manual","t":["text/markdown"]},
{"p":"/integration/skillserver/{skillserverIntegrationId}/invoke","c":2,"act":"invoke","i":313,"q":314,"a":315,"t":["text/plain"]},
{"m":"GET","p":"/integration/skillserver/list","i":15,"page":0,"item":316,"stream":0},
{"p":"/integration/skillserver/{skillserverIntegrationId}/update","c":2,"q":317,"a":10},
{"p":"/integration/slack/create","q":318,"a":7},
{"p":"/integration/slack/{slackIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/slack/{slackIntegrationId}/fetch","c":2,"a":319},
{"p":"/integration/slack/{slackIntegrationId}/initiate","c":2,"q":320,"a":10},
{"m":"GET","p":"/integration/slack/list","i":15,"page":0,"item":321,"stream":0},
{"p":"/integration/slack/{slackIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/slack/{slackIntegrationId}/update","c":2,"q":322,"a":10},
{"p":"/integration/support/create","q":323,"a":7},
{"p":"/integration/support/{supportIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/support/{supportIntegrationId}/fetch","c":2,"a":324},
{"m":"GET","p":"/integration/support/list","i":15,"page":0,"item":325,"stream":0},
{"p":"/integration/support/{supportIntegrationId}/trigger","c":2,"q":326,"a":274},
{"p":"/integration/support/{supportIntegrationId}/update","c":2,"q":328,"a":10},
{"p":"/integration/telegram/create","q":329,"a":7},
{"p":"/integration/telegram/{telegramIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/telegram/{telegramIntegrationId}/fetch","c":2,"a":265},
{"p":"/integration/telegram/{telegramIntegrationId}/initiate","c":2,"q":330,"a":10},
{"m":"GET","p":"/integration/telegram/list","i":15,"page":0,"item":268,"stream":0},
{"p":"/integration/telegram/{telegramIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/telegram/{telegramIntegrationId}/update","c":2,"q":332,"a":10},
{"p":"/integration/trigger/create","q":333,"a":7},
{"p":"/integration/trigger/{triggerIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/trigger/{triggerIntegrationId}/fetch","c":2,"a":334},
{"p":"/integration/trigger/{triggerIntegrationId}/invoke","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/trigger/list","i":15,"page":0,"item":335,"stream":0},
{"p":"/integration/trigger/{triggerIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/trigger/{triggerIntegrationId}/update","c":2,"q":336,"a":10},
{"p":"/integration/twilio/create","q":337,"a":7},
{"p":"/integration/twilio/{twilioIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/twilio/{twilioIntegrationId}/fetch","c":2,"a":338},
{"p":"/integration/twilio/{twilioIntegrationId}/initiate","c":2,"q":339,"a":10},
{"m":"GET","p":"/integration/twilio/list","i":15,"page":0,"item":341,"stream":0},
{"p":"/integration/twilio/{twilioIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/twilio/{twilioIntegrationId}/update","c":2,"q":342,"a":10},
{"p":"/integration/whatsapp/create","q":343,"a":7},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/whatsapp/{whatsappIntegrationId}/fetch","c":2,"a":344},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/initiate","c":2,"q":345,"a":10},
{"m":"GET","p":"/integration/whatsapp/list","i":15,"page":0,"item":346,"stream":0},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/update","c":2,"q":347,"a":10},
{"p":"/integration/widget/{widgetIntegrationId}/clone","c":2,"q":0,"a":10},
{"p":"/integration/widget/create","q":348,"a":7},
{"p":"/integration/widget/{widgetIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/widget/{widgetIntegrationId}/fetch","c":2,"a":349},
{"m":"GET","p":"/integration/widget/list","i":15,"page":0,"item":350,"stream":0},
{"p":"/integration/widget/{widgetIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/widget/{widgetIntegrationId}/update","c":2,"q":351,"a":10},
{"p":"/integration/widget/{widgetIntegrationId}/file/{fileId}/attach","c":4,"act":"attachFile","q":352,"a":354},
{"p":"/integration/widget/{widgetIntegrationId}/file/{fileId}/detach","c":4,"act":"detachFile","a":355},
{"p":"/magic/{promptId}/generate","c":1,"act":"generate","q":356,"a":87,"stream":0,"event":357},
{"m":"GET","p":"/magic/list","i":15,"page":0,"item":359,"stream":0},
{"p":"/memory/create","q":360,"a":7},
{"p":"/memory/{memoryId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/memory/export","role":"list","i":15,"page":0,"item":361,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/memory/{memoryId}/fetch","c":1,"a":362},
{"m":"GET","p":"/memory/list","i":15,"page":0,"item":361,"stream":0},
{"p":"/memory/search","q":363,"a":33},
{"p":"/memory/{memoryId}/update","c":1,"q":364,"a":10},
{"p":"/openai/chat/completions","act":"chat","q":3,"stream":3},
{"p":"/partner/user/create","q":365,"a":7},
{"p":"/partner/user/{userId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/partner/user/{userId}/fetch","c":2,"a":368},
{"m":"GET","p":"/partner/user/list","i":15,"page":0,"item":369,"stream":0},
{"p":"/partner/user/{userId}/update","c":2,"q":370,"a":10},
{"p":"/partner/user/{userId}/context/create","q":371,"a":372},
{"p":"/partner/user/{userId}/context/{contextId}/delete","c":4,"q":0,"a":7},
{"m":"GET","p":"/partner/user/{userId}/context/{contextId}/fetch","c":4,"a":373},
{"m":"GET","p":"/partner/user/{userId}/context/list","i":15,"page":0,"item":374,"stream":0},
{"p":"/partner/user/{userId}/context/{contextId}/update","c":4,"q":375,"a":10},
{"p":"/partner/user/{userId}/session/create","act":"userSession","q":376,"a":216},
{"p":"/partner/user/{userId}/token/create","act":"createKey","q":378,"a":379},
{"p":"/partner/user/{userId}/token/{tokenId}/delete","c":4,"act":"deleteKey","q":0,"a":7},
{"m":"GET","p":"/partner/user/{userId}/token/list","i":15,"page":0,"item":380,"stream":0},
{"p":"/partner/user/{userId}/token/{tokenId}/update","c":4,"q":381,"a":10},
{"m":"GET","p":"/platform/ability/list","i":15,"page":0,"item":382,"stream":0},
{"p":"/platform/ability/search","q":384,"a":385},
{"m":"GET","p":"/platform/action/list","i":15,"page":0,"item":388,"stream":0},
{"m":"GET","p":"/platform/doc/{docId}/fetch","c":2,"a":389},
{"m":"GET","p":"/platform/doc/list","i":15,"page":0,"item":390,"stream":0},
{"p":"/platform/doc/search","q":384,"a":391},
{"p":"/platform/example/{exampleId}/clone","c":2,"q":0,"a":394},
{"m":"GET","p":"/platform/example/{exampleId}/fetch","c":2,"a":398},
{"m":"GET","p":"/platform/example/list","i":15,"page":0,"item":400,"stream":0},
{"p":"/platform/example/search","q":384,"a":401},
{"m":"GET","p":"/platform/guide/{guideId}/fetch","c":2,"a":389},
{"m":"GET","p":"/platform/guide/list","i":15,"page":0,"item":390,"stream":0},
{"p":"/platform/guide/search","q":384,"a":391},
{"m":"GET","p":"/platform/manual/{manualId}/fetch","c":2,"a":389},
{"m":"GET","p":"/platform/manual/list","i":15,"page":0,"item":390,"stream":0},
{"p":"/platform/manual/search","q":384,"a":391},
{"m":"GET","p":"/platform/model/list","i":15,"page":0,"item":404,"stream":0},
{"p":"/platform/report/generate","q":405,"a":406},
{"p":"/platform/report/{reportId}/generate","c":2,"q":5,"a":3},
{"m":"GET","p":"/platform/report/list","act":"onePage","i":15,"page":0,"item":380,"stream":0},
{"m":"GET","p":"/platform/secret/list","i":15,"page":0,"item":409,"stream":0},
{"p":"/platform/secret/search","q":384,"a":412},
{"m":"GET","p":"/platform/tutorial/{tutorialId}/fetch","c":2,"a":389},
{"m":"GET","p":"/platform/tutorial/list","i":15,"page":0,"item":390,"stream":0},
{"p":"/platform/tutorial/search","q":384,"a":391},
{"p":"/policy/create","q":415,"a":7},
{"p":"/policy/{policyId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/policy/{policyId}/fetch","c":1,"a":417},
{"m":"GET","p":"/policy/list","i":15,"page":0,"item":418,"stream":0},
{"p":"/policy/{policyId}/update","c":1,"q":419,"a":10},
{"p":"/portal/create","q":420,"a":7},
{"p":"/portal/{portalId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/portal/{portalId}/fetch","c":1,"a":421},
{"m":"GET","p":"/portal/list","i":15,"page":0,"item":422,"stream":0},
{"p":"/portal/{portalId}/update","c":1,"q":423,"a":10},
{"p":"/secret/{secretId}/authenticate","c":1,"q":0,"a":60},
{"p":"/secret/create","q":424,"a":7},
{"p":"/secret/{secretId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/secret/{secretId}/fetch","c":1,"a":425},
{"m":"GET","p":"/secret/list","i":15,"page":0,"item":426,"stream":0},
{"p":"/secret/{secretId}/revoke","c":1,"q":0,"a":10},
{"p":"/secret/{secretId}/update","c":1,"q":427,"a":10},
{"p":"/secret/{secretId}/verify","c":1,"q":0,"a":62},
{"p":"/skillset/create","q":249,"a":7},
{"p":"/skillset/{skillsetId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/skillset/{skillsetId}/fetch","c":1,"a":251},
{"m":"GET","p":"/skillset/list","i":15,"page":0,"item":252,"stream":0},
{"p":"/skillset/{skillsetId}/update","c":1,"q":253,"a":10},
{"p":"/skillset/{skillsetId}/ability/create","q":428,"a":7},
{"p":"/skillset/{skillsetId}/ability/{abilityId}/delete","c":3,"q":0,"a":10},
{"p":"/skillset/{skillsetId}/ability/{abilityId}/execute","c":3,"act":"execute","q":429,"a":430,"stream":2,"event":431},
{"m":"GET","p":"/skillset/{skillsetId}/ability/export","role":"list","i":15,"page":0,"item":433,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/skillset/{skillsetId}/ability/{abilityId}/fetch","c":3,"a":434},
{"m":"GET","p":"/skillset/{skillsetId}/ability/list","i":15,"page":0,"item":433,"stream":0},
{"p":"/skillset/{skillsetId}/ability/{abilityId}/update","c":3,"q":435,"a":10},
{"p":"/space/create","q":436,"a":7},
{"p":"/space/{spaceId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/space/export","role":"list","i":15,"page":0,"item":437,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/space/{spaceId}/fetch","c":1,"a":438},
{"m":"GET","p":"/space/list","i":15,"page":0,"item":439,"stream":0},
{"p":"/space/{spaceId}/update","c":1,"q":440,"a":10},
{"p":"/space/{spaceId}/site/create","q":441,"a":7},
{"p":"/space/{spaceId}/site/{siteId}/delete","c":3,"q":0,"a":10},
{"m":"GET","p":"/space/{spaceId}/site/{siteId}/fetch","c":3,"a":442},
{"m":"GET","p":"/space/{spaceId}/site/list","i":15,"page":0,"item":443,"stream":0},
{"p":"/space/{spaceId}/site/{siteId}/update","c":3,"q":444,"a":10},
{"p":"/space/{spaceId}/storage/copy/{path*}","act":"copyPath","q":445,"a":446},
{"p":"/space/{spaceId}/storage/delete/{path*}","act":"deletePath","q":447,"a":448},
{"m":"GET","p":"/space/{spaceId}/storage/download/{path*}","act":"downloadPath","a":60,"t":["application/octet-stream"]},
{"m":"GET","p":"/space/{spaceId}/storage/list/{path*?}","act":"listPaths","i":447,"a":449},
{"p":"/space/{spaceId}/storage/move/{path*}","act":"movePath","q":452,"a":448},
{"p":"/space/{spaceId}/storage/upload/{path*}","act":"uploadPath","q":453,"u":1,"a":456},
{"p":"/task/{taskId}/cancel","c":1,"q":0,"a":10},
{"p":"/task/create","q":457,"a":7},
{"p":"/task/{taskId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/task/export","role":"list","i":15,"page":0,"item":458,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/task/{taskId}/fetch","c":1,"a":68},
{"m":"GET","p":"/task/list","i":459,"page":0,"item":460,"stream":0},
{"p":"/task/{taskId}/subscribe","c":1,"q":461,"stream":0,"event":463},
{"p":"/task/{taskId}/trigger","c":1,"q":0,"a":10},
{"p":"/task/{taskId}/update","c":1,"q":472,"a":10},
{"p":"/task/{taskId}/execution/{taskExecutionId}/cancel","c":3,"q":0,"a":473},
{"m":"GET","p":"/task/{taskId}/execution/list","i":459,"page":0,"item":474,"stream":0},
{"m":"GET","p":"/team/list","i":15,"page":0,"item":380,"stream":0},
{"m":"GET","p":"/usage/fetch","a":475},
{"m":"GET","p":"/usage/list","i":15,"page":0,"item":477,"stream":0},
{"m":"GET","p":"/usage/series/fetch","a":478}
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
{"type":"integer"},
{"p":[10,13,11,14]},
{"row":true,"ref":11},
{"ref":4},
{"r":1,"p":[12,2,13,12]},
{"r":2,"p":[0,2,14,20]},
{"r":4,"p":[0,2,12,2,8,12,15,12,16,2,17,2]},
{"r":4,"row":true,"p":[0,2,12,2,8,12,15,12,16,2,17,2]},
{"ref":1},
{"r":1,"p":[1,3,18,9]},
{"p":[2,2,3,2,4,2,5,5,19,2,20,2,21,2,22,2,23,9,24,9,25,2,6,6]},
{"p":[26,26,27,2]},
{"type":"integer","minimum":-100,"maximum":-1},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,19,2,20,2,21,2,22,2,23,9,24,9,25,2,6,6]},
{"row":true,"ref":27},
{"ref":24},
{"p":[26,31,27,2]},
{"type":"integer","minimum":1,"maximum":100},
{"r":1,"p":[28,2]},
{"r":1,"p":[29,35]},
{"r":2,"row":true,"p":[0,2,12,2,5,3]},
{"type":"array","items":34},
{"p":[30,12,31,39,5,5]},
{"type":"string","enum":["user","bot","reasoning","context","instruction","backstory","activity","checkpoint"]},
{"r":2,"p":[32,37,12,2]},
{"type":"array","items":38},
{"r":4,"p":[0,2,33,2,34,2,15,12,31,39]},
{"row":true,"p":[35,14,36,14,31,14]},
{"type":"string","minLength":16},
{"p":[37,42]},
{"r":1,"p":[38,45]},
{"p":[],"more":true},
{"p":[39,47]},
{"type":"integer","minimum":0,"maximum":10000},
{"r":2,"p":[32,49,40,45,8,12]},
{"type":"string","enum":["message"]},
{"p":[3,2,4,2,5,5,41,2,42,2,43,2,44,2,45,2,46,12]},
{"r":1,"p":[41,2,3,2,4,2,5,5,42,2,43,2,44,2,45,2,46,12]},
{"row":true,"ref":53},
{"r":4,"row":true,"p":[0,2,8,12,9,12,41,2,3,2,4,2,5,5,42,2,43,2,44,2,45,2,46,12]},
{"ref":50},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,47,2,48,2],"any":[56,57]},
{"p":[17,2]},
{"p":[19,2,20,2,21,2,22,2,23,9,24,9]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,12,2,3,2,4,2,5,5,17,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,47,2,17,2,33,2,49,2,26,12,27,2]},
{"r":2,"p":[0,2,50,2]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,32,2,3,2,4,2,5,5]},
{"r":2,"p":[0,2,51,63,52,66]},
{"type":"string","enum":["unauthenticated","authenticated"]},
{"type":"string","enum":["authenticate"]},
{"r":2,"p":[32,64,50,2]},
{"any":[65]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,47,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,47,2,17,2,53,2,54,69,55,70,56,12,57,12,51,71,58,72,59,70,60,70]},
{"type":"string","nullable":true},
{"type":"number","nullable":true},
{"type":"string","enum":["idle","running","canceled"]},
{"type":"string","enum":["pending","success","failure"]},
{"r":1,"p":[31,75,61,76],"any":[56,57]},
{"r":2,"p":[32,37,12,2,5,5]},
{"type":"array","items":74},
{"p":[20,2,62,80,64,84,68,86]},
{"r":1,"p":[12,2,5,3]},
{"type":"array","items":77},
{"r":1,"p":[63,78,3,2,4,2]},
{"type":"array","items":79},
{"r":3,"p":[3,2,4,2,66,2,67,2,5,3]},
{"type":"array","items":81},
{"r":1,"p":[65,82,3,2,4,2]},
{"type":"array","items":83},
{"r":1,"p":[3,2,69,5]},
{"type":"array","items":85},
{"r":2,"p":[12,2,70,88]},
{"r":1,"p":[34,12]},
{"ref":90},
{"r":3,"p":[0,2,12,2,70,88]},
{"r":1,"p":[31,75,71,93,47,95,72,96,61,76,81,106],"any":[56,57]},
{"p":[50,2]},
{"type":"array","items":92},
{"r":1,"p":[41,2,3,2,4,2,42,2,43,2,44,2,5,5]},
{"any":[2,94]},
{"type":"array","items":105},
{"type":"string","enum":["object"]},
{"type":"array","items":2},
{"r":2,"p":[32,97,74,5,75,98]},
{},
{"r":1,"p":[40,100]},
{"r":1,"p":[77,2]},
{"any":[101,102]},
{"p":[79,9,80,9]},
{"r":3,"p":[3,2,4,2,73,99,76,103,78,104]},
{"p":[82,107,83,107,84,107]},
{"type":"integer","minimum":1},
{"r":3,"p":[12,2,70,88,80,109]},
{"r":1,"p":[27,110]},
{"type":"string","enum":["length","stop","activity","abort","error","iteration"]},
{"p":[8,12],"any":[113,114,142]},
{"type":"string","enum":["result"]},
{"r":2,"p":[32,112,40,108]},
{"any":[117,120,122,123,126,129,131,135,138,141]},
{"type":"string","enum":["error"]},
{"r":1,"p":[38,2]},
{"r":2,"p":[32,115,40,116]},
{"type":"string","enum":["token"]},
{"r":1,"p":[34,2]},
{"r":2,"p":[32,118,40,119]},
{"type":"string","enum":["reasoningToken"]},
{"r":2,"p":[32,121,40,119]},
{"r":2,"p":[32,49,40,74]},
{"type":"string","enum":["abort"]},
{"p":[27,100,85,2]},
{"r":2,"p":[32,124,40,125]},
{"type":"string","enum":["completeBegin"]},
{"r":2,"p":[86,2,87,12]},
{"r":2,"p":[32,127,40,128]},
{"type":"string","enum":["completeEnd"]},
{"r":2,"p":[32,130,40,128]},
{"type":"string","enum":["waitForChannelMessageBegin"]},
{"r":2,"p":[3,2,89,100]},
{"r":2,"p":[77,2,88,133]},
{"r":2,"p":[32,132,40,134]},
{"type":"string","enum":["waitForChannelMessageEnd"]},
{"r":2,"p":[77,2,88,133,38,100]},
{"r":2,"p":[32,136,40,137]},
{"type":"string","enum":["usage"]},
{"r":3,"p":[19,2,90,12,91,12]},
{"r":2,"p":[32,139,40,140]},
{"any":[144,146,152,156,160,162,164,166,169,172,175,180]},
{"type":"string","enum":["nop"]},
{"r":2,"p":[32,143,40,45]},
{"type":"string","enum":["ping"]},
{"r":2,"p":[32,145,40,45]},
{"type":"string","enum":["sendResult"]},
{"r":4,"p":[32,2,93,12,80,12,12,2,94,149]},
{"r":3,"p":[93,12,80,12,12,2]},
{"type":"array","items":148},
{"r":3,"p":[12,2,92,150,70,88,0,2]},
{"r":2,"p":[32,147,40,151]},
{"type":"string","enum":["receiveResult"]},
{"r":1,"p":[27,2]},
{"r":3,"p":[12,2,70,88,80,154,0,2]},
{"r":2,"p":[32,153,40,155]},
{"type":"string","enum":["operationBegin"]},
{"r":2,"p":[0,2,52,159]},
{"r":1,"p":[0,2,95,2,3,2,96,100],"more":true},
{"r":2,"p":[32,157,40,158]},
{"type":"string","enum":["operationEnd"]},
{"r":2,"p":[32,161,40,158]},
{"type":"string","enum":["intentDetectionBegin"]},
{"r":2,"p":[32,163,40,158]},
{"type":"string","enum":["intentDetectionEnd"]},
{"r":2,"p":[32,165,40,158]},
{"type":"string","enum":["compactionBegin"]},
{"r":3,"p":[97,12,98,12,99,12]},
{"r":2,"p":[32,167,40,168]},
{"type":"string","enum":["compactionEnd"]},
{"r":1,"p":[100,9]},
{"r":2,"p":[32,170,40,171]},
{"type":"string","enum":["progressReport"]},
{"r":4,"p":[0,2,101,12,102,12,103,70]},
{"r":2,"p":[32,173,40,174]},
{"type":"string","enum":["audio"]},
{"type":"string","enum":["pcm16"]},
{"r":3,"p":[105,177,106,12,107,12]},
{"r":2,"p":[40,2,104,178]},
{"r":2,"p":[32,176,40,179]},
{"p":[12,2,92,150,72,96,61,76,81,106]},
{"r":4,"p":[0,2,12,2,70,88,80,109]},
{"p":[8,12],"any":[184,114,142]},
{"r":2,"p":[32,112,40,182]},
{"p":[3,2,4,2,5,5,47,2,48,2,108,2,31,39],"any":[56,57]},
{"r":1,"p":[0,2,31,39]},
{"r":1,"p":[31,75,71,93,47,95,72,96,61,76,81,106,37,188],"any":[56,57]},
{"type":"string","minLength":24},
{"r":1,"p":[37,2]},
{"p":[12,2,92,150,72,96,61,76,81,106,37,188]},
{"ref":189},
{"row":true,"ref":193},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,47,2,48,2,108,2],"any":[56,57]},
{"p":[72,96,61,76]},
{"p":[8,12],"any":[196,114,142]},
{"r":2,"p":[32,112,40,90]},
{"r":1,"p":[12,2,92,150,72,96,61,76]},
{"r":2,"p":[0,2,92,150]},
{"p":[8,12],"any":[200,114,142]},
{"r":2,"p":[32,112,40,198]},
{"p":[3,2,4,2,5,5,47,2,48,2,108,2],"any":[56,57]},
{"p":[11,14]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,32,2,109,12]},
{"need":["file"],"any":[205,207]},
{"p":[110,2]},
{"r":2,"p":[32,2,109,12,3,2]},
{"p":[110,206]},
{"r":1,"p":[0,2,3,2,111,209]},
{"r":3,"p":[112,2,50,2,113,3]},
{"p":[3,2,4,2,5,5,41,2,42,2,43,2,44,2]},
{"r":2,"p":[32,37,12,2,3,2,4,2,5,5,92,150]},
{"r":5,"row":true,"p":[0,2,8,12,9,12,32,37,12,2,3,2,4,2,5,5]},
{"row":true,"ref":212},
{"p":[3,2,4,2,5,5,32,37,12,2,92,150]},
{"p":[30,12]},
{"r":3,"p":[0,2,34,2,15,12]},
{"row":true,"p":[35,14,31,14]},
{"p":[2,2,3,2,4,2,5,5,25,2,114,2,115,2,116,12,117,12,118,12,119,12,120,2,121,2,122,2,6,6]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,114,2,2,2,3,2,4,2,5,5,25,2,115,2,116,12,117,12,118,12,119,12,120,2,121,2,122,2,6,6]},
{"row":true,"ref":219},
{"r":1,"p":[28,2,123,222]},
{"type":"object","more":230},
{"any":[2,12,9]},
{"r":1,"p":[124,223],"more":false},
{"r":1,"p":[125,223],"more":false},
{"r":1,"p":[126,12],"more":false},
{"r":1,"p":[127,12],"more":false},
{"r":1,"p":[128,12],"more":false},
{"r":1,"p":[129,12],"more":false},
{"any":[2,12,9,224,225,226,227,228,229]},
{"r":2,"p":[0,2,63,233]},
{"r":3,"p":[0,2,12,2,130,12,131,2,5,3]},
{"type":"array","items":232},
{"p":[2,2,3,2,4,2,5,5,25,2,115,2,116,12,117,12,118,12,119,12,120,2,121,2,122,2,6,6]},
{"p":[32,236]},
{"type":"string","enum":["source"]},
{"p":[132,9]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,6,6]},
{"any":[242]},
{"type":"string","enum":["item"]},
{"r":3,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,25,2,6,6]},
{"r":2,"p":[32,240,40,241,8,12]},
{"r":1,"p":[12,2,131,2,5,5]},
{"row":true,"ref":245},
{"r":4,"row":true,"p":[0,2,8,12,9,12,12,2,131,2]},
{"p":[12,2,131,2,5,5]},
{"row":true,"ref":248},
{"r":4,"row":true,"p":[0,2,8,12,9,12,32,2,3,2,4,2,5,5,33,2,48,2,47,2,25,2,17,2,21,2,133,2,22,2,134,2,135,2,67,2,136,2,137,2,138,2,139,2,140,2,141,2,142,2,143,2,144,2,145,2,146,2,147,2,148,2,149,2,150,2,151,2,152,2,153,2]},
{"p":[2,2,3,2,4,2,5,5,25,2,6,6]},
{"r":1,"p":[50,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,25,2,6,6]},
{"row":true,"ref":251},
{"ref":249},
{"r":1,"p":[0,2,111,209]},
{"r":1,"p":[154,2,155,5,156,2]},
{"p":[40,5,157,258]},
{"p":[38,2]},
{"type":"array","items":257},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,158,2,159,2,160,2,161,2,162,9,55,12,163,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,17,2,25,2,158,2,161,2,162,9,55,12,163,2]},
{"r":2,"p":[37,2,12,2]},
{"row":true,"ref":260},
{"ref":259},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,162,9,55,12,71,9,163,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,17,2,25,2,162,9,55,12,71,9,163,2]},
{"r":3,"p":[42,267,164,2,12,2]},
{"type":"string","format":"email"},
{"row":true,"ref":265},
{"ref":264},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,165,5,166,2,19,2]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,17,2,2,2,3,2,4,2,5,5,25,2,165,5,166,2,19,2]},
{"row":true,"ref":271},
{"p":[167,98,168,31]},
{"r":2,"p":[0,2,169,12]},
{"ref":270},
{"row":true,"ref":277},
{"r":3,"row":true,"p":[0,2,151,2,40,5,33,2,8,2,9,2]},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,170,2,171,2,162,9,55,12,71,9,172,2,163,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,17,2,25,2,170,2,171,2,162,9,55,12,71,9,172,2,163,2]},
{"r":1,"p":[12,2,173,2]},
{"row":true,"ref":279},
{"ref":278},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,174,2,162,9,55,12,71,9]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,175,2,2,2,3,2,4,2,5,5,17,2,25,2,174,2,162,9,55,12,71,9]},
{"r":3,"p":[176,2,177,2,12,2]},
{"row":true,"ref":284},
{"ref":283},
{"p":[2,2,3,2,4,2,5,5,25,2,22,2,178,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,25,2,22,2,178,2]},
{"row":true,"ref":289},
{"ref":288},
{"r":3,"p":[179,2,177,2,12,2]},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,180,2,181,2,182,2,162,9,55,12,163,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,17,2,25,2,180,2,162,9,55,12,163,2]},
{"r":2,"p":[33,2,12,2]},
{"row":true,"ref":294},
{"ref":293},
{"p":[2,2,3,2,4,2,5,5,25,2,21,2,34,2,183,2,184,12]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,21,2,2,2,3,2,4,2,5,5,25,2,34,2,185,300,183,2,186,301,184,12]},
{"type":"string","enum":["pending","synced","error"]},
{"type":"string","format":"date-time"},
{"row":true,"ref":299},
{"ref":298},
{"r":2,"p":[187,2,12,2,188,2]},
{"r":2,"p":[0,2,189,3]},
{"p":[2,2,3,2,4,2,5,5,25,2,21,2,50,2,190,2,191,2,192,9,183,2,184,12]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,21,2,2,2,3,2,4,2,5,5,25,2,50,2,190,2,191,2,192,9,185,300,183,2,186,301,184,12]},
{"row":true,"ref":307},
{"ref":306},
{"p":[2,2,3,2,4,2,5,5,25,2,22,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,25,2,22,2]},
{"type":"string","enum":["json"]},
{"p":[104,312]},
{"r":1,"p":[193,2,96,3]},
{"p":[76,100,194,69]},
{"row":true,"ref":311},
{"ref":310},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,195,2,159,2,196,2,55,12,162,9,197,9,198,9,199,12,172,2,163,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,17,2,25,2,195,2,159,2,196,2,162,9,55,12,197,9,198,9,199,12,172,2,163,2]},
{"r":2,"p":[77,2,12,2]},
{"row":true,"ref":319},
{"ref":318},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,42,2]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,17,2,2,2,3,2,4,2,5,5,25,2,42,2]},
{"row":true,"ref":324},
{"p":[167,98,168,327]},
{"type":"integer","minimum":1,"maximum":1000},
{"ref":323},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,159,2,162,9,55,12,71,9,163,2]},
{"r":2,"p":[200,331,12,2]},
{"any":[2,12]},
{"ref":329},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,201,9,53,69,54,69,55,12]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,202,2,2,2,3,2,4,2,5,5,25,2,17,2,201,9,53,69,54,69,55,12,203,70,204,70]},
{"row":true,"ref":334},
{"ref":333},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,205,2,206,2,207,2,162,9,55,12,163,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,17,2,25,2,205,2,207,2,162,9,55,12,163,2]},
{"r":3,"p":[208,2,209,2,12,2,77,340]},
{"type":"string","enum":["sms","call"]},
{"row":true,"ref":338},
{"ref":337},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,210,2,174,2,162,9,55,12,71,9,163,2]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,175,2,2,2,3,2,4,2,5,5,17,2,25,2,210,2,174,2,162,9,55,12,71,9,163,2]},
{"r":2,"p":[209,2,12,2]},
{"row":true,"ref":344},
{"ref":343},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,211,2,212,2,213,2,214,2,215,2,216,2,217,2,55,12,218,2,219,2,220,9,221,9,222,9,223,9,224,9,225,9,226,9,71,9,227,9,228,9,162,9,229,9,230,9,231,9,232,9,233,9,234,9,235,9]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,25,2,17,2,211,2,212,2,213,2,214,2,215,2,216,2,217,2,55,12,218,2,219,2,220,9,221,9,222,9,223,9,224,9,225,9,226,9,71,9,227,9,228,9,162,9,229,9,230,9,231,9,232,9,233,9,234,9,235,9]},
{"row":true,"ref":349},
{"ref":348},
{"r":1,"p":[32,353]},
{"type":"string","enum":["bar","user","bot","button"]},
{"r":3,"p":[0,2,32,2,137,2]},
{"ref":354},
{"r":1,"p":[12,2,236,3,19,2]},
{"any":[358]},
{"r":2,"p":[32,112,40,87,8,12]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5]},
{"r":1,"p":[12,2,3,2,4,2,5,5,47,2,17,2]},
{"row":true,"ref":362},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,47,2,17,2,12,2]},
{"r":1,"p":[28,2,47,2,17,2]},
{"p":[3,2,4,2,5,5,47,2,17,2,12,2]},
{"p":[2,2,3,2,4,2,5,5,237,2,42,2,81,366]},
{"p":[35,12,36,12,31,12,238,367]},
{"p":[62,12,63,12,64,12,65,12,239,12]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,237,2,42,2,81,366]},
{"row":true,"ref":368},
{"ref":365},
{"p":[3,2,4,2,5,5,240,3]},
{"r":3,"p":[0,2,8,12,9,12,3,2,4,2,5,5,25,2,17,2,21,2,22,2,240,3]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,25,2,17,2,21,2,22,2,240,3]},
{"row":true,"ref":373},
{"ref":371},
{"p":[30,12,241,377]},
{"p":[242,98,47,2]},
{"p":[3,2,4,2,241,3,5,3]},
{"r":3,"p":[0,2,34,2,8,12]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5]},
{"ref":378},
{"r":6,"row":true,"p":[0,2,8,12,9,12,66,2,165,383,243,2,3,2,4,2,5,5,244,2,189,2,110,2,202,2,173,2,245,2,246,98,247,2,248,2]},
{"r":2,"row":true,"p":[32,97,74,5,213,2,4,2,75,98]},
{"r":1,"p":[28,2,11,31]},
{"r":1,"p":[29,387]},
{"r":10,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,66,2,165,383,243,2,130,12,249,2,5,5,244,2,189,2,110,2,202,2,173,2,245,2,246,98,247,2,248,2,250,2]},
{"type":"array","items":386},
{"r":5,"row":true,"p":[4,2,0,2,8,12,9,12,251,98,3,2,5,5]},
{"r":5,"row":true,"p":[3,2,0,2,8,12,9,12,252,2,4,2,5,5,253,2,246,98,254,12,250,2]},
{"r":8,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,246,98,254,12,250,2,5,5,253,2]},
{"r":1,"p":[29,393]},
{"r":10,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,246,98,254,12,130,12,249,2,250,2,5,5,253,2]},
{"type":"array","items":392},
{"r":1,"p":[1,397]},
{"r":1,"p":[0,2,3,2,4,2]},
{"type":"array","items":395},
{"type":"object","more":396},
{"r":6,"row":true,"p":[0,2,3,2,4,2,32,399,241,45,250,2,246,98,8,12,9,12]},
{"type":"string","enum":["blueprint","project","widget","slack","discord","whatsapp","messenger","telegram","twilio","email","trigger"]},
{"r":7,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,32,399,250,2,5,5,246,98]},
{"r":1,"p":[29,403]},
{"row":true,"ref":400},
{"type":"array","items":402},
{"r":8,"row":true,"p":[0,2,8,12,9,12,245,2,255,2,256,12,257,12,258,12,3,2,4,2,5,5]},
{"type":"object","more":3},
{"type":"object","more":408},
{"p":[194,2]},
{"any":[3,407]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,32,410,3,2,4,2,5,5,244,2,95,411,241,5,243,2,246,98,247,2,248,2]},
{"type":"string","enum":["plain","basic","bearer","jwt","oauth","template","reference"]},
{"type":"string","enum":["shared","personal"]},
{"r":1,"p":[29,414]},
{"r":6,"row":true,"p":[0,2,8,12,9,12,32,410,130,12,249,2,3,2,4,2,5,5,244,2,95,411,241,5,243,2,246,98,247,2,248,2,250,2]},
{"type":"array","items":413},
{"r":1,"p":[32,416,2,2,3,2,4,2,5,5,25,2,17,2,241,5]},
{"type":"string","enum":["retention","usage"]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,32,416,2,2,3,2,4,2,5,5,25,2,17,2,241,5]},
{"row":true,"ref":417},
{"p":[2,2,3,2,4,2,5,5,25,2,17,2,32,416,241,5]},
{"p":[2,2,3,2,4,2,5,5,25,2,259,2,241,5]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,25,2,259,2,241,5]},
{"row":true,"ref":421},
{"ref":420},
{"p":[2,2,3,2,4,2,5,5,25,2,95,411,32,410,26,2,241,5,6,6]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,25,2,95,411,32,410,241,5,6,6]},
{"row":true,"ref":425},
{"ref":424},
{"p":[3,2,4,2,5,5,25,2,67,2,135,2,17,2,108,2,66,2]},
{"p":[96,2,47,2]},
{"r":1,"p":[70,88,194,2,76,100,31,75]},
{"p":[8,12],"any":[432,114,142]},
{"r":2,"p":[32,112,40,430]},
{"row":true,"ref":434},
{"r":6,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,66,2,5,5,25,2,67,2,135,2,17,2,108,2]},
{"ref":428},
{"p":[2,2,3,2,4,2,5,5,25,2,47,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,25,2,47,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,25,2,47,2]},
{"row":true,"ref":438},
{"ref":436},
{"r":1,"p":[260,2,2,2,3,2,4,2,5,5,261,2,254,2,262,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,108,2,260,2,261,2,254,2,262,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,260,2,261,2,254,2,262,2]},
{"p":[2,2,3,2,4,2,5,5,260,2,261,2,254,2,262,2]},
{"r":1,"p":[263,2]},
{"r":1,"p":[264,2]},
{"p":[265,9]},
{"ref":446},
{"r":1,"p":[29,451,267,2]},
{"row":true,"p":[0,2,264,2,109,12,9,12,266,9]},
{"type":"array","items":450},
{"ref":445},
{"need":["file"],"any":[205,455]},
{"r":2,"p":[32,2,109,12,5,3]},
{"p":[110,454]},
{"r":2,"p":[0,2,264,2,111,209]},
{"p":[3,2,4,2,5,5,47,2,17,2,53,2,54,69,55,12,56,12,57,12]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,47,2,17,2,53,2,54,69,55,70,56,12,57,12]},
{"p":[10,13,51,71,11,14]},
{"row":true,"ref":68},
{"p":[39,462]},
{"type":"integer","minimum":0,"maximum":1000},
{"ref":464},
{"any":[468,469,471]},
{"r":2,"p":[0,2,52,466]},
{"r":1,"p":[0,2,95,467,3,2,96,100,268,2,243,2]},
{"type":"string","enum":["dataset","skillset","function"]},
{"r":3,"p":[32,157,8,12,40,465]},
{"r":3,"p":[32,161,8,12,40,465]},
{"r":2,"p":[269,2,38,2]},
{"r":3,"p":[32,115,8,12,40,470]},
{"ref":457},
{"r":2,"p":[0,2,48,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,48,2,33,2,51,71,58,72,270,2,271,301]},
{"r":4,"row":true,"p":[35,12,36,12,31,12,238,476]},
{"r":6,"p":[62,12,63,12,64,12,65,12,239,12,272,12]},
{"r":5,"row":true,"p":[0,2,8,12,9,12,32,2,273,14,3,2,4,2,5,5,33,2,49,2,48,2,47,2,25,2,17,2,21,2,22,2,134,2]},
{"r":3,"row":true,"p":[35,480,36,480,31,480]},
{"r":2,"row":true,"p":[274,12,102,12]},
{"type":"array","items":479}
]}`)
