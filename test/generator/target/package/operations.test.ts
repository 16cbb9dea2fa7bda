import { expect, test } from 'vitest'
import { operationsView } from '../../../../generator/target/typescript/package/operations.ts'
import { anAction, named, value } from '../anAction.ts'

const publish = anAction({ id: 'publish', path: '/talk/publish', answer: value() })
const context = { lists: new Map(), homeOf: () => ['talk'] }
const listen = anAction({
  id: 'listen',
  path: '/talk/listen',
  answer: {
    kind: 'stream',
    stream: {
      convention: 'lines',
      events: { kind: 'declared', type: named('TalkEvent'), types: ['message'] }
    }
  }
})

test('a module of operations has one constant for each need, in the form that methods pass to the runtime', () => {
  const { imports, operations } = operationsView('talk', [{ id: publish.id, action: publish }], context)
  expect(imports).toEqual(["import type { Operation } from '../runtime/index.ts'"])
  expect(operations).toEqual([
    { name: 'publish', type: 'Operation', value: "{ id: 'publish', method: 'POST', path: '/talk/publish' }" }
  ])
})

test('an operation that was renamed is called as the document has it, under the name that the helper knows', () => {
  const { operations, events } = operationsView('talk', [{ id: 'hear', action: listen }], context)
  expect(operations[0]?.name).toBe('hear')
  expect(operations[0]?.value).toContain("{ id: 'listen', method: 'POST', path: '/talk/listen'")
  expect(events).toEqual([{ name: 'hear', type: 'TalkEvent' }])
})

test('an operation that answers with a stream has its convention and its events in its type', () => {
  const { imports, operations, events } = operationsView('talk', [{ id: listen.id, action: listen }], context)
  expect(imports).toEqual([
    "import type { Operation, StreamStyle } from '../runtime/index.ts'",
    "import { lines } from '../service.ts'",
    "import type { TalkEvent } from '../types/talk.ts'"
  ])
  expect(events).toEqual([{ name: 'listen', type: 'TalkEvent' }])
  expect(operations[0]).toEqual({
    name: 'listen',
    type: 'Operation & { readonly stream: StreamStyle; readonly events: readonly string[] }',
    value: "{ id: 'listen', method: 'POST', path: '/talk/listen', stream: lines, events: ['message'] }"
  })
})
