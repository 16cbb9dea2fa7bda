import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { needsNetwork } from './needsNetwork.ts'
import { manifestIsUntouched, readManifest } from './emit/manifest.ts'
import { digestOf, readNames, recordsFolder } from './inputs.ts'
import type { Options } from './options.ts'

/**
 * True where nothing is to be done: the inputs and the generator are those of the last run, and every file that it
 * wrote still stands as it was written. Reads and compares, and imports nothing heavy.
 */
export async function upToDate(options: Options): Promise<boolean> {
  if (options.printModel || needsNetwork(options) || !existsSync(options.config)) return false
  const spec = options.spec ?? join(recordsFolder(options), 'spec.json')
  const manifest = readManifest(options.out)
  if (manifest === null || !existsSync(spec)) return false
  const inputs = { spec: readFileSync(spec, 'utf8'), place: spec, config: readFileSync(options.config, 'utf8'), names: readNames(options) }
  return digestOf(inputs) === manifest.inputs && manifestIsUntouched(options.out, manifest)
}
