import { expect, it } from 'vitest'
import { modelFields } from '../../support/readFields.ts'

/** Fields that no consumer of this repository reads, with what they are for. */
const forOthers: Readonly<Record<string, string>> = {
  'DescribedForm.docs': 'a package has words for an action, documentation has words for each answer',
  'Form.docs': 'as of a described form'
}

const { read, unread } = modelFields()

it('every field of the model is read by a target, by printing or by a run', () => {
  expect(unread).toEqual(Object.keys(forOthers).sort())
})

it('the search sees access, destructuring and what is passed on whole', () => {
  expect(read).toContain('Action.id')
  expect(read).toContain('Alias.at')
  expect(read).toContain('Auth.scheme')
})
