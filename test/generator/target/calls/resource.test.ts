import { describe, expect, it } from 'vitest'
import { GenerationError } from '../../../../generator/ground/diagnostics.ts'
import type { Api, Resource } from '../../../../generator/model/api.ts'
import { noHelpers } from '../../../../generator/target/typescript/package/mounts.ts'
import type { AliasCall, PackageContext } from '../../../../generator/target/typescript/calls/context.ts'
import {
  resourceSummary,
  resourceView,
  type MethodView
} from '../../../../generator/target/typescript/calls/resource.ts'
import {
  aResource,
  anAction,
  body,
  both,
  form,
  items,
  jsonBody,
  named,
  option,
  page,
  parameter,
  silent,
  stream,
  takes,
  value
} from '../anAction.ts'
import { anApi } from '../anApi.ts'

const errors: Api['errors'] = [
  { code: 'LIMITS_REACHED', status: 429, className: 'LimitError', retryable: false, docs: 'Too much.' },
  {
    code: 'NOT_FOUND',
    status: 404,
    className: 'NotFoundError',
    retryable: false,
    docs: 'There is no such bot.'
  },
  { code: 'SERVER', status: 500, className: 'ServerError', retryable: false, docs: 'Broken.' },
  { code: 'TOO_MANY_REQUESTS', status: 429, className: 'LimitError', retryable: false, docs: 'Too often.' }
]

function contextOf(
  resources: readonly Resource[],
  aliases: Readonly<Record<string, readonly AliasCall[]>> = {}
): PackageContext {
  const type = {
    name: 'Bot',
    role: 'response',
    row: true,
    home: ['bot'],
    file: null,
    schema: {},
    docs: silent,
    since: null
  } as const
  return {
    api: anApi({ resources, types: [type], errors }),
    eventLists: new Map(),
    homeOf: (name) => (name === 'Meta' ? [] : ['bot']),
    attached: new Map(),
    aliases: new Map(Object.entries(aliases)),
    helpers: noHelpers
  }
}

const view = (resource: Resource, aliases?: Readonly<Record<string, readonly AliasCall[]>>) =>
  resourceView(resource, contextOf([resource], aliases))

/** The methods of a bot resource. */
function methodsOf(...actions: Resource['actions']): readonly MethodView[] {
  return view(aResource('bot', actions)).methods
}

const all = anAction({
  id: 'answer',
  errorCodes: ['LIMITS_REACHED'],
  path: '/bot/answer',
  input: takes(body([], { type: named('AllRequest') })),
  answer: value(form('json', 'application/json', named('All'))),
  docs: { summary: 'Answer all', description: 'At once.', deprecated: false }
})
const one = anAction({
  id: 'answerOne',
  path: '/bot/{botId}/answer',
  input: takes(body([], { type: named('OneRequest') })),
  answer: value(form('json', 'application/json', named('One'))),
  docs: { ...silent, summary: 'Answer one' }
})

describe('a plain method', () => {
  it('a plain method has a name, docs and one call', () => {
    const [method] = methodsOf(
      anAction({
        path: '/bot/{botId}/update',
        input: takes(body([jsonBody('BotRequest')])),
        docs: { ...silent, summary: 'Change a bot' }
      })
    )
    expect(method).toEqual({
      docs: '  /** Change a bot. */',
      overloads: [],
      head: 'update(botId: string, request?: BotRequest, options?: CallOptions): Call<Bot>',
      body: "return jsonCall(this, route('updateBot', 'POST /bot/{botId}/update'), [botId], request, options)"
    })
  })

  it('a method without docs shows its route', () => {
    expect(methodsOf(anAction())[0]?.docs).toBe('  /** Calls `POST /bot/create`. */')
  })

  it('a method lists its errors, one line per class', () => {
    const errorCodes = ['LIMITS_REACHED', 'NOT_FOUND', 'TOO_MANY_REQUESTS']
    expect(
      methodsOf(anAction({ errorCodes, docs: { ...silent, summary: 'Change a bot' } }))[0]?.docs.split('\n')
    ).toEqual([
      '  /**',
      '   * Change a bot.',
      '   *',
      '   * @throws {NotFoundError} There is no such bot.',
      '   * @throws {LimitError} Too much.',
      '   */'
    ])
  })

  it('a method with a required option requires options', () => {
    const [method] = methodsOf(
      anAction({
        input: takes(
          option('header', [parameter('key', { in: 'header' })], { type: named('Needed'), required: true }),
          body()
        )
      })
    )
    expect(method?.head).toBe('create(request: BotRequest, options: CallOptions & Needed): Call<Bot>')
  })
})

describe('a method with two forms', () => {
  it('a method with two forms is told apart by its first argument', () => {
    const [method, ...others] = methodsOf(one, all)
    expect(others).toEqual([])
    expect(method).toEqual({
      docs: '',
      overloads: [
        '  /**\n   * Answer all.\n   *\n   * At once.\n   *\n   * @throws {LimitError} Too much.\n   */\n  answer(request: AllRequest, options?: CallOptions): Call<All>',
        '  /**\n   * Answer all.\n   *\n   * @throws {LimitError} Too much.\n   */\n  answer(botId: null, request?: AllRequest, options?: CallOptions): Call<All>',
        '  /** Answer one. */\n  answer(botId: string, request?: OneRequest, options?: CallOptions): Call<One>',
        '  /** Either form; null as `botId` selects the form without an id. */\n  answer<Id extends string | null>(botId: Id, request?: Id extends null ? AllRequest : OneRequest, options?: CallOptions): Call<All | One>'
      ],
      head: 'answer(...args: unknown[]): Call<All | One>',
      body: [
        "const collection = route('answer', 'POST /bot/answer')",
        "const item = route('answerOne', 'POST /bot/{botId}/answer')",
        'return scoped(this, jsonCall, { collection, item }, args)'
      ].join('\n    ')
    })
  })

  it('the last overload requires a request if one of the forms does', () => {
    const [method] = methodsOf({ ...all, input: takes(body([jsonBody('Needed')], { required: true })) }, one)
    expect(method?.overloads.at(-1)).toContain(
      '(botId: Id, request: Id extends null ? Needed : OneRequest, options?: CallOptions)'
    )
  })

  it('a method with two forms names one request where both forms take the same', () => {
    const [method] = methodsOf({ ...all, input: takes(body([], { type: named('OneRequest') })) }, one)
    expect(method?.overloads.at(-1)).toContain('request?: OneRequest, options')
  })

  it('a type named Id is not mistaken for the type parameter', () => {
    const [method] = methodsOf(all, { ...one, input: takes(body([], { type: named('Id') })) })
    expect(method?.overloads.at(-1)).toContain(
      'answer<GivenId extends string | null>(botId: GivenId, request?: GivenId extends null ? AllRequest : Id, '
    )
  })

  it('the last overload takes the options of the chosen form', () => {
    const [method] = methodsOf(
      { ...all, input: takes(option('header', [], { type: named('AllOptions') }), ...all.input.places) },
      { ...one, input: takes(option('header', [], { type: named('OneOptions') }), ...one.input.places) }
    )
    expect(method?.overloads.at(-1)).toContain(
      'options?: Id extends null ? CallOptions & AllOptions : CallOptions & OneOptions)'
    )
  })

  it('a method with two forms keeps the ids before the optional one', () => {
    const [method] = methodsOf(
      { ...all, path: anAction({ path: '/team/{teamId}/bot/answer' }).path, scope: 'collection' },
      { ...one, path: anAction({ path: '/team/{teamId}/bot/{botId}/answer' }).path }
    )
    expect(method?.overloads[1]).toContain('answer(teamId: string, botId: null, request?')
  })

  it('two forms that answer in different ways are refused', () => {
    expect(() => methodsOf(all, { ...one, answer: both() })).toThrow(GenerationError)
  })
})

describe('an alias', () => {
  const pages = aResource('plan.page', [
    { ...one, name: 'count' },
    { ...all, name: 'count' }
  ])
  const part = aResource('plan.part', [
    anAction({
      method: 'GET',
      path: '/plan/{planId}/part/list',
      docs: { summary: 'List parts', description: 'All.', deprecated: true }
    })
  ])
  const plan = aResource('plan', [], [pages, part])
  const alias = (
    name: string,
    target: string,
    action: Resource['actions'][number] | undefined
  ): readonly MethodView[] =>
    action === undefined ? [] : view(plan, { plan: [{ name, way: [target], action, tag: null }] }).methods

  it('an alias calls the method that it renames', () => {
    expect(alias('listParts', 'part', part.actions[0])).toEqual([
      {
        docs: '  /**\n   * List parts.\n   *\n   * The same as `part.list`.\n   *\n   * @deprecated\n   */',
        overloads: [],
        head: 'listParts(planId: string, params?: BotParams, options?: CallOptions): Call<Bot>',
        body: 'return this.part.list(planId, params, options)'
      }
    ])
  })

  it('an alias passes null for the form without an id', () => {
    expect(alias('countAll', 'page', pages.actions[1])[0]?.body).toBe(
      'return this.page.count(null, request, options)'
    )
    expect(alias('countOne', 'page', pages.actions[0])[0]?.body).toBe(
      'return this.page.count(botId, request, options)'
    )
  })
})

describe('the file of a resource', () => {
  it('the file of a resource imports what it uses', () => {
    const chat = aResource('bot.chat', [
      anAction({
        path: '/bot/chat/say',
        answer: page({ item: named('Meta'), stream: stream(items) })
      })
    ])
    const bot = aResource('bot', [], [chat])
    expect(resourceView(chat, contextOf([bot])).imports).toEqual([
      "import { type ListCall, listCall } from '../../runtime/index.ts'",
      "import { type CallOptions, Resource, cursorPages, jsonLines, route } from '../../service.ts'",
      "import type { BotRequest } from '../../types/bot.ts'",
      "import type { Meta } from '../../types/shared.ts'"
    ])
    expect(view(bot).imports).toEqual([
      "import { childOf } from '../runtime/index.ts'",
      "import { Resource } from '../service.ts'",
      "import { BotChatClient } from './bot/chat.ts'"
    ])
  })

  it('the file of a resource exports the types of its resource, where it has some', () => {
    expect(view(aResource('bot')).types).toBe('../types/bot.ts')
    expect(view(aResource('bot.chat')).types).toBe('')
  })

  it('the file of a resource has its children with their docs', () => {
    const chat = { ...aResource('bot.chat'), docs: { ...silent, summary: 'Talks with a bot.' } }
    expect(view(aResource('bot', [], [chat])).children).toEqual([
      { docs: '  /** Talks with a bot. */', name: 'chat', className: 'BotChatClient' }
    ])
  })
})

describe('resourceSummary', () => {
  it('resourceSummary lists the methods if sdk.yaml has no summary', () => {
    expect(resourceSummary(aResource('bot', [all, one, anAction()], [aResource('bot.chat')]))).toBe(
      '`bot`: answer, create, chat.'
    )
    expect(resourceSummary({ ...aResource('bot'), docs: { ...silent, summary: 'Bots.' } })).toBe('Bots.')
  })
})
