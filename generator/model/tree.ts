import type { Decisions } from '../decide/decisions.ts'
import { compareText } from '../ground/text.ts'
import type { Action, Resource } from './api.ts'
import type { OldResource } from './oldResources.ts'
import { noDocs } from './typeDraft.ts'

/** An action with the place of its resource in the tree. */
export interface Planted {
  readonly path: readonly string[]
  readonly action: Action
}

/** Collection before item; what has one name is sorted by id. */
function sorted(actions: readonly Action[]): readonly Action[] {
  const order = (action: Action): string =>
    `${action.name} ${action.scope === 'collection' ? 0 : 1} ${action.id}`
  return actions.toSorted((left, right) => compareText(order(left), order(right)))
}

/** The actions of the client itself. */
export function actionsOfClient(planted: readonly Planted[]): readonly Action[] {
  return sorted(planted.flatMap(({ path, action }) => (path.length === 0 ? [action] : [])))
}

/** The tree of resources, everything in it sorted by name. */
export function buildTree(
  planted: readonly Planted[],
  classes: ReadonlyMap<string, string>,
  decisions: Decisions,
  files: ReadonlyMap<string, string> = new Map(),
  former: ReadonlyMap<string, OldResource> = new Map()
): readonly Resource[] {
  return childrenOf([], planted, { classes, decisions, files, former })
}

/** What is known of resources, by dotted path. */
interface Known {
  readonly classes: ReadonlyMap<string, string>
  readonly decisions: Decisions
  readonly files: ReadonlyMap<string, string>
  readonly former: ReadonlyMap<string, OldResource>
}

function childrenOf(path: readonly string[], planted: readonly Planted[], known: Known): readonly Resource[] {
  const below = planted.filter((one) => one.path.length > path.length)
  const prefix = path.map((name) => `${name}.`).join('')
  const former = [...known.former.keys()].filter((each) => each.startsWith(prefix))
  const names = [
    ...new Set([
      ...below.map((one) => one.path[path.length] ?? ''),
      ...former.map((each) => each.slice(prefix.length).split('.')[0] ?? '')
    ])
  ].sort(compareText)
  return names.map((name) => {
    const here = [...path, name]
    const inside = below.filter((one) => one.path[path.length] === name)
    const actions = inside.filter((one) => one.path.length === here.length).map((one) => one.action)
    const old = known.former.get(here.join('.'))
    const className = known.classes.get(here.join('.')) ?? old?.className ?? name
    const file = known.files.get(here.join('.'))?.split('/') ?? null
    return {
      name,
      className,
      path: here,
      file,
      docs: { ...noDocs, summary: known.decisions.take('resources', here.join('.')) ?? null },
      synonyms: known.decisions.take('synonyms', here.join('.')) ?? [],
      replaced: old?.replaced ?? null,
      actions: sorted(actions),
      children: childrenOf(here, inside, known)
    }
  })
}
