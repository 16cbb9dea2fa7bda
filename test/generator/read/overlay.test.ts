/** `overlays` of sdk.yaml change a document before it is read. */
import { describe, expect, test } from 'vitest'
import type { RawDocument } from '../../../generator/read/load.ts'
import { applyOverlays, type Action } from '../../../generator/read/overlay/overlay.ts'
import { readOf } from '../../support/readOf.ts'

const shop = (): RawDocument => ({
  openapi: '3.0.0',
  info: { title: 'Shop', version: '1' },
  servers: [{ url: 'https://api.shop.test' }],
  tags: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
  paths: {
    '/order/create': { post: { operationId: 'createOrder', tags: ['x', 'y'], responses: {} } },
    '/order/list': { get: { operationId: 'listOrders', deprecated: false, responses: {} } }
  }
})

const overlaid = (...actions: readonly Action[]) =>
  applyOverlays(
    shop(),
    actions.map((action, index) => ({ ...action, place: `sdk.yaml:${index + 1}:3` }))
  )

describe('an action', () => {
  test.each<{ what: string; action: Action; at: (root: RawDocument) => unknown; want: unknown }>([
    {
      what: 'merges an object into an object, with what is inside',
      action: { target: '$.info', update: { title: 'Store', contact: { name: 'Ada' } } },
      at: (root) => root['info'],
      want: { title: 'Store', version: '1', contact: { name: 'Ada' } }
    },
    {
      what: 'joins lists inside of what it merges',
      action: { target: '$', update: { tags: [{ name: 'd' }] } },
      at: (root) => root['tags'],
      want: [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }]
    },
    {
      what: 'appends one value to a list',
      action: { target: '$.tags', update: { name: 'd' } },
      at: (root) => root['tags'],
      want: [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }]
    },
    {
      what: 'joins a list to a list',
      action: { target: '$.servers', update: [{ url: '/b' }, { url: '/c' }] },
      at: (root) => root['servers'],
      want: [{ url: 'https://api.shop.test' }, { url: '/b' }, { url: '/c' }]
    },
    {
      what: 'replaces a single value',
      action: { target: '$.info.title', update: 'Store' },
      at: (root) => root['info'],
      want: { title: 'Store', version: '1' }
    },
    {
      what: 'removes what it selects of a list, from behind',
      action: { target: "$.tags[?@.name != 'b']", remove: true },
      at: (root) => root['tags'],
      want: [{ name: 'b' }]
    },
    {
      what: 'removes what it selects twice once',
      action: { target: '$.tags[0,0]', remove: true },
      at: (root) => root['tags'],
      want: [{ name: 'b' }, { name: 'c' }]
    },
    {
      what: 'removes a key of every object that it selects',
      action: { target: '$.paths.*.*.tags', remove: true },
      at: (root) => JSON.stringify(root['paths']).includes('tags'),
      want: false
    },
    {
      what: 'removes, whatever its update is',
      action: { target: '$.servers', remove: true, update: {} },
      at: (root) => 'servers' in root,
      want: false
    },
    {
      what: 'copies one node',
      action: { target: '$.paths["/order/list"].get', copy: '$.paths["/order/create"].post' },
      at: (root) => JSON.stringify(root['paths']).match(/"tags":\["x","y"\]/g)?.length,
      want: 2
    },
    {
      what: 'gives a key named __proto__ no meaning',
      action: { target: '$.info', update: JSON.parse('{"__proto__":{"x":1}}') },
      at: (root) => Object.keys(Object(root['info'])),
      want: ['title', 'version', '__proto__']
    }
  ])('an action $what', ({ action, at, want }) => {
    const { root, diagnostics } = overlaid(action)
    expect(diagnostics).toEqual([])
    expect(at(root)).toEqual(want)
  })

  test('actions apply in their order, and the given document stays as it was', () => {
    const document = shop()
    const place = 'sdk.yaml:1:1'
    const { root } = applyOverlays(document, [
      { target: '$.info', update: { contact: {} }, place },
      { target: '$.info.contact', update: { name: 'Ada' }, place }
    ])
    expect(root['info']).toEqual({ title: 'Shop', version: '1', contact: { name: 'Ada' } })
    expect(document).toEqual(shop())
  })

  test('what is put in two places is not shared', () => {
    const { root } = overlaid(
      { target: '$.paths.*.*', update: { 'x-a': {} } },
      { target: '$.paths["/order/list"].get["x-a"]', update: { b: 1 } }
    )
    expect(JSON.stringify(root['paths']).match(/"x-a":\{\}/g)).toHaveLength(1)
  })

  test('a path whose parameters have other names now is the one that was meant', () => {
    const document = { ...shop(), paths: { '/order/{orderId}/close': { post: { responses: {} } } } }
    const target = '$.paths["/order/{id}/close"].post.parameters[?@.name == "id"]'
    const { diagnostics } = applyOverlays(document, [{ target, remove: true, place: 'sdk.yaml:1:1' }])
    expect(diagnostics.map(({ message }) => message)).toEqual([
      `${target} selects nothing in the document. $.paths has no /order/{id}/close; did you mean /order/{orderId}/close?`
    ])
  })

  test.each<{ action: Action; want: string }>([
    {
      action: { target: '$.paths["/order/lst"].get', update: {} },
      want: '$.paths["/order/lst"].get selects nothing in the document. $.paths has no /order/lst; did you mean /order/list?'
    },
    {
      action: { target: '$.paths["/order/lst"].get.parameters[?@.name == "limit"]', remove: true },
      want: 'selects nothing in the document. $.paths has no /order/lst; did you mean /order/list?'
    },
    {
      action: { target: '$.tags[?@.name == "z"]', remove: true },
      want: '$.tags[?@.name == "z"] selects nothing in the document.'
    },
    {
      action: { target: '$.paths[', remove: true },
      want: '$.paths[ is not an expression of JSONPath (RFC 9535)'
    },
    { action: { target: '$', remove: true }, want: '$ selects the whole document, which cannot be removed.' },
    {
      action: { target: '$.info', update: 1 },
      want: '$.info selects an object, which is updated with an object.'
    },
    {
      action: { target: '$.info.title', update: {} },
      want: '$.info.title selects a single value, which is replaced by a single value.'
    },
    { action: { target: '$.info', copy: '$.tags.*' }, want: '$.tags.* selects 3 nodes; one is copied.' },
    {
      action: { target: '$.info', copy: '$.infos' },
      want: '$.infos selects nothing in the document. $ has no infos; did you mean info?'
    }
  ])('an action is refused: $action.target', ({ action, want }) => {
    const { diagnostics } = overlaid(action)
    expect(diagnostics.map(({ code, place, severity }) => ({ code, place, severity }))).toEqual([
      { code: 'document/overlay', place: 'sdk.yaml:1:3', severity: 'error' }
    ])
    expect(diagnostics[0]?.message).toContain(want)
  })

  test('a place is where it was written: in the document as it was, or in the action', () => {
    const { placeOf } = overlaid(
      { target: '$.tags[0]', remove: true },
      { target: '$.paths["/order/list"].get', update: { requestBody: { content: {} } } }
    )
    expect(placeOf('#/tags/1/name')).toBe('#/tags/2/name')
    expect(placeOf('#/paths/~1order~1list/get/responses')).toBe('#/paths/~1order~1list/get/responses')
    expect(placeOf('#/paths/~1order~1list/get/requestBody/content')).toBe('sdk.yaml:2:3')
    expect(placeOf('#/paths/~1gone/get')).toBe('#/paths/~1gone/get')
  })
})

describe('a run', () => {
  test('reads the document with its overlays', () => {
    const { methods, told } = readOf(
      shop(),
      'overlays:\n  - { target: $.paths.*.get, remove: true }\n  - { target: $.paths, update: { /order/count: { get: { operationId: countOrders, responses: {} } } } }\n'
    )
    expect(told).toEqual([])
    expect(methods).toEqual(['order.count', 'order.create'])
  })

  test('tells a fault of an overlay at its line, and one of what an overlay brings at the same', () => {
    const { told } = readOf(
      shop(),
      'overlays:\n  - { target: $.path, remove: true }\n  - target: $.paths\n    update: { /order/count: { get: { operationId: countOrders, parameters: 1, responses: {} } } }\n'
    )
    expect(told).toEqual([
      'error document/overlay sdk.yaml:4:5: $.path selects nothing in the document. $ has no path; did you mean paths?',
      'error document/structure sdk.yaml:5:5: parameters must be a list.'
    ])
  })

  test('tells a fault of a single value that an overlay sets, or of a key that it removes, at its line', () => {
    const { told } = readOf(
      shop(),
      'overlays:\n  - { target: $.info, update: { description: 1 } }\n  - { target: $.info.title, update: 2 }\n  - { target: $.info.version, remove: true }\n  - { target: $.info, update: { version: 3 } }\n'
    )
    expect(told).toEqual([
      'warning document/structure sdk.yaml:4:5: description must be a text; got 1. It is left out.',
      'warning document/structure sdk.yaml:5:5: title must be a text; got 2. It is left out.',
      'warning document/structure sdk.yaml:7:5: version must be a text; got 3. It is left out.'
    ])
    expect(readOf(shop(), 'overlays: [{ target: $.info, remove: true }]\n').told).toEqual([
      'warning document/structure sdk.yaml:3:12: An object is expected here. Nothing is read as an empty one.'
    ])
  })

  test.each([
    {
      line: '{ target: $.openapi, update: "2.0" }',
      want: 'input/version sdk.yaml:3:12: Its version is "2.0".'
    },
    { line: '{ target: $, update: { openapi: 4 } }', want: 'input/version sdk.yaml:3:12: Its version is 4.' },
    { line: '{ target: $.openapi, remove: true }', want: 'sdk.yaml:3:12: It has no `openapi` field.' },
    {
      line: '{ target: $, update: { paths: 1 } }',
      want: 'sdk.yaml:3:12: The document has no `paths` object.'
    }
  ])('refuses what is not a document of OpenAPI 3 after $line', ({ line, want }) => {
    expect(readOf(shop(), `overlays: [${line}]\n`).told.join('\n')).toContain(want)
  })

  test.each([
    { by: 'overlays', more: 'overlays: [{ target: $.paths.*, remove: true }]\n' },
    { by: 'operations', more: 'operations: { createOrder: { skip: true }, listOrders: { skip: true } }\n' }
  ])('tells that $by leaves no operation', ({ by, more }) => {
    expect(readOf(shop(), more).told).toEqual([
      `warning document/structure sdk.yaml:3:1: With \`${by}\` of sdk.yaml the document has no operation. The package has no calls.`
    ])
  })

  test.each([
    { line: '{ target: $.info }', want: 'must have one of `update`, `copy` and `remove: true`' },
    { line: '{ target: $.info, update: {}, copy: $.tags }', want: 'must have one of' },
    { line: '{ update: {} }', want: '`overlays.0.target` is missing' },
    { line: '{ target: $.info, remvoe: true }', want: 'did you mean `remove`' }
  ])('refuses the action $line', ({ line, want }) => {
    expect(readOf(shop(), `overlays: [${line}]\n`).told.join('\n')).toContain(want)
  })
})

describe('an operation that sdk.yaml skips', () => {
  test.each(['createOrder', 'POST /order/create'])(
    '%s is left out, and nothing of it is at fault',
    (name) => {
      const document = JSON.parse(JSON.stringify(shop()))
      document.paths['/order/create'].post.parameters = 'wrong'
      const { methods, told } = readOf(document, `operations: { '${name}': { skip: true } }\n`)
      expect({ methods, told }).toEqual({ methods: ['order.list'], told: [] })
    }
  )

  test('is told with the nearest name if the document lacks it', () => {
    expect(readOf(shop(), 'operations: { createOrdr: { skip: true } }\n').told).toEqual([
      'error config/unused sdk.yaml:3:15: operations.createOrdr: The document has no operation createOrdr. Did you mean createOrder?'
    ])
  })

  test('may be named by the id that it has from its method and path', () => {
    const document = JSON.parse(JSON.stringify(shop()))
    delete document.paths['/order/create'].post.operationId
    const { methods, told } = readOf(document, 'operations: { postOrderCreate: { skip: true } }\n')
    expect(methods).toEqual(['order.list'])
    expect(told.filter((line) => !line.includes('document/operation-id'))).toEqual([])
  })

  test('leaves the same operation of another path', () => {
    const paths = {
      '/a/list': { get: { operationId: 'listA', responses: {} } },
      '/b/list': { $ref: '#/paths/~1a~1list' }
    }
    const { methods, told } = readOf({ ...shop(), paths }, "operations: { 'GET /b/list': { skip: true } }\n")
    expect({ methods, told }).toEqual({ methods: ['a.list'], told: [] })
  })

  test('has nothing else decided for it', () => {
    expect(
      readOf(shop(), 'operations: { createOrder: { skip: true, name: make } }\n').told.join('')
    ).toContain('must have nothing beside `skip: true`')
  })
})
