/** Names the change of the package behind each fault that the compiler finds in the files of people. */
import { join } from 'node:path'
import type { Change } from '../changes/change.ts'
import type { CompileFault } from '../emit/compile.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Build } from './build.ts'

/** How many changes may be behind one fault; the nearest ones are named. */
const most = 3

/** Whether a file of the package is one of people. */
export function isCustom(path: string): boolean {
  return path.startsWith('src/custom/')
}

/** A diagnostic for each fault, with those of the breaking changes that are behind it. */
export function customFaults(
  faults: readonly CompileFault[],
  custom: Build['custom'],
  { out, breaking }: { readonly out: string; readonly breaking: readonly Change[] }
): readonly Diagnostic[] {
  return faults.map((fault) => {
    const text = custom.get(fault.path.replace(/^src\//, '')) ?? ''
    const behind = changesBehind(fault, text.split('\n')[fault.line - 1] ?? '', breaking)
    const reasons = behind.map((change) => ` ${told(change)}`).join('')
    const proposals = behind.flatMap(({ proposal }) => proposal ?? [])
    return diagnostic(
      'output/compile',
      `${join(out, fault.path)}:${fault.line}`,
      `${ended(fault.message)}${reasons}`,
      proposals.length > 0
        ? `Correct the file, or keep the old name in sdk.yaml: ${proposals.join(', ')}.`
        : 'Correct the file; the generator never changes it.'
    )
  })
}

function told({ kind, name, place, reason }: Change): string {
  const what = kind.endsWith('/removed') ? 'was removed' : 'has changed'
  return `${name} ${what} (${place}): ${reason}`
}

function ended(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`
}

/** The changes whose name the compiler says, or else the line; those with most of their words in either come first. */
function changesBehind(
  { message }: CompileFault,
  line: string,
  changes: readonly Change[]
): readonly Change[] {
  const said = new Set([...message.matchAll(/'([^']*)'/g)].flatMap((match) => wordsOf(match[1] ?? '')))
  const around = `${message}\n${line}`.toLowerCase()
  for (const named of [said, new Set(wordsOf(line))]) {
    const hits = changes.flatMap((change) => {
      const words = wordsOf(change.name)
      const isNamed = named.has(words.at(-1) ?? '')
      return isNamed
        ? [{ change, found: words.filter((word) => around.includes(word.toLowerCase())).length }]
        : []
    })
    const best = Math.max(0, ...hits.map(({ found }) => found))
    const nearest = hits.filter(({ found }) => found === best).map(({ change }) => change)
    if (nearest.length > 0) return nearest.slice(0, most)
  }
  return []
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z_$][\w$-]*/g) ?? []
}
