import { describe, expect, test } from 'vitest'
import type { PathPart } from '../../../../generator/model/api.ts'
import { parsePath } from '../../../../generator/model/grammar/actions.ts'
import type { PathRules } from '../../../../generator/model/grammar/route.ts'
import { erasedPath } from '../../../../generator/model/paths.ts'

const rules: PathRules = { catchAll: ['path'], optional: new Set(), decided: null }

/** A route as one line: `conversation.message update item`. */
function routeOf(path: string): string {
  const { route } = parsePath(path, '#/here', rules)
  return route === null ? 'no route' : `${route.resource.join('.')} ${route.verb} ${route.scope}`
}

function codes(path: string): readonly string[] {
  return parsePath(path, '#/here', rules).diagnostics.map(
    (entry) => `${entry.severity} ${entry.code} at ${entry.place}`
  )
}

describe('a path that fits the grammar', () => {
  const table = [
    // The regular forms.
    { given: '/bot/list', want: 'bot list collection' },
    { given: '/bot/create', want: 'bot create collection' },
    { given: '/bot/{botId}/fetch', want: 'bot fetch item' },
    { given: '/conversation/{conversationId}/message/list', want: 'conversation.message list collection' },
    {
      given: '/conversation/{conversationId}/message/{messageId}/update',
      want: 'conversation.message update item'
    },
    { given: '/integration/slack/create', want: 'integration.slack create collection' },
    { given: '/integration/slack/{slackId}/delete', want: 'integration.slack delete item' },
    { given: '/contact/{contactId}/secret/{secretId}/revoke', want: 'contact.secret revoke item' },
    { given: '/bot/{botId}/session/create', want: 'bot.session create collection' },
    // Irregular resources whose paths are regular all the same.
    { given: '/team/list', want: 'team list collection' },
    { given: '/usage/fetch', want: 'usage fetch collection' },
    { given: '/usage/series/fetch', want: 'usage.series fetch collection' },
    { given: '/platform/report/generate', want: 'platform.report generate collection' },
    { given: '/platform/report/{reportId}/generate', want: 'platform.report generate item' },
    { given: '/memory/search', want: 'memory search collection' },
    { given: '/bot/{botId}/memory/search', want: 'bot.memory search collection' },
    { given: '/conversation/complete', want: 'conversation complete collection' },
    { given: '/conversation/{conversationId}/complete', want: 'conversation complete item' },
    { given: '/conversation/{conversationId}/dispatch', want: 'conversation dispatch item' },
    { given: '/conversation/{conversationId}/compact', want: 'conversation compact item' },
    { given: '/integration/slack/{slackId}/initiate', want: 'integration.slack initiate item' },
    { given: '/integration/skillserver/{skillserverId}/invoke', want: 'integration.skillserver invoke item' },
    {
      given: '/integration/widget/{widgetId}/file/{fileId}/detach',
      want: 'integration.widget.file detach item'
    },
    { given: '/blueprint/{blueprintId}/resource/import', want: 'blueprint.resource import collection' },
    { given: '/openai/chat/completions', want: 'openai.chat completions collection' },
    { given: '/event/log/subscribe', want: 'event.log subscribe collection' },
    { given: '/partner/user/{userId}/session/create', want: 'partner.user.session create collection' }
  ]
  test.each(table)('the path $given is $want', ({ given, want }) => {
    expect(routeOf(given)).toBe(want)
    expect(codes(given)).toEqual([])
  })
})

describe('a path that fits by a rule', () => {
  test('of one literal is its resource, with the verb "call" and a warning', () => {
    expect(routeOf('/graphql')).toBe('graphql call collection')
    expect(codes('/graphql')).toEqual(['warning path/rule at #/here'])
  })

  const table = ['copy', 'delete', 'download', 'list', 'move', 'upload']
  test.each(table)(
    '/space/{spaceId}/storage/%s/{path} ends in a catch-all of sdk.yaml, which is settled',
    (verb) => {
      const path = `/space/{spaceId}/storage/${verb}/{path}`
      expect(routeOf(path)).toBe(`space.storage ${verb} collection`)
      expect(codes(path)).toEqual(['remark path/settled at #/here'])
    }
  )

  test.each([
    { path: '/disk/list/{path}', codes: ['path/rule'] },
    { path: '/disk/{path}/list', codes: [] },
    { path: '/disk/list/{file}', codes: ['path/grammar'] },
    { path: '/disk/list/{full-path}', codes: ['path/grammar'] }
  ])('of $path gets $codes if sdk.yaml says nothing of catch-alls', ({ path, codes }) => {
    const { route, diagnostics } = parsePath(path, '#/here', { ...rules, catchAll: null })
    expect(diagnostics.map(({ code }) => code)).toEqual(codes)
    const parts = route?.parts.filter((part) => part.kind === 'parameter') ?? []
    expect(parts.some((part) => part.catchAll)).toBe(codes[0] === 'path/rule')
  })

  test('is settled whatever the catch-all is called', () => {
    const { diagnostics } = parsePath('/a/b/{x~y}', '#/paths/~1a~1b~1{x~0y}/get', {
      ...rules,
      catchAll: ['x~y']
    })
    expect(diagnostics.map(({ code }) => code)).toEqual(['path/settled'])
  })
})

describe('a path that does not fit', () => {
  const table = [
    { given: '/bot/{botId}', says: 'ends in a parameter that is not listed under paths.catchAll' },
    { given: '/{path}', says: 'ends in a parameter that is not listed under paths.catchAll' },
    { given: '/bot/{botId}/{path}', says: 'ends in a parameter that is not listed under paths.catchAll' },
    { given: '/a/{b}/{c}/d', says: 'two parameters in a row' },
    { given: '/{id}/x', says: 'no literal to be the resource' },
    { given: '/list/{path}', says: 'no literal to be the resource' },
    { given: '/a/pre{b}/c', says: 'mixes a literal and a parameter in the segment pre{b}' },
    { given: '/a/{b}post/c', says: 'mixes a literal and a parameter in the segment {b}post' },
    { given: '/a/{}/c', says: 'the segment {}' },
    { given: '', says: 'no literal to be the verb' },
    { given: '/', says: 'no literal to be the verb' },
    { given: 'bot/list', says: 'does not begin with a slash' },
    { given: '/bot//list', says: 'an empty segment' },
    { given: '/bot/list/', says: 'an empty segment' }
  ]
  test.each(table)('the path $given is refused: $says', ({ given, says }) => {
    const { route, diagnostics } = parsePath(given, '#/here', rules)
    expect(route).toBeNull()
    expect(codes(given)).toEqual(['error path/grammar at #/here'])
    expect(diagnostics[0]?.message).toContain(says)
    expect(diagnostics[0]?.fix).not.toBeNull()
  })
})

describe('a path for which sdk.yaml says what it is', () => {
  const decided: PathRules = { ...rules, decided: { resource: 'file/part', name: 'peek' } }

  test.each([
    { given: '/file/{fileId}', want: 'item' },
    { given: '/a/{b}/{c}/d', want: 'item' },
    { given: '/{id}/x', want: 'item' }
  ])('the path $given takes resource and verb from sdk.yaml', ({ given, want }) => {
    const { route, diagnostics } = parsePath(given, '#/here', decided)
    expect(diagnostics).toEqual([])
    expect(route).toMatchObject({ resource: ['file', 'part'], verb: 'peek', scope: want })
  })

  test('a path that sdk.yaml decides still needs valid segments', () => {
    expect(parsePath('/a/pre{b}/c', '#/here', decided).route).toBeNull()
  })
})

describe('the parts of a path', () => {
  const parameter = (name: string, more: { catchAll?: boolean; optional?: boolean } = {}): PathPart => ({
    kind: 'parameter',
    name,
    catchAll: false,
    optional: false,
    ...more
  })
  const text = (value: string): PathPart => ({ kind: 'text', text: value })

  test('literals between two parameters are one part, slashes included', () => {
    expect(parsePath('/a/b/{id}/c/{other}/d', '#', rules).route?.parts).toEqual([
      text('/a/b/'),
      parameter('id'),
      text('/c/'),
      parameter('other'),
      text('/d')
    ])
  })

  test('a catch-all is known by the name that sdk.yaml gives', () => {
    expect(parsePath('/s/{id}/copy/{path}', '#', rules).route?.parts.at(-1)).toEqual(
      parameter('path', { catchAll: true })
    )
  })

  test('an optional parameter is marked in the path', () => {
    const parsed = parsePath('/s/{id}/list/{path}', '#', { ...rules, optional: new Set(['path']) })
    expect(parsed.route?.parts.at(-1)).toEqual(parameter('path', { catchAll: true, optional: true }))
  })
})

test('the erased path survives a rename of its parameters', () => {
  expect(erasedPath('/a/{b}/c/{d}/e')).toBe('/a/{}/c/{}/e')
})
