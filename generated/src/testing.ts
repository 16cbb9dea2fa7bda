// Generated; do not edit. Your own code belongs in src/custom.

import type { BehaviourWith } from './testing/call.ts'
import { behaviour } from './testing/chatbotkit/behaviour.ts'
import { createMock, type Mock, type MockOptions } from './testing/mock.ts'
import { table, type Answers, type Events } from './testing/service.ts'

export { failure, type FailureInit, type MockFailure } from './testing/failure.ts'
export { events, type MockEvents } from './testing/streams.ts'
export type { MockRequest } from './testing/log.ts'
export type { Row } from './testing/rows.ts'
export type { Script, Scripted } from './testing/scripts.ts'
export type { Answers, Events, Mock, MockOptions }

/**
 * ChatBotKit in memory, for tests: give its `fetch` to a client. Rows that a program makes are there to fetch, list, change and
 * delete; every answer fits its schema, and a request that does not is refused. `on` and `once` answer an operation otherwise.
 *
 * @example
 * const mock = mockService()
 * const client = new ChatBotKit({ token: 'test', fetch: mock.fetch })
 */
export function mockService(options: MockOptions = {}): Mock<Answers, Events> {
  return createMock<Answers, Events>(table, behaviour satisfies BehaviourWith<'complete' | 'createConversation' | 'dispatch' | 'download' | 'publish' | 'receive' | 'send' | 'session' | 'subscribe' | 'upload'>, options)
}
