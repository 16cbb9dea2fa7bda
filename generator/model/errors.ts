import type { Config } from '../read/config.ts'
import { compareText } from '../read/structure.ts'
import type { ErrorCode } from './api.ts'
import { pascalCase } from './names.ts'

/** The codes of the error envelope, as sdk.yaml knows them; the document has one anonymous shape for all. */
export function errorCodesFrom(config: Config): readonly ErrorCode[] {
  return Object.entries(config.errors.codes)
    .map(([code, entry]) => ({ code, status: entry.status, className: `${pascalCase(code.toLowerCase())}Error`, retryable: config.errors.transient.includes(entry.status), docs: entry.description }))
    .sort((left, right) => compareText(left.code, right.code))
}
