// Generated; do not edit. Your own code belongs in src/custom.

import type { DatasetFilter, DatasetVisibility, Meta } from './shared.ts'

/** A dataset, as stored. */
export interface Dataset {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | null | undefined
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
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | null | undefined
  /** Storage class, chosen on creation. */
  store: string
  /** Reranker class, which puts search results in their final order. */
  reranker?: string | null | undefined
  /** Longest record, in tokens. */
  recordMaxTokens?: number | null | undefined
  /** Lowest score that still counts as a match. */
  searchMinScore?: number | null | undefined
  /** Most records that one search gives. */
  searchMaxRecords?: number | null | undefined
  /** Most tokens that the records of one search may have together. */
  searchMaxTokens?: number | null | undefined
  /** What the bot is told ahead of found records. */
  matchInstruction?: string | null | undefined
  /** What the bot is told when nothing was found. */
  mismatchInstruction?: string | null | undefined
  /** Where texts may be cut when they are split into records. */
  separators?: string | null | undefined
  /** Who can see a dataset, from its owner alone (`private`) over `protected` to everybody (`public`). */
  visibility?: DatasetVisibility | (string & {}) | null | undefined
}

/** Request of `dataset.create`. */
export interface DatasetCreateRequest {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | undefined
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | undefined
  /** Storage class, chosen on creation. */
  store?: string | undefined
  /** Reranker class, which puts search results in their final order. */
  reranker?: string | undefined
  /** Longest record, in tokens. */
  recordMaxTokens?: number | undefined
  /** Lowest score that still counts as a match. */
  searchMinScore?: number | undefined
  /** Most records that one search gives. */
  searchMaxRecords?: number | undefined
  /** Most tokens that the records of one search may have together. */
  searchMaxTokens?: number | undefined
  /** What the bot is told ahead of found records. */
  matchInstruction?: string | undefined
  /** What the bot is told when nothing was found. */
  mismatchInstruction?: string | undefined
  /** Where texts may be cut when they are split into records. */
  separators?: string | undefined
  /** Who can see a dataset, from its owner alone (`private`) over `protected` to everybody (`public`). */
  visibility?: DatasetVisibility | undefined
}

/** Answer of `dataset.create`. */
export interface DatasetCreateResponse {
  /** The dataset's id. */
  id: string
}

/** Request of `dataset.delete`; no fields so far. */
export interface DatasetDeleteRequest {
  [key: string]: never
}

/** Answer of `dataset.delete`. */
export type DatasetDeleteResponse = DatasetCreateResponse

/** Parameters of `dataset.fetch`; no fields so far. */
export interface DatasetFetchParams {
  [key: string]: never
}

/** A dataset, as the list shows it. */
export type DatasetListItem = Dataset

/** Parameters of `dataset.list`. */
export interface DatasetListParams {
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

/** Request of `dataset.search`. */
export interface DatasetSearchRequest {
  /** Word or phrase to look for. */
  search: string
  /** Narrows a search by metadata: a plain value must be equal, an object with one operator compares. */
  filter?: DatasetFilter | undefined
}

/** Answer of `dataset.search`. */
export interface DatasetSearchResponse {
  /** The dataset's id. */
  id: string
  /** Matching records, each with its score. */
  records: {
    /** The record's id. */
    id: string
    /** Text that searches look through. */
    text: string
    /** Where the text comes from, such as a URL or a file name. */
    source?: string | undefined
    /** Free-form JSON kept with it. */
    meta?: Record<string, unknown> | undefined
    /** How well it fits; higher is better. */
    score: number
  }[]
}

/** Request of `dataset.update`. */
export interface DatasetUpdateRequest {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | undefined
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | undefined
  /** Reranker class, which puts search results in their final order. */
  reranker?: string | undefined
  /** Longest record, in tokens. */
  recordMaxTokens?: number | undefined
  /** Lowest score that still counts as a match. */
  searchMinScore?: number | undefined
  /** Most records that one search gives. */
  searchMaxRecords?: number | undefined
  /** Most tokens that the records of one search may have together. */
  searchMaxTokens?: number | undefined
  /** What the bot is told ahead of found records. */
  matchInstruction?: string | undefined
  /** What the bot is told when nothing was found. */
  mismatchInstruction?: string | undefined
  /** Where texts may be cut when they are split into records. */
  separators?: string | undefined
  /** Who can see a dataset, from its owner alone (`private`) over `protected` to everybody (`public`). */
  visibility?: DatasetVisibility | undefined
}

/** Answer of `dataset.update`. */
export type DatasetUpdateResponse = DatasetCreateResponse
