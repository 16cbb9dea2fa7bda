import { describe, expect, it } from 'vitest'
import { decisionsFrom } from '../../../generator/decide/decisions.ts'
import { declareEvents, joinEvents } from '../../../generator/model/events.ts'
import type { Document, Schema } from '../../../generator/read/document.ts'
import { testConfig } from '../../support/config.ts'

const nothing: Schema = { type: 'object', additionalProperties: true }
const audio: Schema = { type: 'object', properties: { data: { type: 'string' } }, required: ['data'] }
const wait: Schema = { type: 'object', properties: { channel: { type: 'string' } }, required: ['channel'] }
const sound: Schema = { type: 'array', items: { $ref: '#/components/schemas/Sound' } }

const decisions = decisionsFrom(
  testConfig({
    streams: {
      talks: { framing: 'jsonl', mediaType: 'application/jsonl', discriminator: 'type', payload: 'data' }
    },
    events: { talks: { audio, wait, sound } },
    schemas: { Tone: audio },
    operations: { completeTalk: { stream: 'talks' } }
  })
)

function event(name: string, data: Schema): Schema {
  return {
    type: 'object',
    properties: { type: { type: 'string', enum: [name], description: 'Kind of event' }, data },
    required: ['type', 'data']
  }
}

/** A document in which one operation streams events as `Line` says. */
function documentWith(schemas: Readonly<Record<string, Schema>>): Document {
  const content = { 'application/jsonl': { schema: { $ref: '#/components/schemas/Line' } } }
  const paths = {
    '/talk/complete': { post: { operationId: 'completeTalk', responses: { 200: { content } } } }
  }
  return {
    openapi: '3.0.0',
    info: { title: 'T', version: '1' },
    paths,
    components: { schemas, securitySchemes: {} }
  }
}

describe('events that sdk.yaml knows', () => {
  const { schemas } = declareEvents(
    documentWith({ Line: { oneOf: [event('token', audio), event('wait', nothing)] } }),
    decisions
  ).components

  it('events of sdk.yaml become a component if the document does not have them', () => {
    expect(schemas['Talk']?.anyOf).toEqual([
      event('audio', audio),
      event('sound', { type: 'array', items: {} })
    ])
  })

  it('events of sdk.yaml may refer to components of sdk.yaml', () => {
    expect(schemas['Tone']).toEqual(audio)
  })

  it('events of sdk.yaml are unknown to another stream', () => {
    const other = event('audio', nothing)
    const declared = declareEvents(documentWith({ Line: event('token', audio), Other: other }), decisions)
      .components.schemas
    expect(declared['Other']).toEqual(other)
    expect(declared['Talk']?.anyOf).toContainEqual(event('audio', audio))
  })

  it('events of sdk.yaml describe the payload that the document leaves open', () => {
    expect(schemas['Line']?.oneOf).toEqual([event('token', audio), event('wait', wait)])
  })

  it('events of sdk.yaml do not replace those that the document describes', () => {
    const described = event('wait', audio)
    expect(
      declareEvents(documentWith({ Line: { oneOf: [described] } }), decisions).components.schemas['Line']
    ).toEqual({ oneOf: [described] })
  })

  it('events of sdk.yaml join the events of a stream', () => {
    const declared: Schema = { anyOf: [event('token', audio), { $ref: '#/components/schemas/Line' }] }
    expect(joinEvents(declared, 'talks', decisions)).toEqual({
      anyOf: [...(declared.anyOf ?? []), { $ref: '#/components/schemas/Talk' }]
    })
    expect(joinEvents(event('token', audio), 'talks', decisions)).toEqual({
      anyOf: [event('token', audio), { $ref: '#/components/schemas/Talk' }]
    })
    expect(joinEvents(declared, 'others', decisions)).toBe(declared)
  })
})
