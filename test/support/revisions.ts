/** The documents that tests read: the committed one, and the shared revisions where they are present. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { NamesLock } from '../../generator/model/lockedNames.ts'
import { emptyLock } from './emptyLock.ts'
import { decisionsFrom } from '../../generator/decide/decisions.ts'
import { normalise, type Normalised } from '../../generator/model/normalise.ts'
import type { RawDocument } from '../../generator/read/load.ts'
import { loadFile } from './loadFile.ts'
import { readDocument } from '../../generator/read/read.ts'
import { committedConfig } from './config.ts'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Revision {
  readonly name: string
  readonly file: string
  /** How many operations it has. */
  readonly operations: number
  readonly present: boolean
}

const operations = { '2023-11-17': 77, '2024-11-06': 161, '2025-10-20': 219, '2026-06-22': 335 } as const

/** The shared revisions, oldest first. */
export const revisions: readonly Revision[] = Object.entries(operations).map(([name, count]) => {
  const file = `${root}../shared/specs/chatbotkit/${name}.json`
  return { name, file, operations: count, present: existsSync(file) }
})

/** Says how many shared revisions are absent, so that a skipped test is never mistaken for a passed one. */
export function sayAbsentRevisions(): void {
  const absent = revisions.filter((revision) => !revision.present)
  if (absent.length > 0)
    console.log(
      `Skipped: ${absent.length} of ${revisions.length} shared revisions are absent (${absent.map((revision) => revision.name).join(', ')}).`
    )
}

/** The committed document. */
export function committedDocument(): RawDocument {
  return loadFile(`${root}spec/spec.json`)
}

/** The model of a real document, with the committed decisions. */
export function modelOfDocument(document: RawDocument, lock: NamesLock = emptyLock): Normalised {
  return normalise({
    document: readDocument(document).document,
    decisions: decisionsFrom(committedConfig()),
    lock,
    reserved: new Set()
  })
}
