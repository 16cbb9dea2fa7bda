/** The part of THE MODEL that describes the requests that the service sends to programs. */
import type { Docs, TypeUse } from './apiTypes.ts'

/** Webhooks of the document, and callbacks of its operations. */
export interface Webhooks {
  /** Sorted by name. */
  readonly events: readonly Webhook[]
  /** Sorted by name, which begins with the id of the operation. */
  readonly callbacks: readonly Webhook[]
  /** How a request proves to be from the service; null if neither the document nor sdk.yaml says it. */
  readonly signature: Signature | null
}

/** One kind of request. */
export interface Webhook {
  /** As the document names it. */
  readonly name: string
  /** The exported type of its payload. */
  readonly type: TypeUse
  readonly docs: Docs
}

/** A signature by HMAC with SHA-256: of id, time and body (Standard Webhooks), or of the body alone, in one header. */
export type Signature =
  | { readonly kind: 'standard' }
  | {
      readonly kind: 'header'
      readonly header: string
      readonly encoding: 'hex' | 'base64'
      /** What is before the signature in the header; empty if nothing is. */
      readonly prefix: string
    }
