/** What a package is made from, as paths that may change: what a run writes is not among them. */
import { join } from 'node:path'
import { compatFiles } from '../decide/compatTexts.ts'
import { templatesFolder } from '../ground/home.ts'
import { readText } from '../ground/readText.ts'
import { GenerationError } from '../ground/diagnostics.ts'
import { snapshotName } from '../records/snapshot.ts'
import { recordsFolder } from './inputs.ts'
import { isAddress } from '../ground/address.ts'
import { localPlace } from './localDocument.ts'
import type { Options } from './options.ts'

/** The files and folders, whether they exist or not. A document that is fetched from an address is not among them. */
export async function watchedPaths(options: Options): Promise<readonly string[]> {
  const document = await documentPath(options)
  return [
    options.config,
    ...Object.values(compatFiles).map((name) => join(recordsFolder(options), name)),
    join(recordsFolder(options), 'readme'),
    join(options.out, 'src/custom'),
    templatesFolder,
    ...(document === null ? [] : [document])
  ]
}

async function documentPath(options: Options): Promise<string | null> {
  if (options.spec !== null) return isAddress(options.spec) ? null : options.spec
  try {
    const local = await localPlace(options, readText(options.config))
    return local?.path ?? (options.offline ? join(recordsFolder(options), snapshotName) : null)
  } catch (error) {
    // The run says what is wrong with sdk.yaml, and the next change of it may name a document.
    if (error instanceof GenerationError) return null
    throw error
  }
}
