// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta, SecretKind, SecretType } from '../shared.ts'

/** A ready-made kind of secret, as the list shows it. */
export interface PlatformSecretListItem {
  /** A name for people to read. */
  name?: string | null | undefined
  /** What it is, for people to read. */
  description?: string | null | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | null | undefined
  /** Id given by the server. */
  id: string
  /** When it was created, in ms since the Unix epoch. */
  createdAt: number
  /** When it last changed, in ms since the Unix epoch. */
  updatedAt: number
  /** Name of the template it is made from. */
  template?: string | null | undefined
  /**
   * How the credential is kept and sent: as plain text, basic or bearer authentication, a JWT, OAuth, through
   * a template, or by reference to another secret.
   */
  type: SecretType | (string & {})
  /** One value for everybody (`shared`) or one for each contact (`personal`). */
  kind?: SecretKind | (string & {}) | null | undefined
  /** Settings that the kind of secret starts from. */
  config?: Record<string, unknown> | null | undefined
  /** Icon to show for it. */
  icon?: string | null | undefined
  /** Words that it is filed under. */
  tags?: string[] | null | undefined
  /** What has to be set up before it works. */
  setup?: string | null | undefined
  /** Remarks on its use. */
  commentary?: string | null | undefined
}

/** Parameters of `platform.secret.list`. */
export interface PlatformSecretListParams {
  /** Where to go on: the `cursor` of the page before. Leave out for the first page. */
  cursor?: string | undefined
  /**
   * Gives only what has these values in its `meta`. Values compare as text, only `true` and `false` as
   * booleans.
   */
  meta?: Record<string, string> | undefined
  /**
   * Oldest first (`asc`) or newest first (`desc`), by time of creation.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc' | undefined
  /** Items per page, 100 at most and by default. */
  take?: number | undefined
}

/** A ready-made kind of secret that fits the search. */
export interface PlatformSecretSearchItem {
  /** A name for people to read. */
  name?: string | null | undefined
  /** What it is, for people to read. */
  description?: string | null | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | null | undefined
  /** Id given by the server. */
  id: string
  /** When it was created, in ms since the Unix epoch. */
  createdAt: number
  /** When it last changed, in ms since the Unix epoch. */
  updatedAt: number
  /** Name of the template it is made from. */
  template?: string | null | undefined
  /**
   * How the credential is kept and sent: as plain text, basic or bearer authentication, a JWT, OAuth, through
   * a template, or by reference to another secret.
   */
  type: SecretType | (string & {})
  /** One value for everybody (`shared`) or one for each contact (`personal`). */
  kind?: SecretKind | (string & {}) | null | undefined
  /** Settings that the kind of secret starts from. */
  config?: Record<string, unknown> | null | undefined
  /** Icon to show for it. */
  icon?: string | null | undefined
  /** Words that it is filed under. */
  tags?: string[] | null | undefined
  /** What has to be set up before it works. */
  setup?: string | null | undefined
  /** Remarks on its use. */
  commentary?: string | null | undefined
  /** How well it fits; higher is better. */
  score: number
  /** The passage that fits best. */
  excerpt: string
  /** Its page on the web. */
  link?: string | null | undefined
}

/** Request of `platform.secret.search`. */
export interface PlatformSecretSearchRequest {
  /** What to look for, in your own words. */
  search: string
  /**
   * Most results to give.
   *
   * @default 10
   * @minimum 1
   * @maximum 100
   */
  take?: number | undefined
}

/** Answer of `platform.secret.search`. */
export interface PlatformSecretSearchResponse {
  /** What was found. */
  items: PlatformSecretSearchItem[]
}
