import {
  propagation,
  SpanStatusCode,
  type Attributes,
  type Context,
  type Span,
  type SpanContext,
  type SpanOptions,
  type SpanStatus,
  type TextMapPropagator,
  type Tracer
} from '@opentelemetry/api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ChatBotKit, isNotFound } from '../../generated/src/index.ts'
import * as faults from '../server/faultMakers.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { traceTo } from './tracing.ts'

/** What an exporter would get of a span. */
interface Written {
  readonly name: string
  readonly attributes: Attributes
  status: SpanStatus
  ended: number
}

/** A tracer that keeps its spans in memory. */
class MemoryTracer implements Tracer {
  readonly spans: Written[] = []

  startSpan(name: string, options: SpanOptions = {}): Span {
    const written: Written = {
      name,
      attributes: { ...options.attributes },
      status: { code: SpanStatusCode.UNSET },
      ended: 0
    }
    const context: SpanContext = {
      traceId: '0'.repeat(31) + '1',
      spanId: String(this.spans.push(written)).padStart(16, '0'),
      traceFlags: 1
    }
    const span: Span = {
      spanContext: () => context,
      setAttribute: (key, value) => (Object.assign(written.attributes, { [key]: value }), span),
      setAttributes: (attributes) => (Object.assign(written.attributes, attributes), span),
      addEvent: () => span,
      addLink: () => span,
      addLinks: () => span,
      setStatus: (status) => ((written.status = status), span),
      updateName: () => span,
      end: () => void written.ended++,
      isRecording: () => written.ended === 0,
      recordException: () => undefined
    }
    return span
  }

  startActiveSpan(): never {
    throw new Error('The example starts no active span')
  }
}

const propagator: TextMapPropagator = {
  inject: (_context: Context, carrier, setter) => setter.set(carrier, 'traceparent', '00-1-1-01'),
  extract: (context) => context,
  fields: () => ['traceparent']
}

let server: TestServer
let tracer: MemoryTracer
let cbk: ChatBotKit

beforeEach(async () => {
  server = await startServer()
  tracer = new MemoryTracer()
  propagation.setGlobalPropagator(propagator)
  cbk = new ChatBotKit({
    token: server.secret,
    baseUrl: server.baseUrl,
    retryDelay: 1,
    hooks: traceTo(tracer)
  })
})

afterEach(async () => {
  propagation.disable()
  await server.close()
})

test('each attempt of a call becomes a span with operation, template, number and status', async () => {
  server.seed('/bot/b1/fetch')
  server.script('GET /bot/b1/fetch', faults.failWith(503))
  await cbk.bot.fetch('b1')
  expect(tracer.spans.map(({ name, ended }) => [name, ended])).toEqual([
    ['GET /bot/{botId}/fetch', 1],
    ['GET /bot/{botId}/fetch', 1]
  ])
  expect(tracer.spans.map(({ attributes }) => attributes)).toMatchObject([
    {
      'chatbotkit.operation_id': 'fetchBot',
      'http.request.resend_count': 0,
      'http.response.status_code': 503,
      'error.type': 'SERVICE_UNAVAILABLE',
      'server.address': '127.0.0.1'
    },
    { 'http.request.resend_count': 1, 'http.response.status_code': 200, 'url.template': '/bot/{botId}/fetch' }
  ])
  const [first, second] = tracer.spans.map(({ attributes }) => attributes['chatbotkit.call_id'])
  expect(first).toBe(second)
  expect(server.requests.map(({ headers }) => headers['traceparent'])).toEqual(['00-1-1-01', '00-1-1-01'])
})

test('a failure is the status of its span, and calls that run at once keep theirs apart', async () => {
  const errors = await Promise.all(['x', 'y'].map((id) => cbk.bot.fetch(id).catch((error: unknown) => error)))
  expect(errors.map(isNotFound)).toEqual([true, true])
  expect(tracer.spans.map(({ status }) => status)).toEqual([
    { code: SpanStatusCode.ERROR, message: 'NOT_FOUND' },
    { code: SpanStatusCode.ERROR, message: 'NOT_FOUND' }
  ])
  expect(new Set(tracer.spans.map(({ attributes }) => attributes['chatbotkit.call_id'])).size).toBe(2)
})

test('a connection that cannot be made ends its span too', async () => {
  const { baseUrl } = server
  await server.close()
  await cbk
    .extend({ baseUrl, retries: 0 })
    .bot.fetch('b1')
    .catch(() => undefined)
  expect(tracer.spans).toMatchObject([
    { ended: 1, status: { code: SpanStatusCode.ERROR, message: 'ConnectionError' } }
  ])
  server = await startServer()
})
