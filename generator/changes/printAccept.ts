/** Writes the lines of sdk.yaml that accept changes: as few as there can be, and none that would accept another one. */
import { stringify } from 'yaml'
import type { Surface } from '../target/surface.ts'
import { matches } from './acceptance.ts'
import type { Change } from './change.ts'
import { publicNames } from './names.ts'
import { declarationsOf } from './pairs.ts'
import { noReasonYet } from './reason.ts'
import { accessorsOf } from './uses.ts'

/** What the lines are for. */
export interface Asked {
  readonly changes: readonly Change[]
  /** What was released. */
  readonly old: Surface
  readonly version: string
  readonly section: AcceptSection
}

/** What sdk.yaml has under `accept`, which says where and how lines are pasted. */
export type AcceptSection =
  | { readonly kind: 'absent' }
  /** A list with an entry a line; the lines go below its last entry. */
  | { readonly kind: 'list'; readonly indent: string }
  /** Nothing, or all of it on one line; the lines take its place, and have its entries too. */
  | { readonly kind: 'line'; readonly entries: readonly object[] }

/** Finds the section in the text of sdk.yaml; `entries` are those that it has. */
export function acceptSection(text: string, entries: readonly object[]): AcceptSection {
  const found = /^(?:accept|"accept"|'accept')\s*:[^\n]*\n?/m.exec(text)
  if (found === null) return { kind: 'absent' }
  const below = text.slice(found.index + found[0].length)
  const indent = /^(?:[ \t]*(?:#[^\n]*)?\n)*( *)- /.exec(below)?.[1]
  return indent === undefined ? { kind: 'line', entries } : { kind: 'list', indent }
}

/** The lines as YAML; empty if there is nothing to accept. */
export function printAccept({ changes, old, version, section }: Asked): string {
  if (changes.length === 0) return ''
  const kinds = [...new Set(changes.map(({ kind }) => kind))].sort()
  const texts = kinds.flatMap((kind) =>
    textsOf(
      changes.filter((change) => change.kind === kind),
      old
    )
  )
  const entries = [{ changes: texts, reason: noReasonYet, for: version }]
  switch (section.kind) {
    case 'absent':
      return stringify({ accept: entries }, { lineWidth: 0 })
    case 'line':
      return stringify({ accept: [...section.entries, ...entries] }, { lineWidth: 0 })
    case 'list':
      return stringify(entries, { lineWidth: 0 }).replace(/^(?=.)/gm, section.indent)
    default:
      return section satisfies never
  }
}

/** The texts for changes of one kind. */
function textsOf(changes: readonly Change[], old: Surface): readonly string[] {
  const all = namesIn(old)[changes[0]?.kind ?? '']
  const gone = new Set(changes.map((change) => change.name))
  const left = [...new Set(changes.map((change) => change.name))].sort()
  const kept = (all ?? []).filter((each) => !gone.has(each))
  const texts: string[] = []
  while (left.length > 0) {
    const [first = ''] = left
    // What else might go is known of these kinds alone; of any other each change is accepted by itself.
    const pattern =
      all === undefined
        ? first
        : (patternsOf(first).find((each) => !kept.some((one) => matches(each, one))) ?? first)
    const covered = left.filter((each) => matches(pattern, each) || each === first)
    for (const each of covered) left.splice(left.indexOf(each), 1)
    texts.push(...(all === undefined ? exactly(changes, first) : [textOf(changes, covered, pattern)]))
  }
  return texts
}

function textOf(changes: readonly Change[], covered: readonly string[], pattern: string): string {
  const kind = changes[0]?.kind ?? ''
  return `${kind} ${covered.length > 1 ? pattern : (covered[0] ?? pattern)}`
}

/** A name may change in several ways, and in another one tomorrow: the reason is part of what is accepted. */
function exactly(changes: readonly Change[], wanted: string): readonly string[] {
  return changes
    .filter(({ name }) => name === wanted)
    .map(({ kind, name, reason: why }) =>
      kind === 'field/removed' ? `${kind} ${name}` : `${kind} ${name}: ${why}`
    )
}

/** What the names of one kind were that might go as well, by the kind of their removal. */
function namesIn(old: Surface): Readonly<Record<string, readonly string[]>> {
  const accessors = accessorsOf(old)
  const methods = [...declarationsOf(old)].flatMap(([key, { declared, place }]) =>
    declared.kind === 'class'
      ? [...declared.declared.methods, ...declared.declared.statics].map(
          (method) => `${accessors.get(key) ?? place.name}.${method.name}`
        )
      : []
  )
  const exported = [...publicNames(old).values()].flatMap((names) => [...names.keys()])
  return {
    'method/removed': methods,
    'export/removed': [...new Set(exported)],
    'subpath/removed': Object.keys(old.subpaths)
  }
}

/** Patterns that a name fits, the broadest first: of a path what is below a part of it, of a word what begins like it. */
function patternsOf(name: string): readonly string[] {
  const path = [...name.matchAll(/[./]/g)]
    .map(({ index, 0: separator }) => ({ above: name.slice(0, index), separator }))
    .filter(({ above }) => above !== '' && above !== '.' && above !== 'client')
    .map(({ above, separator }) => `${above}${separator}**`)
  const below = /^(?:client\.|\.\/)/.test(name) ? [`${name}${name.startsWith('.') ? '/' : '.'}**`] : []
  const words = /^[A-Z]\w*$/.test(name)
    ? [...name.matchAll(/[a-z\d](?=[A-Z])/g)].map(({ index }) => `${name.slice(0, index + 1)}*`)
    : []
  return [...path, ...below, ...words]
}
