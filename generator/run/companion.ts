/** Ties the records of a run to its package: what a killed run leaves is both as they were, or both as it made them. */
import { existsSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { isDecided } from '../emit/journal.ts'
import { readManifest } from '../emit/manifest.ts'
import { recover } from '../emit/write.ts'
import type { Companion } from '../records/records.ts'
import type { IsDone } from '../records/staging.ts'
import { recordsFolder } from './inputs.ts'
import type { Options } from './options.ts'

/** The package whose manifest has these inputs. */
export function companionOf(options: Options, inputs: string): Companion {
  return {
    mark: `${relative(recordsFolder(options), options.out)}\n${inputs}`,
    isDecided: () => isDecided(options.out)
  }
}

/** Whether a package was written. */
export function isWritten(options: Options): IsDone {
  return (mark) => {
    const [folder, inputs] = packageOf(options, mark)
    return readManifest(folder)?.inputs === inputs
  }
}

/** The same, once a package that was decided is completed. */
export function isCompleted(options: Options): IsDone {
  return (mark) => {
    const [folder] = packageOf(options, mark)
    if (existsSync(folder) && statSync(folder).isDirectory()) recover(folder)
    return isWritten(options)(mark)
  }
}

function packageOf(options: Options, mark: string): readonly [folder: string, inputs: string] {
  const [path = '', inputs = ''] = mark.split('\n')
  return [resolve(recordsFolder(options), path), inputs]
}
