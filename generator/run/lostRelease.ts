/** A record of a release that is missing: without it a run would take what it finds for released, and forget what was. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readManifest } from '../emit/manifest.ts'
import { fail } from '../ground/diagnostics.ts'
import { readText } from '../ground/readText.ts'
import { namesLockName } from '../records/fileNames.ts'
import type { Records } from '../records/records.ts'
import { namesPlace } from './inputs.ts'
import type { Options } from './options.ts'
import { releasedPlace, releasedText } from './told.ts'

/**
 * Fails with `input/missing` if there is no record of what was released although something of the project says that there was a
 * release. A first run finds no such sign.
 */
export async function refuseLostRelease(options: Options, seen: Records): Promise<void> {
  const text = releasedText(seen)
  if (text !== null) return refuseOlderRelease(options, text)
  const signs = [manifestSign(options), changelogSign(options), await lockSign(options, seen)].filter(
    (sign) => sign !== null
  )
  if (signs.length === 0) return
  const place = releasedPlace(options)
  fail(
    'input/missing',
    place,
    `The record of what was released is missing, and there was a release: ${signs.map(({ says }) => says).join('; ')}.`,
    `Restore the file from version control (git log --diff-filter=D -- ${place} finds the commit that deleted it), and commit it. To begin anew, as another package does, remove ${signs.map(({ what }) => what).join(' and ')}.`
  )
}

/** The version in the head of a record, which is long; undefined in a text that is not one. */
const headOfRecord = /^\{\s*"form": 1,\s*"package": "[^"]*",\s*"version": (?:null|"([^"]*)")/

/** A merge or a person may take the record of an earlier release: the version would go back, and what was released since be forgotten. */
async function refuseOlderRelease(options: Options, text: string): Promise<void> {
  const head = headOfRecord.exec(text)
  const known = readManifest(options.out)?.told?.version ?? null
  const version = head?.[1] ?? null
  // Most often they are one, and nothing has to be loaded that compares them.
  if (head === null || known === null || version === known) return
  const [{ isVersion }, { default: isOlder }] = await Promise.all([
    import('../ground/version.ts'),
    import('semver/functions/lt.js')
  ])
  if (!isVersion(known)) return
  if (version !== null && (!isVersion(version) || !isOlder(version, known))) return
  const place = releasedPlace(options)
  const manifest = join(options.out, '.manifest.json')
  fail(
    'input/missing',
    place,
    `The record is ${version === null ? 'that of a package without a release' : `of ${version}`}, and ${manifest} remembers the release of ${known}.`,
    `Take the record of ${known} from version control (git log -- ${place}). If that release never was, remove \`told\` from ${manifest}.`
  )
}

interface Sign {
  readonly says: string
  /** What is to be removed if the sign is not to count. */
  readonly what: string
}

/** The output remembers which release it was compared with last. */
function manifestSign({ out }: Options): Sign | null {
  const version = readManifest(out)?.told?.version ?? null
  const place = join(out, '.manifest.json')
  return version === null ? null : { says: `${place} remembers ${version}`, what: `\`told\` from ${place}` }
}

/** A changelog of ours has one version before the first release, and more of them only after it. */
function changelogSign({ out }: Options): Sign | null {
  const place = join(out, 'CHANGELOG.md')
  // The changelog of another tool may be older than the generator here.
  if (!existsSync(place) || readManifest(out)?.files.has('CHANGELOG.md') !== true) return null
  const versions = readText(place).match(/^## \S+/gm) ?? []
  return versions.length < 2 ? null : { says: `${place} has ${versions.length} versions`, what: place }
}

/** Only a release writes what it accepted. */
async function lockSign(options: Options, seen: Records): Promise<Sign | null> {
  const text = seen.get(namesLockName) ?? null
  if (text === null || !/^["']?accepted\b/m.test(text)) return null
  const { readNamesLock } = await import('../records/namesLock.ts')
  const place = namesPlace(options)
  const last = readNamesLock(text, place).accepted?.at(-1)
  return last === undefined
    ? null
    : { says: `${place} has what ${last.for} accepted`, what: `\`accepted\` from ${place}` }
}
