/** Which reasons a person still has to write. */
import { describe, expect, it } from 'vitest'
import { needsReason, noReasonYet } from '../../../generator/changes/reason.ts'

describe('needsReason', () => {
  it.each([
    noReasonYet,
    '',
    '  \n',
    ` ${noReasonYet.toUpperCase()} `,
    'The API changed this;\nwrite here what\r\nusers should know.',
    'Bots are gone; write here what users should know.'
  ])('takes %j for a reason that nobody wrote', (reason) => {
    expect(needsReason(reason)).toBe(true)
  })

  it.each(['The API changed this.', 'Users should know: bots are gone.', '-'])(
    'takes %j for a reason',
    (reason) => {
      expect(needsReason(reason)).toBe(false)
    }
  )
})
