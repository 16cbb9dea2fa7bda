// Generated; do not edit. Your own code belongs in src/custom.

import type { BehaviourWith } from './testing/call.ts'
import { behaviour, type ServiceOptions } from './testing/chatbotkit/behaviour.ts'
import { createMock, type Mock, type MockOptions as AnyMockOptions } from './testing/mock.ts'
import { table, type Answers, type Events } from './testing/service.ts'

export { failure, type FailureInit, type MockFailure } from './testing/failure.ts'
export { events, type MockEvents } from './testing/streams.ts'
export type { MockRequest } from './testing/log.ts'
export type { Row } from './testing/rows.ts'
export type { Script, Scripted } from './testing/scripts.ts'
export type { Answers, Events, Mock }

/** How a mock starts; everything has a default. */
export interface MockOptions extends AnyMockOptions, ServiceOptions {}

/**
 * ChatBotKit in memory, for tests: give its `fetch` to a client. Rows that a program makes are there to fetch, list, change and
 * delete; every answer fits its schema, and a request that does not is refused. `on` and `once` answer an operation otherwise.
 *
 * @example
 * const mock = mockService()
 * const client = new ChatBotKit({ token: 'test', fetch: mock.fetch })
 */
export function mockService(options: MockOptions = {}): Mock<Answers, Events> {
  return createMock<Answers, Events, MockOptions>(table, behaviour satisfies BehaviourWith<'attach' | 'attachFile' | 'botSession' | 'chat' | 'complete' | 'copyPath' | 'createConversation' | 'createKey' | 'deleteKey' | 'deletePath' | 'detachFile' | 'dispatch' | 'download' | 'downloadPath' | 'execute' | 'exportResources' | 'generate' | 'graphql' | 'invoke' | 'listPaths' | 'listResources' | 'manual' | 'movePath' | 'onePage' | 'publish' | 'receive' | 'searchRecords' | 'send' | 'session' | 'subscribe' | 'upload' | 'uploadPath' | 'userSession', MockOptions>, options)
}
