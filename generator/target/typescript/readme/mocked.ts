import type { Api } from '../../../model/api.ts'
import { placedActions } from '../testing/placedActions.ts'
import { code, type Printed } from '../words/doors.ts'
import { literal } from '../words/literal.ts'
import type { Lead } from './leading.ts'

/** The names by which a test speaks to the mock. */
export interface Mocked {
  readonly operation: Printed
  /** A collection at the top; empty if the API has none that a list shows. */
  readonly collection: Printed
}

/** The call and the collection that explain the API best. */
export function mockedOf({ resources }: Api, lead: Lead | null): Mocked {
  const shown = lead?.steps.fetch ?? lead?.list ?? lead?.steps.create
  const placed = placedActions(resources)
  const operation = placed.find(({ action }) => action === shown?.action) ?? placed[0]
  const list = lead?.list?.action.path ?? []
  const isAtTop = list.length > 0 && list.every(({ kind }) => kind === 'text')
  return {
    operation: operation === undefined ? code`` : literal(operation.name),
    collection: isAtTop ? literal(lead?.resource.path.join('/') ?? '') : code``
  }
}
