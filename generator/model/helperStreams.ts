/** Helpers read streams of the operations that they are handed; a document may take a stream or its events away. */
import { valueAt } from '../ground/valueAt.ts'
import type { Decisions } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { streamIn } from './answers.ts'
import type { Action, Resource } from './api.ts'
import type { FormerIds } from './carriedLines.ts'
import { everyAction } from './everyResource.ts'

/** What a helper relies on: that an operation streams, that it lists the types of its events, or that their type has a name. */
export interface StreamNeed {
  readonly helper: string
  readonly operation: string
  readonly part: 'stream' | 'types' | 'events'
}

const lacks: Readonly<Record<StreamNeed['part'], string>> = {
  stream: 'does not stream',
  types: 'lists no types of events',
  events: 'describes no events'
}

/** The needs that the operations of the document do not meet; one that it does not have is told by itself. */
export function unmetStreams(
  needs: readonly StreamNeed[],
  resources: readonly Resource[],
  formerIds: FormerIds = new Map()
): readonly StreamNeed[] {
  const actions = actionsIn(resources)
  const today = needs.map((need) => ({ ...need, operation: formerIds.get(need.operation) ?? need.operation }))
  return today.filter(({ operation, part }) => {
    const action = actions.get(operation)
    return action !== undefined && !hasPart(action, part)
  })
}

/** One diagnostic for each operation that keeps a helper out of the package because of its stream. */
export function helpersWithoutStreams(
  { config, placeOf }: Decisions,
  unmet: readonly StreamNeed[]
): readonly Diagnostic[] {
  const first = unmet.filter(
    ({ helper, operation }, index) =>
      unmet.findIndex((other) => other.helper === helper && other.operation === operation) === index
  )
  return first
    .filter(({ helper, operation }) => valueAt(config.helpers, helper)?.needs.includes(operation) === true)
    .map(({ helper, operation, part }) =>
      diagnostic(
        'config/helper',
        placeOf(['helpers', helper]),
        `The helper ${helper} is left out: the operation ${operation} ${lacks[part]}, which it needs.`,
        'Describe it in the document or in sdk.yaml, or remove the helper if it is no longer needed.'
      )
    )
}

/** The lines that name an operation for the events of a call, and the operation describes none. */
export function callsWithoutEvents(
  { config, placeOf }: Decisions,
  resources: readonly Resource[]
): readonly Diagnostic[] {
  const actions = actionsIn(resources)
  return Object.entries(config.helpers).flatMap(([helper, { calls }]) =>
    Object.entries(calls).flatMap(([call, { event }]) => {
      const action = event === undefined ? undefined : actions.get(event)
      if (action === undefined || hasPart(action, 'events')) return []
      const path = ['helpers', helper, 'calls', call, 'event']
      return [
        diagnostic(
          'config/unused',
          placeOf(path, 'value'),
          `${path.join('.')}: The operation ${action.id} ${lacks.events}, so that the call gives its own.`,
          'Name an operation whose events are described, or remove the line if it is no longer needed.'
        )
      ]
    })
  )
}

function actionsIn(resources: readonly Resource[]): ReadonlyMap<string, Action> {
  return new Map(everyAction(resources).map(({ action }) => [action.id, action]))
}

function hasPart({ answer }: Action, part: StreamNeed['part']): boolean {
  const stream = streamIn(answer)
  if (stream === null) return false
  const { events } = stream
  switch (part) {
    case 'stream':
      return true
    case 'types':
      return events.kind === 'declared' && events.types.length > 0
    case 'events':
      return events.kind === 'declared' && events.type.kind === 'named'
    default:
      return part satisfies never
  }
}
