// Generated; do not edit. Your own code belongs in src/custom.

import { type UploadCall, type UploadSource, uploadCall } from '../../helpers/upload/upload.ts'
import { type BinaryBody, type PageCall, encodeFile, pageCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  ConversationAttachmentListItem,
  ConversationAttachmentListParams,
  ConversationAttachmentUploadForm,
  ConversationAttachmentUploadRequest,
  ConversationAttachmentUploadResponse
} from '../../types/conversation/attachment.ts'

export type * from '../../types/conversation/attachment.ts'

/** Files attached to a conversation. */
export class ConversationAttachmentClient extends Resource {
  /** List the files attached to a conversation. */
  list(
    conversationId: string,
    params?: ConversationAttachmentListParams,
    options?: CallOptions
  ): PageCall<ConversationAttachmentListItem> {
    const address = 'GET /conversation/{conversationId}/attachment/list'
    const operation = route('listConversationAttachments', address, { stream: undefined })
    return pageCall(this, operation, [conversationId], params, options)
  }

  /**
   * Upload a file into a conversation.
   *
   * Give a blob, a buffer, a stream, a form, or an `UploadSource`: `{ name, type, size, data }`.
   * `fileFromPath` makes one of a file on disk. The API fetches a file by its `https:` URL if that is the
   * `file` of the request.
   *
   * Up to 4,000,000 bytes go through the API. A larger file is declared there and sent to its storage, which
   * the call waits for; a stream needs its `size` then. A file over the limit of the account is refused with
   * `LIMITS_REACHED`.
   */
  upload(
    conversationId: string,
    request:
      | ConversationAttachmentUploadRequest
      | ConversationAttachmentUploadForm
      | BinaryBody
      | UploadSource,
    options?: CallOptions
  ): UploadCall<ConversationAttachmentUploadResponse> {
    const operation = route(
      'uploadConversationAttachment',
      'POST /conversation/{conversationId}/attachment/upload',
      { bodies: ['json', 'multipart', 'binary'], encode: encodeFile, fields: ['file'] }
    )
    return uploadCall(this, operation, [conversationId], request, options)
  }
}
