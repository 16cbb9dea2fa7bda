import type { Action, Api } from '../../../model/api.ts'
import { everyAction, treeOf } from '../../../model/everyResource.ts'
import { compareText } from '../../../ground/text.ts'
import { streamIn } from '../../../model/answers.ts'

/** The types of events that several operations send, under the name of the constant that lists them. */
export type EventLists = ReadonlyMap<string, readonly string[]>

/** The lists that more than one operation has; each is named after the first convention that follows it. */
export function eventListsOf(api: Api): EventLists {
  const streams = everyAction(treeOf(api))
    .flatMap(declaredIn)
    .filter(({ types }) => types.length > 1)
  const sorted = [...streams].sort((left, right) => compareText(left.convention, right.convention))
  const lists = new Map<string, readonly string[]>()
  for (const { convention, types } of sorted) {
    const name = `${convention.replace(/s$/, '')}Types`
    if (
      sorted.filter((other) => isSame(other.types, types)).length > 1 &&
      !lists.has(name) &&
      nameOf(types, lists) === null
    )
      lists.set(name, types)
  }
  return lists
}

/** The constant that lists these types; null if there is none. */
export function nameOf(eventTypes: readonly string[], lists: EventLists): string | null {
  return [...lists].find(([, types]) => isSame(types, eventTypes))?.[0] ?? null
}

const known = new WeakMap<Api, EventLists>()

/** The types of events of each convention whose streams all send the same; its constant says them for its operations. */
export function usualEventsOf(api: Api): EventLists {
  const usual = known.get(api) ?? findUsual(api)
  known.set(api, usual)
  return usual
}

function findUsual(api: Api): EventLists {
  const byConvention = new Map<string, (readonly string[])[]>()
  for (const { action } of everyAction(treeOf(api))) {
    const stream = streamIn(action.answer)
    if (stream === null) continue
    const types = stream.events.kind === 'declared' ? stream.events.types : []
    byConvention.set(stream.convention, [...(byConvention.get(stream.convention) ?? []), types])
  }
  const usual = [...byConvention].flatMap(([convention, [first = [], ...others]]) =>
    first.length > 0 && others.length > 0 && others.every((types) => isSame(types, first))
      ? [[convention, first] as const]
      : []
  )
  return new Map(usual)
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.join('\n') === right.join('\n')
}

/** The stream of an action if the document declares the types of its events. */
function declaredIn({
  action: { answer }
}: {
  readonly action: Action
}): readonly { readonly convention: string; readonly types: readonly string[] }[] {
  const stream = streamIn(answer)
  return stream?.events.kind === 'declared'
    ? [{ convention: stream.convention, types: stream.events.types }]
    : []
}
