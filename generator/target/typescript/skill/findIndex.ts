/** The index with which agents and programs find an operation by what it does. */
import { valueAt } from '../../../ground/valueAt.ts'
import { hidden } from '../../../ground/invisible.ts'
import type { Action, Api, Resource } from '../../../model/api.ts'
import { everyResource, treeOf } from '../../../model/everyResource.ts'
import { documentPath } from '../calls/descriptor.ts'
import { signatureOf } from '../calls/signature.ts'
import { resourceSummary } from '../calls/resource.ts'
import { pagePath } from './pagePath.ts'
import { requestFields, resolverOf } from './requestFields.ts'
import { fieldWords, verbWords } from './verbWords.ts'

/** What `index.json` holds. Words are separated by spaces, and an operation is a row: the file is shipped, and searched with grep too. */
export interface FindIndex {
  /** Other words for the verbs of this API. */
  readonly verbs: Readonly<Record<string, string>>
  /** Other words for some fields of its requests. */
  readonly fields: Readonly<Record<string, string>>
  readonly resources: Readonly<Record<string, IndexedResource>>
  readonly columns: typeof columns
  readonly operations: readonly Row[]
}

export interface IndexedResource {
  /** What it is, in a line; left out if it has no operation of its own. */
  readonly is?: string
  /** Other words for it; those for the resources that it lies in hold for it too. */
  readonly words?: string
  /** Its page, if it is not named as the resource is. */
  readonly page?: string
}

/**
 * The call from the client on, `bot.create(request?, options?)`; what awaiting it gives; its route; what it does, in a line; what a
 * request may hold; other words for it.
 */
const columns = ['call', 'gives', 'route', 'does', 'fields', 'words'] as const

type Row = readonly [call: string, gives: string, route: string, does: string, fields: string, words: string]

/** The index of an API. */
export function findIndex(api: Api): FindIndex {
  const every = everyResource(treeOf(api))
  const resources = every.filter(({ actions }) => actions.length > 0)
  const resolve = resolverOf(api)
  const actions = resources.flatMap((resource) => resource.actions)
  const rare = rareWords(actions)
  return {
    verbs: wordsFor(
      actions.map(({ name }) => name),
      verbWords
    ),
    fields: wordsFor(
      actions.flatMap((action) => requestFields(action, resolve)),
      fieldWords
    ),
    resources: Object.fromEntries(every.flatMap(indexed)),
    columns,
    operations: resources.flatMap((resource) =>
      resource.actions.map((action): Row => [
        callOf(resource, action),
        signatureOf(action).answer,
        `${action.method} ${documentPath(action.path)}`,
        lineOf(action.docs.summary ?? action.docs.description?.split('\n')[0] ?? ''),
        requestFields(action, resolve).join(' '),
        joined([...action.synonyms, ...aliasesOf(action, api), ...rare(action)])
      ])
    )
  }
}

/** The entry of a resource. One without operations of its own has one for its words, which hold for those that lie in it. */
function indexed(resource: Resource): readonly (readonly [string, IndexedResource])[] {
  const words = joined([...spelt(resource), ...resource.synonyms])
  const name = resource.path.join('.')
  if (resource.actions.length === 0) return resource.synonyms.length === 0 ? [] : [[name, { words }]]
  const entry = {
    is: lineOf(resourceSummary(resource)),
    ...(words === '' ? {} : { words }),
    ...(resource.file === null && name !== '' ? {} : { page: pagePath(resource) })
  }
  return [[name, entry]]
}

/** Those of the general words that are for something that the API has. */
function wordsFor(
  names: readonly string[],
  words: Readonly<Record<string, string>>
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...new Set(names)].sort().flatMap((name) => {
      const found = valueAt(words, name)
      return found === undefined ? [] : [[name, found]]
    })
  )
}

/** How an operation is called, from the client on. */
function callOf(resource: Resource, action: Action): string {
  const { ids, input, optionsNeeded } = signatureOf(action)
  // Beside an item form, only an object in the first place says that the collection is meant.
  const isTold =
    action.scope === 'collection' && resource.actions.filter(({ name }) => name === action.name).length > 1
  const given = [
    ...ids,
    `${input.name}${input.optional && !isTold ? '?' : ''}`,
    `options${optionsNeeded ? '' : '?'}`
  ]
  return `${[...resource.path, action.name].join('.')}(${given.join(', ')})`
}

/** The words of its class that its path runs together, `mcp` and `server` of `mcpserver`. */
function spelt({ className, path }: Resource): readonly string[] {
  const words = className.replace(/Client$/, '').match(/\p{Lu}*[^\p{Lu}]*/gu) ?? []
  return words.map((word) => word.toLowerCase()).filter((word) => word !== '' && !path.includes(word))
}

/** Other names of an action, former ones too: programs of earlier versions know it by them. */
function aliasesOf(action: Action, { aliases }: Api): readonly string[] {
  return aliases.flatMap(({ name, action: id }) => (id === action.id ? [name] : []))
}

/** How many operations may share a word of their descriptions before it tells them apart no more. */
const shared = 6

/** Words of a description that few other operations have, in the order of the text. */
function rareWords(actions: readonly Action[]): (action: Action) => readonly string[] {
  const count = new Map<string, number>()
  for (const action of actions)
    for (const word of wordsIn(action.docs.description)) count.set(word, (count.get(word) ?? 0) + 1)
  return ({ docs }) => {
    const summary = wordsIn(docs.summary)
    return [...wordsIn(docs.description)].filter(
      (word) => word.length > 3 && (count.get(word) ?? 0) <= shared && !summary.has(word)
    )
  }
}

function wordsIn(text: string | null): ReadonlySet<string> {
  return new Set((text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function joined(words: readonly string[]): string {
  return [...new Set(words.map(lineOf))].join(' ')
}

function lineOf(text: string): string {
  return text.replace(hidden, ' ').replace(/\s+/g, ' ').trim()
}
