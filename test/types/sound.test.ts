import { expect, test } from 'vitest'
import { committedDocument } from '../support/revisions.ts'
import { limits } from './exceptions.ts'
import { proveSound } from './sound.ts'

test('the types of the committed document accept valid samples and refuse invalid ones', async () => {
  const { report, met } = await proveSound('committed', committedDocument())
  // A limit that no sample breaks would be an exception without a case.
  expect(Object.keys(limits).filter((limit) => !met.has(limit))).toEqual([])
  console.log(report)
})
