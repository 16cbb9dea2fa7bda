import { describe, expect, it } from 'vitest'
import {
  documentPath,
  operationText,
  pathTemplate
} from '../../../../generator/target/typescript/calls/descriptor.ts'
import {
  anAction,
  body,
  both,
  choice,
  declared,
  form,
  jsonBody,
  named,
  option,
  page,
  parameter,
  partsOf,
  query,
  stream,
  takes,
  value
} from '../anAction.ts'

type Changes = Parameters<typeof anAction>[0]

const png = form('binary', 'image/png')
const text = form('text', 'text/plain')
const json = form('json')
const binaryBody = { kind: 'binary', mediaType: 'image/png' } as const
const multipart = {
  kind: 'multipart',
  mediaType: 'multipart/form-data',
  type: named('BotForm'),
  fields: ['file', 'cover'],
  parts: []
} as const

/** What is said beside `method: 'POST', path: '/bot/create'`. */
const rows: readonly { rule: string; given: Changes; want: string }[] = [
  {
    rule: 'nothing more where nothing is unusual',
    given: { input: takes(body([jsonBody('BotRequest')])) },
    want: ''
  },
  { rule: 'what may be sent again', given: { retry: 'idempotent' }, want: "retry: 'idempotent'" },
  { rule: 'that a POST only reads', given: { retry: 'safe' }, want: "retry: 'safe'" },
  { rule: 'the limit that it shares', given: { limit: 'rate/poll' }, want: "limit: 'rate/poll'" },
  {
    rule: 'that it hands on what another server answered, in no media type of its own',
    given: { answer: { kind: 'passThrough' } },
    want: 'passThrough: true'
  },
  {
    rule: 'the field that makes it harmless to repeat',
    given: { idempotentWith: 'channelId' },
    want: "idempotentWith: 'channelId'"
  },
  {
    rule: 'the media type of a text, which it asks for',
    given: { answer: value(form('text', 'text/markdown')) },
    want: "accept: 'text/markdown'"
  },
  {
    rule: 'nothing of the media type of a text that it asks for by any',
    given: { answer: value(form('text', 'text/markdown')), acceptsAny: true },
    want: ''
  },
  {
    rule: 'nothing of a range',
    given: { answer: value(form('text', '*/*')) },
    want: ''
  },
  {
    rule: 'the name that travels of a parameter that cannot have it as an option',
    given: {
      input: takes(
        option('query', [parameter('limitQuery', { wireName: 'limit', encoding: 'form' })]),
        body()
      )
    },
    want: "query: ['limitQuery'], encoding: { limitQuery: named('limit', repeated) }"
  },
  {
    rule: 'the query of a POST, which its options carry',
    given: { input: takes(option('query', [parameter('format'), parameter('session')]), body()) },
    want: "query: ['format', 'session']"
  },
  {
    rule: 'a path part of a POST that may be left out, which its options carry',
    given: { input: takes(option('path', [parameter('rest', { in: 'path' })]), body()) },
    want: "query: ['rest']"
  },
  {
    rule: 'parameters in the argument of a POST',
    given: { input: takes(query([parameter('take')])) },
    want: "argument: 'params'"
  },
  {
    rule: 'arrays joined by commas',
    given: { input: takes(option('query', [parameter('ids', { encoding: 'commas' })]), body()) },
    want: "query: ['ids'], encoding: { ids: commas }"
  },
  {
    rule: 'headers of this action alone',
    given: {
      input: takes(option('header', [parameter('traceId', { wireName: 'X-Trace-Id', in: 'header' })]), body())
    },
    want: "headers: { traceId: 'X-Trace-Id' }"
  },
  {
    rule: 'no header that an option of every call carries',
    given: {
      input: takes(option('header', [parameter('timezone', { in: 'header', option: 'timezone' })]), body())
    },
    want: ''
  },
  {
    rule: 'that nothing is sent for a body that is left out',
    given: { input: takes(body([jsonBody('BotRequest')], { bare: true })) },
    want: 'bare: true'
  },
  {
    rule: 'every body it takes',
    given: { input: takes(body([jsonBody('BotRequest'), multipart, binaryBody])) },
    want: "bodies: ['json', 'multipart', 'binary'], encode: bytesAs('image/png', encodeFile), fields: ['file', 'cover']"
  },
  {
    rule: 'a body that is not JSON, though it is the only one',
    given: { input: takes(body([binaryBody])) },
    want: "bodies: ['binary'], encode: bytesAs('image/png', encodeFile)"
  },
  {
    rule: 'a form, though it is the only body',
    given: { input: takes(body([multipart], { required: true })) },
    want: "bodies: ['multipart'], encode: encodeFile, fields: ['file', 'cover']"
  },
  {
    rule: 'a form that is sent without fields if none is given',
    given: { input: takes(body([multipart])) },
    want: "bodies: ['multipart'], encode: partsAs({}), fields: ['file', 'cover']"
  },
  {
    rule: 'a form that is left out if none is given',
    given: { input: takes(body([multipart], { bare: true })) },
    want: "bare: true, bodies: ['multipart'], encode: encodeFile, fields: ['file', 'cover']"
  },
  {
    rule: 'JSON of any value that may be left out',
    given: { input: takes(body([{ ...jsonBody('BotRequest'), isObject: false }], { bare: true })) },
    want: "encode: ifGiven('application/json')"
  },
  {
    rule: 'each media type once, and the first where it is not JSON',
    given: { answer: choice(png, json) },
    want: "accept: 'image/png', media: { 'image/png': 'bytes', 'application/json': 'json' }"
  },
  {
    rule: 'text beside JSON',
    given: { answer: choice(text, json) },
    want: "accept: 'text/plain', media: { 'text/plain': 'text', 'application/json': 'json' }"
  },
  {
    rule: 'JSON or nothing beside text',
    given: { answer: { kind: 'choice', usual: value(json, true), forms: [json, text], byStatus: [] } },
    want: "media: { 'application/json': 'any', 'text/plain': 'text' }"
  },
  {
    rule: 'JSON, and a text of another status',
    given: { answer: { kind: 'choice', usual: value(json), forms: [json, text], byStatus: ['text/plain'] } },
    want: "accept: 'application/json, text/plain', media: { 'application/json': 'json', 'text/plain': 'text' }"
  },
  {
    rule: 'JSON first without asking for it',
    given: { answer: choice(json, text) },
    want: "media: { 'application/json': 'json', 'text/plain': 'text' }"
  },
  {
    rule: 'the media type of bytes',
    given: { answer: value(png) },
    want: "accept: 'image/png', media: { 'image/png': 'bytes' }"
  },
  {
    rule: 'no media type where the other answer is nothing',
    given: { answer: value(json, true) },
    want: ''
  },
  {
    rule: 'pages, whose csv is no media type to choose',
    given: { answer: page({ table: form('text', 'text/csv') }) },
    want: 'page: cursorPages'
  },
  {
    rule: 'the media type of a text that can be streamed',
    given: { answer: both(stream(), value(text)) },
    want: "accept: 'text/plain', stream: jsonLines"
  },
  { rule: 'streams', given: { answer: both() }, want: 'stream: jsonLines' },
  {
    rule: 'the events that are known',
    given: { answer: both(stream(declared('result', 'token'))) },
    want: "stream: jsonLines, events: ['result', 'token']"
  }
]

describe('operationText', () => {
  it.each(rows)('operationText writes $rule', ({ given, want }) => {
    expect(operationText(anAction(given))).toBe(
      `{ id: 'createBot', method: 'POST', path: '/bot/create'${want === '' ? '' : `, ${want}`} }`
    )
  })

  it.each([
    { retry: 'safe', want: '' },
    { retry: 'idempotent', want: ", retry: 'idempotent'" },
    { retry: 'never', want: ", retry: 'never'" }
  ] as const)('says of a GET that is $retry only what differs from safe', ({ retry, want }) => {
    expect(operationText(anAction({ method: 'GET', path: '/bot/list', retry }))).toBe(
      `{ id: 'listBot', method: 'GET', path: '/bot/list'${want} }`
    )
  })

  it('operationText leaves the query of a GET to its parameters', () => {
    expect(
      operationText(
        anAction({
          method: 'GET',
          path: '/bot/list',
          retry: 'safe',
          input: takes(query([parameter('take')]))
        })
      )
    ).toBe("{ id: 'listBot', method: 'GET', path: '/bot/list' }")
  })
})

describe('paths', () => {
  it.each([
    '/graphql',
    '/bot/{botId}/fetch',
    '/space/{spaceId}/file/{+path}',
    '/space/{spaceId}/file/list/{+path?}'
  ])('the path for the runtime is %s', (path) => {
    expect(pathTemplate({ path: partsOf(path), input: takes() })).toBe(path)
  })

  it('paths are shown to people as in the document', () => {
    expect(documentPath(partsOf('/space/{spaceId}/file/list/{+path?}'))).toBe(
      '/space/{spaceId}/file/list/{path}'
    )
  })
})
