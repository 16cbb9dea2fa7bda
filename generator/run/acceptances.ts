/** Judges the changes since a release by what sdk.yaml accepts, and says which of its lines accept nothing. */
import type { Changes } from '../changes/change.ts'
import { judgeAcceptances, type Idle, type Judged } from '../changes/gate.ts'
import { nextVersion } from '../changes/version.ts'
import { readSdk, type Config } from '../decide/config.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { PlaceOf } from '../decide/places.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import { knownVersion, versioningOf } from './versions.ts'

/** What sdk.yaml says of the package and its changes. */
export interface Sdk {
  readonly config: Config
  readonly placeOf: PlaceOf
}

/** Reads what a comparison needs of sdk.yaml. */
export function sdkOf(text: string, place: string): Sdk {
  return readSdk(text, place)
}

/** What is judged. */
export interface Case {
  readonly sdk: Sdk
  readonly record: Pick<ReleaseRecord, 'version' | 'base'>
  /** The output folder. */
  readonly out: string
  readonly changes: Changes
}

/** The version that the changes since a release will be released as. */
function preparedVersion({ sdk, record, out, changes: { verdict } }: Case): string {
  const versioning = versioningOf(sdk.config.package)
  const released = record.version ?? record.base ?? null
  switch (versioning.kind) {
    case 'fixed':
      return nextVersion(record.version, verdict, versioning.version)
    case 'managed':
      return nextVersion(record.version, verdict, versioning.minimum)
    case 'external':
      // The other tool may have raised it already.
      return nextVersion(released, verdict, knownVersion(sdk.config.package, out))
    default:
      return versioning satisfies never
  }
}

/** The changes with what sdk.yaml accepts of them. */
export function judged(given: Case): {
  readonly prepares: string
  readonly changes: readonly Judged[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const { config, placeOf } = given.sdk
  const prepares = preparedVersion(given)
  const found = judgeAcceptances({
    changes: given.changes,
    entries: config.accept,
    released: given.record.version,
    version: prepares,
    name: config.package.name
  })
  return {
    prepares,
    changes: found.changes,
    diagnostics: found.idle.map((idle) => told(idle, placeOf, prepares))
  }
}

function told({ entry, item, kind, text, near }: Idle, placeOf: PlaceOf, prepares: string): Diagnostic {
  const whole = kind === 'no reason' ? ['reason'] : ['for']
  const path = ['accept', `${entry}`, ...(item === null ? whole : ['changes', `${item}`])]
  const place = placeOf(path, 'value')
  switch (kind) {
    case 'released':
      return diagnostic(
        'accept/released',
        place,
        `The changes that this entry accepts were released as ${text}.`,
        'Delete the entry: names.lock.yaml keeps it.'
      )
    case 'nothing breaks':
      return diagnostic(
        'accept/unused',
        place,
        `The entry is for ${text}, and nothing that changed breaks programs: it accepts nothing.`,
        'Delete the entry.'
      )
    case 'other version':
      return diagnostic(
        'accept/unused',
        place,
        `The entry is for ${text}, and ${prepares} is being prepared: it accepts nothing.`,
        `Write ${prepares} if it is still right, or delete the entry.`
      )
    case 'no reason':
      return diagnostic(
        'accept/reason',
        place,
        'Nobody has written the reason of this entry yet: it accepts nothing.',
        'Write what users should know: the changelog of the package shows it to them.'
      )
    case 'no change':
      return diagnostic(
        'accept/unused',
        place,
        `No breaking change is called \`${text}\`.${near[0] === undefined ? '' : ` Did you mean ${near[0]}?`}`,
        'Write a name as the report has it, or delete the line: what it accepts tomorrow was not seen by a person.'
      )
    default:
      return kind satisfies never
  }
}
