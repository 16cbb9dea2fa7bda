import type { Answer } from '../answer/response.ts'
import { hide } from '../errors/errors.ts'
import { type Call, invocationOf } from './call.ts'

/**
 * A call whose answer has headers that the document describes: `withResponse()` gives them as `headers`. A header that comes in another
 * form than the document says is given as the text that came.
 */
export type WithHeaders<C extends Call<unknown>, H> = {
  withResponse(): Promise<Answer<Awaited<C>> & { readonly headers: H }>
} & C

/** Lets a call give the headers that its operation reads. */
export function headed<C extends Call<unknown>, H>(call: C): WithHeaders<C, H>
export function headed(call: Call<unknown>): Call<unknown> {
  const { answerHeaders } = invocationOf(call).operation
  if (!answerHeaders) return call
  let headed: Promise<Answer<unknown>> | undefined
  const { withResponse } = call
  hide(call, 'withResponse', () => {
    headed ??= withResponse
      .call(call)
      .then((answer) => ({ ...answer, headers: answerHeaders(answer.response.headers) }))
    return headed
  })
  return call
}
