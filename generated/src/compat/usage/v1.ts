// Generated; do not edit. Your own code belongs in src/custom.

import type { Usage } from '../../types/usage.ts'

export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `Usage`. */
export type UsageFetchResponse = Usage
