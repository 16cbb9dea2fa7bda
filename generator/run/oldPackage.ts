/** What is known of the package that programs come from. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OldPackage } from '../changes/migrate/oldPackage.ts'
import { fail } from '../ground/diagnostics.ts'
import { root } from '../ground/home.ts'
import { readText } from '../ground/readText.ts'
import { acquire } from './acquire.ts'
import { readCompatTexts, readNames } from './inputs.ts'
import { sdkPlace, type Options } from './options.ts'
import { readModel } from './readModel.ts'

/** Written when the generator is packed, for programs in a folder that has no sdk.yaml. */
const packed = join(root, 'build/names.json')

/** Reads it from sdk.yaml and the files beside it; without sdk.yaml from what came with the generator. */
export async function oldPackage(options: Options): Promise<OldPackage> {
  if (options.config === sdkPlace && !existsSync(sdkPlace) && existsSync(packed)) {
    const old: OldPackage = JSON.parse(readFileSync(packed, 'utf8'))
    return old
  }
  const config = readText(options.config)
  const { text: spec, place } = await acquire(options, config)
  const { api, compat } = readModel(
    { spec, place, config, names: readNames(options), compat: readCompatTexts(options) },
    options.config
  )
  if (compat === null)
    return fail(
      'input/missing',
      options.config,
      'It has no `compat`: there is no package that programs come from.',
      'Add it; MIGRATION.md and this command are made from it.'
    )
  const { package: name, client, modules, spellings, rewrites } = compat
  return { package: name, now: api.package.name, client, modules, spellings, ...rewrites }
}

/** The same as JSON. */
export async function printNames(options: Options): Promise<string> {
  return `${JSON.stringify(await oldPackage(options))}\n`
}
