/** What `--frozen` refuses: a snapshot that is not the locked one, and a run that would have to change a record. */
import { join } from 'node:path'
import { diagnostic, GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import type { RecordedNames } from '../records/namesLock.ts'
import { snapshotName, type Snapshot } from '../records/snapshot.ts'
import type { Records } from '../records/records.ts'
import { lockName } from '../records/snapshotLock.ts'
import type { Build } from './build.ts'
import { namesPlace, recordsFolder, type Inputs } from './inputs.ts'
import type { Options } from './options.ts'
import { releasedPlace, releasedText } from './told.ts'

const record = 'Run without --frozen where the network may be used, and commit the records that it writes.'

/** How many entries of a lock one message names. */
const most = 5

/** Fails with `input/frozen` if the snapshot is not the document that its lock recorded. */
export function refuseUnlocked(options: Options, { lock, warning }: Snapshot): void {
  const folder = recordsFolder(options)
  if (lock === null)
    throw new GenerationError([
      frozen(join(folder, lockName), `The file does not exist, so that ${snapshotName} may be any document.`)
    ])
  if (warning !== null) throw new GenerationError([frozen(join(folder, snapshotName), warning)])
}

/** Fails with `input/frozen` if there is no record of the last release, which a run would then have to begin. */
export function refuseWithoutRelease(options: Options, seen: Records): void {
  if (releasedText(seen) === null)
    throw new GenerationError([
      frozen(
        releasedPlace(options),
        'The file does not exist, so that no change could be told from a release.'
      )
    ])
}

/** Fails with `input/frozen` if the names of a run are not the recorded ones. */
export async function refuseNewNames(options: Options, inputs: Inputs, { names }: Build): Promise<void> {
  if (names === inputs.names) return
  // The libraries that reading it takes are not for a run that is up to date.
  const { readNamesLock } = await import('../records/namesLock.ts')
  const place = namesPlace(options)
  const [before, after] = [inputs.names, names].map((text) => readNamesLock(text, place))
  const changed = before === undefined || after === undefined ? [] : changedEntries(before, after)
  const shown = changed.slice(0, most).join(', ')
  const more = changed.length > most ? ` and ${changed.length - most} more` : ''
  const which = changed.length === 0 ? '' : `: ${shown}${more}`
  throw new GenerationError([
    frozen(
      place,
      inputs.names === null
        ? 'The file does not exist, so that every name would be chosen anew.'
        : `The run would have to record other names${which}.`
    )
  ])
}

function frozen(place: string, message: string): Diagnostic {
  return diagnostic('input/frozen', place, message, record)
}

/** The entries that are in one lock alone, or that differ, as `section.key`. */
function changedEntries(before: RecordedNames, after: RecordedNames): readonly string[] {
  const [old, now] = [before, after].map(
    (names) =>
      new Map(
        Object.entries(names).flatMap(([section, entries]) =>
          Object.entries(entries).map(([key, value]) => [`${section}.${key}`, JSON.stringify(value)] as const)
        )
      )
  )
  const keys = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])]
  return keys.filter((key) => old?.get(key) !== now?.get(key))
}
