/** Hooks that write an OpenTelemetry span for each attempt to send a request, by the conventions for HTTP clients. */
import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
  type Tracer
} from '@opentelemetry/api'
import { isApiError, type Attempt, type Hooks } from '../../generated/src/index.ts'

/** Makes the hooks; give them to a client, `new ChatBotKit({ hooks: traceTo(tracer) })`, or to a single call. */
export function traceTo(tracer: Tracer): Hooks {
  // All hooks of an attempt get the same object.
  const spans = new WeakMap<Attempt, Span>()
  return {
    beforeAttempt(attempt) {
      const { method, path, url, operationId, callId, number } = attempt
      const span = tracer.startSpan(`${method} ${path}`, {
        kind: SpanKind.CLIENT,
        attributes: {
          'http.request.method': method,
          'http.request.resend_count': number - 1,
          'server.address': new URL(url).hostname,
          // The template and not the address: a name of unbounded number is of no use to metrics.
          'url.template': path,
          'chatbotkit.call_id': callId,
          ...(operationId !== null && { 'chatbotkit.operation_id': operationId })
        }
      })
      spans.set(attempt, span)
      // The server's spans become children of this one.
      propagation.inject(trace.setSpan(context.active(), span), attempt.headers)
    },

    afterAttempt(outcome) {
      const span = spans.get(outcome)
      const { response, error } = outcome
      if (response) span?.setAttribute('http.response.status_code', response.status)
      if (error !== undefined) {
        const type = isApiError(error) ? (error.code ?? error.name) : 'unknown'
        span?.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR, message: type })
      }
      span?.end()
    }
  }
}
