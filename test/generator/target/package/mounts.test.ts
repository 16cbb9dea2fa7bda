import { describe, expect, it } from 'vitest'
import { helpersOf, typesIn } from '../../../../generator/target/typescript/package/mounts.ts'
import { serviceView } from '../../../../generator/target/typescript/package/service.ts'
import { memberView, resourceView } from '../../../../generator/target/typescript/calls/resource.ts'
import { code } from '../../../../generator/target/typescript/words/doors.ts'
import { importsOf } from '../../../../generator/target/typescript/words/imports.ts'
import { testConfig } from '../../../support/config.ts'
import { aResource, anAction, body, both, form, named, takes, value } from '../anAction.ts'
import { anApi } from '../anApi.ts'

const complete = anAction({
  id: 'complete',
  path: '/talk/complete',
  answer: both(
    { convention: 'lines', events: { kind: 'declared', type: named('TalkEvent'), types: [] } },
    value(form('json', 'application/json', named('Answer')))
  )
})
const dispatch = anAction({
  id: 'dispatch',
  path: '/talk/dispatch',
  input: takes(body([], { type: named('DispatchRequest') })),
  answer: value(form('json', 'application/json', named('Started')))
})
const talk = aResource('talk', [complete, dispatch])
const api = anApi({ resources: [talk] })

const method = {
  function: 'follow',
  parameters: ['id: string', 'options?: FollowOptions'],
  returns: 'FollowStream',
  event: 'complete',
  description: 'Follows work.'
}
const follow = {
  needs: ['complete'],
  calls: { dispatch: { call: 'dispatchCall', input: '& ToolsInput', event: 'complete' } },
  methods: { 'talk.follow': method },
  statics: {
    fromToken: {
      function: 'fromToken',
      parameters: ['token: string', 'options?: ClientOptions'],
      returns: 'Tiny',
      description: 'A client with a token.'
    }
  }
}

describe('helpers', () => {
  it('are left out whole where the document misses an operation that they need', () => {
    const mounted = helpersOf(
      api,
      testConfig({ helpers: { follow: { ...follow, needs: ['complete', 'subscribe'] } } })
    )
    expect(mounted).toMatchObject({ modules: [], statics: [], prepare: null })
    expect([mounted.calls.size, mounted.methods.size]).toEqual([0, 0])
  })

  it('make the calls of the operations that sdk.yaml names, with what they take and whose events they tell of', () => {
    const helpers = helpersOf(api, testConfig({ helpers: { follow } }))
    const view = resourceView(talk, {
      api,
      homeOf: () => ['talk'],
      aliases: new Map(),
      eventLists: new Map(),
      helpers
    })
    const emitted = view.methods.find(({ head }) => head.startsWith('dispatch('))
    expect(emitted?.head).toBe(
      'dispatch(request?: DispatchRequest & ToolsInput, options?: CallOptions): DispatchCall<Started, TalkEvent>'
    )
    expect(emitted?.body).toBe(
      "return dispatchCall(this, route('dispatch', 'POST /talk/dispatch'), [], request, options)"
    )
    expect(view.imports).toContain(
      "import { type DispatchCall, type FollowOptions, type FollowStream, type ToolsInput, dispatchCall, follow } from '../helpers/follow.ts'"
    )
    expect(view.imports.join('\n')).not.toContain('type Call,')
  })

  it('take what the compiler finds out from a call, where sdk.yaml gives it a name', () => {
    const call = { call: 'dispatchCall', input: '& ToolsInput', infer: 'Tools' }
    const helpers = helpersOf(
      api,
      testConfig({ helpers: { follow: { ...follow, calls: { dispatch: call } } } })
    )
    const context = {
      api,
      homeOf: () => ['talk'],
      aliases: new Map(),
      eventLists: new Map(),
      helpers
    }
    expect(resourceView(talk, context).methods.find(({ head }) => head.startsWith('dispatch'))?.head).toBe(
      'dispatch<Tools>(request?: DispatchRequest & ToolsInput<Tools>, options?: CallOptions): DispatchCall<Started>'
    )
    const item = anAction({
      id: 'dispatchIn',
      name: 'dispatch',
      path: '/talk/{talkId}/dispatch',
      input: takes(body([], { type: named('DispatchRequest') })),
      answer: value(form('json', 'application/json', named('Started'))),
      scope: 'item'
    })
    const both = new Map(
      [...helpers.calls].flatMap(([id, mounted]) => [
        [id, mounted] as const,
        ['dispatchIn', mounted] as const
      ])
    )
    const view = resourceView(aResource('talk', [dispatch, item]), {
      ...context,
      helpers: { ...helpers, calls: both }
    })
    const [method] = view.methods
    expect(method?.overloads.map((overload) => overload.split('\n').at(-1)?.trim())).toEqual([
      'dispatch<Tools>(request: DispatchRequest & ToolsInput<Tools>, options?: CallOptions): DispatchCall<Started>',
      'dispatch<Tools>(talkId: null, request?: DispatchRequest & ToolsInput<Tools>, options?: CallOptions): DispatchCall<Started>',
      'dispatch<Tools>(talkId: string, request?: DispatchRequest & ToolsInput<Tools>, options?: CallOptions): DispatchCall<Started>',
      'dispatch<Id extends string | null>(talkId: Id, request?: DispatchRequest & ToolsInput, options?: CallOptions): DispatchCall<Started>'
    ])
    expect(view.imports.join('\n')).not.toMatch(/type Tools\b/)
  })

  it('add methods to a resource, which pass on what they are called with', () => {
    const helpers = helpersOf(api, testConfig({ helpers: { follow } }))
    const view = resourceView(talk, {
      api,
      homeOf: () => ['talk'],
      aliases: new Map(),
      eventLists: new Map(),
      helpers
    })
    expect(view.methods.at(-1)).toEqual({
      docs: '  /** Follows work. */',
      overloads: [],
      head: 'follow(id: string, options?: FollowOptions): FollowStream<TalkEvent>',
      body: 'return follow(this, id, options)'
    })
  })

  it('add static methods to the client, with the options of the service', () => {
    const [member] = helpersOf(api, testConfig({ helpers: { follow } })).statics
    if (member === undefined) throw new Error('no static method')
    const imports = importsOf(code`client.ts`)
    expect(memberView(member, code`Tiny`, () => [], imports)).toMatchObject({
      head: 'fromToken(token: string, options?: ClientOptions): Tiny',
      body: 'return fromToken(Tiny, token, options)'
    })
    expect(imports.lines()).toEqual([
      "import { fromToken } from './helpers/follow.ts'",
      "import type { ClientOptions } from './service.ts'"
    ])
  })
})

it('finds the types that a piece of signature names', () => {
  expect(typesIn('& ToolsInput | Partial<Upload>')).toEqual(['ToolsInput', 'Partial', 'Upload'])
})

it('lets a helper see every request before it is sent', () => {
  const config = testConfig({
    helpers: { meta: { needs: [], calls: {}, methods: {}, statics: {}, prepare: 'prepareRequest' } }
  })
  const view = serviceView(api, helpersOf(api, config))
  expect(view.imports).toContain("import { prepareRequest } from './helpers/meta.ts'")
  expect(view.service).toMatch(/, prepare: prepareRequest \}$/)
})
