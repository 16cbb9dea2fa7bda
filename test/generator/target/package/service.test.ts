import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../../../../generator/model/api.ts'
import { decidedBy } from '../../../../generator/model/decided.ts'
import { readDocument } from '../../../../generator/read/read.ts'
import type { Config } from '../../../../generator/decide/config.ts'
import { serviceView, type ServiceView } from '../../../../generator/target/typescript/package/service.ts'
import { pageStyle, testConfig } from '../../../support/config.ts'
import { documentOf } from '../../../support/sketch.ts'
import { anApi } from '../anApi.ts'

const errors: readonly ErrorCode[] = [
  { code: 'NOT_FOUND', status: 404, className: 'NotFoundError', retryable: false, docs: '' },
  { code: "DON'T", status: 418, className: 'DontError', retryable: false, docs: '' }
]

const { document } = readDocument({ ...documentOf({}), servers: [{ url: 'https://tiny.example/v1/' }] })

// The usual writer of the query instead of the one that the committed sdk.yaml chooses.
const service: Config['service'] = { ...testConfig().service, nested: 'brackets' }

function viewOf(changes: Partial<Config> = {}, codes = errors): ServiceView {
  return serviceView({
    ...anApi(),
    ...decidedBy(testConfig({ service, ...changes }), document),
    errors: codes
  })
}

const jsonLines = {
  framing: 'jsonl',
  mediaType: 'application/jsonl',
  discriminator: 'type',
  item: 'item'
} as const
const chunks = { framing: 'sse', mediaType: 'text/event-stream', done: '[DONE]' } as const

describe('serviceView', () => {
  it('serviceView holds the facts that the runtime needs', () => {
    const view = viewOf({
      service: {
        ...service,
        name: 'Tiny',
        hostPath: '/v1',
        tokenVariables: ['TINY'],
        addressVariables: ['TINY_URL'],
        logVariable: 'TINY_LOG',
        browserSecrets: ['sk-'],
        corsHeaders: ['Accept'],
        options: { actingFor: { header: 'X-For', identity: true, description: 'In the name of.' } }
      },
      errors: {
        codes: {},
        rules: [{ kind: 'notFound', status: 404 }],
        transient: [503],
        absent: { 413: 'TOO_LARGE' }
      }
    })
    expect(view.service).toBe(
      "{ name: 'Tiny', baseUrl: 'https://tiny.example/v1', hostPath: '/v1', auth: { header: 'Authorization', scheme: 'Bearer' }, tokenVariables: ['TINY'], addressVariables: ['TINY_URL'], logVariable: 'TINY_LOG', userAgent: userAgent, " +
        "options: { actingFor: { header: 'X-For', identity: true } }, browserSecrets: ['sk-'], corsHeaders: ['Accept'], " +
        'errors: errors, nested: brackets }'
    )
    expect([view.name, view.errors]).toEqual([
      "'Tiny'",
      String.raw`{ codes: { NOT_FOUND: 404, 'DON\'T': 418 }, rules: [{ kind: 'notFound', status: 404 }], transient: [503], absent: { '413': 'TOO_LARGE' } }`
    ])
    expect(view.options).toEqual([{ docs: '  /** In the name of. */', name: 'actingFor' }])
  })

  it('serviceView leaves out the statuses that the runtime repeats requests after in any case', () => {
    const errorsOf = (transient: number[], statuses: number[]): string =>
      viewOf(
        { errors: { codes: {}, rules: [], transient, safe: { statuses, codes: ['X'] }, absent: {} } },
        []
      ).errors
    const edge = [520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530]
    expect(errorsOf([408, 502, 503, 504], edge)).toBe(
      "{ codes: {}, rules: [], safe: { codes: ['X'] }, absent: {} }"
    )
    expect(errorsOf([502, 503, 504], edge.slice(1))).toBe(
      "{ codes: {}, rules: [], transient: [502, 503, 504], safe: { statuses: [521, 522, 523, 524, 525, 526, 527, 528, 529, 530], codes: ['X'] }, absent: {} }"
    )
    expect(errorsOf([], [])).toBe(
      "{ codes: {}, rules: [], transient: [], safe: { statuses: [], codes: ['X'] }, absent: {} }"
    )
  })

  it('serviceView leaves out what sdk.yaml leaves out', () => {
    const { hostPath: _, ...without } = service
    expect(viewOf({ service: { ...without, options: {} } }).service).not.toContain('hostPath')
  })

  it('serviceView has a type of error codes, if there are any', () => {
    expect(viewOf().codes).toBe(String.raw`'NOT_FOUND' | 'DON\'T'`)
    expect(viewOf({}, []).codes).toBe('never')
  })

  it('serviceView has a constant for each convention of pages', () => {
    const pages = {
      byId: pageStyle({ cursor: 'after', next: 'next', take: 'size', resumable: true }),
      opaque: pageStyle({ items: 'rows', cursor: 'c', next: 'c', take: 't' })
    }
    expect(viewOf({ pages }).pages).toEqual([
      {
        docs: '/** Pages whose cursor is the id of the last item. */',
        name: 'byId',
        value: "{ items: 'items', cursor: 'after', next: 'next', take: 'size', resumable: true }"
      },
      {
        docs: '/** Pages whose cursor is opaque to the caller. */',
        name: 'opaque',
        value: "{ items: 'rows', cursor: 'c', next: 'c', take: 't', resumable: false }"
      }
    ])
  })

  it('serviceView has a constant for each convention of streams, without what the generator alone needs', () => {
    expect(viewOf({ streams: { jsonLines } }).streams).toEqual([
      {
        docs: '/** Streams of `application/jsonl`. */',
        name: 'jsonLines',
        value: "{ framing: 'jsonl', mediaType: 'application/jsonl', discriminator: 'type' }"
      }
    ])
  })

  it('serviceView tells two conventions of one media type apart', () => {
    expect(
      viewOf({ streams: { jsonLines, alive: { ...jsonLines, idle: 30_000 } } }).streams.map(
        ({ docs }) => docs
      )
    ).toEqual([
      '/** Streams of `application/jsonl`. */',
      '/** Streams of `application/jsonl` that the service keeps alive. */'
    ])
  })

  it('serviceView imports the decoder that a stream needs', () => {
    expect(viewOf({ streams: { chunks } }).streams[0]?.value).toBe(
      "{ framing: 'sse', mediaType: 'text/event-stream', done: '[DONE]', decoder: decodeServerSentEvents }"
    )
  })

  const pages = { byId: pageStyle() }
  const imports: readonly { rule: string; changes: Partial<Config>; want: readonly string[] }[] = [
    { rule: 'what every service is made of', changes: { pages: {}, streams: {} }, want: [] },
    { rule: 'the style of pages', changes: { pages, streams: {} }, want: ['PageStyle'] },
    {
      rule: 'what reads a relay',
      changes: { pages: {}, streams: { jsonLines }, relay: 'jsonLines' },
      want: ['EventStream', 'ReadEventsOptions', 'StreamStyle', 'readEventsAs']
    },
    { rule: 'the style of streams', changes: { pages: {}, streams: { jsonLines } }, want: ['StreamStyle'] },
    {
      rule: 'the decoder of a stream',
      changes: { pages: {}, streams: { chunks } },
      want: ['StreamStyle', 'decodeServerSentEvents']
    }
  ]

  it.each(imports)('serviceView imports $rule, and nothing that it does not use', ({ changes, want }) => {
    const always = [
      'ApiClient',
      'BaseCallOptions',
      'BaseClientOptions',
      'ErrorStyle',
      'Hooks',
      'LogOptions',
      'Logger',
      'Resource as BaseResource',
      'Route',
      'Service',
      'extended',
      'logToAs',
      'routing'
    ]
    const [line = '', ...others] = viewOf(changes).imports
    const names = (/^import \{ (.*) \} from '\.\/runtime\/index\.ts'$/.exec(line)?.[1] ?? '')
      .split(', ')
      .map((name) => name.replace(/^type /, ''))
    expect([names, others]).toEqual([
      [...always, ...want].sort(),
      ["import { brackets } from './runtime/request/brackets.ts'", "import { userAgent } from './version.ts'"]
    ])
  })

  it.each(['brackets', 'dots'] as const)('serviceView imports the one writer of the query: %s', (nested) => {
    const view = viewOf({ service: { ...service, nested } })
    expect(view.imports.filter((line) => line.includes('runtime/request/'))).toEqual([
      `import { ${nested} } from './runtime/request/${nested}.ts'`
    ])
    expect(view.service).toContain(`nested: ${nested}`)
  })
})
