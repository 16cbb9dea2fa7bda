/** SKILL.md and llms.txt, in finished words: what an agent reads before it writes a program. */
import { hidden } from '../../../ground/invisible.ts'
import type { Action, Api, Resource, Stream } from '../../../model/api.ts'
import { everyAction, everyResource } from '../../../model/everyResource.ts'
import { resourceSummary } from '../calls/resource.ts'
import { signatureOf } from '../calls/signature.ts'
import { code, codeSpan, decided, json, module, name, row, type Printed } from '../words/doors.ts'
import { pagePath } from './pagePath.ts'
import { skillFolder, skillName } from './skillName.ts'

export interface SkillView {
  readonly skill: Printed
  /** What the skill is for, as a string of YAML. */
  readonly about: Printed
  readonly service: Printed
  readonly name: Printed
  readonly client: Printed
  /** Environment variable of the secret; empty if there is none. */
  readonly tokenVariable: Printed
  readonly count: Printed
  /** Words to search with, for example. */
  readonly asked: Printed
  /** Names of the resources at the top. */
  readonly resources: Printed
  /** Options of every call that travel as headers, after a comma; empty if there are none. */
  readonly options: Printed
  /** A row that can be fetched; null if there is none. */
  readonly row: { readonly fetch: Printed; readonly id: Printed } | null
  /** Of lists at most one: how the API pages. */
  readonly lists: readonly { readonly list: Printed; readonly take: Printed; readonly maximum: Printed }[]
  /** Of streams at most one. */
  readonly streams: readonly { readonly call: Printed; readonly types: Printed }[]
  readonly chapters: readonly { readonly title: Printed; readonly text: Printed }[]
}

/** The view of SKILL.md. */
export function skillView(api: Api): SkillView {
  const { package: facts, service } = api
  const core = coreOf(api)
  const top = api.resources.filter(({ replaced }) => replaced === null)
  return {
    skill: decided(skillName(api)),
    about: json(aboutOf(api)),
    service: decided(service.name),
    name: decided(facts.name),
    client: name(facts.client),
    tokenVariable: decided(service.tokenVariables[0] ?? ''),
    count: decided(String(everyAction(api.resources).length)),
    asked: askedOf(api),
    resources: row(
      top.map((resource) => codeSpan(resource.name)),
      ', '
    ),
    options: row(
      service.options.map((option) => code`, ${codeSpan(option.name)}`),
      ''
    ),
    row: core === null ? null : rowOf(core),
    lists: listsOf(api, core),
    streams: streamsOf(api, core),
    chapters: api.skill.map(({ title, text }) => ({ title: decided(title), text: decided(text) }))
  }
}

export interface LlmsView {
  readonly name: Printed
  readonly description: Printed
  readonly count: Printed
  readonly resourceCount: Printed
  readonly folder: Printed
  readonly asked: Printed
  readonly migration: boolean
  readonly pages: readonly { readonly title: Printed; readonly path: Printed; readonly is: Printed }[]
}

/** The view of llms.txt (llmstxt.org). */
export function llmsView(api: Api, migration: boolean): LlmsView {
  const resources = everyResource(api.resources).filter(({ actions }) => actions.length > 0)
  return {
    name: decided(api.package.name),
    description: decided(api.package.description.replace(/\.$/, '')),
    count: decided(String(everyAction(api.resources).length)),
    resourceCount: decided(String(resources.length)),
    folder: module(skillFolder(api)),
    asked: askedOf(api),
    migration,
    pages: resources.map((resource) => ({
      title: row(resource.path.map(name), '.'),
      path: module(`${skillFolder(api)}/${pagePath(resource)}`),
      is: decided(resourceSummary(resource).replace(hidden, ' ').replace(/\s+/g, ' '))
    }))
  }
}

/** The resource with a list that has most operations, those below it included: what the API is about. */
function coreOf({ resources }: Api): Resource | null {
  const size = (resource: Resource): number => everyAction([resource]).length
  const listed = resources.filter((resource) => listIn(resource) !== undefined)
  const largest = Math.max(...listed.map(size))
  return listed.find((resource) => size(resource) === largest) ?? resources[0] ?? null
}

function listIn({ actions }: Resource): Action | undefined {
  return actions.find((action) => action.answer.kind === 'page' && signatureOf(action).ids.length === 0)
}

/** Of a core, how one row is fetched: by its id and nothing else. */
function rowOf({ actions, path }: Resource): SkillView['row'] {
  const reads = actions.find(
    (action) => action.method === 'GET' && action.scope === 'item' && action.answer.kind === 'value'
  )
  const id = reads === undefined ? undefined : signatureOf(reads).ids[0]
  return reads === undefined || id === undefined ? null : { fetch: callee(path, reads), id }
}

function listsOf({ pages }: Api, core: Resource | null): SkillView['lists'] {
  const list = core === null ? undefined : listIn(core)
  if (core === null || list?.answer.kind !== 'page') return []
  const { convention } = list.answer
  const found = pages.find((page) => page.name === convention)
  return found === undefined
    ? []
    : [
        {
          list: callee(core.path, list),
          take: name(found.take),
          maximum: decided(found.maximum === null ? '' : `${found.maximum} items by `)
        }
      ]
}

/** The first call of the core, else of the API, that answers in events and needs no request. */
function streamsOf({ resources }: Api, core: Resource | null): SkillView['streams'] {
  const all = [...(core === null ? [] : everyAction([core])), ...everyAction(resources)]
  for (const { resource, action } of all) {
    const stream = streamOf(action)
    const { ids, input, optionsNeeded } = signatureOf(action)
    if (stream === null || !input.optional || optionsNeeded) continue
    const types = stream.events.kind === 'declared' ? stream.events.types : []
    return [
      {
        call: code`client.${callee(resource.path, action)}(${row(ids, ', ')})`,
        types: row(types.map(codeSpan), ', ')
      }
    ]
  }
  return []
}

function streamOf({ answer }: Action): Stream | null {
  return answer.kind === 'both' ? answer.stream : null
}

function callee(path: readonly string[], action: Action): Printed {
  return row([...path, action.name].map(name), '.')
}

function askedOf(api: Api): Printed {
  const core = coreOf(api)
  const first = core?.actions[0]
  return core === null || first === undefined
    ? code`create`
    : decided([first.name, ...core.path].join(' ').toLowerCase())
}

/** At most 1,024 characters (agentskills.io/specification). */
function aboutOf({ package: facts, service, resources }: Api): string {
  const names = resources.map((resource) => resource.name).join(', ')
  const text = `Write TypeScript or JavaScript programs against the ${service.name} API with the npm package ${facts.name}. Use it whenever a program calls ${service.name}, also to find which operation does something: ${names}.`
  return text.length <= 1024 ? text : `${text.slice(0, 1023)}…`
}
