import { expect, test } from 'vitest'
import { eventStream, isUnknownEvent, type Operation } from '../../templates/runtime/index.ts'
import { lines, listen } from './loopback.ts'
import { Shelf } from './service.ts'

const style = { framing: 'jsonl', mediaType: 'application/jsonl', discriminator: 'type' } as const

/** The types of events that a stream of this operation marks as unknown. */
async function unknownTypes(operation: Partial<Operation>): Promise<readonly string[]> {
  const { url } = await listen(lines({ type: 'told' }, { type: 'new' }))
  const shelf = new Shelf({ secret: 'sk-test', baseUrl: url })
  const unknown: string[] = []
  for await (const event of eventStream<{ type: string }>(
    shelf,
    { method: 'POST', path: '/book/watch', stream: style, ...operation },
    []
  ))
    if (isUnknownEvent(event)) unknown.push(event.type)
  return unknown
}

test.each([
  ['of its convention', { stream: { ...style, events: ['told'] } }],
  ['of its operation', { events: ['told'] }],
  [
    'of its operation before those of its convention',
    { stream: { ...style, events: ['new'] }, events: ['told'] }
  ]
])('a stream knows the events %s', async (_, operation) => {
  expect(await unknownTypes(operation)).toEqual(['new'])
})

test('a stream without declared events knows every event', async () => {
  expect(await unknownTypes({})).toEqual([])
})
