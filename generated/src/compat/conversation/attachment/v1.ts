// Generated; do not edit. Your own code belongs in src/custom.

import type { UploadSource } from '../../../index.ts'
import type { Page } from '../../../runtime/public.ts'
import type {
  ConversationAttachmentListItem,
  ConversationAttachmentListParams
} from '../../../types/conversation/attachment.ts'

export type { ConversationAttachmentUploadResponse } from '../../../types/conversation/attachment.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `ConversationAttachmentListParams`. */
export type ConversationAttachmentListRequest = ConversationAttachmentListParams

/** @deprecated Use `Page<ConversationAttachmentListItem>`. */
export type ConversationAttachmentListResponse = Page<ConversationAttachmentListItem>

/** @deprecated Use `UploadSource`. */
export type ConversationAttachmentUploadRequest = UploadSource
