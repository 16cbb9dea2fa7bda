/** Where new records are staged beside the old ones, and whether they are decided. */
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { readRecord } from '../ground/files.ts'

/** The names beside sdk.yaml that belong to the recording itself; version control ignores them. */
export const own = { lock: '.records.lock', staging: '.records' } as const

export const inStaging = (folder: string, name: string): string => join(folder, own.staging, name)
export const journal = (folder: string): string => inStaging(folder, 'journal.json')
export const forward = (folder: string): string => inStaging(folder, 'forward.json')
export const back = (folder: string): string => inStaging(folder, 'back.json')

/** Whether what records go together with came about, by the mark of it. */
export type IsDone = (mark: string) => boolean

/**
 * Whether a run decided on new records and was killed before all of them were in place. They are decided as well if what they
 * go together with came about and the run was killed before it could say so.
 */
export function hasDecidedRecords(folder: string, isDone: IsDone): boolean {
  if (existsSync(journal(folder))) return true
  const found = readRecord(forward(folder))
  const mark = typeof found === 'string' ? null : found['mark']
  return typeof mark === 'string' && isDone(mark)
}

/** Decides what a killed run did not come to decide. */
export function decideRecords(folder: string, isDone: IsDone): void {
  if (!existsSync(journal(folder)) && hasDecidedRecords(folder, isDone))
    renameSync(forward(folder), journal(folder))
}
