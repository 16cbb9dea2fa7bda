// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** An attachment, as the list shows it. */
export interface ConversationAttachmentListItem {
  /** Name under which it is kept. */
  name?: string | null | undefined
  /** Your description of the file. */
  description?: string | null | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | null | undefined
  /** Id given by the server. */
  id: string
  /** When it was created, in ms since the Unix epoch. */
  createdAt: number
  /** When it last changed, in ms since the Unix epoch. */
  updatedAt: number
  /** Media type worked out from the file. */
  type?: string | null | undefined
  /** Bytes of the file. */
  size?: number | null | undefined
}

/** Parameters of `conversation.attachment.list`. */
export interface ConversationAttachmentListParams {
  /** Where to go on: the `cursor` of the page before. Leave out for the first page. */
  cursor?: string | undefined
  /** Items per page, 100 at most and by default. */
  take?: number | undefined
}

/** The content of the file, as a form. */
export interface ConversationAttachmentUploadForm {
  /** The bytes of the file. */
  file: Blob
}

/** Request of `conversation.attachment.upload`. */
export type ConversationAttachmentUploadRequest =
  | {
      /** `https:` or `data:` URL of the content. */
      file: string
    }
  | {
      /** What you are going to upload by yourself. */
      file: {
        /** Media type of the content, such as `text/csv`. */
        type: string
        /** Exact number of bytes. */
        size: number
        /** Name under which it is kept. */
        name?: string | undefined
      }
    }

/** Answer of `conversation.attachment.upload`. */
export interface ConversationAttachmentUploadResponse {
  /** The attachment's id. */
  id: string
  /** Name under which it is kept. */
  name?: string | undefined
  /** Present after a declaration: the request by which you send the bytes yourself. */
  uploadRequest?:
    | {
        /** HTTP method to send it with. */
        method: string
        /** Where to send the bytes. */
        url: string
        /** Headers to send, exactly these. */
        headers: Record<string, unknown>
      }
    | undefined
}
