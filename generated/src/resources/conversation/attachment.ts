// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

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
   * The file travels in one of five ways: JSON with an `https:` URL that the server fetches, JSON with a
   * `data:` URL, JSON with a `{ type, size }` declaration, a multipart form with the field `file`, or the raw
   * bytes as the body. For a declaration the answer holds an `uploadRequest`, which you carry out yourself
   * with exactly its headers; every other way is bound to bodies of about 4.5 MB. A file over the account's
   * limit is refused with `LIMITS_REACHED`. The conversation also gets two activity messages about it.
   */
  upload(
    conversationId: string,
    request:
      ConversationAttachmentUploadRequest | ConversationAttachmentUploadForm | BinaryBody | UploadSource,
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
