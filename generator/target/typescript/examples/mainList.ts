import type { Action } from '../../../model/api.ts'
import { signatureOf } from '../calls/signature.ts'

/** What APIs call the list that has the rows as they are; the first name is the best. */
const names = ['list', 'all', 'index', 'browse', 'query', 'search']

/**
 * The list with which a program reads the rows of a resource; undefined if it has none. A list that is also a table is an
 * export, and one of rows below another row asks for more ids.
 */
export function mainList(actions: readonly Action[]): Action | undefined {
  const lists = actions.filter(({ answer, docs }) => answer.kind === 'page' && !docs.deprecated)
  const ranked = lists.map((action) => ({ action, rank: rankOf(action) }))
  ranked.sort((left, right) => left.rank.reduce((sum, own, at) => sum || own - (right.rank[at] ?? 0), 0))
  return ranked[0]?.action
}

/** Lower is better, the first number before the others. */
function rankOf(action: Action): readonly number[] {
  const at = names.indexOf(action.name)
  const isTable = action.answer.kind === 'page' && action.answer.table !== null
  return [isTable ? 1 : 0, signatureOf(action).ids.length, at < 0 ? names.length : at]
}
