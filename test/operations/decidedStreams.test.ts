import { afterAll, expect, test } from 'vitest'
import { committedConfig } from '../support/config.ts'
import type { Answer } from './answers.ts'
import { givenOf, invoke, use } from './calls.ts'
import { answersOf, operations, type Operation } from './document.ts'
import { isRecord } from './schemas.ts'
import { exchange, startSession, whole } from './session.ts'
import { judge } from './validator.ts'

const session = await startSession()
const { operations: decisions, streams } = committedConfig()

afterAll(async () => {
  await session.recorder.close()
})

type Style = NonNullable<(typeof streams)[string]>

/** Operations that stream because sdk.yaml says so, where the document knows of no stream. */
const decided = operations.flatMap((operation): readonly (readonly [string, Operation, Style])[] => {
  const style = streams[decisions[operation.id]?.stream ?? '']
  return style === undefined || answersOf(operation).includes(style.mediaType)
    ? []
    : [[operation.id, operation, style]]
})

const events = [
  { type: 'item', data: { id: 'é 中 😀' } },
  { type: 'later', data: null }
]

function answerIn({ framing, mediaType, done }: Style): Answer {
  const lines = events.map((event) => JSON.stringify(event))
  const body =
    framing === 'sse'
      ? [...lines, done ?? '{}'].map((line) => `data: ${line}\n\n`).join('')
      : lines.map((line) => `${line}\n`).join('')
  return { reply: { status: 200, mediaType, body }, value: events }
}

test.each(decided)('%s streams as sdk.yaml decides', async (_, operation, style) => {
  const { ids, input, options } = givenOf(operation, whole)
  const run = () => use(invoke(session.client, operation, [...ids, input, options]), { kind: 'streamed' })
  const { request, value, answer } = await exchange(session, {
    operation,
    wish: whole,
    run,
    always: answerIn(style)
  })
  expect(value).toEqual(answer.value)
  expect(request.headers['accept']).toBe(style.mediaType)
  expect(await judge(request)).toEqual({ operation: operation.id, faults: [] })
  const body: unknown = operation.method === 'GET' ? null : JSON.parse(request.body.toString())
  if (isRecord(body)) expect(body).toEqual({ ...(isRecord(input) ? input : {}), ...style.body })
})
