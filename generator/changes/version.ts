/** The version that a package gets: a function of the released version and of what changed since. */
import type { ReleaseType } from 'semver'
import { SemVer } from 'semver'
import { bumpOf, type Level, type Verdict } from './change.ts'

/** The version of a package of which nothing was released yet, unless a person asks for another. */
const first = '0.1.0'

/**
 * The version after a released one. Ten runs before a release give one answer, because it depends on what was released
 * and not on the runs. `minimum` is a person's line: 1.0.0 and a pre-release are never chosen by a rule.
 */
export function nextVersion(released: string | null, verdict: Verdict, minimum: string | null): string {
  if (released === null) return minimum ?? first
  const bump = bumpOf(verdict, released)
  const asked = minimum === null ? null : new SemVer(minimum)
  const now = new SemVer(released)
  if (asked === null || asked.compare(now) <= 0) return bumped(now, bump)
  // A stable version would not be what was asked for: the changes raise the numbers, and the pre-release stays.
  if (asked.prerelease.length > 0 && now.prerelease.length === 0) {
    const stable = new SemVer(bumped(now, bump))
    return asked.compareMain(stable) >= 0 ? asked.version : preRelease(stable.version, asked)
  }
  const ruled = new SemVer(bumped(now, bump))
  return asked.compare(ruled) >= 0 ? asked.version : ruled.version
}

/**
 * Whether a version leaves room for the changes since a released one. A pre-release of the next version does: `0.2.0-beta.1`
 * may break what `0.1.0` had.
 */
export function leavesRoom(version: string, released: string, verdict: Verdict): boolean {
  const [own, now] = [new SemVer(version), new SemVer(released)]
  const next = new SemVer(nextVersion(released, verdict, null))
  if (own.compare(next) >= 0) return true
  return own.prerelease.length > 0 && own.compareMain(next) >= 0 && own.compare(now) > 0
}

const parts: Readonly<Record<Level, ReleaseType>> = { patch: 'patch', minor: 'minor', major: 'major' }

function bumped(now: SemVer, bump: Verdict): string {
  if (bump === 'none') return now.version
  if (now.prerelease.length === 0) return new SemVer(now).inc(parts[bump]).version
  // 1.0.0-beta.1 may already break what was before it; 1.3.1-beta.1 may not.
  if (ranks[bump] <= ranks[carried(now)]) return new SemVer(now).inc('prerelease').version
  const core = new SemVer(`${now.major}.${now.minor}.${now.patch}`)
  return preRelease(core.inc(parts[bump]).version, now)
}

const ranks: Readonly<Record<Level, number>> = { patch: 0, minor: 1, major: 2 }

/** What a pre-release may change: it comes before a version of this part. */
function carried({ minor, patch }: SemVer): Level {
  if (patch > 0) return 'patch'
  return minor > 0 ? 'minor' : 'major'
}

/** The first pre-release of a version in the channel of another one: `2.0.0-beta.0` of `2.0.0` and `1.3.0-beta.4`. */
function preRelease(version: string, { prerelease }: SemVer): string {
  const channel = prerelease.filter((each) => typeof each === 'string')
  return `${version}-${[...channel, 0].join('.')}`
}
