/** Finds what the README of an API shows: the resource below which most lies, and an action of each kind. */
import type { Action, Api, Resource } from '../../../model/api.ts'
import { everyAction, everyResource, treeOf } from '../../../model/everyResource.ts'
import { mainList } from '../examples/mainList.ts'
import { exampleCall, type ExampleCall } from '../examples/exampleCall.ts'

/** An action with its resource and its example. */
export interface Shown {
  readonly resource: Resource
  readonly action: Action
  readonly example: ExampleCall
}

/** What APIs call the steps in the life of a row; the first that a resource has is shown. */
const steps = {
  create: ['create', 'add', 'make', 'open', 'put', 'ensure'],
  fetch: ['fetch', 'get', 'read', 'show'],
  update: ['update', 'change', 'edit', 'set'],
  delete: ['delete', 'remove', 'close']
} as const

export type Step = keyof typeof steps

/** The steps that a resource has, and its list. */
export interface Lead {
  readonly resource: Resource
  readonly steps: Readonly<Record<Step, Shown | null>>
  readonly list: Shown | null
}

/** The resource that explains an API best: it has most of the steps, is near the top, and much lies below it. */
export function leadOf(api: Api): Lead | null {
  const references = referencesIn(api)
  const leads = everyResource(treeOf(api))
    .filter(({ actions, replaced }) => actions.length > 0 && replaced === null)
    .map((resource) => leadFrom(resource, api))
  const scored = leads.map((lead) => ({
    lead,
    score: [
      Object.values(lead.steps).filter((step) => step !== null).length + (lead.list === null ? 0 : 1),
      -lead.resource.path.length,
      references.get(lead.resource.name) ?? 0
    ]
  }))
  scored.sort((left, right) => right.score.reduce((sum, own, at) => sum || own - (left.score[at] ?? 0), 0))
  return scored[0]?.lead ?? null
}

function leadFrom(resource: Resource, api: Api): Lead {
  const find = (names: readonly string[]): Shown | null => {
    const action = names
      .map((name) => resource.actions.find((each) => each.name === name && isPlain(each)))
      .find((each) => each !== undefined)
    return action === undefined ? null : shownOf(resource, action, api)
  }
  const list = mainList(resource.actions)
  return {
    resource,
    steps: {
      create: find(steps.create),
      fetch: find(steps.fetch),
      update: find(steps.update),
      delete: find(steps.delete)
    },
    list: list === undefined ? null : shownOf(resource, list, api)
  }
}

function isPlain({ answer, docs }: Action): boolean {
  return answer.kind === 'value' && !docs.deprecated
}

function shownOf(resource: Resource, action: Action, api: Api): Shown | null {
  const example = exampleCall(resource, action, api)
  return example === null ? null : { resource, action, example }
}

/** The first action that fits, one with few ids before others. */
export function firstShown(api: Api, fits: (action: Action) => boolean): Shown | null {
  const shown = everyAction(treeOf(api))
    .filter(({ resource, action }) => resource.replaced === null && !action.docs.deprecated && fits(action))
    .flatMap(({ resource, action }) => shownOf(resource, action, api) ?? [])
  return shown.sort((left, right) => left.example.ids.length - right.example.ids.length)[0] ?? null
}

/** How many paths lead through the id of a resource: most lies below what an API is about. */
function referencesIn(api: Api): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { action } of everyAction(treeOf(api)))
    for (const part of action.path) {
      const [, resource] = part.kind === 'parameter' ? (/^(.+?)_?[Ii]d$/.exec(part.name) ?? []) : []
      if (resource !== undefined) counts.set(resource, (counts.get(resource) ?? 0) + 1)
    }
  return counts
}
