/** What is new, in one item a resource: two hundred types of one resource are one line. */
import type { Change } from './change.ts'
import { code, codes } from './markdown.ts'
import type { Noted } from './notes.ts'
import { plainItems } from './notesPlain.ts'

/** More names than this are counted. */
const most = 8

export function addedItems(noted: Noted, changes: readonly Change[]): readonly string[] {
  const { package: name, homeOf } = noted
  const byHome = new Map<string, Change[]>()
  const counted = changes.filter(({ kind }) => /^(?:method|export|subpath|field)\//.test(kind))
  for (const change of counted) byHome.set(homeOf(change), [...(byHome.get(homeOf(change)) ?? []), change])
  const items = [...byHome]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([home, own]) => itemOf(name, home, own))
  return [
    ...items,
    ...plainItems(
      noted,
      changes.filter((change) => !counted.includes(change))
    )
  ]
}

function itemOf(name: string, home: string, changes: readonly Change[]): readonly string[] {
  const of = (kind: Change['kind']) =>
    changes.filter((change) => change.kind === kind).map((each) => each.name)
  const [methods, types, subpaths] = [of('method/added'), of('export/added'), of('subpath/added')]
  // The client leads to a new resource: the resource itself says it.
  const fields = of('field/added').filter((field) => field !== home && !field.startsWith('client.'))
  const own = (list: readonly string[]) => list.map((each) => each.slice(home.length + 1))
  const parts = [
    ...(methods.length === 0 ? [] : [listed(home === '' ? methods : own(methods), 'method')]),
    ...(fields.length === 0 ? [] : [`${fields.length === 1 ? 'the field' : 'the fields'} ${shown(fields)}`]),
    ...(types.length === 0 ? [] : [typesText(types)])
  ]
  if (parts.length === 0 && subpaths.length === 0) return []
  const from = subpaths.map((subpath) => code(`${name}${subpath.slice(1)}`)).join(', ')
  const start = home === '' ? '' : `${code(home)}${subpaths.length > 0 ? ' is new' : ''}`
  const text = [...parts, ...(from === '' ? [] : [`imported from ${from}`])].join('; ')
  const item = [start, text].filter(Boolean).join(': ')
  return [`- ${item.charAt(0).toUpperCase()}${item.slice(1)}.`]
}

function listed(names: readonly string[], what: string): string {
  return `the ${names.length === 1 ? what : `${what}s`} ${codes(names)}`
}

function typesText(types: readonly string[]): string {
  return types.length > most ? `${types.length} exported names` : listed(types, 'exported name')
}

/** Fields by their types: `Bot.a`, `Bot.b`. */
function shown(fields: readonly string[]): string {
  if (fields.length <= most) return codes(fields)
  const types = new Set(fields.map((field) => /^[\w$]+/.exec(field)?.[0] ?? field))
  return `${codes(fields.slice(0, most))} and ${fields.length - most} more of ${types.size} ${types.size === 1 ? 'type' : 'types'}`
}
