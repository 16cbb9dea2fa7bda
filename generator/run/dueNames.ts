/** Former names go with changes that break programs anyway, if programs had time: a package is built again without them. */
import { compareSurfaces } from './compiler.ts'
import type { Verdict } from '../changes/change.ts'
import { nextVersion } from '../changes/version.ts'
import { aliasesDue, withoutEntries } from '../model/dueAliases.ts'
import { printNamesLock, readNamesLock } from '../records/namesLock.ts'
import type { Surface } from '../target/surface.ts'
import type { Build, Previous } from './build.ts'
import type { Inputs } from './inputs.ts'
import { previousOf } from './previous.ts'
import { readReleaseRecord } from './releaseRecord.ts'

type BuildOnce = (inputs: Inputs, previous: Previous | null) => Promise<Build>

/** The record of the last release: its text, null if there is none, and its path. */
interface Recorded {
  readonly text: string | null
  readonly place: string
}

/** Builds the package; once more, without the names that are due, if the changes since the release break programs. */
export async function buildWithoutDue(
  build: BuildOnce,
  inputs: Inputs,
  previous: Previous | null,
  recorded: Recorded
): Promise<Build> {
  const built = await build(inputs, previous)
  const dropped = await droppedBy(built, recorded)
  return dropped.size === 0 ? built : build({ ...inputs, dropped }, previousOf(built))
}

async function droppedBy({ names, files }: Build, { text, place }: Recorded): Promise<ReadonlySet<string>> {
  const none = new Set<string>()
  // Most locks have no former name, and a comparison takes a compiler.
  if (text === null || !/\bsince:/.test(names)) return none
  const { version, surface } = readReleaseRecord(text, place)
  const due = dueIn(names, version, 'major')
  if (version === null || due.length === 0) return none
  // The run wrote the text itself.
  const now = JSON.parse(files.get('surface.json') ?? '') as Surface
  return (await compareSurfaces(surface, now, version)).verdict === 'major' ? new Set(due) : none
}

function dueIn(names: string, released: string | null, verdict: Verdict): readonly string[] {
  if (released === null) return []
  return aliasesDue(readNamesLock(names, ''), released, nextVersion(released, verdict, null))
}

/** The text of the names lock after a release with this verdict: the names that went with it are no longer recorded. */
export function namesWithoutDue(names: string, released: string | null, verdict: Verdict): string {
  const due = verdict === 'major' ? dueIn(names, released, verdict) : []
  if (due.length === 0) return names
  const lock = readNamesLock(names, '')
  return printNamesLock({ ...withoutEntries(lock, new Set(due)) }, names, lock)
}
