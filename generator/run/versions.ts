/** The version of the package: what sdk.yaml says of it, and what follows from what was released. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import semver from 'semver'
import { nextVersion } from '../changes/version.ts'
import type { Verdict } from '../changes/change.ts'
import type { Config } from '../decide/config.ts'
import type { Decisions } from '../decide/decisions.ts'
import { versionIn } from '../emit/versionless.ts'
import { isVersion } from '../ground/version.ts'
import type { RecordedNames } from '../records/namesLock.ts'
import type { Versions } from './inputs.ts'

/** Who chooses the version. */
export type Versioning =
  | { readonly kind: 'fixed'; readonly version: string }
  | { readonly kind: 'managed'; readonly minimum: string | null }
  | { readonly kind: 'external' }

export function versioningOf({
  version,
  minimumVersion
}: Pick<Config['package'], 'version' | 'minimumVersion'>): Versioning {
  if (version === 'managed') return { kind: 'managed', minimum: minimumVersion ?? null }
  return version === 'external' ? { kind: 'external' } : { kind: 'fixed', version }
}

/** The version of a package that no tool has given one yet. */
const first = '0.1.0'

/** The versions before anything was compared: most often they are right, and nothing has to be built twice. */
export function likelyVersions(versioning: Versioning, out: string, released: string | null): Versions {
  const there = versionThere(out)
  switch (versioning.kind) {
    case 'fixed': {
      const { version: own } = versioning
      // A person raises the version before the release: what is new is not part of the one that was released.
      const isReleased = released !== null && !semver.gt(own, released)
      return { own, next: isReleased ? nextVersion(released, 'minor', null) : own, released }
    }
    case 'managed': {
      const own = there ?? nextVersion(released, 'none', versioning.minimum)
      return { own, next: own, released }
    }
    case 'external': {
      const own = there ?? released ?? first
      return { own, next: own, released }
    }
    default:
      return versioning satisfies never
  }
}

/** The versions of a package with these changes since the release. */
export function settledVersions(versioning: Versioning, likely: Versions, verdict: Verdict): Versions {
  switch (versioning.kind) {
    case 'fixed':
      return likely
    case 'managed': {
      const own = nextVersion(likely.released, verdict, versioning.minimum)
      return { ...likely, own, next: own }
    }
    case 'external':
      // The other tool may raise it further; it raises it at least so far.
      return { ...likely, next: nextVersion(likely.own, verdict, null) }
    default:
      return versioning satisfies never
  }
}

/** The version of the package as far as it is known without a comparison. */
export function knownVersion(
  given: Pick<Config['package'], 'version' | 'minimumVersion'>,
  out: string
): string {
  return likelyVersions(versioningOf(given), out, null).own
}

/** The version in the package.json of the output; null if there is none, or not one that npm publishes. */
function versionThere(out: string): string | null {
  const place = join(out, 'package.json')
  const version = existsSync(place) ? versionIn(readFileSync(place, 'utf8')) : null
  return version !== null && isVersion(version) ? version : null
}

/** The decisions with the version of a run in the place of who chooses it. */
export function withVersion(decisions: Decisions, versions: Versions | undefined): Decisions {
  const { config } = decisions
  const versioning = versioningOf(config.package)
  if (versioning.kind === 'fixed') return decisions
  const version = versions?.own ?? first
  return { ...decisions, config: { ...config, package: { ...config.package, version } } }
}

/** A lock in which what was not released yet is new in the next version, whichever that is today. */
export function sinceNext(lock: RecordedNames, { released, next }: Versions): RecordedNames {
  const settled = <T extends { readonly since?: string | undefined }>(entry: T): T =>
    entry.since !== undefined &&
    isVersion(entry.since) &&
    (released === null || semver.gt(entry.since, released))
      ? { ...entry, since: next }
      : entry
  const entries = <T extends { readonly since?: string | undefined }>(map: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(map).map(([key, entry]) => [key, settled(entry)] as const))
  return {
    ...lock,
    operations: entries(lock.operations),
    ...(lock.components === undefined ? {} : { components: entries(lock.components) })
  }
}
