/** Changes as a person reads them: what happened to what, said once, with the names to which it happened. */
import type { Change, ChangeKind, Level } from './change.ts'

/** The same thing that happened at one place for one reason. */
export interface Row {
  readonly changes: readonly Change[]
  readonly place: string
  /** Empty if the section says it. */
  readonly reason: string
}

/** Everything of one kind. */
export interface Section {
  readonly kind: ChangeKind
  /** `15 methods removed`. */
  readonly title: string
  /** The reason of all of its rows; empty if they have several. */
  readonly reason: string
  readonly rows: readonly Row[]
}

/** The sections of the changes of one level, in the order in which they matter to a program. */
export function sectionsOf(changes: readonly Change[], level: Level): readonly Section[] {
  const own = changes.filter((change) => change.level === level)
  const kinds = [...new Set(own.map(({ kind }) => kind))].sort(byWeight)
  return kinds.map((kind) =>
    sectionOf(
      kind,
      own.filter((change) => change.kind === kind)
    )
  )
}

function sectionOf(kind: ChangeKind, changes: readonly Change[]): Section {
  const rows = new Map<string, Change[]>()
  for (const change of changes) {
    const key = JSON.stringify([groupOf(change), reasonOf(change)])
    rows.set(key, [...(rows.get(key) ?? []), change])
  }
  const reasons = new Set(changes.map(reasonOf))
  const [common = ''] = reasons.size === 1 ? reasons : []
  return {
    kind,
    title: `${changes.length} ${words(kind, changes.length)}`,
    reason: common,
    rows: [...rows.values()].map((own) => ({
      changes: own,
      place: commonPlace(own),
      reason: common === '' && own[0] !== undefined ? reasonOf(own[0]) : ''
    }))
  }
}

/** Of what has no effect on programs the name is enough. */
function placeOf({ level, place }: Change): string {
  return level === 'patch' ? '' : place
}

/** Exported names are many: those of the operations on one thing share a line, `/bot` of `POST /bot/create`. */
function groupOf(change: Change): string {
  const place = placeOf(change)
  if (!change.kind.startsWith('export/') || / and \d+ more$/.test(place)) return place
  const [, path = ''] = /^[A-Z]+ (\/[^ ,]*)/.exec(place) ?? []
  const words = path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'))
  return path === '' ? place : `/${words.slice(0, Math.max(1, words.length - 1)).join('/')}`
}

/** One place for a row: what its names come from, as far as a line has room. */
function commonPlace(own: readonly Change[]): string {
  const places = [...new Set(own.map(placeOf))]
  const [first = ''] = places
  if (!own.some(({ kind }) => /^(?:export|subpath)\//.test(kind)) || / and \d+ more$/.test(first))
    return first
  const routes = [...new Set(places.flatMap((place) => place.split(', ')))]
  const count = routes.filter((_, index) => index === 0 || fits(routes.slice(0, index + 1))).length
  const named = routes.slice(0, count).join(', ')
  return count === routes.length ? named : `${named} and ${routes.length - count} more`
}

function fits(routes: readonly string[]): boolean {
  return routes.length <= 3 && routes.join(', ').length <= 75
}

/** That something new is new needs no words. */
function reasonOf({ kind, reason }: Change): string {
  return kind.endsWith('/added') && reason === 'It is new.' ? '' : reason
}

type Subject = ChangeKind extends `${infer Name}/${string}` ? Name : never

/** In the order in which they matter. */
const nouns: Readonly<Record<Subject, readonly [one: string, many: string]>> = {
  package: ['package', 'packages'],
  subpath: ['subpath', 'subpaths'],
  method: ['method', 'methods'],
  form: ['call form', 'call forms'],
  function: ['function', 'functions'],
  class: ['class', 'classes'],
  export: ['exported name', 'exported names'],
  constant: ['constant', 'constants'],
  member: ['member', 'members'],
  type: ['type', 'types'],
  field: ['field', 'fields'],
  value: ['listed value', 'listed values'],
  variant: ['branch of a union', 'branches of unions'],
  operation: ['operation', 'operations'],
  fact: ['default, format or limit', 'defaults, formats and limits'],
  errorCode: ['error code', 'error codes'],
  docs: ['comment', 'comments']
}

const subjects = Object.entries(nouns)
const acts = ['removed', 'renamed', 'deprecated', 'changed', 'added'] as const

function words(kind: ChangeKind, count: number): string {
  const [, [one, many] = ['', '']] = subjects.find(([name]) => kind.startsWith(`${name}/`)) ?? []
  return `${count === 1 ? one : many} ${kind.replace(/^.*\//, '')}`
}

function byWeight(left: ChangeKind, right: ChangeKind): number {
  const weight = (kind: ChangeKind): number =>
    acts.findIndex((act) => kind.endsWith(`/${act}`)) * subjects.length +
    subjects.findIndex(([name]) => kind.startsWith(`${name}/`))
  return weight(left) - weight(right)
}
