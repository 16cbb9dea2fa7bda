import type { Api } from '../../../model/api.ts'
import { placedActions } from '../testing/placedActions.ts'
import { documentPath } from '../calls/descriptor.ts'
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
  const path = lead?.resource.path ?? []
  const start = `/${path.join('/')}/`
  // A resource is at the top if no id is in front of its words.
  const isAtTop =
    lead?.resource.actions.some((action) => documentPath(action.path).startsWith(start)) === true
  const isKept =
    lead !== null && (lead.list !== null || Object.values(lead.steps).some((step) => step !== null))
  return {
    operation: operation === undefined ? code`` : literal(operation.name),
    collection: isAtTop && isKept ? literal(path.join('/')) : code``
  }
}
