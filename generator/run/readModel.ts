/** Turns the texts of the inputs into THE MODEL: read, repair, decide, normalise. */
import { dirname, join } from 'node:path'
import { readChapters } from '../decide/chapters.ts'
import { readDecisions, type Decisions } from '../decide/decisions.ts'
import {
  callOptionNames,
  errorClasses,
  optionNames,
  reservedNames,
  streamNeeds
} from '../emit/exportedNames.ts'
import { asError, diagnostic, GenerationError, isTolerated, type Diagnostic } from '../ground/diagnostics.ts'
import { templatesFolder } from '../ground/home.ts'
import { chaptersOf } from '../model/chapters.ts'
import { documentedFacts } from '../model/documented.ts'
import { normalise } from '../model/normalise.ts'
import { takenEntries } from '../model/takenEntries.ts'
import { censusOf } from '../read/census/census.ts'
import { unreadIn } from '../read/census/unread.ts'
import type { Document } from '../read/document.ts'
import { readAsFarAsPossible, type Reading } from '../read/read.ts'
import { withoutSkippedIds } from '../read/skip.ts'
import { namesLockName } from '../records/fileNames.ts'
import { readNamesLock } from '../records/namesLock.ts'
import { compatIn, oldNamesBeside } from './compat.ts'
import type { Inputs } from './inputs.ts'
import { readRoot, type Root } from './readRoot.ts'
import { sinceNext, withVersion } from './versions.ts'

/**
 * Reads the inputs as far as THE MODEL. `configPlace` is the path of sdk.yaml; the names are recorded beside it.
 *
 * @throws GenerationError with every fault of the inputs.
 */
export function readModel(inputs: Inputs, configPlace: string) {
  const faults: Diagnostic[] = []
  // Each of the three can be at fault by itself; all faults are reported at once.
  const attempt = <T>(act: () => T): T | null => {
    try {
      return act()
    } catch (error) {
      if (!(error instanceof GenerationError)) throw error
      faults.push(...error.diagnostics)
      return null
    }
  }
  const decisions = attempt(() => withVersion(readDecisions(inputs.config, configPlace), inputs.versions))
  const recorded = attempt(() => readNamesLock(inputs.names, join(dirname(configPlace), namesLockName)))
  const old = attempt(() => oldNamesBeside(decisions, inputs, configPlace))
  const written = attempt(() => readChapters(inputs.chapters ?? new Map()))
  const found = attempt(() => readRoot(inputs, decisions, recorded?.skipped))
  const locate = found?.locate ?? ((entry: Diagnostic): Diagnostic => entry)
  const reading = found === null ? null : readAsFarAsPossible(found.root, { tolerant: true })
  const unread = found === null ? [] : unreadIn(censusOf(found.root))
  faults.push(...(found?.diagnostics ?? []))
  const read = reading === null ? [] : errorsOf(reading, inputs.strict === true)
  faults.push(...read)
  const document =
    reading === null || found === null ? null : withoutSkippedIds(reading.document, found.skips.leavesOut)
  const diagnostics = [
    ...unread,
    ...(reading?.diagnostics ?? []),
    ...(found?.skips.diagnostics ?? []),
    ...withoutCalls(document, found, decisions)
  ]
  const warnings = diagnostics.filter(
    (entry) => entry.severity === 'warning' && !(inputs.strict === true && isTolerated(entry))
  )
  const refuse = (entries: readonly Diagnostic[]): never => {
    throw new GenerationError([...warnings, ...entries].map(locate))
  }
  if (decisions === null || recorded === null || document === null || written === null) return refuse(faults)
  const { versions } = inputs
  const before = faults.length
  const normalised = attempt(() =>
    settled(
      () =>
        normalise({
          document,
          decisions,
          lock: versions === undefined ? recorded : sinceNext(recorded, versions),
          ...(versions === undefined ? {} : { since: versions.next }),
          reserved: reservedNames(templatesFolder),
          options: optionNames(templatesFolder),
          callOptions: callOptionNames(templatesFolder),
          errorClasses: errorClasses(templatesFolder),
          skipped: [...(found?.skips.used ?? [])],
          ...(inputs.dropped === undefined ? {} : { dropped: inputs.dropped }),
          streamNeeds: streamNeeds(templatesFolder)
        }),
      before > 0
    )
  )
  if (normalised === null || before > 0)
    return refuse([
      ...faults.slice(0, before),
      // A line of sdk.yaml may name what the unread part would have: nothing is said of it.
      ...faults
        .slice(before)
        .filter(
          ({ code, place }) =>
            (code !== 'config/unused' || read.length === 0) &&
            !read.some((fault) => isWithin(place, fault.place))
        )
    ])
  const { compat, diagnostics: untold } = compatIn(normalised.api, decisions, old, templatesFolder)
  const { chapters, diagnostics: leftOut } = chaptersOf(written, normalised.api, recorded)
  const entries = ['testing' as const, ...(compat === null ? [] : ['compat' as const])]
  const taken = takenEntries(normalised.api, entries, decisions.placeOf)
  const skipped = found?.skips.remembered() ?? {}
  return {
    ...normalised,
    lock: Object.keys(skipped).length > 0 ? { ...normalised.lock, skipped } : normalised.lock,
    recorded,
    compat,
    chapters,
    documented: documentedFacts(decisions.config, document),
    /** Where a line of sdk.yaml is. */
    placeOf: decisions.placeOf,
    diagnostics: [...diagnostics, ...normalised.diagnostics, ...untold, ...leftOut, ...taken].map(locate)
  }
}

/** A document that sdk.yaml leaves without an operation. */
function withoutCalls(
  document: Document | null,
  found: Root | null,
  decisions: Decisions | null
): readonly Diagnostic[] {
  if (document === null || found === null || decisions === null || found.root['paths'] === undefined)
    return []
  const isLeft = Object.values(document.paths).some((item) => Object.keys(item).length > 0)
  const by =
    found.skips.used.size > 0 ? 'operations' : decisions.config.overlays.length > 0 ? 'overlays' : null
  if (isLeft || by === null) return []
  const entry = diagnostic(
    'document/structure',
    decisions.placeOf([by], 'key'),
    `With \`${by}\` of sdk.yaml the document has no operation. The package has no calls.`,
    'Leave an operation that the package is for.'
  )
  return [{ ...entry, severity: 'warning' }]
}

/** What of a reading ends the run. */
function errorsOf({ diagnostics }: Reading, strict: boolean): readonly Diagnostic[] {
  const isFatal = (entry: Diagnostic): boolean => entry.severity === 'error' || (strict && isTolerated(entry))
  return diagnostics.filter(isFatal).map(asError)
}

/** A document that was read only in part gives further errors; any other failure follows from the errors that are known. */
function settled<T>(act: () => T, isInPart: boolean): T | null {
  try {
    return act()
  } catch (error) {
    if (!isInPart || error instanceof GenerationError) throw error
    return null
  }
}

/** Whether a place is the other one, lies in it or holds it: of a part that is at fault nothing more is worth telling. */
function isWithin(place: string, other: string): boolean {
  return place === other || place.startsWith(`${other}/`) || other.startsWith(`${place}/`)
}
