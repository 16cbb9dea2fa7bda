/** A model as an object, as programs of the published SDK write it, is sent as the text that the API takes. */
import { buildModelString, type Model } from '@chatbotkit/sdk/model/v1'
import { expect, test } from 'vitest'
import { prepareRequest } from '../../templates/helpers/meta.ts'

const post = { method: 'POST', path: '/' }

test.each<Model>([
  'gpt-4o/temperature=1',
  { name: 'gpt-4o' },
  { name: 'gpt-4o', config: {} },
  { name: 'gpt-4o', config: { temperature: 0.5, maxTokens: 500, region: 'eu' } },
  { name: 'gpt-4o', config: { temperature: 0, seed: 7 } }
])('a model %j is sent as the published SDK sends it', (model) => {
  expect(prepareRequest({ name: 'Ada', model }, post)).toEqual({
    name: 'Ada',
    model: buildModelString(model)
  })
})

test('a request with a model that is an object stays as the caller made it', () => {
  const request = { name: 'Ada', model: { name: 'gpt-4o', config: { seed: 7 } } }
  prepareRequest(request, post)
  expect(request).toEqual({ name: 'Ada', model: { name: 'gpt-4o', config: { seed: 7 } } })
})

test.each([[null], [undefined], [{}], [{ config: { seed: 7 } }], [['gpt-4o']], [3]])(
  'a model %j that has no name is left to the API',
  (model) => {
    const request = { model }
    expect(prepareRequest(request, post)).toBe(request)
  }
)

test('the query of a list is not changed', () => {
  const request = { model: { name: 'gpt-4o' } }
  expect(prepareRequest(request, { method: 'GET', path: '/' })).toBe(request)
})
