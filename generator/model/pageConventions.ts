import type { Config } from '../decide/config.ts'
import type { PageConvention } from './api.ts'

/** The conventions of pages that sdk.yaml states, in the words of THE MODEL. */
export function pageConventions(pages: Config['pages']): readonly PageConvention[] {
  return Object.entries(pages).map(([name, { by, in: place, ...given }]) => ({
    name,
    by,
    place,
    items: given.items,
    cursor: given.cursor ?? null,
    next: given.next ?? null,
    nextHeader: given.nextHeader ?? null,
    take: given.take ?? null,
    order: given.order ?? null,
    maximum: given.maximum ?? null,
    id: given.id ?? null,
    resumable: given.resumable || by === 'id',
    sparse: given.sparse,
    hasMore: given.hasMore ?? null,
    total: given.total ?? null,
    totalPages: given.totalPages ?? null,
    first: given.first ?? firstOf(by),
    numeric: given.numeric,
    follow: given.follow ?? null
  }))
}

/** Pages are counted from 1, items from 0. */
export function firstOf(by: PageConvention['by']): number {
  return by === 'offset' ? 0 : 1
}
