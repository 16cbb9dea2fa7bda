/** A release in a project: the record moves to the package that is there. */
import { compareSurfaces } from '../../generator/changes/compare.ts'
import { recordAfterRelease } from '../../generator/run/changelog.ts'
import { printReleaseRecord, readReleaseRecord } from '../../generator/run/releaseRecord.ts'
import type { Project } from '../cli/project.ts'

const place = 'spec/released.json'

/** Moves the record, and gives the version that was released. */
export function release(here: Project): string {
  const record = readReleaseRecord(here.read(place), place)
  const { name, version } = JSON.parse(here.read('generated/package.json'))
  const surface = JSON.parse(here.read('generated/surface.json'))
  const found = compareSurfaces(record.surface, surface, record.version ?? version)
  const changes = found.changes.map((change) => ({ ...change, accepted: null }))
  const since = { ...found, changes, place, version: record.version, prepares: version }
  here.put(place, printReleaseRecord(recordAfterRelease({ package: name, version, surface, record, since })))
  return version
}
