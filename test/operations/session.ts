/** One emitted client before one recorder: calls are sent, and everything about them is compared with the document. */
import { expect } from 'vitest'
import { ChatBotKit } from '../../generated/src/index.ts'
import { committedConfig } from '../support/config.ts'
import { answerOn, refusal, undescribed, type Answer } from './answers.ts'
import { givenOf, invoke, use, type Given, type Way } from './calls.ts'
import { answersOf, type Operation } from './document.ts'
import { startRecorder, type Received, type Recorder } from './recorder.ts'
import type { Wish } from './schemas.ts'
import { basePath, judge } from './validator.ts'
import { acceptOf, idsIn, idsOf, pairsOf, queryOf, resultOf } from './wire.ts'

const secret = 'test-secret'

/** Everything that an operation declares, with the first branch of every union. */
export const whole: Wish = { variant: 0, fields: 'all' }

/** A client whose requests are recorded. */
export interface Session {
  readonly client: ChatBotKit
  readonly recorder: Recorder
}

/** Starts a recorder and makes the client that talks to it. */
export async function startSession(): Promise<Session> {
  const recorder = await startRecorder()
  return { recorder, client: new ChatBotKit({ secret, baseUrl: recorder.url + basePath, retries: 0 }) }
}

/** One way of calling an operation. */
export interface Form {
  readonly operation: Operation
  readonly wish: Wish
  readonly way: Way
  /** What the method is called with. */
  readonly args: readonly unknown[]
  /** What should be in the body. */
  readonly body: unknown
}

/** The usual call of an operation: every id, the input, the options. */
export function formFor(operation: Operation, wish: Wish, way: Way): Form {
  const given = givenOf(operation, wish)
  return {
    operation,
    wish,
    way,
    args: [...given.ids, given.input, given.options],
    body: bodyOf(operation, given)
  }
}

/** A POST always carries an object. */
function bodyOf({ method }: Operation, { input }: Given): unknown {
  return method === 'GET' ? undefined : JSON.parse(JSON.stringify(input ?? {}))
}

/** Sends one call and returns what reached the server, after everything about it was compared. */
export async function send(session: Session, { operation, wish, way, args, body }: Form): Promise<Received> {
  const { request, value, answer } = await exchange(session, {
    operation,
    wish,
    run: () => use(invoke(session.client, operation, args), way)
  })
  expect(await judge(request), JSON.stringify(args)).toEqual({ operation: operation.id, faults: [] })
  const given = givenOf(operation, wish)
  expect(idsIn(operation, request)).toEqual(idsOf(operation, given))
  expect(pairsOf(new URLSearchParams(request.query))).toEqual(pairsOf(queryOf(operation, given, way)))
  expect(request.headers).toMatchObject({
    authorization: `Bearer ${secret}`,
    accept: acceptOf(operation, way)
  })
  if (body !== undefined) expect(request.headers['content-type']).toBe('application/json')
  if (body !== undefined) expect(JSON.parse(request.body.toString())).toEqual(withOwnId(operation, body))
  expect(value).toEqual(answer.value)
  return request
}

const { operations: decided } = committedConfig()

/** The field by which a client makes a call safe to repeat may be filled in by the client itself, where it is left out. */
function withOwnId({ id }: Operation, body: unknown): unknown {
  const field = decided[id]?.idempotentWith
  return field === undefined || typeof body !== 'object'
    ? body
    : { [field]: expect.stringMatching(/^[\da-f]{32}$/), ...body }
}

/** A call that is about to be made. */
export interface Run {
  readonly operation: Operation
  readonly wish: Wish
  readonly run: () => Promise<unknown>
  /** What is answered whatever is asked. */
  readonly always?: Answer
}

/** Makes a call and gives the one request that it sent, what was answered, and what it resolved to. */
export async function exchange({ recorder }: Session, { operation, wish, run, always }: Run) {
  let answer: Answer | undefined
  recorder.take()
  recorder.answer((request) => {
    answer = always ?? answerTo(operation, request, wish)
    return answer?.reply ?? refusal(`The document has no answer as ${request.headers['accept']}.`)
  })
  const value = await run()
  const [request, ...more] = recorder.take()
  expect(more, 'one call is one request').toEqual([])
  if (request === undefined || answer === undefined) throw new Error('Nothing was sent.')
  return { request, value, answer }
}

function answerTo(operation: Operation, { headers }: Received, wish: Wish): Answer | undefined {
  const declared = answersOf(operation)
  if (declared.length === 0) return undescribed()
  const mediaType =
    declared.find((type) => type === headers['accept']) ??
    (headers['accept'] === '*/*' && declared.length === 1 ? declared[0] : undefined)
  return mediaType === undefined ? undefined : answerOn(operation, mediaType, wish, resultOf(operation))
}
