/** What the mock of a package knows of the document, as `templates/testing/table.ts` describes it. */
import { everyAction } from '../../../model/everyResource.ts'
import { firstOf } from '../../../model/pageConventions.ts'
import { withEscapes } from '../../../ground/invisible.ts'
import { treeOf } from '../../../model/everyResource.ts'
import type {
  Action,
  Answer,
  Api,
  DescribedForm,
  PageConvention,
  PathPart,
  Resource,
  StreamConvention
} from '../../../model/api.ts'
import { printedAs, type Printed } from '../words/doors.ts'
import { isPlain } from '../package/pageConstants.ts'
import { merged } from './merged.ts'
import { nodesOf, type Nodes } from './nodes.ts'
import { parametersOf } from './parameters.ts'
import { roleOf } from './roles.ts'
import { formerNames, placedActions, routeKey, sharedRoutes } from './placedActions.ts'

/** The table as JSON, a line for each operation and each schema, inside the quotes of a template literal. */
export function tableText(api: Api): Printed<'literal'> {
  const { operations, nodes, ...rest } = tableOf(api)
  const lines = (list: readonly object[]): string => list.map(jsonOf).join(',\n')
  const start = jsonOf(rest).slice(0, -1)
  const text = `${start},\n"operations":[\n${lines(operations)}\n],\n"nodes":[\n${lines(nodes)}\n]}`
  return printedAs('literal', text.replaceAll(/[\\`]|\$\{/g, '\\$&'))
}

/** JSON in which a reader sees every character. */
function jsonOf(value: object): string {
  return withEscapes(JSON.stringify(value))
}

/** The table as data. */
export function tableOf(api: Api) {
  const found = nodesOf(api.types)
  const placed = placedActions(treeOf(api))
  const shared = sharedRoutes(placed.map(({ action }) => action))
  const operations = placed.map((each) => operationOf(each, api, found, shared.has(routeKey(each.action))))
  const { nodes, places } = merged(found.list)
  return {
    prefixes: prefixesOf(api),
    codes: codesOf(api),
    ...formerOf(api),
    pages: api.pages.map(pageOf),
    streams: api.streams.map(streamStyleOf),
    names: found.names,
    operations: operations.map((operation) => moved(operation, places)),
    nodes
  }
}

/** A convention of pages; a plain one without what it has no use for. */
function pageOf(convention: PageConvention): object {
  const { name: _, id, by, place, sparse: __, hasMore, total, totalPages, first, ...rest } = convention
  const { numeric, follow: ___, nextHeader: ____, ...style } = rest
  if (isPlain(convention)) return style
  const more = Object.entries({ id, hasMore, total, totalPages }).filter(([, name]) => name !== null)
  return {
    ...style,
    by,
    // The mock gives what a header leads through as one page.
    place: place === 'header' ? 'query' : place,
    ...Object.fromEntries(more),
    ...(numeric ? { numeric } : {}),
    ...(by === 'number' || (by === 'offset' && first !== firstOf(by)) ? { first } : {})
  }
}

/** What is usual is left out. */
function streamStyleOf({ shape, texts, ...convention }: StreamConvention): object {
  const { name: _, stamp: __, idle: ___, noResult: ____, ends: _____, whole: ______, ...style } = convention
  return {
    ...style,
    ...(shape === 'object' ? {} : { shape }),
    ...(texts.length === 0 ? {} : { texts })
  }
}

/** The paths at which a client finds the service. A document may give no host: each client then names its own, at any path. */
function prefixesOf({ service, resources }: Api): readonly string[] {
  const { baseUrl, hostPath, servers: chosen, variables } = service
  const usual = new Map(variables.map((variable) => [variable.name, variable.default]))
  const paths = URL.canParse(baseUrl)
    ? [new URL(baseUrl).pathname]
    : ['', ...(baseUrl.startsWith('/') ? [baseUrl] : [])]
  const servers = everyAction(resources).flatMap(({ action: { server } }) => serverPath(server ?? '', usual))
  const all = [
    ...paths,
    ...(hostPath === null ? [] : [hostPath]),
    ...chosen.flatMap(({ url }) => serverPath(url, usual)),
    ...servers
  ]
  return [...new Set(all.map((path) => path.replace(/\/+$/, '')))]
}

/** The path of an address; a variable of it has the value that it has unless a client is given another. */
function serverPath(server: string, usual: ReadonlyMap<string, string | null>): readonly string[] {
  const sample = server.replace(/\{([^{}]+)\}/g, (_, name: string) => usual.get(name) ?? '1')
  return URL.canParse(sample) ? [new URL(sample).pathname] : []
}

/** An operation that refers to the places of merged schemas. */
function moved(operation: object, places: readonly number[]): object {
  const at = ([key, value]: readonly [string, unknown]): readonly [string, unknown] =>
    ['i', 'q', 'a', 'h', 'item', 'event'].includes(key) && typeof value === 'number'
      ? [key, places[value]]
      : [key, value]
  return Object.fromEntries(Object.entries(operation).map(at))
}

/** The names of today by those that actions had before. */
function formerOf(api: Api): { readonly former?: Readonly<Record<string, readonly string[]>> } {
  const names = new Map<string, readonly string[]>()
  for (const { name, own } of formerNames(api))
    names.set(name, [...new Set([...(names.get(name) ?? []), own])])
  return names.size === 0 ? {} : { former: Object.fromEntries(names) }
}

/** The statuses of the codes, in the order of the document. */
function codesOf({ errors }: Api): Readonly<Record<string, number>> {
  return Object.fromEntries(errors.flatMap(({ status, code }) => (status === null ? [] : [[code, status]])))
}

function operationOf(
  { name, resource, action }: ReturnType<typeof placedActions>[number],
  api: Api,
  nodes: Nodes,
  isShared: boolean
): object {
  const body = action.input.places.flatMap((place) => (place.in === 'body' ? place.bodies : []))
  const json = body.find((each) => each.kind === 'json')
  const path = pathOf(action.path)
  const segments = path.split('/').slice(1)
  const words = segments.filter((segment) => !segment.startsWith('{'))
  const end = collectionEnd(resource, segments)
  return {
    ...(name === words.join('.') ? {} : { n: name }),
    ...(action.method === 'POST' ? {} : { m: action.method }),
    p: path,
    ...(end === segments.findLastIndex((segment) => !segment.startsWith('{')) ? {} : { c: end }),
    ...roleOf(action, { word: words.at(-1) ?? '', endsThere: end === segments.length, types: api.types }),
    ...actOf(action, api),
    // The mock takes requests of the others for this one: what is wrong here may be right there.
    ...(isShared ? {} : parametersOf(action, api, nodes)),
    ...(json === undefined || isShared ? {} : { q: nodes.placeOf(json.type) }),
    ...(body.some((each) => each.kind !== 'json') ? { u: 1 } : {}),
    ...answerOf(action.answer, api, nodes),
    ...headersOf(action, api, nodes)
  }
}

/** Headers that say how the content is carried: those of the mock are true of it (RFC 9110 §8.4, §8.6; RFC 9112 §6.1). */
const framing: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'content-range',
  'transfer-encoding'
])

/** The headers of its answer: the place of their type, and each field with its header and its form if that is not plain. */
function headersOf({ answerHeaders, answer }: Action, api: Api, nodes: Nodes): object {
  if (answerHeaders === null) return {}
  const page = answer.kind === 'page' ? api.pages.find(({ name }) => name === answer.convention) : undefined
  const sent = answerHeaders.list.filter(({ wireName }) => {
    const header = wireName.toLowerCase()
    // The header that leads from page to page has the link of the page.
    return !framing.has(header) && !(page?.by === 'link' && header === 'link')
  })
  const headers = sent.map(({ name, wireName, form }) => {
    const isPaired = form.kind === 'fields' && form.exploded
    return [name, wireName, ...(isPaired ? ['pairs'] : form.kind === 'json' ? ['json'] : [])]
  })
  return headers.length === 0 ? {} : { h: nodes.placeOf(answerHeaders.type), w: headers }
}

function actOf({ id }: Action, { testing }: Api): { readonly act?: string } {
  const act = testing?.acts.find(({ operation }) => operation === id)?.act
  return act === undefined ? {} : { act }
}

function pathOf(path: readonly PathPart[]): string {
  // What is behind a question mark tells operations apart for people; the mock has one of them.
  const query = path.findIndex((part) => part.kind === 'text' && part.text.includes('?'))
  const parts = (query === -1 ? path : path.slice(0, query + 1)).map((part) => {
    switch (part.kind) {
      case 'text':
        return part.text.replace(/\?.*$/s, '')
      case 'parameter':
        return `{${part.name}${part.catchAll ? '*' : ''}${part.optional ? '?' : ''}}`
      default:
        return part satisfies never
    }
  })
  return parts.join('')
}

/** How many segments of the path lead to the last literal of the resource. */
function collectionEnd({ path }: Resource, segments: readonly string[]): number {
  return path.reduce((from, literal) => {
    const at = segments.indexOf(literal, from)
    return at === -1 ? from : at + 1
  }, 0)
}

function answerOf(answer: Answer, api: Api, nodes: Nodes): object {
  switch (answer.kind) {
    case 'value':
      return formsOf([answer.form], nodes)
    case 'choice':
      return formsOf([answer.usual.form, ...answer.forms], nodes)
    case 'page':
      return {
        page: api.pages.findIndex(({ name }) => name === answer.convention),
        item: nodes.placeOf(answer.item),
        ...(answer.itemsAt === null ? {} : { rows: answer.itemsAt }),
        ...(answer.table === null ? {} : { t: [answer.table.mediaType] }),
        ...(answer.stream === null ? {} : streamOf(answer.stream, api, nodes))
      }
    case 'both':
      return { ...formsOf([answer.value.form], nodes), ...streamOf(answer.stream, api, nodes) }
    case 'stream':
      return streamOf(answer.stream, api, nodes)
    case 'passThrough':
      return {}
    default:
      return answer satisfies never
  }
}

type AnyForm = Extract<Answer, { readonly kind: 'value' }>['form']

function formsOf(forms: readonly AnyForm[], nodes: Nodes): object {
  const json = forms.find((form) => form.kind === 'json')
  const others = new Set(forms.filter(isOther).map(({ mediaType }) => mediaType))
  const status = Number(forms[0]?.status)
  return {
    ...(json === undefined ? {} : { a: nodes.placeOf(json.type) }),
    ...(others.size === 0 ? {} : { t: [...others] }),
    ...(Number.isNaN(status) || status === 200 ? {} : { status })
  }
}

function isOther(form: AnyForm): form is Extract<DescribedForm, { readonly kind: 'text' | 'binary' }> {
  return form.kind === 'text' || form.kind === 'binary'
}

function streamOf(
  { convention, events }: Extract<Answer, { readonly kind: 'stream' }>['stream'],
  api: Api,
  nodes: Nodes
): object {
  const stream = api.streams.findIndex(({ name }) => name === convention)
  return { stream, ...(events.kind === 'declared' ? { event: nodes.placeOf(events.type) } : {}) }
}
