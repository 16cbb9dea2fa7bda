import { describe, expect, it } from 'vitest'
import {
  joinReturns,
  signatureOf,
  type Signature
} from '../../../../generator/target/typescript/calls/signature.ts'
import {
  anAction,
  body,
  both,
  choice,
  form,
  items,
  jsonBody,
  named,
  option,
  page,
  query,
  stream,
  takes,
  value
} from '../anAction.ts'

type Changes = Parameters<typeof anAction>[0]

const sign = (changes: Changes): Signature => signatureOf(anAction(changes))

/** The call form as it is read: ids, input, options. */
function formOf({ ids, input, optionsType, optionsNeeded }: Signature): string {
  return `(${[...ids, `${input.name}${input.optional ? '?' : ''}: ${input.type}`, `options${optionsNeeded ? '' : '?'}: ${optionsType}`].join(', ')})`
}

const multipart = {
  kind: 'multipart',
  mediaType: 'multipart/form-data',
  type: named('Form'),
  fields: ['file'],
  parts: []
} as const
const binary = { kind: 'binary', mediaType: 'image/png' } as const

const forms: readonly { rule: string; given: Changes; want: string }[] = [
  { rule: 'a POST without a body', given: {}, want: '(request?: BotRequest, options?: CallOptions)' },
  {
    rule: 'a POST with a body that needs nothing',
    given: { input: takes(body([jsonBody('BotRequest')])) },
    want: '(request?: BotRequest, options?: CallOptions)'
  },
  {
    rule: 'a POST with a body that needs a field',
    given: { input: takes(body([jsonBody('Needed')], { required: true })) },
    want: '(request: Needed, options?: CallOptions)'
  },
  {
    rule: 'several bodies',
    given: { input: takes(body([jsonBody('BotRequest'), multipart, binary], { required: true })) },
    want: '(request: BotRequest | Form | BinaryBody, options?: CallOptions)'
  },
  {
    rule: 'one shape on two media types',
    given: { input: takes(body([jsonBody('BotRequest'), jsonBody('BotRequest')])) },
    want: '(request?: BotRequest, options?: CallOptions)'
  },
  {
    rule: 'bytes alone',
    given: { input: takes(body([binary], { required: true })) },
    want: '(request: BinaryBody, options?: CallOptions)'
  },
  {
    rule: 'a form alone',
    given: { input: takes(body([multipart], { required: true })) },
    want: '(request: Form, options?: CallOptions)'
  },
  {
    rule: 'a GET',
    given: { method: 'GET', path: '/bot/{botId}/fetch' },
    want: '(botId, params?: BotParams, options?: CallOptions)'
  },
  {
    rule: 'a GET that needs a parameter',
    given: {
      method: 'GET',
      path: '/bot/find',
      input: takes(query([], { type: named('Needed'), required: true }))
    },
    want: '(params: Needed, options?: CallOptions)'
  },
  {
    rule: 'a catch-all that must be given',
    given: { path: '/space/{spaceId}/file/move/{+path}' },
    want: '(spaceId, path, request?: BotRequest, options?: CallOptions)'
  },
  {
    rule: 'a catch-all that may be left out',
    given: { method: 'GET', path: '/space/{spaceId}/file/list/{+path?}' },
    want: '(spaceId, params?: BotParams, options?: CallOptions)'
  },
  {
    rule: 'ids that another argument is called like',
    given: { path: '/access/{request}/options/{options}/grant' },
    want: '(requestId, optionsId, request?: BotRequest, options?: CallOptions)'
  },
  {
    rule: 'an id that is a word of the language',
    given: { path: '/school/{class}/visit' },
    want: '(classId, request?: BotRequest, options?: CallOptions)'
  },
  {
    rule: 'options of this action alone',
    given: { input: takes(option('header'), body()) },
    want: '(request?: BotRequest, options?: CallOptions & BotParams)'
  },
  {
    rule: 'a query and headers among the options, which have one type',
    given: { input: takes(option('query'), option('header'), body()) },
    want: '(request?: BotRequest, options?: CallOptions & BotParams)'
  },
  {
    rule: 'a header that an option of every call carries',
    given: { input: takes(option('header', [], { type: null }), body()) },
    want: '(request?: BotRequest, options?: CallOptions)'
  },
  {
    rule: 'an option that must be given, and the request before it',
    given: { input: takes(option('header', [], { type: named('Needed'), required: true }), body()) },
    want: '(request: BotRequest, options: CallOptions & Needed)'
  }
]

const returned: readonly {
  rule: string
  given: Changes
  want: readonly [returns: string, answer: string, call: string]
}[] = [
  { rule: 'JSON', given: {}, want: ['Call<Bot>', 'Bot', 'jsonCall'] },
  {
    rule: 'text',
    given: { answer: value(form('text', 'text/plain')) },
    want: ['Call<string>', 'string', 'textCall']
  },
  { rule: 'nothing', given: { answer: value(form('nothing')) }, want: ['Call<void>', 'void', 'emptyCall'] },
  {
    rule: 'what the document does not describe',
    given: { answer: value(form('any')) },
    want: ['Call<unknown>', 'unknown', 'anyCall']
  },
  {
    rule: 'JSON or nothing',
    given: { answer: value(form('json'), true) },
    want: ['Call<Bot | null>', 'Bot | null', 'anyCall']
  },
  {
    rule: 'bytes',
    given: { answer: value(form('binary', '*/*')) },
    want: ["MediaCall<Download, { '*/*': Download }>", 'Download', 'mediaCall']
  },
  {
    rule: 'bytes, JSON or nothing',
    given: {
      answer: {
        kind: 'choice',
        usual: value(form('binary', '*/*'), true),
        forms: [form('binary', '*/*'), form('json')],
        byStatus: []
      }
    },
    want: [
      "MediaCall<Download | null, { '*/*': Download | null; 'application/json': Bot }>",
      'Download | null',
      'mediaCall'
    ]
  },
  {
    rule: 'text or JSON',
    given: { answer: choice(form('text', 'text/plain'), form('json')) },
    want: ["MediaCall<string, { 'text/plain': string; 'application/json': Bot }>", 'string', 'mediaCall']
  },
  {
    rule: 'pages',
    given: { answer: page() },
    want: ['PageCall<Bot>', 'Page<Bot>', 'pageCall']
  },
  {
    rule: 'pages and lines',
    given: { answer: page({ stream: stream(items) }) },
    want: ['ListCall<Bot>', 'Page<Bot>', 'listCall']
  },
  {
    rule: 'pages, lines and a table',
    given: { answer: page({ stream: stream(items), table: form('text', 'text/csv') }) },
    want: ['ExportCall<Bot>', 'Page<Bot>', 'exportCall']
  },
  {
    rule: 'an answer that can be streamed',
    given: { answer: both() },
    want: ['StreamCall<Bot, BotEvent>', 'Bot', 'streamCall']
  },
  {
    rule: 'nothing but a stream',
    given: { answer: { kind: 'stream', stream: stream() } },
    want: ['EventStream<BotEvent>', 'EventStream<BotEvent>', 'eventStream']
  },
  {
    rule: 'a stream of items',
    given: { answer: { kind: 'stream', stream: stream(items) } },
    want: ['EventStream<ItemEvent<Bot>>', 'EventStream<ItemEvent<Bot>>', 'eventStream']
  },
  {
    rule: 'an answer whose stream has items',
    given: { answer: both(stream(items)) },
    want: ['StreamCall<Bot, ItemEvent<Bot>>', 'Bot', 'streamCall']
  },
  {
    rule: 'a stream that the document does not describe',
    given: { answer: both(stream({ kind: 'any' })) },
    want: ['StreamCall<Bot, unknown>', 'Bot', 'streamCall']
  },
  {
    rule: 'what another server answered',
    given: { answer: { kind: 'passThrough' } },
    want: ['Call<Response>', 'Response', 'passCall']
  }
]

describe('signatureOf', () => {
  it.each(forms)('signatureOf calls $rule', ({ given, want }) => {
    expect(formOf(sign(given))).toBe(want)
  })

  it.each(returned)('signatureOf returns $rule', ({ given, want }) => {
    const { returns, answer: awaited, call } = sign(given)
    expect([returns, awaited, call]).toEqual(want)
  })

  it('signatureOf lists the imports', () => {
    const { types: used, runtimeTypes } = sign({
      input: takes(option('query'), option('header'), body([jsonBody('Needed'), binary])),
      answer: both()
    })
    expect([[...used].sort(), [...runtimeTypes].sort()]).toEqual([
      ['Bot', 'BotEvent', 'BotParams', 'Needed'],
      ['BinaryBody', 'StreamCall']
    ])
  })
})

describe('joinReturns', () => {
  it('joinReturns joins different types and keeps equal ones', () => {
    const joined = joinReturns(
      sign({ answer: both() }),
      sign({ answer: both(stream(), value(form('json', 'application/json', named('Draft')))) })
    )
    expect(joined).toMatchObject({ returns: 'StreamCall<Bot | Draft, BotEvent>' })
  })

  it('joinReturns does not join two kinds of calls', () => {
    expect(joinReturns(sign({}), sign({ answer: both() }))).toBeNull()
  })
})
