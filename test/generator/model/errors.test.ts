import { describe, expect, it } from 'vitest'
import { errorClassOf } from '../../../generator/model/errors.ts'
import { statusError } from '../../../templates/runtime/errors/statusErrors.ts'
import { committedConfig } from '../../support/config.ts'
import { committedDocument, modelOfDocument } from '../../support/revisions.ts'
import { actionsOf, modelOf } from '../../support/sketch.ts'

const code = (status: number, more: object = {}) => ({
  status,
  description: 'Words.',
  ids: false,
  verbs: [],
  ...more
})
const codes = {
  GONE: code(410),
  LIMIT: code(429, { verbs: ['list', 'create'] }),
  LOST: code(404, { ids: true })
}
const config = {
  errors: { codes, rules: [], transient: [], absent: {} },
  operations: { dropBots: { errors: ['GONE'] } }
}

/** The codes of the one operation of a sketch. */
function codesOf(line: string, id = 'any') {
  return actionsOf(modelOf({ [line]: id }, { config })).map(({ action }) => action.errorCodes)
}

describe('the errors that an action is known for', () => {
  it.each([
    { line: 'POST /bot/create', want: ['LIMIT'] },
    { line: 'POST /bot/{botId}/drop', want: ['LOST'] },
    { line: 'GET /bot/{botId}/part/list', want: ['LIMIT', 'LOST'] },
    { line: 'GET /bot/fetch', want: [] }
  ])('$line', ({ line, want }) => {
    expect(codesOf(line)).toEqual([want])
  })

  it('are those that sdk.yaml decides', () => {
    expect(codesOf('POST /bot/{botId}/drop', 'dropBots')).toEqual([['GONE']])
  })

  it('are few, and rarely none', () => {
    const counts = actionsOf(modelOfDocument(committedDocument())).map(
      ({ action }) => action.errorCodes.length
    )
    expect(Math.max(...counts)).toBeLessThanOrEqual(3)
    expect(counts.filter((count) => count === 0).length).toBeLessThan(counts.length / 20)
  })
})

describe('the class of an error', () => {
  const statuses = [
    ...Object.values(committedConfig().errors.codes).map(({ status }) => status),
    402,
    413,
    418,
    599
  ]

  it.each([...new Set(statuses)])('of status %i is the one that the runtime makes', (status) => {
    expect(errorClassOf(status)).toBe(statusError(status, '', {}).name)
  })
})
