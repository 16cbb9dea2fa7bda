/** Conventions of pages as constants of the service. */
import type { Api, Auth, PageConvention, PageStyle } from '../../../model/api.ts'
import { everyAction, treeOf } from '../../../model/everyResource.ts'
import { firstOf } from '../../../model/pageConventions.ts'
import { jsdoc } from '../words/docs.ts'
import { code, name, type Printed } from '../words/doors.ts'
import { literal, Verbatim } from '../words/literal.ts'

/** The constant of a convention, with what the runtime reads of it. */
export function pageConstant(
  convention: PageConvention,
  api: Api
): { readonly docs: Printed; readonly name: Printed; readonly value: Printed } {
  const summary = convention.by === 'cursor' && convention.resumable ? itemPages : summaries[convention.by]
  return {
    docs: jsdoc({ summary, description: null, deprecated: false }),
    name: name(convention.name),
    value: literal(styleOf(convention, api))
  }
}

const itemPages = 'Pages whose cursor is the id of the last item.'

const summaries: Readonly<Record<PageStyle, string>> = {
  cursor: 'Pages whose cursor is opaque to the caller.',
  id: 'Pages that begin after an item, which is named by its id.',
  offset: 'Pages that begin at an offset, which is their cursor.',
  number: 'Pages with numbers, which are their cursors.',
  link: 'Pages that link to the next one; their cursor is the query of the link.'
}

/** What the runtime has to know; a size that the next page would not have is never asked for. */
function styleOf(convention: PageConvention, api: Api): object {
  const { name: _, by, place, items, first, take, sparse, resumable, numeric, follow, ...names } = convention
  const isInArgument = followersOf(convention, api).every(
    ({ isBeside, within }) => !isBeside && !within.has(take)
  )
  const isSized = place !== 'body' && by !== 'number' && by !== 'link' && isInArgument
  const given = Object.entries(names).filter(([, value]) => value !== null)
  const { cursor, next, ...rest } = Object.fromEntries(given)
  const without = by === 'link' ? secretsIn(api.service.auth) : []
  return {
    items,
    cursor,
    next,
    take: isSized ? (take ?? undefined) : undefined,
    ...rest,
    resumable: by === 'cursor' || resumable ? resumable : undefined,
    first: first === firstOf(by) ? undefined : first,
    sparse: sparse ? true : undefined,
    without: without.length > 0 ? without : undefined,
    body: place === 'body' ? true : undefined,
    header: place === 'header' ? true : undefined,
    numeric: numeric ? true : undefined,
    follow: follow ?? undefined,
    page: turnerOf(convention, api) ?? undefined
  }
}

/** What the lists of a convention ask of the runtime beside it. */
interface Follower {
  /** Whether the query is beside a body, so that options of the call ask for a page. */
  readonly isBeside: boolean
  /** Names of the convention that are inside of an object. */
  readonly within: ReadonlySet<string | null>
  readonly mayBeNothing: boolean
}

function followersOf({ name: own, place }: PageConvention, api: Api): readonly Follower[] {
  return everyAction(treeOf(api)).flatMap(({ action: { answer, input } }) =>
    answer.kind === 'page' && answer.convention === own
      ? [
          {
            isBeside: place !== 'body' && input.argument === 'request',
            within: new Set(answer.within.map(({ name: each }) => each)),
            mayBeNothing: answer.mayBeNothing
          }
        ]
      : []
  )
}

/** The parameters of the query that are secrets: a link of the server may repeat them. */
function secretsIn(auth: Auth): readonly string[] {
  if (auth.kind === 'header') return []
  return auth.schemes.flatMap(({ way }) => (way.kind === 'query' ? [way.name] : []))
}

/** What reads and asks for pages; null for a cursor in the query that a field of the answer gives, which the runtime knows. */
export function turnerOf(convention: PageConvention, api: Api): Verbatim | null {
  const { by } = convention
  const isUsual = followersOf(convention, api).every(
    ({ isBeside, within, mayBeNothing }) => !isBeside && within.size === 0 && !mayBeNothing
  )
  if (isPlain(convention) && isUsual) return null
  const isInHeader = convention.place === 'header' || convention.nextHeader !== null
  const [turner, module] = isInHeader ? headerTurner : turners[by]
  return new Verbatim(turner, [[turner, module]])
}

const turners: Readonly<Record<PageStyle, readonly [turner: Printed, module: Printed]>> = {
  cursor: [code`cursorTurner`, code`runtime/list/cursors.ts`],
  id: [code`idTurner`, code`runtime/list/cursors.ts`],
  offset: [code`offsetTurner`, code`runtime/list/numbers.ts`],
  number: [code`numberTurner`, code`runtime/list/numbers.ts`],
  link: [code`linkTurner`, code`runtime/list/links.ts`]
}

const headerTurner = [code`headerTurner`, code`runtime/list/headerCursors.ts`] as const

/** Whether a parameter of the query asks for a page by a cursor that is a field of the answer, and an empty page is the last one. */
export function isPlain({ by, place, items, next, sparse, hasMore, numeric }: PageConvention): boolean {
  const isField = (path: string | null): boolean => path !== null && /^[^.*]+$/.test(path)
  return (
    by === 'cursor' &&
    place === 'query' &&
    !sparse &&
    !numeric &&
    hasMore === null &&
    isField(items) &&
    isField(next)
  )
}
