/** What breaks programs: the old and the new line, and why. */
import type { Change } from './change.ts'
import { code, codes, diffBlock, prose } from './markdown.ts'
import type { Noted } from './notes.ts'
import { plainItems } from './notesPlain.ts'
import { renamedItems } from './notesRenamed.ts'
import { formsOf } from './programLines.ts'

/** The items; those that a person accepted for a reason are below it. */
export function breakingItems(noted: Noted, changes: readonly Change[]): readonly string[] {
  const byReason = new Map<string | null, Change[]>()
  const told = withoutAccessors(changes)
  // What has no reason comes first, so that it is not below one.
  const ordered = [...told.filter((each) => noted.reasonFor(each) === null), ...told]
  for (const change of new Set(ordered)) {
    const reason = noted.reasonFor(change)
    byReason.set(reason, [...(byReason.get(reason) ?? []), change])
  }
  return [...byReason].flatMap(([reason, own]) =>
    reason === null ? itemsOf(noted, own) : ['', prose(reason), '', ...itemsOf(noted, own)]
  )
}

/** That a resource is gone is said of what it had. */
function withoutAccessors(changes: readonly Change[]): readonly Change[] {
  const gone = changes.filter(({ kind }) => kind === 'method/removed')
  return changes.filter(
    ({ kind, name }) =>
      !(kind === 'field/removed' && gone.some((method) => method.name.startsWith(`${name}.`)))
  )
}

function itemsOf(noted: Noted, changes: readonly Change[]): readonly string[] {
  const [renamed, rest] = [changes.filter(isRenamed), changes.filter((change) => !isRenamed(change))]
  const gone = rest.filter(({ kind }) => kind === 'method/removed')
  const fields = rest.filter(({ kind, successor }) => kind === 'field/removed' && successor !== null)
  const methods = rest.filter(({ kind }) => kind === 'method/changed' || kind.startsWith('form/'))
  const plain = rest.filter((each) => ![gone, fields, methods].some((list) => list.includes(each)))
  return [
    ...renamedItems(noted, renamed),
    ...gone.map((change) => goneItem(noted, change)),
    ...fieldItems(fields),
    ...methods.flatMap((change) => methodItem(noted, change)),
    ...plainItems(noted, plain)
  ]
}

function isRenamed({ kind, successor }: Change): boolean {
  return successor !== null && /^(?:method|export|subpath)\/removed$/.test(kind)
}

function goneItem({ now }: Noted, { name, place }: Change): string {
  const routes = new Set(now.operations.map(({ route }) => route))
  const lost = place.split(', ').filter((route) => !routes.has(route))
  return `- ${code(name)} is gone${lost.length === 0 ? '' : `: the server no longer answers ${codes(lost)}`}.`
}

/** A field that is gone beside a new one of the same type. */
function fieldItems(changes: readonly Change[]): readonly string[] {
  const byType = new Map<string, Change[]>()
  for (const change of changes) {
    const type = change.name.slice(0, change.name.lastIndexOf('.'))
    byType.set(type, [...(byType.get(type) ?? []), change])
  }
  return [...byType].flatMap(([type, own]) => [
    `- ${code(type)} lost ${own.length === 1 ? 'a field' : 'fields'}; what is new has the same type:`,
    '',
    ...diffBlock(own.map(({ name, successor }) => [name, successor ?? ''] as const)),
    ''
  ])
}

function methodItem({ old, now }: Noted, { name, reason }: Change): readonly string[] {
  const [before, after] = [formsOf(old, name), formsOf(now, name)].map((forms) =>
    forms.map((form) => name + form)
  )
  const pairs = (before ?? []).flatMap((form, index) => {
    const later = after?.[index]
    return later === undefined || later === form ? [] : [[form, later] as const]
  })
  const item = `- ${code(name)}: ${prose(reason)}`
  return pairs.length === 0 ? [item] : [item, '', ...diffBlock(pairs), '']
}
