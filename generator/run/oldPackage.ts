/** What is known of the package that programs come from. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OldPackage } from '../changes/migrate/oldPackage.ts'
import { readConfig } from '../decide/config.ts'
import { fail } from '../ground/diagnostics.ts'
import { root } from '../ground/home.ts'
import { readText } from '../ground/readText.ts'
import { acquire } from './acquire.ts'
import { readCompatTexts, readNames } from './inputs.ts'
import { sdkPlace, type Options } from './options.ts'
import { readModel } from './readModel.ts'

/** Written when the generator is packed, for programs in a folder that has no sdk.yaml. */
const packed = join(root, 'build/names.json')

/**
 * Reads it from sdk.yaml and the files beside it. If nobody named an sdk.yaml, and there is none or one without `compat`, the names
 * are those that come with the generator.
 */
export async function oldPackage(options: Options): Promise<OldPackage> {
  const isNamed = options.config !== sdkPlace
  if (isNamed || existsSync(sdkPlace)) {
    const config = readText(options.config)
    if (readConfig(config, options.config).compat !== undefined) return namesOf(options, config)
    if (isNamed)
      return fail(
        'input/missing',
        options.config,
        'It has no `compat`, which says from which package programs come.',
        'Add it with compat.yaml beside it, or run without --config: the generator comes with the names of one package.'
      )
  }
  return existsSync(packed) ? readPacked() : ownNames(options)
}

function readPacked(): OldPackage {
  const old: OldPackage = JSON.parse(readFileSync(packed, 'utf8'))
  return old
}

/** A checkout of the generator has the decisions that the packed names are made from. */
function ownNames(options: Options): Promise<OldPackage> {
  const place = join(root, sdkPlace)
  return namesOf({ ...options, config: place }, readText(place))
}

async function namesOf(options: Options, config: string): Promise<OldPackage> {
  const { text: spec, place } = await acquire(options, config)
  const { api, compat } = readModel(
    { spec, place, config, names: readNames(options), compat: readCompatTexts(options) },
    options.config
  )
  if (compat === null) throw new Error(`${options.config} has compat, and the model lacks it.`)
  const { package: name, client, modules, spellings, rewrites } = compat
  return { package: name, now: api.package.name, client, modules, spellings, ...rewrites }
}

/** The same as JSON. */
export async function printNames(options: Options): Promise<string> {
  return `${JSON.stringify(await oldPackage(options))}\n`
}
