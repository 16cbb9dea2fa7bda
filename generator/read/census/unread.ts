/** Tells what of a document is unread: each construct once, with a count and its first place. */
import { diagnostic, type Diagnostic } from '../../ground/diagnostics.ts'
import type { Used } from './census.ts'

/** A warning where calls or types may differ from the document for it, else a remark. */
export function unreadIn(census: readonly Used[]): readonly Diagnostic[] {
  const unread = census.filter(({ state, isPart }) => state === 'unread' && !isPart)
  const extensions = unread.filter(({ construct, matters }) => construct.startsWith('x-') && !matters)
  const others = unread.filter((used) => !extensions.includes(used))
  return [...others.map(toldOf), ...toldTogether(extensions)]
}

function toldOf({ construct, does, matters, count, first }: Used): Diagnostic {
  const entry = diagnostic(
    'document/unread',
    first,
    `${construct} is not read${timesOf(count)}: ${does}${does.endsWith('?') ? '' : '.'}`,
    matters ? 'Describe it in another way with `overlays` in sdk.yaml if calls depend on it.' : null
  )
  return matters ? { ...entry, severity: 'warning' } : entry
}

/** A document may have hundreds of extensions; but for a few, none of them has a meaning here. */
function toldTogether(extensions: readonly Used[]): readonly Diagnostic[] {
  const [first] = extensions
  if (first === undefined) return []
  const count = extensions.reduce((sum, each) => sum + each.count, 0)
  const names = extensions.map(({ construct }) => construct).join(', ')
  return [diagnostic('document/unread', first.first, `Extensions are not read${timesOf(count)}: ${names}.`)]
}

function timesOf(count: number): string {
  return count === 1 ? '' : ` (${count} times)`
}
