/** SKILL.md and llms.txt, in finished words: what an agent reads before it writes a program. */
import { hidden } from '../../../ground/invisible.ts'
import { counted } from '../../../ground/text.ts'
import type { Action, Api, Resource, Stream } from '../../../model/api.ts'
import { everyAction, everyResource, treeOf } from '../../../model/everyResource.ts'
import { resourceSummary } from '../calls/resource.ts'
import { signatureOf } from '../calls/signature.ts'
import { exampleCall } from '../examples/exampleCall.ts'
import { exampleClient, type ExampleClient } from '../examples/exampleClient.ts'
import { mainList } from '../examples/mainList.ts'
import { code, codeSpan, decided, json, module, name, row, type Printed } from '../words/doors.ts'
import { keyText } from '../words/literal.ts'
import { hasTesting } from '../testing/service.ts'
import { pagePath } from './pagePath.ts'
import { skillFolder, skillName } from './skillName.ts'

export interface SkillView extends ExampleClient {
  readonly skill: Printed
  /** What the skill is for, as a string of YAML. */
  readonly about: Printed
  readonly service: Printed
  readonly name: Printed
  readonly client: Printed
  /** The folder of the skill in the package. */
  readonly folder: Printed
  /** `335 operations`. */
  readonly operations: Printed
  /** Words to search with, for example. */
  readonly asked: Printed
  /** Names of the resources at the top. */
  readonly resources: Printed
  /** Options of every call that travel as headers, after a comma; empty if there are none. */
  readonly options: Printed
  /** Calls of one resource, to make a row and to read it. */
  readonly calls: readonly Printed[]
  /** Of lists at most one: how the API pages. */
  readonly lists: readonly {
    readonly list: Printed
    readonly take: Printed
    readonly takeKey: Printed
    readonly maximum: Printed
  }[]
  /** Of streams at most one. */
  readonly streams: readonly {
    readonly call: Printed
    readonly types: Printed
    /** Methods that read it to its end; empty if there are none. */
    readonly ends: Printed
    /** Whether the stream can be passed on to another program. */
    readonly relayed: boolean
  }[]
  /** Whether the package has a mock of the service. */
  readonly hasTesting: boolean
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
    folder: module(skillFolder(api)),
    ...exampleClient(api),
    operations: operationsIn(api),
    asked: askedOf(api),
    resources: row(
      top.map((resource) => codeSpan(resource.name)),
      ', '
    ),
    options: row(
      service.options.map((option) => code`, ${codeSpan(option.name)}`),
      ''
    ),
    calls: core === null ? [] : callsOf(core, api),
    lists: listsOf(api, core),
    streams: streamsOf(api, core),
    hasTesting: hasTesting(api),
    chapters: api.skill.map(({ title, text }) => ({ title: decided(title), text: decided(text) }))
  }
}

export interface LlmsView {
  readonly name: Printed
  readonly description: Printed
  /** `335 operations`. */
  readonly operations: Printed
  /** `78 resources`. */
  readonly resources: Printed
  readonly folder: Printed
  readonly asked: Printed
  readonly migration: boolean
  readonly pages: readonly { readonly title: Printed; readonly path: Printed; readonly is: Printed }[]
}

/** The view of llms.txt (llmstxt.org). */
export function llmsView(api: Api, migration: boolean): LlmsView {
  const resources = everyResource(treeOf(api)).filter(({ actions }) => actions.length > 0)
  return {
    name: decided(api.package.name),
    description: decided(api.package.description.replace(/\.$/, '')),
    operations: operationsIn(api),
    resources: decided(counted(resources.length, 'resource')),
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
  return mainList(actions.filter((action) => signatureOf(action).ids.length === 0))
}

function operationsIn(api: Api): Printed {
  return decided(counted(everyAction(treeOf(api)).length, 'operation'))
}

/** Of a resource, the first action that makes a row, and how one is read: by its id and nothing else. */
function callsOf(resource: Resource, api: Api): readonly Printed[] {
  const { actions } = resource
  const makes = actions.find(
    ({ method, scope, name: own, answer }) =>
      method === 'POST' && scope === 'collection' && own === 'create' && answer.kind === 'value'
  )
  const reads = actions.find(
    ({ method, scope, answer }) => method === 'GET' && scope === 'item' && answer.kind === 'value'
  )
  return [makes, reads].flatMap((action) => {
    const example = action === undefined ? null : exampleCall(resource, action, api)
    return example === null ? [] : [code`await ${example.text}`]
  })
}

function listsOf({ pages }: Api, core: Resource | null): SkillView['lists'] {
  const list = core === null ? undefined : listIn(core)
  if (core === null || list?.answer.kind !== 'page') return []
  const { convention, within } = list.answer
  const found = pages.find((page) => page.name === convention)
  // The argument has it by its own name.
  const isOwn =
    list.input.argument === (found?.place === 'body' ? 'request' : 'params') && within.length === 0
  return found === undefined || found.take === null || !isOwn
    ? []
    : [
        {
          list: callee(core.path, list),
          take: codeSpan(found.take),
          takeKey: keyText(found.take),
          maximum: decided(found.maximum === null ? '' : `, at most ${found.maximum}`)
        }
      ]
}

/** The first call of the core, else of the API, that answers in events or with a value. */
function streamsOf(api: Api, core: Resource | null): SkillView['streams'] {
  const all = [...(core === null ? [] : everyAction([core])), ...everyAction(treeOf(api))]
  for (const { resource, action } of all) {
    const stream = streamOf(action)
    const example = stream === null ? null : exampleCall(resource, action, api)
    if (stream === null || example === null) continue
    const { events, convention } = stream
    const style = api.streams.find((each) => each.name === convention)
    const silent = style?.heartbeats ?? []
    const types = events.kind === 'declared' ? events.types.filter((type) => !silent.includes(type)) : []
    const ends = [style?.text != null ? ['.text()'] : [], style?.result != null ? ['.result()'] : []]
    return [
      {
        call: example.text,
        types: row(types.map(codeSpan), ', '),
        ends: row(ends.flat().map(codeSpan), ', '),
        relayed: api.relay !== null
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

/** The verb and the name of something that the API has. */
function askedOf(api: Api): Printed {
  const core = coreOf(api)
  const action = core === null ? undefined : (listIn(core) ?? core.actions[0])
  return decided([action?.name ?? 'list', ...(core?.path ?? [])].join(' ').toLowerCase())
}

/** At most 1,024 characters (agentskills.io/specification). */
function aboutOf({ package: facts, service, resources }: Api): string {
  const names = resources.map((resource) => resource.name).join(', ')
  const text = `Write TypeScript or JavaScript programs against the ${service.name} API with the npm package ${facts.name}. Use it whenever a program calls ${service.name}, also to find which operation does something: ${names}.`
  return text.length <= 1024 ? text : `${text.slice(0, 1023)}…`
}
