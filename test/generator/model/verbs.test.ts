/** The verb of an operation is decided once: the name of sdk.yaml, else the last literal; every promise goes by it. */
import { describe, expect, test } from 'vitest'
import { testConfig } from '../../support/config.ts'
import { actionsOf, fields, modelOf, typesOf, type Setting } from '../../support/sketch.ts'

const { errors } = testConfig()
const code = (verbs: readonly string[]) => ({
  status: 429,
  description: 'Words.',
  ids: false,
  verbs: [...verbs]
})
const config: Setting['config'] = {
  verbs: { safe: ['search'], idempotent: ['remove'], passThrough: ['proxy'], leading: ['fetch'] },
  errors: {
    ...errors,
    codes: { OF_SEARCH: code(['search']), OF_CALL: code(['call']) },
    limits: { search: 'rate/poll' }
  }
}

function actionOf(line: string, operation: object = {}) {
  const [only] = actionsOf(
    modelOf({ [line]: 'act' }, { config: { ...config, operations: { act: operation } } })
  )
  if (only === undefined) throw new Error('The sketch has no action')
  return only.action
}

describe('a decided verb', () => {
  test.each([
    { line: 'POST /pets', operation: { name: 'search' } },
    { line: 'POST /pets', operation: { resource: 'pets', name: 'search' } },
    { line: 'POST /pets/everything', operation: { name: 'search' } },
    { line: 'POST /pets/{petId}', operation: { resource: 'pets', name: 'search' } }
  ])('of $line with $operation decides retry, limit and errors', ({ line, operation }) => {
    expect(actionOf(line, operation)).toMatchObject({
      retry: 'safe',
      limit: 'rate/poll',
      errorCodes: ['OF_SEARCH']
    })
  })

  test('replaces the literal, which then promises nothing', () => {
    expect(actionOf('POST /pets/search', { name: 'buy' })).toMatchObject({
      retry: 'never',
      limit: null,
      errorCodes: []
    })
  })

  test('decides which of two equal types is the declaration', () => {
    const answer = fields('id', 'colour')
    const verbs = { safe: [], idempotent: [], leading: ['zoom'] }
    const operations = { zoomPet: { name: 'zoom' } }
    const model = modelOf(
      {
        'POST /pets/{petId}/everything': { id: 'zoomPet', answer },
        'POST /pets/{petId}/buy': { id: 'buyPet', answer }
      },
      { config: { ...config, verbs, operations } }
    )
    const types = typesOf(model)
    expect(types.get('PetsZoomResponse')?.schema.properties).toBeDefined()
    expect(types.get('PetsBuyResponse')?.schema).toEqual({ $ref: '#/components/schemas/PetsZoomResponse' })
  })
})

describe('a GET', () => {
  test.each([
    { line: 'GET /pets', operation: { name: 'list' }, want: 'safe' },
    { line: 'GET /pets', operation: {}, want: 'safe' },
    { line: 'GET /pets/{petId}', operation: { resource: 'pets', name: 'remove' }, want: 'safe' },
    { line: 'GET /pets/list', operation: { retry: 'never' }, want: 'never' },
    { line: 'GET /pets/list', operation: { retry: 'idempotent' }, want: 'idempotent' },
    { line: 'GET /pets/proxy', operation: {}, want: 'never' }
  ])('$line with $operation may be repeated: $want', ({ line, operation, want }) => {
    expect(actionOf(line, operation).retry).toBe(want)
  })
})
