/** What the comments of many methods would repeat: the comment of the client says it once. */
import type { Action, Api, Docs, ErrorCode } from '../../../model/api.ts'
import { compareText } from '../../../ground/text.ts'
import { everyAction, treeOf } from '../../../model/everyResource.ts'

/** A text that more methods than this would have is particular to none of them. */
const mostMethods = 8

/** The texts that methods leave out, and how the client's comment says them. */
export interface CommonDocs {
  readonly texts: ReadonlySet<string>
  /** One item of a markdown list each. */
  readonly lines: readonly string[]
}

const known = new WeakMap<Api, CommonDocs>()

/** The texts that many methods of an API share. */
export function commonDocsOf(api: Api): CommonDocs {
  const common = known.get(api) ?? findCommon(api)
  known.set(api, common)
  return common
}

/** The paragraphs of a description that can be told apart: a code block may hold blank lines of its own. */
export function paragraphsOf({ summary, description }: Docs): readonly string[] {
  if (description === null) return []
  // Without a summary the description is all that a method says.
  const isWhole = summary === null || /^\s*(```|~~~)/m.test(description)
  return isWhole ? [description] : description.split(/\n[^\S\n]*\n/)
}

/** The errors that the comment of an action may name: the lowest status first, one text for each class. */
export function errorsOf(
  { errorCodes }: Action,
  errors: readonly ErrorCode[]
): readonly Pick<ErrorCode, 'className' | 'docs'>[] {
  const own = errors
    .filter(({ code }) => errorCodes.includes(code))
    .sort((left, right) => left.status - right.status)
  return own.filter(({ className }, index) => own.findIndex((each) => each.className === className) === index)
}

/** An error as it is compared with those of other actions. */
export function errorText({ className, docs }: Pick<ErrorCode, 'className' | 'docs'>): string {
  return `\`${className}\`: ${docs}`
}

function findCommon(api: Api): CommonDocs {
  const actions = everyAction(treeOf(api)).map(({ action }) => action)
  const users = new Map<string, Action[]>()
  const use = (text: string, action: Action): void =>
    void users.set(text, [...(users.get(text) ?? []), action])
  for (const action of actions) {
    const paragraphs = action.docs.summary === null ? [] : paragraphsOf(action.docs)
    for (const text of new Set(paragraphs)) if (isProse(text)) use(text, action)
    for (const error of errorsOf(action, api.errors)) use(errorText(error), action)
  }
  const common = [...users].filter(([, users]) => users.length > mostMethods)
  const errors = new Set(api.errors.map(errorText))
  const lines = common.map(([text, users]) =>
    errors.has(text) ? `- ${text}` : `- ${namesIn(users, actions)}: ${text.replace(/\s+/g, ' ').trim()}`
  )
  return { texts: new Set(common.map(([text]) => text)), lines: lines.sort(compareText) }
}

/** The methods that share a text: `list`, or `update` (38 of 41) if not all of that name do. */
function namesIn(users: readonly Action[], actions: readonly Action[]): string {
  const names = [...new Set(users.map(({ name }) => name))].sort(compareText)
  const count = (among: readonly Action[], name: string): number =>
    among.filter((action) => action.name === name).length
  return names
    .map((name) => {
      const [some, all] = [count(users, name), count(actions, name)]
      return some === all ? `\`${name}\`` : `\`${name}\` (${some} of ${all})`
    })
    .join(', ')
}

/** True for a paragraph that markdown reads the same in a list: no list, table, heading, quote or code of its own. */
function isProse(text: string): boolean {
  return text.trim() !== '' && !/^(?:\t| {4}|\s*(?:[-+*|#>]|```|~~~|\d+[.)]\s|\[[^\]]*\]:))/m.test(text)
}
