/** An API may have methods on its client and no resource at all. */
import { expect, test } from 'vitest'
import { readmeView } from '../../../../generator/target/typescript/readme/readmeView.ts'
import { modelOf } from '../../../support/sketch.ts'

test('the README of an API without resources shows a call of the client, and no resource', () => {
  const config = { paths: { grammar: 'rest' as const }, pages: {} }
  const { api } = modelOf({ 'GET /getMe': 'getMe', 'POST /sendMessage': 'sendMessage' }, { config })
  expect(api.resources).toEqual([])
  const view = readmeView(api)
  expect(view.resource).toBeNull()
  expect(JSON.stringify(view)).toContain('client.getMe()')
})
