// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type UploadCall, type UploadSource, uploadCall } from '../../helpers/upload.ts'
import { type BinaryBody, type PageCall, encodeFile, pageCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages } from '../../service.ts'
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
  /**
   * List the files attached to a conversation.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, or iterate over it for every item of every page.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    conversationId: string,
    params?: ConversationAttachmentListParams,
    options?: CallOptions
  ): PageCall<ConversationAttachmentListItem> {
    return pageCall(
      this,
      {
        id: 'listConversationAttachments',
        method: 'GET',
        path: '/conversation/{conversationId}/attachment/list',
        limit: 'rate/poll',
        page: cursorPages
      },
      [conversationId],
      params,
      options
    )
  }

  /**
   * Upload a file into a conversation.
   *
   * The file travels in one of five ways: JSON with an `https:` URL that the server fetches, JSON with a
   * `data:` URL, JSON with a `{ type, size }` declaration, a multipart form with the field `file`, or the raw
   * bytes as the body. For a declaration the answer holds an `uploadRequest`, which you carry out yourself
   * with exactly its headers; every other way is bound to bodies of about 4.5 MB. A file over the account's
   * limit is refused with `LIMITS_REACHED`. The conversation also gets two activity messages about it.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  upload(
    conversationId: string,
    request:
      ConversationAttachmentUploadRequest | ConversationAttachmentUploadForm | BinaryBody | UploadSource,
    options?: CallOptions
  ): UploadCall<ConversationAttachmentUploadResponse> {
    return uploadCall(
      this,
      {
        id: 'uploadConversationAttachment',
        method: 'POST',
        path: '/conversation/{conversationId}/attachment/upload',
        bodies: ['json', 'multipart', 'binary'],
        encode: encodeFile,
        fields: ['file']
      },
      [conversationId],
      request,
      options
    )
  }
}
