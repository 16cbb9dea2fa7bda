/** Names that have another one now, as a program changes. */
import type { Change } from './change.ts'
import { code, diffBlock } from './markdown.ts'
import type { Noted } from './notes.ts'
import { callLine } from './programLines.ts'

/** Items of what has a successor: methods line by line, names in a list, subpaths as imports. */
export function renamedItems(noted: Noted, changes: readonly Change[]): readonly string[] {
  const named = changes.filter(({ successor }) => successor !== null)
  const of = (subject: string) => named.filter(({ kind }) => kind.startsWith(`${subject}/`))
  return [
    ...byHome(noted, of('method')).flatMap(([home, own]) => methodItem(noted, home, own)),
    ...byHome(noted, of('export')).map(([home, own]) => namesItem(home, own)),
    ...subpathItem(noted.package, of('subpath'))
  ]
}

function byHome({ homeOf }: Noted, changes: readonly Change[]): ReadonlyArray<readonly [string, Change[]]> {
  const homes = new Map<string, Change[]>()
  for (const change of changes) homes.set(homeOf(change), [...(homes.get(homeOf(change)) ?? []), change])
  return [...homes].sort(([left], [right]) => (left < right ? -1 : 1))
}

function methodItem({ old, now }: Noted, home: string, changes: readonly Change[]): readonly string[] {
  const pairs = changes.map(
    ({ name, successor }) => [callLine(old, name), callLine(now, successor ?? '')] as const
  )
  const still = changes.every(({ kind }) => kind.endsWith('/deprecated'))
    ? ', and the old ones still work'
    : ''
  return [
    `- Methods${home === '' ? '' : ` of ${code(home)}`} have new names${still}:`,
    '',
    ...diffBlock(pairs),
    ''
  ]
}

function namesItem(home: string, changes: readonly Change[]): string {
  const names = changes.map(({ name, successor }) => `${code(name)} → ${code(successor ?? '')}`).join(', ')
  return `- ${home === '' ? 'Names' : `Names of ${code(home)}`}: ${names}.`
}

function subpathItem(name: string, changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return []
  const line = (subpath: string): string => `import … from '${name}${subpath.slice(1)}'`
  const pairs = changes.map((change) => [line(change.name), line(change.successor ?? '')] as const)
  return ['- Imports:', '', ...diffBlock(pairs), '']
}
