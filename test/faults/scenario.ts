import type { TestServer } from '../server/server.ts'
import type { Sdk } from './sdks.ts'

/** One of the seventeen faults: the same program with either SDK, and what each must be seen to do. */
export interface Scenario {
  /** Its number in the protocol notes. */
  readonly fault: number
  readonly title: string
  /** Runs the program and says what was seen. */
  run(sdk: Sdk, server: TestServer): Promise<unknown>
  /** What is seen of the published SDK: the fault itself. */
  readonly published: unknown
  /** What is seen of ours. */
  readonly ours: unknown
}
