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
export const table: Table = JSON.parse(`{"prefixes":["/v1","/api/v1"],"codes":{"BAD_GATEWAY":502,"BAD_REQUEST":400,"CONFLICT":409,"CONTENT_MODERATION":500,"GATEWAY_TIMEOUT":504,"GENERIC_ERROR":500,"INTERNAL_SERVER_ERROR":500,"LIMITS_REACHED":429,"METHOD_NOT_ALLOWED":405,"NOT_AUTHENTICATED":401,"NOT_AUTHORIZED":403,"NOT_FOUND":404,"NOT_IMPLEMENTED":501,"NO_SUBSCRIPTION":402,"SERVICE_UNAVAILABLE":503,"TIMEOUT":408,"TOO_MANY_REQUESTS":429,"UNPROCESSABLE_ENTITY":422},"pages":[{"items":"items","cursor":"cursor","next":"cursor","take":"take","order":"order","maximum":100,"resumable":true},{"items":"items","cursor":"cursor","next":"cursor","take":"take","order":"order","maximum":100,"resumable":false}],"streams":[{"framing":"jsonl","mediaType":"application/jsonl","discriminator":"type","payload":"data","item":"item","error":"error","result":"result","text":{"event":"token","field":"token"},"heartbeats":["nop","ping"],"body":null,"done":null},{"framing":"jsonl","mediaType":"application/jsonl","discriminator":"type","payload":"data","item":null,"error":"error","result":"result","text":{"event":"token","field":"token"},"heartbeats":["nop","ping"],"body":null,"done":null},{"framing":"jsonl","mediaType":"application/jsonl","discriminator":"type","payload":"data","item":null,"error":"error","result":"result","text":{"event":"token","field":"token"},"heartbeats":["nop","ping"],"body":null,"done":null},{"framing":"sse","mediaType":"text/event-stream","discriminator":null,"payload":null,"item":null,"error":null,"result":null,"text":null,"heartbeats":[],"body":{"stream":true},"done":"[DONE]"}],"names":["id","resources","alias","name","description","meta","visibility","deleteResources","createdAt","updatedAt","text","ttl","bulletin","expiresAt","author","botId","ensure","model","backstory","datasetId","skillsetId","privacy","moderation","blueprintId","value","reason","search","items","durationInSeconds","messages","type","conversationId","token","tokens","conversations","message","historyLength","data","fingerprint","email","phone","nick","preferences","verifiedAt","contactId","taskId","messageId","url","status","action","schedule","timezone","sessionDuration","maxIterations","maxTime","outcome","lastRunAt","nextRunAt","extensions","datasets","records","skillsets","abilities","instruction","secretId","features","options","usage","attachments","functions","parameters","properties","required","result","channel","call","start","end","limits","iterations","continuations","calls","functionName","instance","iteration","function","args","inputTokensUsed","outputTokensUsed","entities","begin","replacement","kind","input","messagesToSummarize","messagesToKeep","estimatedTokens","success","step","total","eta","format","encoding","sampleRate","channels","spaceId","channelId","size","file","uploadRequest","method","headers","store","reranker","recordMaxTokens","searchMinScore","searchMaxRecords","searchMaxTokens","matchInstruction","mismatchInstruction","separators","filter","$eq","$ne","$gt","$gte","$lt","$lte","score","source","deleteRecords","recordId","abilityId","fileId","portalId","widgetIntegrationId","slackIntegrationId","discordIntegrationId","microsoftteamsIntegrationId","googlechatIntegrationId","whatsappIntegrationId","messengerIntegrationId","telegramIntegrationId","twilioIntegrationId","emailIntegrationId","sitemapIntegrationId","notionIntegrationId","triggerIntegrationId","supportIntegrationId","extractIntegrationId","mcpserverIntegrationId","webhookId","query","variables","operationName","errors","appId","botToken","publicKey","handle","contactCollection","allowFrom","subject","schema","request","conversationIds","sample","triggered","serviceAccountKey","projectNumber","autoRespond","space","accessToken","verifyToken","instagramUserId","recipientId","oAuthConnectionId","pageId","botFrameworkAppId","botFrameworkAppSecret","tenantId","syncSchedule","expiresIn","syncStatus","lastSyncedAt","meetingUrl","botName","bot","glob","selectors","javascript","ability","error","signingSecret","userToken","references","ratings","visibleMessages","chatId","authenticate","secret","lastTriggerAt","nextTriggerAt","accountSid","authToken","voice","from","to","phoneNumberId","theme","layout","title","intro","initial","placeholder","origin","language","plugins","stream","verbose","tools","unfurl","math","carousel","form","autoScroll","startFirst","exportConversation","restartConversation","maximize","messagePeek","voiceIn","voiceOut","poweredBy","props","image","database","files","payload","config","allowedRoutes","icon","template","provider","tags","setup","commentary","take","excerpt","link","examples","content","category","index","family","maxTokens","maxInputTokens","maxOutputTokens","slug","domain","prefix","notFound","destinationPath","path","recursive","isDirectory","nextToken","justification","code","summary","completedAt","users","count","date"],
"operations":[
{"p":"/blueprint/{blueprintId}/clone","c":1,"q":0,"a":1},
{"p":"/blueprint/create","q":4,"a":7},
{"p":"/blueprint/{blueprintId}/delete","c":1,"q":8,"a":10},
{"m":"GET","p":"/blueprint/{blueprintId}/fetch","c":1,"a":11},
{"m":"GET","p":"/blueprint/list","page":0,"item":13,"stream":0},
{"p":"/blueprint/{blueprintId}/update","c":1,"q":14,"a":10},
{"p":"/blueprint/{blueprintId}/bulletin/create","q":15,"a":16},
{"m":"GET","p":"/blueprint/{blueprintId}/bulletin/list","page":0,"item":18,"stream":0},
{"m":"GET","p":"/blueprint/{blueprintId}/resource/export","act":"exportResources","a":19,"t":["application/terraform+hcl"]},
{"p":"/blueprint/{blueprintId}/resource/import","q":20},
{"m":"GET","p":"/blueprint/{blueprintId}/resource/list","role":"","act":"listResources","a":1},
{"p":"/bot/{botId}/clone","c":1,"q":3,"a":10},
{"p":"/bot/create","q":21,"a":7},
{"p":"/bot/{botId}/delete","c":1,"q":0,"a":10},
{"p":"/bot/{botId}/downvote","c":1,"q":23,"a":10},
{"m":"GET","p":"/bot/{botId}/fetch","c":1,"a":25},
{"m":"GET","p":"/bot/list","page":0,"item":26,"stream":0},
{"p":"/bot/{botId}/update","c":1,"q":27,"a":10},
{"p":"/bot/{botId}/upvote","c":1,"q":28,"a":10},
{"p":"/bot/{botId}/memory/search","q":30,"a":31},
{"p":"/bot/{botId}/session/create","act":"botSession","q":34,"a":38},
{"m":"GET","p":"/bot/{botId}/usage/fetch","a":39},
{"p":"/channel/{channelId}/publish","c":1,"act":"publish","q":41,"a":7},
{"p":"/channel/{channelId}/subscribe","c":1,"act":"subscribe","q":43,"stream":0,"event":45},
{"p":"/contact/create","q":47,"a":7},
{"p":"/contact/{contactId}/delete","c":1,"q":0,"a":10},
{"p":"/contact/ensure","q":48,"a":10},
{"m":"GET","p":"/contact/export","role":"list","page":0,"item":49,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/contact/{contactId}/fetch","c":1,"a":50},
{"m":"GET","p":"/contact/list","page":0,"item":49,"stream":0},
{"p":"/contact/{contactId}/update","c":1,"q":51,"a":10},
{"m":"GET","p":"/contact/{contactId}/conversation/list","page":0,"item":52,"stream":0},
{"m":"GET","p":"/contact/{contactId}/memory/list","page":0,"item":55,"stream":0},
{"p":"/contact/{contactId}/memory/search","q":30,"a":31},
{"m":"GET","p":"/contact/{contactId}/rating/list","page":0,"item":56,"stream":0},
{"p":"/contact/{contactId}/secret/{secretId}/authenticate","c":3,"q":0,"a":57},
{"m":"GET","p":"/contact/{contactId}/secret/list","page":0,"item":58,"stream":0},
{"p":"/contact/{contactId}/secret/{secretId}/revoke","c":3,"q":0,"a":7},
{"p":"/contact/{contactId}/secret/{secretId}/verify","c":3,"q":0,"a":59},
{"m":"GET","p":"/contact/{contactId}/space/list","page":0,"item":64,"stream":0},
{"m":"GET","p":"/contact/{contactId}/task/list","page":0,"item":65,"stream":0},
{"p":"/conversation/compact","q":70,"a":84},
{"p":"/conversation/{conversationId}/compact","c":1,"a":86},
{"p":"/conversation/complete","act":"complete","q":88,"a":105,"stream":1,"event":108},
{"p":"/conversation/{conversationId}/complete","c":1,"act":"complete","q":178,"a":179,"stream":1,"event":180},
{"p":"/conversation/create","act":"createConversation","q":182,"a":183},
{"p":"/conversation/{conversationId}/delete","c":1,"q":0,"a":7},
{"p":"/conversation/dispatch","act":"dispatch","q":184,"a":186},
{"p":"/conversation/{conversationId}/dispatch","c":1,"act":"dispatch","q":187,"a":188},
{"p":"/conversation/{conversationId}/downvote","c":1,"q":23,"a":10},
{"m":"GET","p":"/conversation/export","role":"list","page":0,"item":189,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/conversation/{conversationId}/fetch","c":1,"a":52},
{"m":"GET","p":"/conversation/list","page":0,"item":190,"stream":0},
{"p":"/conversation/{conversationId}/receive","c":1,"act":"receive","q":191,"a":87,"stream":2,"event":192},
{"p":"/conversation/{conversationId}/send","c":1,"act":"send","q":194,"a":195,"stream":2,"event":196},
{"p":"/conversation/{conversationId}/update","c":1,"q":198,"a":10},
{"p":"/conversation/{conversationId}/upvote","c":1,"q":28,"a":10},
{"m":"GET","p":"/conversation/{conversationId}/attachment/list","page":0,"item":199},
{"p":"/conversation/{conversationId}/attachment/upload","act":"attach","q":200,"u":1,"a":204},
{"p":"/conversation/{conversationId}/contact/upsert","role":"ensure","q":206,"a":7},
{"p":"/conversation/{conversationId}/message/create","q":207,"a":195},
{"p":"/conversation/{conversationId}/message/{messageId}/delete","c":3,"q":0,"a":7},
{"p":"/conversation/{conversationId}/message/{messageId}/downvote","c":3,"q":23,"a":10},
{"m":"GET","p":"/conversation/{conversationId}/message/{messageId}/fetch","c":3,"a":208},
{"m":"GET","p":"/conversation/{conversationId}/message/list","page":0,"item":209,"stream":0},
{"p":"/conversation/{conversationId}/message/{messageId}/synthesize","c":3,"q":0,"a":10},
{"p":"/conversation/{conversationId}/message/{messageId}/update","c":3,"q":210,"a":10},
{"p":"/conversation/{conversationId}/message/{messageId}/upvote","c":3,"q":28,"a":10},
{"p":"/conversation/{conversationId}/session/create","act":"session","q":211,"a":212},
{"m":"GET","p":"/conversation/{conversationId}/usage/fetch","a":213},
{"p":"/dataset/create","q":214,"a":7},
{"p":"/dataset/{datasetId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/dataset/{datasetId}/fetch","c":1,"a":215},
{"m":"GET","p":"/dataset/list","page":0,"item":216,"stream":0},
{"p":"/dataset/{datasetId}/search","c":1,"act":"searchRecords","q":217,"a":227},
{"p":"/dataset/{datasetId}/update","c":1,"q":230,"a":10},
{"p":"/dataset/{datasetId}/file/{fileId}/attach","c":3,"act":"attachFile","q":231,"a":7},
{"p":"/dataset/{datasetId}/file/{fileId}/detach","c":3,"act":"detachFile","q":233,"a":10},
{"m":"GET","p":"/dataset/{datasetId}/file/list","page":0,"item":234,"stream":0,"event":235},
{"p":"/dataset/{datasetId}/file/{fileId}/sync","c":3,"q":0,"a":10},
{"p":"/dataset/{datasetId}/record/create","q":239,"a":7},
{"p":"/dataset/{datasetId}/record/{recordId}/delete","c":3,"q":0,"a":10},
{"m":"GET","p":"/dataset/{datasetId}/record/export","role":"list","page":1,"item":240,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/dataset/{datasetId}/record/{recordId}/fetch","c":3,"a":241},
{"m":"GET","p":"/dataset/{datasetId}/record/list","page":1,"item":240,"stream":0},
{"p":"/dataset/{datasetId}/record/{recordId}/update","c":3,"q":242,"a":10},
{"m":"GET","p":"/event/log/export","role":"list","page":0,"item":243,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/event/log/list","page":0,"item":244,"stream":0},
{"p":"/event/log/subscribe","q":43,"stream":0},
{"p":"/file/create","q":245,"a":7},
{"p":"/file/{fileId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/file/{fileId}/download","c":1,"act":"download","a":246,"t":["*/*"]},
{"m":"GET","p":"/file/{fileId}/fetch","c":1,"a":247},
{"m":"GET","p":"/file/list","page":0,"item":248,"stream":0},
{"p":"/file/{fileId}/sync","c":1,"q":0,"a":10},
{"p":"/file/{fileId}/update","c":1,"q":249,"a":10},
{"p":"/file/{fileId}/upload","c":1,"act":"upload","q":200,"u":1,"a":250},
{"n":"graphql.call","p":"/graphql","c":1,"act":"graphql","q":251,"a":252},
{"p":"/integration/discord/create","q":255,"a":7},
{"p":"/integration/discord/{discordIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/discord/{discordIntegrationId}/fetch","c":2,"a":256},
{"p":"/integration/discord/{discordIntegrationId}/initiate","c":2,"q":257,"a":10},
{"m":"GET","p":"/integration/discord/list","page":0,"item":258,"stream":0},
{"p":"/integration/discord/{discordIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/discord/{discordIntegrationId}/update","c":2,"q":259,"a":10},
{"p":"/integration/email/create","q":260,"a":7},
{"p":"/integration/email/{emailIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/email/{emailIntegrationId}/fetch","c":2,"a":261},
{"p":"/integration/email/{emailIntegrationId}/initiate","c":2,"q":262,"a":10},
{"m":"GET","p":"/integration/email/list","page":0,"item":264,"stream":0},
{"p":"/integration/email/{emailIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/email/{emailIntegrationId}/update","c":2,"q":265,"a":10},
{"p":"/integration/extract/create","q":266,"a":7},
{"p":"/integration/extract/{extractIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/extract/{extractIntegrationId}/fetch","c":2,"a":267},
{"m":"GET","p":"/integration/extract/list","page":0,"item":268,"stream":0},
{"p":"/integration/extract/{extractIntegrationId}/trigger","c":2,"q":269,"a":270},
{"p":"/integration/extract/{extractIntegrationId}/update","c":2,"q":271,"a":10},
{"m":"GET","p":"/integration/extract/{extractIntegrationId}/item/export","role":"list","page":0,"item":272},
{"m":"GET","p":"/integration/extract/{extractIntegrationId}/item/list","page":0,"item":273},
{"p":"/integration/googlechat/create","q":274,"a":7},
{"p":"/integration/googlechat/{googlechatIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/googlechat/{googlechatIntegrationId}/fetch","c":2,"a":275},
{"p":"/integration/googlechat/{googlechatIntegrationId}/initiate","c":2,"q":276,"a":10},
{"m":"GET","p":"/integration/googlechat/list","page":0,"item":277,"stream":0},
{"p":"/integration/googlechat/{googlechatIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/googlechat/{googlechatIntegrationId}/update","c":2,"q":278,"a":10},
{"p":"/integration/instagram/create","q":279,"a":7},
{"p":"/integration/instagram/{instagramIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/instagram/{instagramIntegrationId}/fetch","c":2,"a":280},
{"p":"/integration/instagram/{instagramIntegrationId}/initiate","c":2,"q":281,"a":10},
{"m":"GET","p":"/integration/instagram/list","page":0,"item":282,"stream":0},
{"p":"/integration/instagram/{instagramIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/instagram/{instagramIntegrationId}/update","c":2,"q":283,"a":10},
{"p":"/integration/mcpserver/create","q":284,"a":7},
{"p":"/integration/mcpserver/{mcpserverIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/mcpserver/{mcpserverIntegrationId}/fetch","c":2,"a":285},
{"m":"GET","p":"/integration/mcpserver/list","page":0,"item":286,"stream":0},
{"p":"/integration/mcpserver/{mcpserverIntegrationId}/update","c":2,"q":287,"a":10},
{"p":"/integration/messenger/create","q":279,"a":7},
{"p":"/integration/messenger/{messengerIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/messenger/{messengerIntegrationId}/fetch","c":2,"a":280},
{"p":"/integration/messenger/{messengerIntegrationId}/initiate","c":2,"q":288,"a":10},
{"m":"GET","p":"/integration/messenger/list","page":0,"item":282,"stream":0},
{"p":"/integration/messenger/{messengerIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/messenger/{messengerIntegrationId}/update","c":2,"q":283,"a":10},
{"p":"/integration/microsoftteams/create","q":289,"a":7},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/fetch","c":2,"a":290},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/initiate","c":2,"q":291,"a":10},
{"m":"GET","p":"/integration/microsoftteams/list","page":0,"item":292,"stream":0},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/microsoftteams/{microsoftteamsIntegrationId}/update","c":2,"q":293,"a":10},
{"p":"/integration/notion/create","q":294,"a":7},
{"p":"/integration/notion/{notionIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/notion/{notionIntegrationId}/fetch","c":2,"a":295},
{"m":"GET","p":"/integration/notion/list","page":0,"item":298,"stream":0},
{"p":"/integration/notion/{notionIntegrationId}/sync","c":2,"q":0,"a":10},
{"p":"/integration/notion/{notionIntegrationId}/update","c":2,"q":299,"a":10},
{"p":"/integration/recall/{recallIntegrationId}/initiate","c":2,"q":300,"a":301},
{"p":"/integration/sitemap/create","q":302,"a":7},
{"p":"/integration/sitemap/{sitemapIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/sitemap/{sitemapIntegrationId}/fetch","c":2,"a":303},
{"m":"GET","p":"/integration/sitemap/list","page":0,"item":304,"stream":0},
{"p":"/integration/sitemap/{sitemapIntegrationId}/sync","c":2,"q":0,"a":10},
{"p":"/integration/sitemap/{sitemapIntegrationId}/update","c":2,"q":305,"a":10},
{"p":"/integration/skillserver/create","q":306,"a":7},
{"p":"/integration/skillserver/{skillserverIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/skillserver/{skillserverIntegrationId}/fetch","c":2,"a":307},
{"n":"integration.skillserver.fetchManual","m":"GET","p":"/integration/skillserver/{skillserverIntegrationId}/invoke","c":2,"act":"manual","t":["text/markdown"]},
{"p":"/integration/skillserver/{skillserverIntegrationId}/invoke","c":2,"act":"invoke","q":308,"a":309,"t":["text/plain"]},
{"m":"GET","p":"/integration/skillserver/list","page":0,"item":310,"stream":0},
{"p":"/integration/skillserver/{skillserverIntegrationId}/update","c":2,"q":311,"a":10},
{"p":"/integration/slack/create","q":312,"a":7},
{"p":"/integration/slack/{slackIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/slack/{slackIntegrationId}/fetch","c":2,"a":313},
{"p":"/integration/slack/{slackIntegrationId}/initiate","c":2,"q":314,"a":10},
{"m":"GET","p":"/integration/slack/list","page":0,"item":315,"stream":0},
{"p":"/integration/slack/{slackIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/slack/{slackIntegrationId}/update","c":2,"q":316,"a":10},
{"p":"/integration/support/create","q":317,"a":7},
{"p":"/integration/support/{supportIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/support/{supportIntegrationId}/fetch","c":2,"a":318},
{"m":"GET","p":"/integration/support/list","page":0,"item":319,"stream":0},
{"p":"/integration/support/{supportIntegrationId}/trigger","c":2,"q":320,"a":270},
{"p":"/integration/support/{supportIntegrationId}/update","c":2,"q":322,"a":10},
{"p":"/integration/telegram/create","q":323,"a":7},
{"p":"/integration/telegram/{telegramIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/telegram/{telegramIntegrationId}/fetch","c":2,"a":261},
{"p":"/integration/telegram/{telegramIntegrationId}/initiate","c":2,"q":324,"a":10},
{"m":"GET","p":"/integration/telegram/list","page":0,"item":264,"stream":0},
{"p":"/integration/telegram/{telegramIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/telegram/{telegramIntegrationId}/update","c":2,"q":326,"a":10},
{"p":"/integration/trigger/create","q":327,"a":7},
{"p":"/integration/trigger/{triggerIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/trigger/{triggerIntegrationId}/fetch","c":2,"a":328},
{"p":"/integration/trigger/{triggerIntegrationId}/invoke","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/trigger/list","page":0,"item":329,"stream":0},
{"p":"/integration/trigger/{triggerIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/trigger/{triggerIntegrationId}/update","c":2,"q":330,"a":10},
{"p":"/integration/twilio/create","q":331,"a":7},
{"p":"/integration/twilio/{twilioIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/twilio/{twilioIntegrationId}/fetch","c":2,"a":332},
{"p":"/integration/twilio/{twilioIntegrationId}/initiate","c":2,"q":333,"a":10},
{"m":"GET","p":"/integration/twilio/list","page":0,"item":335,"stream":0},
{"p":"/integration/twilio/{twilioIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/twilio/{twilioIntegrationId}/update","c":2,"q":336,"a":10},
{"p":"/integration/whatsapp/create","q":337,"a":7},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/whatsapp/{whatsappIntegrationId}/fetch","c":2,"a":338},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/initiate","c":2,"q":339,"a":10},
{"m":"GET","p":"/integration/whatsapp/list","page":0,"item":340,"stream":0},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/whatsapp/{whatsappIntegrationId}/update","c":2,"q":341,"a":10},
{"p":"/integration/widget/{widgetIntegrationId}/clone","c":2,"q":0,"a":10},
{"p":"/integration/widget/create","q":342,"a":7},
{"p":"/integration/widget/{widgetIntegrationId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/integration/widget/{widgetIntegrationId}/fetch","c":2,"a":343},
{"m":"GET","p":"/integration/widget/list","page":0,"item":344,"stream":0},
{"p":"/integration/widget/{widgetIntegrationId}/setup","c":2,"q":0,"a":10},
{"p":"/integration/widget/{widgetIntegrationId}/update","c":2,"q":345,"a":10},
{"p":"/integration/widget/{widgetIntegrationId}/file/{fileId}/attach","c":4,"act":"attachFile","q":346,"a":348},
{"p":"/integration/widget/{widgetIntegrationId}/file/{fileId}/detach","c":4,"act":"detachFile","a":349},
{"p":"/magic/{promptId}/generate","c":1,"act":"generate","q":350,"a":84,"stream":0,"event":351},
{"m":"GET","p":"/magic/list","page":0,"item":353,"stream":0},
{"p":"/memory/create","q":354,"a":7},
{"p":"/memory/{memoryId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/memory/export","role":"list","page":0,"item":355,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/memory/{memoryId}/fetch","c":1,"a":356},
{"m":"GET","p":"/memory/list","page":0,"item":355,"stream":0},
{"p":"/memory/search","q":357,"a":31},
{"p":"/memory/{memoryId}/update","c":1,"q":358,"a":10},
{"p":"/openai/chat/completions","act":"chat","q":3,"stream":3},
{"p":"/partner/user/create","q":359,"a":7},
{"p":"/partner/user/{userId}/delete","c":2,"q":0,"a":10},
{"m":"GET","p":"/partner/user/{userId}/fetch","c":2,"a":362},
{"m":"GET","p":"/partner/user/list","page":0,"item":363,"stream":0},
{"p":"/partner/user/{userId}/update","c":2,"q":364,"a":10},
{"p":"/partner/user/{userId}/context/create","q":365,"a":366},
{"p":"/partner/user/{userId}/context/{contextId}/delete","c":4,"q":0,"a":7},
{"m":"GET","p":"/partner/user/{userId}/context/{contextId}/fetch","c":4,"a":367},
{"m":"GET","p":"/partner/user/{userId}/context/list","page":0,"item":368,"stream":0},
{"p":"/partner/user/{userId}/context/{contextId}/update","c":4,"q":369,"a":10},
{"p":"/partner/user/{userId}/session/create","act":"userSession","q":370,"a":212},
{"p":"/partner/user/{userId}/token/create","act":"createKey","q":372,"a":373},
{"p":"/partner/user/{userId}/token/{tokenId}/delete","c":4,"act":"deleteKey","q":0,"a":7},
{"m":"GET","p":"/partner/user/{userId}/token/list","page":0,"item":374,"stream":0},
{"p":"/partner/user/{userId}/token/{tokenId}/update","c":4,"q":375,"a":10},
{"m":"GET","p":"/platform/ability/list","page":0,"item":376,"stream":0},
{"p":"/platform/ability/search","q":378,"a":379},
{"m":"GET","p":"/platform/action/list","page":0,"item":382,"stream":0},
{"m":"GET","p":"/platform/doc/{docId}/fetch","c":2,"a":383},
{"m":"GET","p":"/platform/doc/list","page":0,"item":384,"stream":0},
{"p":"/platform/doc/search","q":378,"a":385},
{"p":"/platform/example/{exampleId}/clone","c":2,"q":0,"a":388},
{"m":"GET","p":"/platform/example/{exampleId}/fetch","c":2,"a":392},
{"m":"GET","p":"/platform/example/list","page":0,"item":394,"stream":0},
{"p":"/platform/example/search","q":378,"a":395},
{"m":"GET","p":"/platform/guide/{guideId}/fetch","c":2,"a":383},
{"m":"GET","p":"/platform/guide/list","page":0,"item":384,"stream":0},
{"p":"/platform/guide/search","q":378,"a":385},
{"m":"GET","p":"/platform/manual/{manualId}/fetch","c":2,"a":383},
{"m":"GET","p":"/platform/manual/list","page":0,"item":384,"stream":0},
{"p":"/platform/manual/search","q":378,"a":385},
{"m":"GET","p":"/platform/model/list","page":0,"item":398,"stream":0},
{"p":"/platform/report/generate","q":399,"a":400},
{"p":"/platform/report/{reportId}/generate","c":2,"q":5,"a":3},
{"m":"GET","p":"/platform/report/list","act":"onePage","page":0,"item":374,"stream":0},
{"m":"GET","p":"/platform/secret/list","page":0,"item":403,"stream":0},
{"p":"/platform/secret/search","q":378,"a":406},
{"m":"GET","p":"/platform/tutorial/{tutorialId}/fetch","c":2,"a":383},
{"m":"GET","p":"/platform/tutorial/list","page":0,"item":384,"stream":0},
{"p":"/platform/tutorial/search","q":378,"a":385},
{"p":"/policy/create","q":409,"a":7},
{"p":"/policy/{policyId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/policy/{policyId}/fetch","c":1,"a":411},
{"m":"GET","p":"/policy/list","page":0,"item":412,"stream":0},
{"p":"/policy/{policyId}/update","c":1,"q":413,"a":10},
{"p":"/portal/create","q":414,"a":7},
{"p":"/portal/{portalId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/portal/{portalId}/fetch","c":1,"a":415},
{"m":"GET","p":"/portal/list","page":0,"item":416,"stream":0},
{"p":"/portal/{portalId}/update","c":1,"q":417,"a":10},
{"p":"/secret/{secretId}/authenticate","c":1,"q":0,"a":57},
{"p":"/secret/create","q":418,"a":7},
{"p":"/secret/{secretId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/secret/{secretId}/fetch","c":1,"a":419},
{"m":"GET","p":"/secret/list","page":0,"item":420,"stream":0},
{"p":"/secret/{secretId}/revoke","c":1,"q":0,"a":10},
{"p":"/secret/{secretId}/update","c":1,"q":421,"a":10},
{"p":"/secret/{secretId}/verify","c":1,"q":0,"a":59},
{"p":"/skillset/create","q":245,"a":7},
{"p":"/skillset/{skillsetId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/skillset/{skillsetId}/fetch","c":1,"a":247},
{"m":"GET","p":"/skillset/list","page":0,"item":248,"stream":0},
{"p":"/skillset/{skillsetId}/update","c":1,"q":249,"a":10},
{"p":"/skillset/{skillsetId}/ability/create","q":422,"a":7},
{"p":"/skillset/{skillsetId}/ability/{abilityId}/delete","c":3,"q":0,"a":10},
{"p":"/skillset/{skillsetId}/ability/{abilityId}/execute","c":3,"act":"execute","q":423,"a":424,"stream":2,"event":425},
{"m":"GET","p":"/skillset/{skillsetId}/ability/export","role":"list","page":0,"item":427,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/skillset/{skillsetId}/ability/{abilityId}/fetch","c":3,"a":428},
{"m":"GET","p":"/skillset/{skillsetId}/ability/list","page":0,"item":427,"stream":0},
{"p":"/skillset/{skillsetId}/ability/{abilityId}/update","c":3,"q":429,"a":10},
{"p":"/space/create","q":430,"a":7},
{"p":"/space/{spaceId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/space/export","role":"list","page":0,"item":431,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/space/{spaceId}/fetch","c":1,"a":432},
{"m":"GET","p":"/space/list","page":0,"item":433,"stream":0},
{"p":"/space/{spaceId}/update","c":1,"q":434,"a":10},
{"p":"/space/{spaceId}/site/create","q":435,"a":7},
{"p":"/space/{spaceId}/site/{siteId}/delete","c":3,"q":0,"a":10},
{"m":"GET","p":"/space/{spaceId}/site/{siteId}/fetch","c":3,"a":436},
{"m":"GET","p":"/space/{spaceId}/site/list","page":0,"item":437,"stream":0},
{"p":"/space/{spaceId}/site/{siteId}/update","c":3,"q":438,"a":10},
{"p":"/space/{spaceId}/storage/copy/{path*}","act":"copyPath","q":439,"a":440},
{"p":"/space/{spaceId}/storage/delete/{path*}","act":"deletePath","q":441,"a":442},
{"m":"GET","p":"/space/{spaceId}/storage/download/{path*}","act":"downloadPath","a":57,"t":["application/octet-stream"]},
{"m":"GET","p":"/space/{spaceId}/storage/list/{path*?}","act":"listPaths","a":443},
{"p":"/space/{spaceId}/storage/move/{path*}","act":"movePath","q":446,"a":442},
{"p":"/space/{spaceId}/storage/upload/{path*}","act":"uploadPath","q":447,"u":1,"a":450},
{"p":"/task/{taskId}/cancel","c":1,"q":0,"a":10},
{"p":"/task/create","q":451,"a":7},
{"p":"/task/{taskId}/delete","c":1,"q":0,"a":10},
{"m":"GET","p":"/task/export","role":"list","page":0,"item":452,"t":["text/csv"],"stream":0},
{"m":"GET","p":"/task/{taskId}/fetch","c":1,"a":65},
{"m":"GET","p":"/task/list","page":0,"item":453,"stream":0},
{"p":"/task/{taskId}/subscribe","c":1,"q":454,"stream":0,"event":456},
{"p":"/task/{taskId}/trigger","c":1,"q":0,"a":10},
{"p":"/task/{taskId}/update","c":1,"q":465,"a":10},
{"p":"/task/{taskId}/execution/{taskExecutionId}/cancel","c":3,"q":0,"a":466},
{"m":"GET","p":"/task/{taskId}/execution/list","page":0,"item":467,"stream":0},
{"m":"GET","p":"/team/list","page":0,"item":374,"stream":0},
{"m":"GET","p":"/usage/fetch","a":468},
{"m":"GET","p":"/usage/list","page":0,"item":470,"stream":0},
{"m":"GET","p":"/usage/series/fetch","a":471}
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
{"row":true,"ref":11},
{"ref":4},
{"r":1,"p":[10,2,11,12]},
{"r":2,"p":[0,2,12,17]},
{"r":4,"p":[0,2,10,2,8,12,13,12,14,2,15,2]},
{"r":4,"row":true,"p":[0,2,10,2,8,12,13,12,14,2,15,2]},
{"ref":1},
{"r":1,"p":[1,3,16,9]},
{"p":[2,2,3,2,4,2,5,5,17,22,18,2,19,2,20,2,21,9,22,9,23,2,6,6]},
{"type":"string","pattern":"\\\\w+(?:\\\\/\\\\w+=\\\\w+)*"},
{"p":[24,24,25,2]},
{"type":"integer","minimum":-100,"maximum":-1},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,17,22,18,2,19,2,20,2,21,9,22,9,23,2,6,6]},
{"row":true,"ref":25},
{"ref":21},
{"p":[24,29,25,2]},
{"type":"integer","minimum":1,"maximum":100},
{"r":1,"p":[26,2]},
{"r":1,"p":[27,33]},
{"r":2,"row":true,"p":[0,2,10,2,5,3]},
{"type":"array","items":32},
{"p":[28,12,29,37,5,5]},
{"type":"string","enum":["user","bot","reasoning","context","instruction","backstory","activity","checkpoint"]},
{"r":2,"p":[30,35,10,2]},
{"type":"array","items":36},
{"r":4,"p":[0,2,31,2,32,2,13,12,29,37]},
{"row":true,"p":[33,40,34,40,29,40]},
{"type":"integer"},
{"r":1,"p":[35,42]},
{"p":[],"more":true},
{"p":[36,44]},
{"type":"integer","minimum":0,"maximum":10000},
{"r":2,"p":[30,46,37,42,8,12]},
{"type":"string","enum":["message"]},
{"p":[3,2,4,2,5,5,38,2,39,2,40,2,41,2,42,2,43,12]},
{"r":1,"p":[38,2,3,2,4,2,5,5,39,2,40,2,41,2,42,2,43,12]},
{"row":true,"ref":50},
{"r":4,"row":true,"p":[0,2,8,12,9,12,38,2,3,2,4,2,5,5,39,2,40,2,41,2,42,2,43,12]},
{"ref":47},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,44,2,45,2],"any":[53,54]},
{"p":[15,2]},
{"p":[17,22,18,2,19,2,20,2,21,9,22,9]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,10,2,3,2,4,2,5,5,15,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,44,2,15,2,31,2,46,2,24,12,25,2]},
{"r":2,"p":[0,2,47,2]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,30,2,3,2,4,2,5,5]},
{"r":2,"p":[0,2,48,60,49,63]},
{"type":"string","enum":["unauthenticated","authenticated"]},
{"type":"string","enum":["authenticate"]},
{"r":2,"p":[30,61,47,2]},
{"any":[62]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,44,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,44,2,15,2,50,2,51,66,52,67,53,12,54,12,48,68,55,69,56,67,57,67]},
{"type":"string","nullable":true},
{"type":"number","nullable":true},
{"type":"string","enum":["idle","running","canceled"]},
{"type":"string","enum":["pending","success","failure"]},
{"r":1,"p":[29,72,58,73],"any":[53,54]},
{"r":2,"p":[30,35,10,2,5,5]},
{"type":"array","items":71},
{"p":[18,2,59,77,61,81,65,83]},
{"r":1,"p":[10,2,5,3]},
{"type":"array","items":74},
{"r":1,"p":[60,75,3,2,4,2]},
{"type":"array","items":76},
{"r":3,"p":[3,2,4,2,63,2,64,2,5,3]},
{"type":"array","items":78},
{"r":1,"p":[62,79,3,2,4,2]},
{"type":"array","items":80},
{"r":1,"p":[3,2,66,5]},
{"type":"array","items":82},
{"r":2,"p":[10,2,67,85]},
{"r":1,"p":[32,12]},
{"ref":87},
{"r":3,"p":[0,2,10,2,67,85]},
{"r":1,"p":[29,72,68,90,44,92,69,93,58,73,78,103],"any":[53,54]},
{"p":[47,2]},
{"type":"array","items":89},
{"r":1,"p":[38,2,3,2,4,2,39,2,40,2,41,2,5,5]},
{"any":[2,91]},
{"type":"array","items":102},
{"type":"string","enum":["object"]},
{"type":"array","items":2},
{"r":2,"p":[30,94,71,5,72,95]},
{},
{"r":1,"p":[37,97]},
{"r":1,"p":[74,2]},
{"any":[98,99]},
{"p":[76,9,77,9]},
{"r":3,"p":[3,2,4,2,70,96,73,100,75,101]},
{"p":[79,104,80,104,81,104]},
{"type":"integer","minimum":1},
{"r":3,"p":[10,2,67,85,77,106]},
{"r":1,"p":[25,107]},
{"type":"string","enum":["length","stop","activity","abort","error","iteration"]},
{"p":[8,12],"any":[110,111,139]},
{"type":"string","enum":["result"]},
{"r":2,"p":[30,109,37,105]},
{"any":[114,117,119,120,123,126,128,132,135,138]},
{"type":"string","enum":["error"]},
{"r":1,"p":[35,2]},
{"r":2,"p":[30,112,37,113]},
{"type":"string","enum":["token"]},
{"r":1,"p":[32,2]},
{"r":2,"p":[30,115,37,116]},
{"type":"string","enum":["reasoningToken"]},
{"r":2,"p":[30,118,37,116]},
{"r":2,"p":[30,46,37,71]},
{"type":"string","enum":["abort"]},
{"p":[25,97,82,2]},
{"r":2,"p":[30,121,37,122]},
{"type":"string","enum":["completeBegin"]},
{"r":2,"p":[83,2,84,12]},
{"r":2,"p":[30,124,37,125]},
{"type":"string","enum":["completeEnd"]},
{"r":2,"p":[30,127,37,125]},
{"type":"string","enum":["waitForChannelMessageBegin"]},
{"r":2,"p":[3,2,86,97]},
{"r":2,"p":[74,2,85,130]},
{"r":2,"p":[30,129,37,131]},
{"type":"string","enum":["waitForChannelMessageEnd"]},
{"r":2,"p":[74,2,85,130,35,97]},
{"r":2,"p":[30,133,37,134]},
{"type":"string","enum":["usage"]},
{"r":3,"p":[17,2,87,12,88,12]},
{"r":2,"p":[30,136,37,137]},
{"any":[141,143,149,153,157,159,161,163,166,169,172,177]},
{"type":"string","enum":["nop"]},
{"r":2,"p":[30,140,37,42]},
{"type":"string","enum":["ping"]},
{"r":2,"p":[30,142,37,42]},
{"type":"string","enum":["sendResult"]},
{"r":4,"p":[30,2,90,12,77,12,10,2,91,146]},
{"r":3,"p":[90,12,77,12,10,2]},
{"type":"array","items":145},
{"r":3,"p":[10,2,89,147,67,85,0,2]},
{"r":2,"p":[30,144,37,148]},
{"type":"string","enum":["receiveResult"]},
{"r":1,"p":[25,2]},
{"r":3,"p":[10,2,67,85,77,151,0,2]},
{"r":2,"p":[30,150,37,152]},
{"type":"string","enum":["operationBegin"]},
{"r":2,"p":[0,2,49,156]},
{"r":1,"p":[0,2,92,2,3,2,93,97],"more":true},
{"r":2,"p":[30,154,37,155]},
{"type":"string","enum":["operationEnd"]},
{"r":2,"p":[30,158,37,155]},
{"type":"string","enum":["intentDetectionBegin"]},
{"r":2,"p":[30,160,37,155]},
{"type":"string","enum":["intentDetectionEnd"]},
{"r":2,"p":[30,162,37,155]},
{"type":"string","enum":["compactionBegin"]},
{"r":3,"p":[94,12,95,12,96,12]},
{"r":2,"p":[30,164,37,165]},
{"type":"string","enum":["compactionEnd"]},
{"r":1,"p":[97,9]},
{"r":2,"p":[30,167,37,168]},
{"type":"string","enum":["progressReport"]},
{"r":4,"p":[0,2,98,12,99,12,100,67]},
{"r":2,"p":[30,170,37,171]},
{"type":"string","enum":["audio"]},
{"type":"string","enum":["pcm16"]},
{"r":3,"p":[102,174,103,12,104,12]},
{"r":2,"p":[37,2,101,175]},
{"r":2,"p":[30,173,37,176]},
{"p":[10,2,89,147,69,93,58,73,78,103]},
{"r":4,"p":[0,2,10,2,67,85,77,106]},
{"p":[8,12],"any":[181,111,139]},
{"r":2,"p":[30,109,37,179]},
{"p":[3,2,4,2,5,5,44,2,45,2,105,2,29,37],"any":[53,54]},
{"r":1,"p":[0,2,29,37]},
{"r":1,"p":[29,72,68,90,44,92,69,93,58,73,78,103,106,185],"any":[53,54]},
{"type":"string","minLength":24},
{"r":1,"p":[106,2]},
{"p":[10,2,89,147,69,93,58,73,78,103,106,185]},
{"ref":186},
{"row":true,"ref":190},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,44,2,45,2,105,2],"any":[53,54]},
{"p":[69,93,58,73]},
{"p":[8,12],"any":[193,111,139]},
{"r":2,"p":[30,109,37,87]},
{"r":1,"p":[10,2,89,147,69,93,58,73]},
{"r":2,"p":[0,2,89,147]},
{"p":[8,12],"any":[197,111,139]},
{"r":2,"p":[30,109,37,195]},
{"p":[3,2,4,2,5,5,44,2,45,2,105,2],"any":[53,54]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,30,2,107,12]},
{"need":["file"],"any":[201,203]},
{"p":[108,2]},
{"r":2,"p":[30,2,107,12,3,2]},
{"p":[108,202]},
{"r":1,"p":[0,2,3,2,109,205]},
{"r":3,"p":[110,2,47,2,111,3]},
{"p":[3,2,4,2,5,5,38,2,39,2,40,2,41,2]},
{"r":2,"p":[30,35,10,2,3,2,4,2,5,5,89,147]},
{"r":5,"row":true,"p":[0,2,8,12,9,12,30,35,10,2,3,2,4,2,5,5]},
{"row":true,"ref":208},
{"p":[3,2,4,2,5,5,30,35,10,2,89,147]},
{"p":[28,12]},
{"r":3,"p":[0,2,32,2,13,12]},
{"row":true,"p":[33,40,29,40]},
{"p":[2,2,3,2,4,2,5,5,23,2,112,2,113,2,114,12,115,12,116,12,117,12,118,2,119,2,120,2,6,6]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,112,2,2,2,3,2,4,2,5,5,23,2,113,2,114,12,115,12,116,12,117,12,118,2,119,2,120,2,6,6]},
{"row":true,"ref":215},
{"r":1,"p":[26,2,121,218]},
{"type":"object","more":226},
{"any":[2,12,9]},
{"r":1,"p":[122,219],"more":false},
{"r":1,"p":[123,219],"more":false},
{"r":1,"p":[124,12],"more":false},
{"r":1,"p":[125,12],"more":false},
{"r":1,"p":[126,12],"more":false},
{"r":1,"p":[127,12],"more":false},
{"any":[2,12,9,220,221,222,223,224,225]},
{"r":2,"p":[0,2,60,229]},
{"r":3,"p":[0,2,10,2,128,12,129,2,5,3]},
{"type":"array","items":228},
{"p":[2,2,3,2,4,2,5,5,23,2,113,2,114,12,115,12,116,12,117,12,118,2,119,2,120,2,6,6]},
{"p":[30,232]},
{"type":"string","enum":["source"]},
{"p":[130,9]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,6,6]},
{"any":[238]},
{"type":"string","enum":["item"]},
{"r":3,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,23,2,6,6]},
{"r":2,"p":[30,236,37,237,8,12]},
{"r":1,"p":[10,2,129,2,5,5]},
{"row":true,"ref":241},
{"r":4,"row":true,"p":[0,2,8,12,9,12,10,2,129,2]},
{"p":[10,2,129,2,5,5]},
{"row":true,"ref":244},
{"r":4,"row":true,"p":[0,2,8,12,9,12,30,2,3,2,4,2,5,5,31,2,45,2,44,2,23,2,15,2,19,2,131,2,20,2,132,2,133,2,64,2,134,2,135,2,136,2,137,2,138,2,139,2,140,2,141,2,142,2,143,2,144,2,145,2,146,2,147,2,148,2,149,2,150,2,151,2]},
{"p":[2,2,3,2,4,2,5,5,23,2,6,6]},
{"r":1,"p":[47,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,23,2,6,6]},
{"row":true,"ref":247},
{"ref":245},
{"r":1,"p":[0,2,109,205]},
{"r":1,"p":[152,2,153,5,154,2]},
{"p":[37,5,155,254]},
{"p":[35,2]},
{"type":"array","items":253},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,156,2,157,2,158,2,159,2,160,9,52,12,161,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,15,2,23,2,156,2,159,2,160,9,52,12,161,2]},
{"r":2,"p":[106,2,10,2]},
{"row":true,"ref":256},
{"ref":255},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,160,9,52,12,68,9,161,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,15,2,23,2,160,9,52,12,68,9,161,2]},
{"r":3,"p":[39,263,162,2,10,2]},
{"type":"string","format":"email"},
{"row":true,"ref":261},
{"ref":260},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,163,5,164,2,17,2]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,15,2,2,2,3,2,4,2,5,5,23,2,163,5,164,2,17,2]},
{"row":true,"ref":267},
{"p":[165,95,166,29]},
{"r":2,"p":[0,2,167,12]},
{"ref":266},
{"row":true,"ref":273},
{"r":3,"row":true,"p":[0,2,149,2,37,5,31,2,8,2,9,2]},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,168,2,169,2,160,9,52,12,68,9,170,2,161,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,15,2,23,2,168,2,169,2,160,9,52,12,68,9,170,2,161,2]},
{"r":1,"p":[10,2,171,2]},
{"row":true,"ref":275},
{"ref":274},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,172,2,160,9,52,12,68,9]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,173,2,2,2,3,2,4,2,5,5,15,2,23,2,172,2,160,9,52,12,68,9]},
{"r":3,"p":[174,2,175,2,10,2]},
{"row":true,"ref":280},
{"ref":279},
{"p":[2,2,3,2,4,2,5,5,23,2,20,2,176,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,23,2,20,2,176,2]},
{"row":true,"ref":285},
{"ref":284},
{"r":3,"p":[177,2,175,2,10,2]},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,178,2,179,2,180,2,160,9,52,12,161,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,15,2,23,2,178,2,160,9,52,12,161,2]},
{"r":2,"p":[31,2,10,2]},
{"row":true,"ref":290},
{"ref":289},
{"p":[2,2,3,2,4,2,5,5,23,2,19,2,32,2,181,2,182,12]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,19,2,2,2,3,2,4,2,5,5,23,2,32,2,183,296,181,2,184,297,182,12]},
{"type":"string","enum":["pending","synced","error"]},
{"type":"string","format":"date-time"},
{"row":true,"ref":295},
{"ref":294},
{"r":2,"p":[185,2,10,2,186,2]},
{"r":2,"p":[0,2,187,3]},
{"p":[2,2,3,2,4,2,5,5,23,2,19,2,47,2,188,2,189,2,190,9,181,2,182,12]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,19,2,2,2,3,2,4,2,5,5,23,2,47,2,188,2,189,2,190,9,183,296,181,2,184,297,182,12]},
{"row":true,"ref":303},
{"ref":302},
{"p":[2,2,3,2,4,2,5,5,23,2,20,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,23,2,20,2]},
{"r":1,"p":[191,2,93,3]},
{"p":[73,97,192,66]},
{"row":true,"ref":307},
{"ref":306},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,193,2,157,2,194,2,52,12,160,9,195,9,196,9,197,12,170,2,161,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,15,2,23,2,193,2,157,2,194,2,160,9,52,12,195,9,196,9,197,12,170,2,161,2]},
{"r":2,"p":[74,2,10,2]},
{"row":true,"ref":313},
{"ref":312},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,39,2]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,15,2,2,2,3,2,4,2,5,5,23,2,39,2]},
{"row":true,"ref":318},
{"p":[165,95,166,321]},
{"type":"integer","minimum":1,"maximum":1000},
{"ref":317},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,157,2,160,9,52,12,68,9,161,2]},
{"r":2,"p":[198,325,10,2]},
{"any":[2,12]},
{"ref":323},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,199,9,50,66,51,66,52,12]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,200,2,2,2,3,2,4,2,5,5,23,2,15,2,199,9,50,66,51,66,52,12,201,67,202,67]},
{"row":true,"ref":328},
{"ref":327},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,203,2,204,2,205,2,160,9,52,12,161,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,15,2,23,2,203,2,205,2,160,9,52,12,161,2]},
{"r":3,"p":[206,2,207,2,10,2,74,334]},
{"type":"string","enum":["sms","call"]},
{"row":true,"ref":332},
{"ref":331},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,208,2,172,2,160,9,52,12,68,9,161,2]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,173,2,2,2,3,2,4,2,5,5,15,2,23,2,208,2,172,2,160,9,52,12,68,9,161,2]},
{"r":2,"p":[207,2,10,2]},
{"row":true,"ref":338},
{"ref":337},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,209,2,210,2,211,2,212,2,213,2,214,2,215,2,52,12,216,2,217,2,218,9,219,9,220,9,221,9,222,9,223,9,224,9,68,9,225,9,226,9,160,9,227,9,228,9,229,9,230,9,231,9,232,9,233,9]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,23,2,15,2,209,2,210,2,211,2,212,2,213,2,214,2,215,2,52,12,216,2,217,2,218,9,219,9,220,9,221,9,222,9,223,9,224,9,68,9,225,9,226,9,160,9,227,9,228,9,229,9,230,9,231,9,232,9,233,9]},
{"row":true,"ref":343},
{"ref":342},
{"r":1,"p":[30,347]},
{"type":"string","enum":["bar","user","bot","button"]},
{"r":3,"p":[0,2,30,2,135,2]},
{"ref":348},
{"r":1,"p":[10,2,234,3,17,2]},
{"any":[352]},
{"r":2,"p":[30,109,37,84,8,12]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5]},
{"r":1,"p":[10,2,3,2,4,2,5,5,44,2,15,2]},
{"row":true,"ref":356},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,44,2,15,2,10,2]},
{"r":1,"p":[26,2,44,2,15,2]},
{"p":[3,2,4,2,5,5,44,2,15,2,10,2]},
{"p":[2,2,3,2,4,2,5,5,235,2,39,2,78,360]},
{"p":[33,12,34,12,29,12,236,361]},
{"p":[59,12,60,12,61,12,62,12,237,12]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,235,2,39,2,78,360]},
{"row":true,"ref":362},
{"ref":359},
{"p":[3,2,4,2,5,5,238,3]},
{"r":3,"p":[0,2,8,12,9,12,3,2,4,2,5,5,23,2,15,2,19,2,20,2,238,3]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,23,2,15,2,19,2,20,2,238,3]},
{"row":true,"ref":367},
{"ref":365},
{"p":[28,12,239,371]},
{"p":[240,95,44,2]},
{"p":[3,2,4,2,239,3,5,3]},
{"r":3,"p":[0,2,32,2,8,12]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5]},
{"ref":372},
{"r":6,"row":true,"p":[0,2,8,12,9,12,63,2,163,377,241,2,3,2,4,2,5,5,242,2,187,2,108,2,200,2,171,2,243,2,244,95,245,2,246,2]},
{"r":2,"row":true,"p":[30,94,71,5,211,2,4,2,72,95]},
{"r":1,"p":[26,2,247,29]},
{"r":1,"p":[27,381]},
{"r":10,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,63,2,163,377,241,2,128,12,248,2,5,5,242,2,187,2,108,2,200,2,171,2,243,2,244,95,245,2,246,2,249,2]},
{"type":"array","items":380},
{"r":5,"row":true,"p":[4,2,0,2,8,12,9,12,250,95,3,2,5,5]},
{"r":5,"row":true,"p":[3,2,0,2,8,12,9,12,251,2,4,2,5,5,252,2,244,95,253,12,249,2]},
{"r":8,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,244,95,253,12,249,2,5,5,252,2]},
{"r":1,"p":[27,387]},
{"r":10,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,244,95,253,12,128,12,248,2,249,2,5,5,252,2]},
{"type":"array","items":386},
{"r":1,"p":[1,391]},
{"r":1,"p":[0,2,3,2,4,2]},
{"type":"array","items":389},
{"type":"object","more":390},
{"r":6,"row":true,"p":[0,2,3,2,4,2,30,393,239,42,249,2,244,95,8,12,9,12]},
{"type":"string","enum":["blueprint","project","widget","slack","discord","whatsapp","messenger","telegram","twilio","email","trigger"]},
{"r":7,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,30,393,249,2,5,5,244,95]},
{"r":1,"p":[27,397]},
{"row":true,"ref":394},
{"type":"array","items":396},
{"r":8,"row":true,"p":[0,2,8,12,9,12,243,2,254,2,255,12,256,12,257,12,3,2,4,2,5,5]},
{"type":"object","more":3},
{"type":"object","more":402},
{"p":[192,2]},
{"any":[3,401]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,30,404,3,2,4,2,5,5,242,2,92,405,239,5,241,2,244,95,245,2,246,2]},
{"type":"string","enum":["plain","basic","bearer","jwt","oauth","template","reference"]},
{"type":"string","enum":["shared","personal"]},
{"r":1,"p":[27,408]},
{"r":6,"row":true,"p":[0,2,8,12,9,12,30,404,128,12,248,2,3,2,4,2,5,5,242,2,92,405,239,5,241,2,244,95,245,2,246,2,249,2]},
{"type":"array","items":407},
{"r":1,"p":[30,410,2,2,3,2,4,2,5,5,23,2,15,2,239,5]},
{"type":"string","enum":["retention","usage"]},
{"r":4,"row":true,"p":[0,2,8,12,9,12,30,410,2,2,3,2,4,2,5,5,23,2,15,2,239,5]},
{"row":true,"ref":411},
{"p":[2,2,3,2,4,2,5,5,23,2,15,2,30,410,239,5]},
{"p":[2,2,3,2,4,2,5,5,23,2,258,2,239,5]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,23,2,258,2,239,5]},
{"row":true,"ref":415},
{"ref":414},
{"p":[2,2,3,2,4,2,5,5,23,2,92,405,30,404,24,2,239,5,6,6]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,23,2,92,405,30,404,239,5,6,6]},
{"row":true,"ref":419},
{"ref":418},
{"p":[3,2,4,2,5,5,23,2,64,2,133,2,15,2,105,2,63,2]},
{"p":[93,2,44,2]},
{"r":1,"p":[67,85,192,2,73,97,29,72]},
{"p":[8,12],"any":[426,111,139]},
{"r":2,"p":[30,109,37,424]},
{"row":true,"ref":428},
{"r":6,"row":true,"p":[3,2,4,2,0,2,8,12,9,12,63,2,5,5,23,2,64,2,133,2,15,2,105,2]},
{"ref":422},
{"p":[2,2,3,2,4,2,5,5,23,2,44,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,23,2,44,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,23,2,44,2]},
{"row":true,"ref":432},
{"ref":430},
{"r":1,"p":[259,2,2,2,3,2,4,2,5,5,260,2,253,2,261,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,105,2,259,2,260,2,253,2,261,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,2,2,3,2,4,2,5,5,259,2,260,2,253,2,261,2]},
{"p":[2,2,3,2,4,2,5,5,259,2,260,2,253,2,261,2]},
{"r":1,"p":[262,2]},
{"r":1,"p":[263,2]},
{"p":[264,9]},
{"ref":440},
{"r":1,"p":[27,445,266,2]},
{"row":true,"p":[0,2,263,2,107,12,9,12,265,9]},
{"type":"array","items":444},
{"ref":439},
{"need":["file"],"any":[201,449]},
{"r":2,"p":[30,2,107,12,5,3]},
{"p":[108,448]},
{"r":2,"p":[0,2,263,2,109,205]},
{"p":[3,2,4,2,5,5,44,2,15,2,50,2,51,66,52,12,53,12,54,12]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,44,2,15,2,50,2,51,66,52,67,53,12,54,12]},
{"row":true,"ref":65},
{"p":[36,455]},
{"type":"integer","minimum":0,"maximum":1000},
{"ref":457},
{"any":[461,462,464]},
{"r":2,"p":[0,2,49,459]},
{"r":1,"p":[0,2,92,460,3,2,93,97,267,2,241,2]},
{"type":"string","enum":["dataset","skillset","function"]},
{"r":3,"p":[30,154,8,12,37,458]},
{"r":3,"p":[30,158,8,12,37,458]},
{"r":2,"p":[268,2,35,2]},
{"r":3,"p":[30,112,8,12,37,463]},
{"ref":451},
{"r":2,"p":[0,2,45,2]},
{"r":3,"row":true,"p":[0,2,8,12,9,12,3,2,4,2,5,5,45,2,31,2,48,68,55,69,269,2,270,297]},
{"r":4,"row":true,"p":[33,12,34,12,29,12,236,469]},
{"r":6,"p":[59,12,60,12,61,12,62,12,237,12,271,12]},
{"r":5,"row":true,"p":[0,2,8,12,9,12,30,2,272,40,3,2,4,2,5,5,31,2,46,2,45,2,44,2,23,2,15,2,19,2,20,2,132,2]},
{"r":3,"row":true,"p":[33,473,34,473,29,473]},
{"r":2,"row":true,"p":[273,12,99,12]},
{"type":"array","items":472}
]}`)
