/** Proposes conventions of pages for a document that nobody decided about yet, each with what speaks for it. */
import type { Document } from '../read/document.ts'
import { compareText } from '../ground/text.ts'
import { sentAs } from '../read/pointer.ts'
import { argumentOf } from './httpMethods.ts'
import { expander } from './expander.ts'
import type { Expand } from './fields.ts'
import { camelCase, isIdentifier } from './names.ts'
import { argumentNames } from './pageArguments.ts'
import { candidatesFor } from './pageCandidates.ts'
import { endsInId, provePage, type Convention, type ListDraft } from './pageProof.ts'
import { successesOf } from './responses.ts'

/** A convention as a line of `pages` in sdk.yaml. */
export interface InferredPages {
  readonly name: string
  /** The keys of the convention that differ from what holds if they are left out. */
  readonly convention: Partial<Convention> & Pick<Convention, 'items'>
  /** How many lists follow it, if the conventions before it are compared first. */
  readonly lists: number
  /** What speaks for it: "51 of 52 operations that take `after` answer with `data` and `last_id`". */
  readonly evidence: string
}

/** More conventions than these describe single lists. */
const most = 12

/**
 * The conventions that lists of a document follow, in the order in which a list has to be compared with them. Each is proved: what it
 * names is in the parameters and the answer of every list that it counts.
 */
export function inferPages(document: Document): readonly InferredPages[] {
  const expand = expander(document)
  const lists = listsOf(document, expand)
  return named(
    inferFrom(lists, expand).map(({ convention, own }) => ({
      convention: plain(convention),
      lists: own.length,
      evidence: evidenceOf(convention, own.length, lists, expand)
    })),
    []
  )
}

/** A convention that sdk.yaml lacks, and the operationIds of the lists that would follow it. */
export interface MissingPages extends Pick<InferredPages, 'name' | 'convention'> {
  readonly operations: readonly string[]
}

/**
 * The conventions of lists that follow none so far.
 *
 * @param isOpen whether an operation answers at once, and no line of sdk.yaml says that it has to.
 * @param taken the names of the conventions that there are.
 */
export function missingPages(
  document: Document,
  expand: Expand,
  isOpen: (id: string) => boolean,
  taken: readonly string[]
): readonly MissingPages[] {
  const lists = listsOf(document, expand).filter(({ operation }) => isOpen(operation.operationId))
  const found = inferFrom(lists, expand).map(({ convention, own }) => ({
    convention: plain(convention),
    operations: own.map(({ operation }) => operation.operationId).sort(compareText)
  }))
  return named(found, taken)
}

/** The conventions that some lists follow, in the order in which a list has to be compared with them. */
function inferFrom(lists: readonly ListDraft[], expand: Expand): readonly Followed[] {
  const groups = new Map<string, { readonly convention: Convention; count: number; readonly rank: number }>()
  for (const list of lists) {
    const [best] = candidatesFor(list, expand)
    if (best === undefined) continue
    const key = JSON.stringify(best.convention)
    const group = groups.get(key) ?? { ...best, count: 0 }
    groups.set(key, { ...group, count: group.count + 1 })
  }
  const commonest = [...groups.values()].sort((left, right) => right.count - left.count).slice(0, most)
  const namesIn = ({ convention }: (typeof commonest)[number]): number => Object.keys(convention).length
  const ordered = commonest.sort(
    (left, right) => left.rank - right.rank || namesIn(right) - namesIn(left) || right.count - left.count
  )
  return followed(
    ordered.map(({ convention }) => convention),
    lists,
    expand
  )
}

interface Followed {
  readonly convention: Convention
  /** The lists that follow it and none before it. */
  readonly own: readonly ListDraft[]
}

/** The operations that answer with JSON. */
function listsOf({ paths }: Document, expand: Expand): readonly ListDraft[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const json = successesOf(operation, new Set(), expand).find((response) => response.kind === 'json')
      if (json?.kind !== 'json') return []
      return [
        {
          operation,
          argument: argumentOf(sentAs(method), operation.requestBody !== undefined),
          answer: json.schema,
          isItem: endsInId(path)
        }
      ]
    })
  )
}

/** Each convention with the lists that follow none before it. */
function followed(
  conventions: readonly Convention[],
  lists: readonly ListDraft[],
  expand: Expand
): readonly Followed[] {
  const left = new Set(lists)
  return conventions.flatMap((convention) => {
    const own = [...left].filter((list) => provePage(list, convention, expand).lacks === null)
    for (const list of own) left.delete(list)
    return own.length === 0 ? [] : [{ convention, own }]
  })
}

/** The convention without what holds if it is left out. */
function plain(convention: Convention): InferredPages['convention'] {
  const { by, in: place, items, resumable, sparse, numeric, ...rest } = convention
  return {
    ...(by === 'cursor' ? {} : { by }),
    ...(place === 'query' ? {} : { in: place }),
    items,
    ...rest,
    ...(resumable ? { resumable } : {}),
    ...(sparse ? { sparse } : {}),
    ...(numeric ? { numeric } : {})
  }
}

function evidenceOf(
  convention: Convention,
  count: number,
  lists: readonly ListDraft[],
  expand: Expand
): string {
  const { cursor, next, nextHeader, hasMore, total, totalPages, by, items } = convention
  const takers =
    cursor === undefined ? lists.length : lists.filter((list) => takes(list, convention, expand)).length
  const fields = [items === '*' ? undefined : items, next, hasMore, total, totalPages].filter(
    (name) => name !== undefined && name !== ''
  )
  const all = fields.map((name) => `\`${name}\``)
  const answers = [
    ...(items === '' ? ['a list'] : items === '*' ? ['one list'] : []),
    ...all,
    ...(by === 'link' && next === undefined ? ['the header `Link`'] : []),
    ...(nextHeader === undefined ? [] : [`the header \`${nextHeader}\``])
  ]
  const who = cursor === undefined ? 'operations that answer with JSON' : `operations that take \`${cursor}\``
  return `${count} of ${takers} ${who} answer with ${inWords(answers)}`
}

/** Whether an operation takes what a convention calls its cursor, whatever its type. */
function takes(
  { operation, argument }: ListDraft,
  { cursor = '', in: place }: Convention,
  expand: Expand
): boolean {
  if (place === 'body' && argument !== 'request') return false
  return argumentNames(operation, place, expand).includes(cursor)
}

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Names by what asks for a page, then by where the items are; each is given once. */
function named<Found extends Pick<InferredPages, 'convention'>>(
  found: readonly Found[],
  given: readonly string[]
): readonly (Found & Pick<InferredPages, 'name'>)[] {
  const taken = new Set(given)
  return found.map((one) => {
    const { by = 'cursor', cursor = '', items, in: place } = one.convention
    const kind = `${place === 'query' || place === undefined ? '' : `${place} `}${by === 'cursor' ? '' : by}`
    const parts = [
      kind.trim() === '' ? 'cursor' : kind,
      cursor === by ? '' : cursor,
      items === '*' ? 'only' : items
    ]
    const [own = '', beside = '', at = ''] = parts
    const texts = [own, beside === '' ? '' : `${kind} ${beside}`, `${at} ${own}`, `${at} ${kind} ${beside}`]
    const names = texts
      .filter((text) => text.trim() !== '')
      .map((text) => `${camelCase(text.replace(/\W+/g, ' ').trim())}Pages`)
      .filter(isIdentifier)
    let name = names.find((each) => !taken.has(each))
    for (let count = 2; name === undefined; count++)
      if (!taken.has(`${by}Pages${count}`)) name = `${by}Pages${count}`
    taken.add(name)
    return { name, ...one }
  })
}
