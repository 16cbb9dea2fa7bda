/** Everything that a run reads before it builds. */
import { basename } from 'node:path'
import { existsSync } from 'node:fs'
import { fail } from '../ground/diagnostics.ts'
import { folderAboveWith, nearPath } from '../ground/nearPath.ts'
import { readText } from '../ground/readText.ts'
import { readRecords, refuseHalfRecords, type Records } from '../records/records.ts'
import { isWritten } from './companion.ts'
import { acquire } from './acquire.ts'
import type { Acquired } from './acquired.ts'
import { refuseWithoutRelease } from './frozen.ts'
import {
  mayBeManaged,
  readChapterTexts,
  readCompatTexts,
  readCustom,
  readNames,
  recordsFolder,
  type Inputs
} from './inputs.ts'
import { refuseLostRelease } from './lostRelease.ts'
import { sdkPlace, type Options } from './options.ts'
import { releasedText } from './told.ts'

/** What one run is made from. */
export interface Gathered {
  readonly inputs: Inputs
  readonly acquired: Acquired
  /** The records before anything else was read. */
  readonly seen: Records
}

/** Reads what a run is made from, and fetches the document if its options say so. */
export async function gather(options: Options): Promise<Gathered> {
  const config = readSdk(options.config)
  refuseHalfRecords(recordsFolder(options), isWritten(options))
  const seen = readRecords(recordsFolder(options))
  if (needsRecord(options)) await refuseLostRelease(options, seen)
  const acquired = await acquire(options, config, seen)
  if (options.frozen) refuseWithoutRelease(options, seen)
  return {
    inputs: {
      spec: acquired.text,
      place: acquired.place,
      config,
      names: readNames(options),
      compat: readCompatTexts(options),
      chapters: readChapterTexts(options),
      strict: options.strict,
      custom: readCustom(options.out),
      released: mayBeManaged(config) ? releasedText(seen) : null
    },
    acquired,
    seen
  }
}

/** A trial run compares with no release, and records none. */
function needsRecord({ save, check, frozen, spec, printModel, census }: Options): boolean {
  return !printModel && !census && (save || frozen || (check && spec === null))
}

/** The text of sdk.yaml, which most often is missing because a run began in another folder. */
function readSdk(path: string): string {
  if (path !== sdkPlace || existsSync(path) || nearPath(path) !== null)
    return readText(path, [basename(sdkPlace)])
  const folder = folderAboveWith(path)
  const where = folder === null ? 'in the folder that has it' : `in ${folder}, which has it`
  return fail(
    'input/missing',
    path,
    'The file does not exist.',
    `Run ${where}, name it with --config, or begin with \`init --name @scope/package --url <document>\`.`
  )
}
