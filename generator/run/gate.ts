/** `changes --gate` and `changes --print-accept`: what breaks programs and is not accepted. */
import { accepts } from '../changes/acceptance.ts'
import type { Judged } from '../changes/gate.ts'
import { acceptSection, printAccept, type AcceptSection } from '../changes/printAccept.ts'
import { needsReason } from '../changes/reason.ts'
import { printChanges, type ReportForm } from '../changes/report.ts'
import { fail, GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import { sdkOf, type Sdk } from './acceptances.ts'
import { sinceRelease } from './compareReleased.ts'
import { breakingIn, faultsOf, mustCompile } from './compiles.ts'
import { refuseConflicts } from './conflicts.ts'
import { refuseLostRelease } from './lostRelease.ts'
import { namesPlace } from './inputs.ts'
import type { Options } from './options.ts'
import { plannedSurface, type Planned } from './planned.ts'
import { readReleaseRecord, type ReleaseRecord } from './releaseRecord.ts'
import { releasedPlace, releasedText, type Telling } from './told.ts'
import { toldText } from './toldText.ts'
import { openOf } from './unaccepted.ts'
import { knownVersion } from './versions.ts'

/** What a gate finds. */
export interface GateReport extends Pick<Telling, 'diagnostics'> {
  readonly text: string
  /** Whether a breaking change is not accepted. */
  readonly isOpen: boolean
}

/** What the package and its record are, and what changed between them. */
interface Found extends Planned, Pick<Telling, 'diagnostics'> {
  readonly sdk: Sdk
  readonly record: ReleaseRecord
  readonly since: Awaited<ReturnType<typeof sinceRelease>>['since']
}

/**
 * Compares the package that a run would write with the released one.
 *
 * @throws GenerationError `input/missing` if there is no record.
 */
export async function sinceRecord(options: Options): Promise<Found> {
  refuseConflicts(options)
  const planned = await plannedSurface(options)
  const place = releasedPlace(options)
  const text = releasedText(planned.seen)
  await refuseLostRelease(options, planned.seen)
  if (text === null)
    return fail(
      'input/missing',
      place,
      'There is no record of what was released, so that nothing can be compared with it.',
      'Run npm run generate, which records the package that it finds, and commit the record.'
    )
  const record = readReleaseRecord(text, place)
  const sdk = sdkOf(planned.inputs.config, options.config)
  const version = knownVersion(sdk.config.package, options.out)
  const { inputs, built } = planned
  const lock = {
    place: namesPlace(options),
    before: inputs.names,
    now: built === null ? inputs.names : built.names
  }
  const given = { record, sdk, place, out: options.out, surface: planned.surface, version, lock }
  return { ...planned, sdk, record, ...(await sinceRelease(given)) }
}

/** What does not compile with the files of people, each with the breaking change behind it. */
export async function faultsSince(
  options: Options,
  { inputs, built, since }: Found
): Promise<readonly Diagnostic[]> {
  if (built === null || !mustCompile(options, inputs)) return []
  return faultsOf(built, options, breakingIn({ sinceRelease: since, sinceLastRun: null }))
}

/**
 * Says which breaking changes are not accepted, and what to paste to accept them.
 *
 * @throws GenerationError if all are accepted and the package does not compile with the files of people.
 */
export async function gate(options: Options, form: ReportForm): Promise<GateReport> {
  const found = await sinceRecord(options)
  const { since } = found
  const paste = acceptLines(found)
  const isOpen = openOf(since).length > 0
  const faults = await faultsSince(options, found)
  if (!isOpen && faults.length > 0) throw new GenerationError(faults)
  const diagnostics = [...found.diagnostics, ...faults]
  switch (form) {
    case 'json':
      return {
        text: `${JSON.stringify({ ...since, open: openOf(since).length, paste }, null, 2)}\n`,
        isOpen,
        diagnostics
      }
    case 'markdown': {
      const block = paste === '' ? '' : `\n${advice(options, found)}\n\n\`\`\`yaml\n${paste}\`\`\`\n`
      return { text: `${printChanges(since, 'markdown')}${block}`, isOpen, diagnostics }
    }
    case 'text': {
      const told = toldText({ sinceRelease: since, sinceLastRun: null }, options.config)
      const block = paste === '' ? '' : `\n${advice(options, found)}\n\n${paste}`
      const none =
        since.verdict === 'none'
          ? `Nothing changes for programs since ${since.version ?? 'the baseline'} (${since.place}).\n`
          : ''
      return { text: `${none}${told}${block}`, isOpen, diagnostics }
    }
    default:
      return form satisfies never
  }
}

/** The lines that accept what is not accepted; a comment if that is nothing. */
export async function acceptances(options: Options): Promise<GateReport> {
  const found = await sinceRecord(options)
  const paste = acceptLines(found)
  const none =
    openOf(found.since).length === 0
      ? '# Every breaking change is accepted, or there is none.\n'
      : `# ${options.config} lists every breaking change; write the reason of each entry.\n`
  const text = paste === '' ? none : `# ${advice(options, found)}\n${paste}`
  return { text, isOpen: false, diagnostics: found.diagnostics }
}

function advice({ config }: Options, found: Found): string {
  return `Lines ${placeIn(config, sectionOf(found))} that accept what is not accepted, once you write the reason that users will read:`
}

function placeIn(config: string, section: AcceptSection): string {
  switch (section.kind) {
    case 'absent':
      return `for ${config}`
    case 'list':
      return `for the end of the list under \`accept\` in ${config}`
    case 'line':
      return `in the place of \`accept\` in ${config}`
    default:
      return section satisfies never
  }
}

function sectionOf({ inputs, sdk }: Found): AcceptSection {
  return acceptSection(inputs.config, sdk.config.accept)
}

function acceptLines(found: Found): string {
  return printAccept({
    changes: unlisted(found),
    old: found.record.surface,
    version: found.since.prepares,
    section: sectionOf(found)
  })
}

/** What is not accepted and no entry lists: lines that are there already need a reason, and not to be there twice. */
function unlisted({ since, sdk: { config } }: Pick<Found, 'since' | 'sdk'>): readonly Judged[] {
  const waiting = config.accept.filter((entry) => entry.for === since.prepares && needsReason(entry.reason))
  return openOf(since).filter(
    (change) =>
      !waiting.some(({ changes }) => changes.some((text) => accepts(text, change, config.package.name)))
  )
}
