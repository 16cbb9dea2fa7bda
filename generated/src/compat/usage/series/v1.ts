// Generated; do not edit. Your own code belongs in src/custom.

import type { UsageSeries } from '../../../types/usage/series.ts'

export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `UsageSeries`. */
export type UsageSeriesFetchResponse = UsageSeries
