/** The collection form and the item form of one verb are one method only if they are called and answer in one way. */
import type { Config } from '../decide/config.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { ActionDraft } from './actionDraft.ts'
import type { Answer } from './api.ts'
import { isPair } from './members.ts'
import type { Placed } from './methods.ts'

/** The key of two operations that cannot be one method, in either order. */
export function pairKey(one: Pick<Placed, 'id'>, other: Pick<Placed, 'id'>): string {
  return [one.id, other.id].sort().join('\n')
}

/** The pairs of operations that have one name, and that no one method can serve. */
export function misfitsIn(actions: readonly ActionDraft[], helpers: Config['helpers']): ReadonlySet<string> {
  const methods = new Map<string, ActionDraft[]>()
  for (const action of actions) {
    const member = [...action.placed.resource, action.placed.name].join('.')
    methods.set(member, [...(methods.get(member) ?? []), action])
  }
  return new Set(
    [...methods.values()].flatMap(([one, other]) =>
      one === undefined || other === undefined || wayOf(one, helpers) === wayOf(other, helpers)
        ? []
        : [pairKey(one.placed, other.placed)]
    )
  )
}

/** Says of two operations whether one method can serve both. */
export function togetherIn(
  actions: readonly ActionDraft[],
  helpers: Config['helpers']
): (one: Placed, other: Placed) => boolean {
  const ways = new Map(actions.map((action) => [action.placed.id, wayOf(action, helpers)]))
  return (one, other) => isPair([one, other]) && ways.get(one.id) === ways.get(other.id)
}

/** What makes a call: the function of a helper, or the one of the runtime for such an answer. */
function wayOf({ placed, answer }: ActionDraft, helpers: Config['helpers']): string {
  const [helper] = Object.entries(helpers).flatMap(([name, { calls }]) => {
    const call = valueAt(calls, placed.id)
    return call === undefined ? [] : [`${name} ${call.call}`]
  })
  return helper ?? wayOfAnswer(answer)
}

function wayOfAnswer(answer: Answer): string {
  switch (answer.kind) {
    case 'value': {
      const { form, nullable } = answer
      if (form.kind === 'binary') return 'media'
      return nullable && form.kind === 'json' ? 'any' : form.kind
    }
    case 'choice':
      return 'media'
    case 'page':
      return `page ${answer.stream !== null} ${answer.stream !== null && answer.table !== null}`
    case 'both':
    case 'stream':
    case 'passThrough':
      return answer.kind
    default:
      return answer satisfies never
  }
}
