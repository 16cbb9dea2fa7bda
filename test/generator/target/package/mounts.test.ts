import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHelpers } from '../../../../generator/emit/readHelpers.ts'
import type { Mount } from '../../../../generator/model/api.ts'
import { memberView } from '../../../../generator/target/typescript/calls/memberView.ts'
import { resourceView } from '../../../../generator/target/typescript/calls/resource.ts'
import { helpersOf, noHelpers, type Helpers } from '../../../../generator/target/typescript/package/mounts.ts'
import { indexView } from '../../../../generator/target/typescript/package/package.ts'
import { serviceView } from '../../../../generator/target/typescript/package/service.ts'
import { code } from '../../../../generator/target/typescript/words/doors.ts'
import { importsOf } from '../../../../generator/target/typescript/words/imports.ts'
import { anAction, aResource, body, both, form, named, takes, value } from '../anAction.ts'
import { anApi } from '../anApi.ts'

const answer = both(
  { convention: 'lines', events: { kind: 'declared', type: named('TalkEvent'), types: [] } },
  value(form('json', 'application/json', named('Answer')))
)
const started = value(form('json', 'application/json', named('Started')))
const complete = anAction({
  id: 'complete',
  path: '/talk/complete',
  answer,
  input: takes(body([], { type: named('Question') }))
})
const dispatch = anAction({
  id: 'dispatch',
  path: '/talk/dispatch',
  answer: started,
  input: takes(body([], { type: named('Work') }))
})

/** What helpers are read from, whose one module declares this. */
function helpersFrom(declaration: string, mount: Partial<Mount>): Helpers {
  const folder = mkdtempSync(join(tmpdir(), 'helpers-'))
  mkdirSync(join(folder, 'talk'))
  const types = 'export interface Tools<T> { tools: T }\nexport class WorkCall<T, E> {}\n'
  writeFileSync(
    join(folder, 'talk/talk.ts'),
    `import type { CallLike } from '../../runtime/index.ts'\n${types}${declaration}`
  )
  const modules = readHelpers(folder)
  rmSync(folder, { recursive: true })
  const whole = {
    helper: 'talk',
    needs: [],
    formerIds: [],
    calls: [],
    methods: [],
    statics: [],
    prepare: null,
    ...mount
  }
  return helpersOf(anApi({ resources: [aResource('talk', [complete, dispatch])], mounts: [whole] }), modules)
}

/** The resource whose operation `id` is called by the helper, or to which it adds a method. */
function viewOf(helpers: Helpers, actions = [complete, dispatch]) {
  const talk = aResource('talk', actions)
  return resourceView(talk, {
    api: anApi({ resources: [talk] }),
    homeOf: () => ['talk'],
    attached: new Map(),
    aliases: new Map(),
    eventLists: new Map(),
    helpers
  })
}

const called = (declaration: string, operation: string, events: string | null = null) =>
  viewOf(helpersFrom(declaration, { calls: [{ operation, function: 'workCall', events }] }))

const rest = 'resource: R, operation: O, ids: readonly unknown[], input?: '

describe('what programs may import of a helper', () => {
  const declaration = [
    `export function workCall<T, E>(${rest}unknown): WorkCall<T, E> { }`,
    'export function work(): void {}',
    'export function prepared(request: unknown): unknown { return request }'
  ].join('\n')

  test('a function that only generated code calls is not exported by the package', () => {
    const { exports } = helpersFrom(declaration, {
      calls: [{ operation: 'complete', function: 'workCall', events: null }],
      methods: [{ resource: ['talk'], name: 'work', function: 'work' }],
      prepare: 'prepared'
    })
    expect(exports).toEqual([{ module: 'helpers/talk/talk.ts', names: ['type Tools', 'WorkCall', 'work'] }])
  })

  test('a helper of which a program may import nothing is not in the index', () => {
    const helpers = helpersFrom('', {})
    const empty = { ...helpers, exports: helpers.exports.map((each) => ({ ...each, names: [] })) }
    expect(indexView(anApi({}), empty).helpers).toEqual([])
    expect(indexView(anApi({}), helpers).helpers).toEqual([
      { module: './helpers/talk/talk.ts', names: 'type Tools, WorkCall' }
    ])
  })
})

describe('a call that a helper makes', () => {
  test('a call that a helper makes takes and returns what the helper declares, with the types of the operation for T, E and Request', () => {
    const view = called(
      `export function workCall<T, E, Request>(${rest}Request & Tools<string>): WorkCall<T, E> { }`,
      'complete'
    )
    expect(view.methods[0]?.head).toBe(
      'complete(request?: Question & Tools<string>, options?: CallOptions): WorkCall<Answer, TalkEvent>'
    )
    expect(view.methods[0]?.body).toBe(
      "return workCall(this, route('complete', 'POST /talk/complete', { stream: lines }), [], request, options)"
    )
    expect(view.imports).toContain(
      "import { type Tools, type WorkCall, workCall } from '../helpers/talk/talk.ts'"
    )
  })

  test('a call that a helper makes returns the class that its declaration names, whatever the function is called', () => {
    const view = called(
      `export class Later<T> {}\nexport function workCall<T>(${rest}unknown): Later<T> { }`,
      'complete'
    )
    expect(view.methods[0]?.head).toBe('complete(request?: Question, options?: CallOptions): Later<Answer>')
  })

  test('a call that a helper makes has the events of another operation if sdk.yaml names one', () => {
    const view = called(
      `export function workCall<T, E>(${rest}unknown): WorkCall<T, E> { }`,
      'dispatch',
      'complete'
    )
    expect(view.methods.find(({ head }) => head.startsWith('dispatch'))?.head).toBe(
      'dispatch(request?: Work, options?: CallOptions): WorkCall<Started, TalkEvent>'
    )
  })

  test('a call that a helper makes has the type parameters that nothing stands for, which a call infers', () => {
    const view = called(
      `export function workCall<T, E, Request, Own>(${rest}Request & Tools<Own>): WorkCall<T, E> { }`,
      'complete'
    )
    expect(view.methods[0]?.head).toBe(
      'complete<Own>(request?: Question & Tools<Own>, options?: CallOptions): WorkCall<Answer, TalkEvent>'
    )
  })

  test('a call that a helper makes takes a request of several types in brackets beside what the helper adds', () => {
    const bodies = ['One', 'Two'].map((type) => ({
      kind: 'json' as const,
      mediaType: `application/${type}`,
      type: named(type),
      isObject: true
    }))
    const helpers = helpersFrom(
      `export function workCall<T, E, Request>(${rest}Request & Tools<string>): WorkCall<T, E> { }`,
      { calls: [{ operation: 'complete', function: 'workCall', events: null }] }
    )
    expect(viewOf(helpers, [{ ...complete, input: takes(body(bodies)) }]).methods[0]?.head).toContain(
      'request?: (One | Two) & Tools<string>'
    )
  })

  test('a call that a helper makes keeps the summary of its operation, and has the comment of the helper for the rest', () => {
    const declaration = `(${rest}unknown): WorkCall<T, E> { }`
    const docs = { summary: 'Works.', description: 'Carry it out yourself.', deprecated: false }
    const commentOf = (tag: string) => {
      const helpers = helpersFrom(
        `/**\n * The helper carries\n * it out.\n *\n * All of it.\n${tag} */\nexport function workCall<T, E>${declaration}`,
        { calls: [{ operation: 'dispatch', function: 'workCall', events: null }] }
      )
      return viewOf(helpers, [{ ...dispatch, docs }]).methods[0]?.docs.replace(/\s*\n {3}\* ?/g, '|')
    }
    expect(commentOf('')).toBe('  /**|Works.||The helper carries it out.||All of it.|/')
    expect(commentOf(' * @inheritDoc\n')).toBe(
      '  /**|Works.||Carry it out yourself.||The helper carries it out.||All of it.|/'
    )
  })
})

describe('a method that a helper adds', () => {
  const declaration = `/**
 * Follows work.
 *
 * @throws {WorkError} The work failed.
 */
export function follow<E = Events['complete'], CallOptions extends CallLike = CallLike>(
  resource: R, id: string, options?: Tools<E> & CallOptions): WorkCall<E, string> { }`

  test('a method that a helper adds has parameters, types and words of the declaration, and passes on what it is called with', () => {
    const helpers = helpersFrom(declaration, {
      methods: [{ resource: ['talk'], name: 'listen', function: 'follow' }]
    })
    const view = viewOf(helpers)
    expect(view.methods.at(-1)).toEqual({
      docs: '  /**\n   * Follows work.\n   *\n   * @throws {WorkError} The work failed.\n   */',
      overloads: [],
      head: 'listen(id: string, options?: Tools<TalkEvent> & CallOptions): WorkCall<TalkEvent, string>',
      body: 'return follow(this, id, options)'
    })
    expect(view.imports).toContain(
      "import { type Tools, type WorkCall, follow } from '../helpers/talk/talk.ts'"
    )
    expect(view.imports.join('\n')).toMatch(/import type \{.*TalkEvent.*\} from '..\/types\/talk.ts'/)
  })

  test('a method that a helper adds is static on the client, with the class and the options of the client in its types', () => {
    const [member] = helpersFrom(
      'export function fromToken<Client, ClientOptions>(Class: C, token: string, options?: ClientOptions): Client { }',
      { statics: [{ name: 'fromToken', function: 'fromToken' }] }
    ).statics
    if (member === undefined) throw new Error('no static method')
    const imports = importsOf(code`client.ts`)
    expect(memberView(member, code`Tiny`, () => [], imports)).toMatchObject({
      head: 'fromToken(token: string, options?: ClientOptions): Tiny',
      body: 'return fromToken(Tiny, token, options)'
    })
    expect(imports.lines()).toEqual([
      "import { fromToken } from './helpers/talk/talk.ts'",
      "import type { ClientOptions } from './service.ts'"
    ])
  })

  test('a method that a helper adds has the type parameters that nothing stands for, with their constraints', () => {
    const [member] = helpersFrom(
      'export function pick<Key extends Tools<CallLike>>(resource: R, key: Key): Key { }',
      {
        statics: [{ name: 'pick', function: 'pick' }]
      }
    ).statics
    if (member === undefined) throw new Error('no static method')
    const imports = importsOf(code`client.ts`)
    expect(memberView(member, code`Tiny`, () => [], imports).head).toBe(
      'pick<Key extends Tools<CallLike>>(key: Key): Key'
    )
    expect(imports.lines()).toEqual([
      "import { type Tools, pick } from './helpers/talk/talk.ts'",
      "import type { CallLike } from './runtime/index.ts'"
    ])
  })
})

describe('sdk.yaml', () => {
  const mount = {
    helper: 'talk',
    needs: [],
    formerIds: [],
    calls: [],
    methods: [],
    statics: [],
    prepare: null
  }

  test.each([
    { what: 'a function', near: 'follows', remedy: 'follow' },
    { what: 'a function', near: 'nothing', remedy: 'follow' }
  ])('a mount of $what that its helper does not export is reported: $near', ({ near, remedy }) => {
    const make = () =>
      helpersFrom('export function follow(resource: R): string { }', {
        statics: [{ name: 'x', function: near }]
      })
    expect(make).toThrow(
      expect.objectContaining({
        diagnostics: [
          expect.objectContaining({
            code: 'config/function',
            place: 'sdk.yaml helpers.talk.statics.x',
            message: `The helper talk exports no function ${near}.${near === 'follows' ? ' Did you mean follow?' : ''}`,
            fix: `Name one of these: ${remedy}.`
          })
        ]
      })
    )
  })

  test.each(['(resource: R): WorkCall<T, E>', `(${rest}unknown): string`])(
    'is told of a function under calls that makes no call: %s',
    (declaration) => {
      expect(() => called(`export function workCall<T, E>${declaration} { }`, 'complete')).toThrow(
        expect.objectContaining({
          diagnostics: [
            expect.objectContaining({
              place: 'sdk.yaml helpers.talk.calls.complete.call',
              message: 'The function workCall of the helper talk makes no call.'
            })
          ]
        })
      )
    }
  )

  test('a mount of a helper that does not exist is reported with the nearest', () => {
    const modules = new Map([['talk', { path: 'talk.ts', functions: [], exports: [], operations: [] }]])
    expect(() => helpersOf(anApi({ mounts: [{ ...mount, helper: 'tolk' }] }), modules)).toThrow(
      expect.objectContaining({
        diagnostics: [expect.objectContaining({ message: 'There is no helper tolk. Did you mean talk?' })]
      })
    )
  })
})

test('a helper sees every request before it is sent', () => {
  const declaration = 'export function prepareRequest(request: unknown): unknown { }'
  const helpers = helpersFrom(declaration, { prepare: 'prepareRequest' })
  const view = serviceView(anApi(), helpers)
  expect(view.imports).toContain("import { prepareRequest } from './helpers/talk/talk.ts'")
  expect(view.service).toMatch(/, prepare: prepareRequest \}$/)
  expect(serviceView(anApi(), noHelpers).service).not.toContain('prepare')
})

test('a helper whose operation was renamed is handed it by the id that its code has', () => {
  const declaration =
    "import { oldComplete } from '../../operations/talk.ts'\nexport function go(): void { oldComplete }"
  const needs = [complete.id]
  expect(() => helpersFrom(declaration, { needs })).toThrow(/calls the operation oldComplete/)
  const helpers = helpersFrom(declaration, {
    needs,
    formerIds: [{ former: 'oldComplete', operation: complete.id }]
  })
  expect(helpers.needs.get('talk')).toEqual([
    { id: complete.id, action: complete },
    { id: 'oldComplete', action: complete }
  ])
})
