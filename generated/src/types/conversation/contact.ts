// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** Request of `conversation.contact.upsert`. */
export interface ConversationContactUpsertRequest {
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Text of your own that tells this person from all others, such as an id of your system. */
  fingerprint?: string | undefined
  /** Mail address of the person. */
  email?: string | undefined
  /** Phone number of the person. */
  phone?: string | undefined
  /** What the person likes to be called. */
  nick?: string | undefined
}

/** Answer of `conversation.contact.upsert`. */
export interface ConversationContactUpsertResponse {
  /** Id of the contact, found or new. */
  id: string
}
