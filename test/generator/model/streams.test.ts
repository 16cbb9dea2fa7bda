import { describe, expect, it } from 'vitest'
import type { Action } from '../../../generator/model/api.ts'
import type { Schema } from '../../../generator/read/document.ts'
import { actionsOf, fields, modelOf, typesOf } from '../../support/sketch.ts'

const style = {
  framing: 'jsonl',
  mediaType: 'application/jsonl',
  discriminator: 'type',
  payload: 'data',
  stamp: 'createdAt'
} as const
const config = {
  streams: { plain: style, loud: { ...style, idle: 1 }, quiet: { ...style, events: 'loud' } },
  events: { loud: { ping: { type: 'object' as const } } },
  operations: { answerTalk: { stream: 'loud' }, sendTalk: { stream: 'quiet' } }
}

function event(name: string, more: Schema = {}): Schema {
  return {
    type: 'object',
    properties: { type: { type: 'string', enum: [name] }, data: fields('text'), ...more.properties },
    ...(more.required === undefined ? {} : { required: more.required })
  }
}

/** The types of events that the document declares for the stream of an action. */
function eventTypesOf({ answer }: Action): readonly string[] | null {
  const events = 'stream' in answer ? answer.stream?.events : null
  return events?.kind === 'declared' ? events.types : null
}

/** The types of events of streams that declare these, by name. */
function eventsOf(events: Readonly<Record<string, Schema>>, schemas: Readonly<Record<string, Schema>> = {}) {
  const sketch = Object.entries(events).map(
    ([name, schema]) =>
      [`POST /talk/{talkId}/${name}`, { id: `${name}Talk`, answer: fields('text'), events: schema }] as const
  )
  const model = modelOf(Object.fromEntries(sketch), { config, schemas })
  const types = typesOf(model)
  return {
    schemaOf: (name: string) => types.get(`Talk${name}Event`)?.schema,
    names: [...types.keys()],
    known: actionsOf(model).map(({ action }) => eventTypesOf(action))
  }
}

const stamp = {
  type: 'number',
  description: 'When the service created the event, in milliseconds since the Unix epoch'
}
const two: Schema = { oneOf: [event('token', { required: ['type', 'data'] }), event('result')] }

describe('the events of a stream', () => {
  it('conventions that share a list share its events', () => {
    const { schemaOf, names, known } = eventsOf({ answer: two, send: two })
    expect(schemaOf('Answer')?.anyOf?.at(-1)).toEqual({ $ref: '#/components/schemas/Loud' })
    expect(schemaOf('Send')).toEqual({ $ref: '#/components/schemas/TalkAnswerEvent' })
    expect(names.filter((name) => /Loud|Quiet/.test(name))).toEqual(['Loud'])
    expect(known).toEqual([
      ['ping', 'result', 'token'],
      ['ping', 'result', 'token']
    ])
  })

  it('every event has its type and its payload', () => {
    expect(
      eventsOf({ send: two })
        .schemaOf('Send')
        ?.anyOf?.map(({ required }) => required)
    ).toEqual([['type', 'data'], ['type', 'data'], undefined])
  })

  it('events have their time, once beside a union', () => {
    expect(eventsOf({ send: two }).schemaOf('Send')?.properties).toEqual({ createdAt: stamp })
  })

  it('a single kind of event has its time among its fields', () => {
    const { schemaOf } = eventsOf({ stop: { oneOf: [event('result')] } })
    expect(schemaOf('Stop')?.properties).toBeUndefined()
    expect(schemaOf('Stop')?.oneOf?.[0]?.properties).toMatchObject({
      createdAt: stamp,
      type: { enum: ['result'] }
    })
  })

  it("events keep the document's description of their time", () => {
    const own = event('begin', { properties: { createdAt: { type: 'string' } } })
    const other = event('end', { properties: { createdAt: { type: 'string' } } })
    expect(
      eventsOf({ stop: { $ref: '#/components/schemas/Line' } }, { Line: { oneOf: [own, other] } }).schemaOf(
        'Stop'
      )
    ).toEqual({ $ref: '#/components/schemas/Line' })
    expect(
      eventsOf(
        { stop: { $ref: '#/components/schemas/Line' } },
        { Line: { oneOf: [own, event('end')] } }
      ).schemaOf('Stop')?.properties
    ).toEqual({ createdAt: stamp })
  })

  it('a list stream of items only needs no event types, whatever the items hold', () => {
    const answer: Schema = {
      type: 'object',
      properties: { items: { type: 'array', items: fields('a') }, cursor: { type: 'string' } }
    }
    const known = (...names: readonly string[]) => {
      const list = {
        id: 'listTalks',
        query: ['cursor'],
        answer,
        events: { oneOf: names.map((name) => event(name)) }
      }
      return actionsOf(
        modelOf(
          { 'GET /talk/list': list },
          {
            config: { ...config, streams: { plain: { ...style, item: 'item' } }, events: {}, operations: {} }
          }
        )
      ).map(({ action }) => eventTypesOf(action))
    }
    expect(known('item')).toEqual([[]])
    expect(known('item', 'end')).toEqual([['end', 'item']])
  })
})
