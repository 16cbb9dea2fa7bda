/** The grammar by which the paths of a document are read: one for all of them, so that names are alike. */
import type { Config } from '../../decide/config.ts'
import type { OperationObject } from '../../read/document.ts'
import { sentAs } from '../../read/pointer.ts'
import { parsePath } from './actions.ts'
import { restGrammar } from './rest.ts'
import type { ReadSite } from './route.ts'

interface Found {
  readonly path: string
  readonly method: string
  readonly operation: Pick<OperationObject, 'operationId'>
}

/** The grammar that sdk.yaml names, for the operations of a document. */
export function grammarOf({ grammar, prefix }: Config['paths'], found: readonly Found[]): ReadSite {
  switch (grammar) {
    case 'action':
      return ({ path }, pointer, rules) => parsePath(path, pointer, { ...rules, prefix })
    case 'rest': {
      const sites = found.map(({ path, method, operation }) => ({
        id: operation.operationId,
        method: sentAs(method),
        path
      }))
      return restGrammar(sites, prefix ?? null)
    }
    default:
      return grammar satisfies never
  }
}
