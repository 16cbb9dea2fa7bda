import { describe, expect, it } from 'vitest'
import type { Action, Api } from '../../../../generator/model/api.ts'
import { streamIn } from '../../../../generator/model/answers.ts'
import { operationFields, pathTemplate } from '../../../../generator/target/typescript/calls/descriptor.ts'
import { eventListsOf, usualEventsOf } from '../../../../generator/target/typescript/calls/eventLists.ts'
import {
  callText,
  differencesOf,
  routeOf,
  rulesOf,
  rulesText
} from '../../../../generator/target/typescript/calls/routes.ts'
import { literal } from '../../../../generator/target/typescript/words/literal.ts'
import { code } from '../../../../generator/target/typescript/words/doors.ts'
import { importsOf } from '../../../../generator/target/typescript/words/imports.ts'
import { loadFile } from '../../../support/loadFile.ts'
import { routing } from '../../../../templates/runtime/index.ts'
import {
  committedDocument,
  modelOfDocument,
  revisions,
  sayAbsentRevisions
} from '../../../support/revisions.ts'
import { modelOf, resourcesOf } from '../../../support/sketch.ts'
import { aResource, anAction, page, stream } from '../anAction.ts'

sayAbsentRevisions()

const documents = [
  { document: 'the committed document', read: committedDocument },
  ...revisions
    .filter(({ present }) => present)
    .map(({ name, file }) => ({ document: name, read: () => loadFile(file) }))
]

/** A model with these actions and no others. */
function apiOf(actions: readonly Action[]): Api {
  return { ...modelOf({ 'GET /bot/list': 'listBots' }).api, resources: [aResource('bot', actions)] }
}

/** What the printing of a call reads of a package. */
function wholeOf(api: Api) {
  return { api, eventLists: eventListsOf(api) }
}

/** What an operation says, as text; a GET is safe and a POST neither unless it says so. */
function said(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const retry = fields['retry'] ?? (fields['method'] === 'GET' ? 'safe' : 'never')
  const told = Object.entries({ ...fields, retry }).filter(
    ([, value]) => value !== undefined && literal(value) !== 'undefined'
  )
  return Object.fromEntries(told.map(([field, value]) => [field, literal(value)]))
}

/** What the emitted service makes of the route that a call names, with the events that its convention says. */
function made(action: Action, api: Api): Readonly<Record<string, unknown>> {
  const { events } = operationFields(action, eventListsOf(api))
  const isUsual = usualEventsOf(api).has(streamIn(action.answer)?.convention ?? '')
  const route = routing(Object.fromEntries(rulesOf(api)) as Parameters<typeof routing>[0])
  return {
    ...(isUsual ? { events } : {}),
    ...route(action.id, `${action.method} ${pathTemplate(action)}`, differencesOf(action, wholeOf(api)))
  }
}

describe.each(documents)('a route and its rule in $document', ({ read }) => {
  it('say of every operation what its fields say', () => {
    const { api } = modelOfDocument(read())
    const actions = resourcesOf(api.resources).flatMap((resource) => resource.actions)
    expect(actions.length).toBeGreaterThan(50)
    for (const action of actions)
      expect(said(made(action, api)), action.id).toEqual(said(operationFields(action, eventListsOf(api))))
  })
})

/** Actions of one verb with these fields. */
function actions(verb: string, count: number, changes: Parameters<typeof anAction>[0]): readonly Action[] {
  return Array.from({ length: count }, (_, index) =>
    anAction({ id: `${verb}${index}`, path: `/thing${index}/${verb}`, ...changes })
  )
}

describe('rules', () => {
  it('a rule of a verb holds what most of its operations share, if three do', () => {
    const api = apiOf([
      ...actions('update', 3, { retry: 'idempotent' }),
      ...actions('list', 4, {
        method: 'GET',
        retry: 'safe',
        limit: 'rate/poll',
        answer: page({ stream: stream() })
      }),
      ...actions('check', 2, { retry: 'safe' })
    ])
    expect(rulesText(api)).toBe(
      "{ list: { limit: 'rate/poll', page: cursorPages, stream: jsonLines }, update: { retry: 'idempotent' } }"
    )
  })

  it('an operation that differs overrides the rule of its verb', () => {
    const [odd = anAction()] = actions('list', 1, { id: 'odd', path: '/odd/list', method: 'GET' })
    const api = apiOf([...actions('list', 3, { method: 'GET', answer: page() }), odd])
    expect(literal(differencesOf(odd, wholeOf(api)))).toBe('{ page: undefined }')
  })

  it('fields of an operation replace those of the rule', () => {
    const [odd = anAction()] = actions('update', 1, { id: 'odd', path: '/odd/update', retry: 'never' })
    const api = apiOf([...actions('update', 3, { retry: 'idempotent' }), odd])
    expect(literal(differencesOf(odd, wholeOf(api)))).toBe("{ retry: 'never' }")
  })

  it('rules go by the last literal of a path, also before a parameter', () => {
    const upload = { path: '/thing/{thingId}/upload/{+path}', retry: 'idempotent' } as const
    const api = apiOf(actions('upload', 3, upload))
    expect(rulesText(api)).toBe("{ upload: { retry: 'idempotent' } }")
  })
})

describe('the call of a method', () => {
  const given = code`[botId], request, options`

  /** The statements that call an action. */
  function statements(changes: Parameters<typeof anAction>[0]): readonly string[] {
    const action = anAction({ id: 'askBot', path: '/bot/{botId}/ask', ...changes })
    const words = routeOf(action, wholeOf(apiOf([action])), importsOf(code`resources/bot.ts`))
    return callText(code`jsonCall`, words, given).split('\n    ')
  }

  it('the call of a method takes one line if it fits', () => {
    expect(statements({})).toEqual([
      "return jsonCall(this, route('askBot', 'POST /bot/{botId}/ask'), [botId], request, options)"
    ])
  })

  it('the call of a method takes two lines if its operation fits one', () => {
    expect(statements({ path: '/integration/long/bot/{botId}/ask' })).toEqual([
      "const operation = route('askBot', 'POST /integration/long/bot/{botId}/ask')",
      'return jsonCall(this, operation, [botId], request, options)'
    ])
  })

  it('a long operation puts the route first', () => {
    const path = `/integration/${'long/'.repeat(10)}bot/{botId}/ask`
    expect(statements({ path })).toEqual([
      `const address = 'POST ${path}'`,
      "return jsonCall(this, route('askBot', address), [botId], request, options)"
    ])
  })

  it('the call of a method takes three lines if all three parts are long', () => {
    const [path, limit] = [`/integration/${'long/'.repeat(10)}bot/{botId}/ask`, 'a limit of its own, too']
    expect(statements({ path, limit })).toEqual([
      `const address = 'POST ${path}'`,
      `const operation = route('askBot', address, { limit: '${limit}' })`,
      'return jsonCall(this, operation, [botId], request, options)'
    ])
  })
})
