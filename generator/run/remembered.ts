/** What a run tells is remembered in the manifest of the output, so that the next run can repeat it. */
import { readManifest } from '../emit/manifest.ts'
import type { Diagnostic } from '../ground/diagnostics.ts'

/** Where the inputs are, for messages. */
export interface Inputs {
  readonly document: string
  readonly decisions: string
}

const decisionsName = 'sdk.yaml'

/** Diagnostics without the folders of this machine: `#/paths/…` of the document and `sdk.yaml:line:column`. */
export function toRemember(
  diagnostics: readonly Diagnostic[],
  { document, decisions }: Inputs
): readonly Diagnostic[] {
  return moved(diagnostics, [`${document}#`, '#'], [`${decisions}:`, `${decisionsName}:`])
}

/** Remembered diagnostics with the places of the inputs of this run. */
export function fromMemory(
  diagnostics: readonly Diagnostic[],
  { document, decisions }: Inputs
): readonly Diagnostic[] {
  return moved(diagnostics, ['#', `${document}#`], [`${decisionsName}:`, `${decisions}:`])
}

type Move = readonly [from: string, to: string]

function moved(diagnostics: readonly Diagnostic[], ...moves: readonly Move[]): readonly Diagnostic[] {
  return diagnostics.map((entry) => {
    const move = moves.find(([from]) => entry.place.startsWith(from))
    return move === undefined ? entry : { ...entry, place: move[1] + entry.place.slice(move[0].length) }
  })
}

/** The news that no earlier run into the folder has told. */
export function untoldNews(folder: string): (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] {
  const manifest = readManifest(folder)
  const told = new Set([...(manifest?.diagnostics ?? []), ...(manifest?.told?.diagnostics ?? [])].map(idOf))
  return (diagnostics) => diagnostics.filter((entry) => entry.severity === 'news' && !told.has(idOf(entry)))
}

/** Lines of sdk.yaml move; what is told of them stays. */
function idOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`
}
