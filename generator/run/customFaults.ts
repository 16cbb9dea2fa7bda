/** Names the change of the package behind each fault that the compiler finds in the files of people. */
import { readText } from '../ground/readText.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Change } from '../changes/change.ts'
import { compareSurfaces } from '../changes/compare.ts'
import { isFormOne } from '../changes/formOne.ts'
import { readSurfaceText } from '../changes/surfaceText.ts'
import type { CompileFault } from '../emit/compile.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Surface } from '../target/surface.ts'
import type { Build } from './build.ts'

/** How many changes may be behind one fault; the nearest ones are named. */
const most = 3

/** Whether a file of the package is one of people. */
export function isCustom(path: string): boolean {
  return path.startsWith('src/custom/')
}

/** A diagnostic for each fault, with the breaking changes since the package that is in the folder now. */
export function customFaults(
  faults: readonly CompileFault[],
  { files, custom }: Pick<Build, 'files' | 'custom'>,
  out: string
): readonly Diagnostic[] {
  const changes = breakingChanges(out, files.get('surface.json'))
  return faults.map((fault) => {
    const text = custom.get(fault.path.replace(/^src\//, '')) ?? ''
    const behind = changesBehind(fault, text.split('\n')[fault.line - 1] ?? '', changes)
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

/** What breaks programs between the package in the folder and the one that is to be written; nothing if there is none to compare. */
function breakingChanges(out: string, text: string | undefined): readonly Change[] {
  const place = join(out, 'surface.json')
  if (text === undefined || !existsSync(place)) return []
  const before = readSurfaceText(readText(place), place)
  if (isFormOne(before)) return []
  // The run wrote the text itself, in the form of today.
  const { changes } = compareSurfaces(before, JSON.parse(text) as Surface, '1.0.0')
  return changes.filter(({ breaking }) => breaking)
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
