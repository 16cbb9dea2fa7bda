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
    const key = JSON.stringify([placeOf(change), reasonOf(change)])
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
      place: own[0] === undefined ? '' : placeOf(own[0]),
      reason: common === '' && own[0] !== undefined ? reasonOf(own[0]) : ''
    }))
  }
}

/** Of what has no effect on programs the name is enough. */
function placeOf({ level, place }: Change): string {
  return level === 'patch' ? '' : place
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
