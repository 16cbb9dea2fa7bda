import type { Action, Api, Resource, Stream } from '../../../model/api.ts'
import { compareText } from '../../../ground/text.ts'

/** The types of events that several operations send, under the name of the constant that lists them. */
export type EventLists = ReadonlyMap<string, readonly string[]>

/** The lists that more than one operation has; each is named after the first convention that follows it. */
export function eventListsOf(api: Api): EventLists {
  const streams = streamsOf(api.resources).filter(({ eventTypes }) => eventTypes.length > 1)
  const sorted = [...streams].sort((left, right) => compareText(left.style, right.style))
  const lists = new Map<string, readonly string[]>()
  for (const { style, eventTypes } of sorted) {
    const name = `${style.replace(/s$/, '')}Types`
    if (
      sorted.filter((other) => isSame(other.eventTypes, eventTypes)).length > 1 &&
      !lists.has(name) &&
      nameOf(eventTypes, lists) === null
    )
      lists.set(name, eventTypes)
  }
  return lists
}

/** The constant that lists these types, or null where there is none. */
export function nameOf(eventTypes: readonly string[], lists: EventLists): string | null {
  return [...lists].find(([, types]) => isSame(types, eventTypes))?.[0] ?? null
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.join('\n') === right.join('\n')
}

function streamsOf(resources: readonly Resource[]): readonly Stream[] {
  const streamIn = ({ stream }: Action): readonly Stream[] => (stream === null ? [] : [stream])
  return resources.flatMap(({ actions, children }) => [...actions.flatMap(streamIn), ...streamsOf(children)])
}
