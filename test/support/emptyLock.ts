import type { NamesLock } from '../../generator/model/lockedNames.ts'

/** A lock in which no name is recorded. */
export const emptyLock: NamesLock = { resources: {}, operations: {}, types: {} }
