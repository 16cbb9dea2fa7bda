import { describe, expect, it } from 'vitest'
import { decisionsFrom } from '../../../generator/decide/decisions.ts'
import { errorClasses } from '../../../generator/emit/exportedNames.ts'
import { templatesFolder } from '../../../generator/ground/home.ts'
import { errorCodesFrom } from '../../../generator/model/errors.ts'
import { statusError } from '../../../templates/runtime/errors/statusErrors.ts'
import { testConfig } from '../../support/config.ts'
import { committedDocument, modelOfDocument } from '../../support/revisions.ts'
import { actionsOf, modelOf } from '../../support/sketch.ts'
import { sourceText } from '../../support/sources.ts'

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
  ])('the error codes of an action: $line', ({ line, want }) => {
    expect(codesOf(line)).toEqual([want])
  })

  it('the error codes of an action are those that sdk.yaml decides', () => {
    expect(codesOf('POST /bot/{botId}/drop', 'dropBots')).toEqual([['GONE']])
  })

  it('most actions have a few error codes', () => {
    const counts = actionsOf(modelOfDocument(committedDocument())).map(
      ({ action }) => action.errorCodes.length
    )
    expect(Math.max(...counts)).toBeLessThanOrEqual(3)
    expect(counts.filter((count) => count === 0).length).toBeLessThan(counts.length / 20)
  })
})

/** The class that the model gives the errors of each status. */
function classesOf(statuses: readonly number[]): readonly (string | undefined)[] {
  const all = Object.fromEntries(statuses.map((status) => [`STATUS_${status}`, code(status)]))
  const decisions = decisionsFrom(testConfig({ errors: { ...config.errors, codes: all } }))
  const found = errorCodesFrom(decisions, errorClasses(templatesFolder))
  return statuses.map((status) => found.find((each) => each.status === status)?.className)
}

describe('the class of an error', () => {
  it('the model and the runtime give every status the same error class', () => {
    const statuses = Array.from({ length: 500 }, (_, index) => 100 + index)
    expect(classesOf(statuses)).toEqual(statuses.map((status) => statusError(status, '', {}).name))
  })

  it('the error classes are read from the table of the runtime', () => {
    expect(errorClasses(templatesFolder).get(404)).toBe('NotFoundError')
    expect(sourceText('generator/model/errors.ts')).not.toContain('NotFoundError')
  })
})
