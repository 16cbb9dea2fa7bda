import { expect, test } from 'vitest'
import {
  ChannelDecoder,
  historyLength,
  type ChannelState
} from '../../../templates/helpers/follow/channelDecoder.ts'
import { service } from '../platform.ts'

const newState = (given: string[] = []): ChannelState => ({ given, ended: false, cut: false })
const token = (text: string): object => ({ type: 'token', data: { token: text } })
const message = (data: unknown): object => ({ type: 'message', data })

/** The events that one connection gives, each line in a chunk of its own. */
function decode(state: ChannelState, ...lines: unknown[]): unknown[] {
  const decoder = new ChannelDecoder(service, state)
  const events: unknown[] = []
  for (const line of [...lines, undefined]) {
    decoder.push(line === undefined ? undefined : new TextEncoder().encode(`${JSON.stringify(line)}\n`))
    for (let event = decoder.next(); event; event = decoder.next()) events.push(event)
  }
  return events
}

test('the channel decoder gives the events inside the messages', () => {
  const lines = [
    { type: 'nop', data: {} },
    message(token('a')),
    message('text'),
    { type: 'other' },
    message(token('b'))
  ]
  expect(decode(newState(), ...lines)).toEqual([token('a'), token('b')])
})

test('the channel decoder gives nothing twice to connections of one state', () => {
  const state = newState()
  expect(decode(state, message(token('a')), message(token('b')))).toHaveLength(2)
  expect(decode(state, message(token('a')), message(token('b')), message(token('b')))).toEqual([token('b')])
})

test('the channel decoder reports missed messages once, before what follows them', () => {
  const state = newState()
  decode(state, message(token('a')), message(token('c')))
  const replay = [message(token('a')), message(token('b')), message(token('c'))]
  expect(decode(state, ...replay, message(token('d')))).toEqual([
    { type: 'gap', data: { missed: [token('b')] } },
    token('d')
  ])
  expect(decode(state, ...replay, message(token('d')), message(token('e')))).toEqual([token('e')])
})

test('the channel decoder remembers no more than a replay can bring', () => {
  const state = newState()
  decode(state, ...Array.from({ length: historyLength + 5 }, (_, index) => message(token(`${index}`))))
  expect([state.given.length, state.given[0]]).toEqual([historyLength, JSON.stringify(token('5'))])
})

test('the channel decoder reads the text of an abort as a cut, and any other error as an error', () => {
  const state = newState()
  const says = (text: string): object => ({ type: 'error', data: { code: 'GENERIC_ERROR', message: text } })
  expect(decode(state, message(token('a')), says('This operation was aborted'), message(token('b')))).toEqual(
    [token('a')]
  )
  expect(state.cut).toBe(true)
  expect(decode({ ...state, cut: false }, says('The request timed out'))).toEqual([])
  expect(() => decode(newState(), says('No'))).toThrow(
    expect.objectContaining({ status: 500, apiMessage: 'No' })
  )
  expect(() => decode(newState(), { type: 'error', data: null })).toThrow(
    expect.objectContaining({ status: 500 })
  )
  expect(() => decode(newState(), { code: 'NOT_FOUND', message: 'Gone' })).toThrow(
    expect.objectContaining({ status: 404 })
  )
})

test('the channel decoder gives nothing after the end of the work', () => {
  const state = newState()
  const decoder = new ChannelDecoder(service, state)
  const lines = [token('a'), token('b')].map((event) => `${JSON.stringify(message(event))}\n`).join('')
  decoder.push(new TextEncoder().encode(lines))
  expect(decoder.next()).toEqual(token('a'))
  state.ended = true
  expect(decoder.next()).toBeUndefined()
})
