import { describe, test } from 'vitest'
import { loadFile } from '../support/loadFile.ts'
import { revisions, sayAbsentRevisions } from '../support/revisions.ts'
import { proveSound } from './sound.ts'

sayAbsentRevisions()

/** The oldest, or with LONG=1 all of them: together they take a minute and a half. */
const asked = process.env['LONG'] === undefined ? revisions.slice(0, 1) : revisions

describe.each(asked)('the types of revision $name', ({ name, file, present }) => {
  test.skipIf(!present)(
    'the types of the revision accept valid samples and refuse invalid ones',
    async () => {
      const { report } = await proveSound(name, loadFile(file))
      console.log(report)
    }
  )
})
