/** Versions and changelog over a history of changes, runs, reverts and releases. */
import fc from 'fast-check'
import { SemVer } from 'semver'
import { expect, test } from 'vitest'
import { changeOf, changesOf, type Change, type Level } from '../../../generator/changes/change.ts'
import { nextVersion } from '../../../generator/changes/version.ts'
import { changelogOf, recordAfterRelease, type Compared } from '../../../generator/run/changelog.ts'
import type { ReleaseRecord } from '../../../generator/run/releaseRecord.ts'
import { aSurface } from '../../support/aSurface.ts'

type Step = { readonly act: 'change'; readonly level: Level } | { readonly act: 'revert' | 'run' | 'release' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    act: fc.constant('change' as const),
    level: fc.constantFrom<Level>('patch', 'minor', 'major')
  }),
  fc.record({ act: fc.constantFrom('revert', 'run', 'release') })
)

const surface = aSurface({})

function change(level: Level, index: number): Change {
  const rest = { place: '', decidedBy: 'rule', reason: 'Why.' } as const
  return changeOf({ ...rest, kind: 'type/changed', name: `Type${index}`, level })
}

/** What a run finds: the record and the changes since decide everything. */
function found(record: ReleaseRecord, changes: readonly Change[]): Compared {
  const { verdict } = changesOf(changes, '0.1.0')
  const version = nextVersion(record.version, verdict, null)
  const judged = changes.map((each) => ({ ...each, accepted: null }))
  const since = {
    place: 'released.json',
    version: record.version,
    prepares: version,
    ...changesOf(changes, version),
    changes: judged
  }
  return { package: 'lamps', version, surface, record, since }
}

test('a version moves at releases alone, and a changelog has a section for each of them', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let record: ReleaseRecord = { package: 'lamps', version: null, surface }
      let changes: readonly Change[] = []
      const released: string[] = []
      for (const [index, each] of steps.entries()) {
        if (each.act === 'change') changes = [...changes, change(each.level, index)]
        if (each.act === 'revert') changes = []
        const now = found(record, changes)
        expect(changelogOf(found(record, changes))).toBe(changelogOf(now))
        if (changes.length === 0 && record.version !== null) expect(now.version).toBe(record.version)
        const headings = changelogOf(now).match(/^## .*$/gm) ?? []
        const pending = now.version === record.version ? [] : [now.version]
        expect(headings).toEqual([...pending, ...released].map((version) => `## ${version}`))
        if (each.act !== 'release') continue
        const before = changelogOf(now)
        record = recordAfterRelease(now)
        changes = []
        expect(changelogOf(found(record, changes))).toBe(before)
        if (now.version !== released[0]) released.unshift(now.version)
      }
      const sorted = [...released].sort((left, right) => new SemVer(right).compare(left))
      expect(released).toEqual(sorted)
      expect(new Set(released).size).toBe(released.length)
    })
  )
})
