/** What a run makes of a small document and a small sdk.yaml. */
import { GenerationError, type Diagnostic } from '../../generator/ground/diagnostics.ts'
import type { Api } from '../../generator/model/api.ts'
import { everyAction, treeOf } from '../../generator/model/everyResource.ts'
import { readModel } from '../../generator/run/readModel.ts'

const config =
  'package: { name: "@shop/sdk", version: 1.0.0 }\ndocument: { url: https://api.shop.test/openapi.json }\n'

export interface Read {
  /** Null if the run ended with errors. */
  readonly api: Api | null
  /** Dotted paths of the methods. */
  readonly methods: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  /** `severity code place: message` of what is at least a warning. */
  readonly told: readonly string[]
}

/** Reads a document, an object or a text, with further lines of sdk.yaml. */
export function readOf(document: unknown, more = '', names: string | null = null): Read {
  const spec = typeof document === 'string' ? document : JSON.stringify(document)
  try {
    const { api, diagnostics } = readModel(
      { spec, place: 'openapi.json', config: `${config}${more}`, names },
      'sdk.yaml'
    )
    const methods = everyAction(treeOf(api)).map(({ resource, action }) =>
      [...resource.path, action.name].join('.')
    )
    return { api, methods, diagnostics, told: linesOf(diagnostics) }
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error
    return { api: null, methods: [], diagnostics: error.diagnostics, told: linesOf(error.diagnostics) }
  }
}

function linesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ severity, code, place, message }) => `${severity} ${code} ${place}: ${message}`)
}
