import { describe, expect, test } from 'vitest'
import type { DiagnosticCode } from '../../../generator/ground/diagnostics.ts'
import { emptyLock } from '../../support/emptyLock.ts'
import { decisionsFrom } from '../../../generator/decide/decisions.ts'
import { normalise } from '../../../generator/model/normalise.ts'
import { loadFile } from '../../support/loadFile.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { testConfig } from '../../support/config.ts'
import { root } from '../../support/revisions.ts'
import { typesOf } from '../../support/sketch.ts'

function reading(form: 'live' | 'resolved') {
  const { document, diagnostics } = readDocument(loadFile(`${root}test/fixtures/both-forms/${form}.json`))
  const model = normalise({
    document,
    decisions: decisionsFrom(testConfig()),
    lock: emptyLock,
    reserved: new Set()
  })
  return { model, codes: [...new Set<DiagnosticCode>(diagnostics.map((entry) => entry.code))].sort() }
}

const [live, resolved] = [reading('live'), reading('resolved')]

describe('the live form and the resolved form of one document', () => {
  test('both forms give one model, docs included', () => {
    expect(resolved.model.api).toEqual(live.model.api)
    expect(JSON.stringify(resolved.model.api)).toBe(JSON.stringify(live.model.api))
  })

  test('both forms give one lock', () => {
    expect(JSON.stringify(resolved.model.lock)).toBe(JSON.stringify(live.model.lock))
  })

  test('each form needs the repairs of its kind', () => {
    expect(live.codes).toEqual([
      'repair/bare-response',
      'repair/one-of',
      'repair/parameter-reference',
      'repair/path-parameter',
      'repair/required-twice',
      'repair/security-case'
    ])
    expect(resolved.codes).toEqual([
      'repair/bare-response',
      'repair/description',
      'repair/empty-parameter',
      'repair/one-of',
      'repair/path-parameter',
      'repair/reference',
      'repair/required-twice',
      'repair/security-case'
    ])
  })
})

describe('the model of both', () => {
  const types = typesOf(live.model)

  test('has a type for every role and for the components that are used as one', () => {
    expect([...types.keys()]).toEqual([
      'Person',
      'Spot',
      'Stall',
      'StallCreateRequest',
      'StallCreateResponse',
      'StallFetchParams',
      'StallListItem',
      'StallListParams',
      'Stamped',
      'Ware'
    ])
  })

  test('keeps the words of a shape, and none of its parts', () => {
    expect(types.get('Stall')?.docs.summary).toBe('A stall with its owner')
    expect(types.get('StallListItem')?.docs.summary).toMatch(/^One item of `/)
    expect(types.get('StallListItem')?.schema).not.toHaveProperty('title')
  })

  test('both forms judge unions alike', () => {
    const { place, price } = types.get('StallCreateRequest')?.schema.properties ?? {}
    expect(Object.keys(place ?? {})).toEqual(['oneOf'])
    expect(Object.keys(price ?? {})).toEqual(['anyOf'])
  })
})
