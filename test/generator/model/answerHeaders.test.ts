/** What programs call the headers of answers. */
import { expect, test } from 'vitest'
import { everyAction, treeOf } from '../../../generator/model/everyResource.ts'
import { readOf } from '../../support/readOf.ts'

test('a header that has the name of a member of every object gets another one', () => {
  const schema = { type: 'string' }
  const headers = { constructor: { schema }, 'To-String': { schema }, 'X-Other': { schema } }
  const responses = { '200': { description: 'd', headers } }
  const { api } = readOf({
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    servers: [{ url: 'https://shop.test' }],
    paths: { '/order/list': { get: { operationId: 'listOrders', responses } } }
  })
  const [found] = api === null ? [] : everyAction(treeOf(api))
  expect(found?.action.answerHeaders?.list.map(({ name }) => name)).toEqual([
    'constructorHeader',
    'toStringHeader',
    'xOther'
  ])
})
