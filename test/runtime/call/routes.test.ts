import { expect, test } from 'vitest'
import { routing } from '../../../templates/runtime/index.ts'

const page = { items: 'items' }
const rules = { list: { limit: 'rate/poll', page }, update: { retry: 'idempotent' } } as const

test.each([
  ['GET /bot/list', { method: 'GET', path: '/bot/list', limit: 'rate/poll', page }],
  ['POST /bot/{botId}/update', { method: 'POST', path: '/bot/{botId}/update', retry: 'idempotent' }],
  [
    'GET /space/{id}/list/{+path?}',
    { method: 'GET', path: '/space/{id}/list/{+path?}', limit: 'rate/poll', page }
  ],
  ['PUT /bot/{botId}', { method: 'PUT', path: '/bot/{botId}' }],
  ['POST /a b/update', { method: 'POST', path: '/a b/update', retry: 'idempotent' }],
  ['GET /constructor', { method: 'GET', path: '/constructor' }],
  ['GET /__proto__', { method: 'GET', path: '/__proto__' }],
  ['GET /', { method: 'GET', path: '/' }]
])('the route %s becomes an operation by the rule of its verb', (route, operation) => {
  expect(routing(rules)('anId', route)).toEqual({ id: 'anId', ...operation })
})

test('what an operation says itself replaces its rule, and undefined takes it back', () => {
  const operation = routing(rules)('anId', 'GET /bot/list', {
    page: undefined,
    limit: 'rate/own',
    retry: 'never'
  })
  expect(operation).toMatchObject({ limit: 'rate/own', retry: 'never' })
  expect(operation.page).toBeUndefined()
})

test('a route is taken apart once', () => {
  const route = routing(rules)
  expect(route('anId', 'GET /bot/list')).toBe(route('anId', 'GET /bot/list'))
})
