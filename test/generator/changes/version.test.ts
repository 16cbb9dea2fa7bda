/** The version that a package gets after a released one. */
import fc from 'fast-check'
import { SemVer } from 'semver'
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../../generator/changes/change.ts'
import { leavesRoom, nextVersion } from '../../../generator/changes/version.ts'

interface Row {
  readonly released: string | null
  readonly verdict: Verdict
  readonly minimum: string | null
  readonly next: string
}

const row = (text: string): Row => {
  const [released = '', verdict, minimum = '', next = ''] = text.split(/ +/)
  const known = (['none', 'patch', 'minor', 'major'] as const).find((each) => each === verdict)
  if (known === undefined) throw new Error(`${text} has no verdict.`)
  const given = (version: string): string | null => (version === '-' ? null : version)
  return { released: given(released), verdict: known, minimum: given(minimum), next }
}

const rows = [
  // Nothing was released: whatever changed, nobody had it.
  '- none - 0.1.0',
  '- major - 0.1.0',
  '- minor 1.0.0 1.0.0',
  '- none 0.0.1-alpha.0 0.0.1-alpha.0',
  // Before 1.0.0 a breaking change takes the minor part, and everything else the patch.
  '0.1.0 none - 0.1.0',
  '0.1.0 patch - 0.1.1',
  '0.1.0 minor - 0.1.1',
  '0.1.3 major - 0.2.0',
  '0.0.3 major - 0.1.0',
  '0.99.0 major - 0.100.0',
  // From 1.0.0 on the verdict is the part.
  '1.4.2 patch - 1.4.3',
  '1.4.2 minor - 1.5.0',
  '1.4.2 major - 2.0.0',
  '10.0.0 major - 11.0.0',
  // 1.0.0 is a line that a person writes; below the released version the line does nothing.
  '0.9.0 none 1.0.0 1.0.0',
  '0.9.0 major 1.0.0 1.0.0',
  '1.0.0 none 1.0.0 1.0.0',
  '1.0.0 major 1.0.0 2.0.0',
  '1.4.0 major 1.5.0 2.0.0',
  '1.4.0 patch 1.9.0 1.9.0',
  // In a pre-release the changes that its number covers count the pre-release up.
  '1.0.0-beta.1 none - 1.0.0-beta.1',
  '1.0.0-beta.1 patch - 1.0.0-beta.2',
  '1.0.0-beta.1 major - 1.0.0-beta.2',
  '1.0.0-beta.9 minor - 1.0.0-beta.10',
  '1.0.0-beta minor - 1.0.0-beta.0',
  '1.0.0-1 minor - 1.0.0-2',
  '1.3.0-beta.4 minor - 1.3.0-beta.5',
  '0.2.0-beta.1 major - 0.2.0-beta.2',
  // What the number does not cover raises it, and the channel stays.
  '1.3.0-beta.4 major - 2.0.0-beta.0',
  '1.3.1-beta.4 minor - 1.4.0-beta.0',
  '0.2.1-beta.4 major - 0.3.0-beta.0',
  '1.3.1-4 minor - 1.4.0-0',
  '1.3.1-next.x.2 major - 2.0.0-next.x.0',
  // A person leads into a pre-release, to another channel, and out of it.
  '1.4.0 minor 2.0.0-beta.1 2.0.0-beta.1',
  '1.4.0 minor 1.5.0-beta.1 1.5.0-beta.1',
  '1.4.0 none 1.5.0-beta.1 1.5.0-beta.1',
  '1.4.0 major 1.5.0-beta.1 2.0.0-beta.0',
  '2.0.0-beta.3 minor 2.0.0-rc.1 2.0.0-rc.1',
  '2.0.0-beta.3 major 2.0.0-beta.1 2.0.0-beta.4',
  '2.0.0-beta.3 none 2.0.0 2.0.0',
  '2.0.0-beta.3 major 2.0.0 2.0.0',
  '1.3.0-beta.3 major 1.3.0 2.0.0-beta.0',
  '2.0.0 none 2.0.0-beta.1 2.0.0'
].map(row)

describe('nextVersion', () => {
  test.each(rows)(
    'nextVersion gives $next after $released for the verdict $verdict and the minimum $minimum',
    ({ released, verdict, minimum, next }) => {
      expect(nextVersion(released, verdict, minimum)).toBe(next)
    }
  )

  const number = fc.nat({ max: 30 })
  const version = fc
    .tuple(number, number, number, fc.option(fc.constantFrom('beta.0', 'beta.3', 'rc', '0')))
    .map(
      ([major, minor, patch, channel]) => `${major}.${minor}.${patch}${channel === null ? '' : `-${channel}`}`
    )
  const verdict = fc.constantFrom<Verdict>('none', 'patch', 'minor', 'major')

  test('nextVersion never goes back, moves for every change, and stays without one', () => {
    fc.assert(
      fc.property(version, verdict, fc.option(version), (released, found, minimum) => {
        const next = new SemVer(nextVersion(released, found, minimum))
        expect(next.compare(released)).toBeGreaterThanOrEqual(found === 'none' ? 0 : 1)
        if (found === 'none' && minimum === null) expect(next.version).toBe(released)
      })
    )
  })

  test('nextVersion never leads to 1.0.0, into a pre-release or out of one by itself', () => {
    fc.assert(
      fc.property(version, verdict, (released, found) => {
        const [before, next] = [new SemVer(released), new SemVer(nextVersion(released, found, null))]
        if (before.major === 0 && before.prerelease.length === 0) expect(next.major).toBe(0)
        expect(next.prerelease.length > 0).toBe(before.prerelease.length > 0)
      })
    )
  })

  test('nextVersion gives a stricter verdict no lower version', () => {
    fc.assert(
      fc.property(version, fc.option(version), (released, minimum) => {
        const all = (['none', 'patch', 'minor', 'major'] as const).map(
          (each) => new SemVer(nextVersion(released, each, minimum))
        )
        for (const [index, each] of all.slice(1).entries())
          expect(each.compare(all[index] ?? each)).toBeGreaterThanOrEqual(0)
      })
    )
  })
})

describe('leavesRoom', () => {
  test.each([
    { version: '0.1.0', released: '0.1.0', verdict: 'none', room: true },
    { version: '0.1.0', released: '0.1.0', verdict: 'patch', room: false },
    { version: '0.1.1', released: '0.1.0', verdict: 'major', room: false },
    { version: '0.2.0', released: '0.1.0', verdict: 'major', room: true },
    { version: '1.0.0', released: '0.1.0', verdict: 'major', room: true },
    { version: '0.2.0-beta.1', released: '0.1.0', verdict: 'major', room: true },
    { version: '0.1.1-beta.1', released: '0.1.0', verdict: 'major', room: false },
    { version: '0.1.0-beta.1', released: '0.1.0', verdict: 'none', room: false },
    { version: '0.0.9', released: '0.1.0', verdict: 'none', room: false }
  ] as const)(
    'leavesRoom is $room of $version after $released for the verdict $verdict',
    ({ version, released, verdict, room }) => {
      expect(leavesRoom(version, released, verdict)).toBe(room)
    }
  )
})
