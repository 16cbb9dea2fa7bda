/** The calls of an API that its README shows. */
import type { Action, Api, Page, PageConvention } from '../../../model/api.ts'
import { everyResource } from '../../../model/everyResource.ts'
import { documentPath } from '../calls/descriptor.ts'
import { callWith } from '../examples/exampleCall.ts'
import { exampleStatement, hasId } from '../examples/exampleStatement.ts'
import { resolverOf } from '../skill/requestFields.ts'
import { code, codeSpan, decided, lineRow, module, name, row, type Printed } from '../words/doors.ts'
import { literal, Verbatim } from '../words/literal.ts'
import { isDownload, takesFile } from './features.ts'
import { firstShown, type Lead, type Shown } from './leading.ts'

export interface ShownCalls {
  /** Statements that make the first call; empty if no call can be shown. */
  readonly first: Printed
  /** An id of the examples. */
  readonly id: Printed
  /** A route with ids, and how it is called. */
  readonly route: { readonly route: Printed; readonly call: Printed } | null
  /** Statements that make, read, change and delete a row. */
  readonly life: Printed
  /** A call that reads, without and with options of its own. */
  readonly read: {
    readonly call: Printed
    readonly timed: Printed
    readonly named: Printed
    readonly path: Printed
    /** The same call by its route; empty if its body is not JSON. */
    readonly request: Printed
  } | null
  readonly list: ShownList | null
  /** A list as a table. */
  readonly table: Printed
  /** Statements with a file. */
  readonly upload: Printed
  readonly download: Printed
  readonly resource: ShownResource | null
}

export interface ShownList {
  readonly call: Printed
  /** The names of its fields on the wire. */
  /** Empty if the size of a page cannot be chosen. */
  readonly take: Printed
  /** Empty if no single parameter takes the cursor of a page. */
  readonly cursor: Printed
  readonly maximum: Printed
  readonly hasStream: boolean
}

export interface ShownResource {
  readonly className: Printed
  readonly subpath: Printed
  /** From the client on. */
  readonly property: Printed
}

/** What is shown of the calls of an API. */
export function shownCalls(api: Api, lead: Lead | null): ShownCalls {
  const { create, fetch, update, delete: last } = lead?.steps ?? noSteps
  const resolve = resolverOf(api)
  const first = create ?? lead?.list ?? fetch ?? firstShown(api, () => true)
  const item = update ?? fetch ?? last ?? firstShown(api, ({ scope }) => scope === 'item')
  const upload = firstShown(api, takesFile)
  const download = firstShown(api, isDownload)
  return {
    first: first === null ? code`` : exampleStatement(first.action, first.example.text, resolve),
    id: codeSpan(item?.example.ids[0] ?? 'id'),
    route:
      item === null
        ? null
        : { route: routeText(item.action), call: codeSpan(item.example.text.replace(/\s*\n\s*/g, ' ')) },
    life: lifeOf([create, fetch, update, last], api),
    read: readOf(api, lead),
    list: listOf(api, lead),
    table: tableOf(api),
    upload: upload === null ? code`` : code`await ${upload.example.text}`,
    download: download === null ? code`` : downloadOf(download),
    resource: resourceOf(api, lead)
  }
}

const noSteps: Lead['steps'] = { create: null, fetch: null, update: null, delete: null }

function routeText({ method, path }: Action): Printed {
  return codeSpan(`${method} ${documentPath(path)}`)
}

/** The steps in their order; what was made is read, changed and deleted by its id. */
function lifeOf(steps: readonly (Shown | null)[], api: Api): Printed {
  const shown = steps.filter((step) => step !== null)
  if (shown.length < 2) return code``
  const resolve = resolverOf(api)
  const [create] = steps
  const made =
    create === null || create === undefined ? null : hasId(create.action.answer, resolve) ? create : null
  const statements = shown.map((step): Printed => {
    if (step === made) return code`const { id } = await ${step.example.text}`
    const above = made?.example.ids ?? []
    const isBelow = made !== null && step.example.ids.length === above.length + 1
    const call = isBelow ? callWith(step, [...above, code`id`]) : step.example.text
    return step === steps[1] ? code`console.log(await ${call})` : code`await ${call}`
  })
  return lineRow(statements)
}

function downloadOf({ action: { answer }, example }: Shown): Printed {
  const value = answer.kind === 'choice' ? answer.usual : answer
  const mayLack = value.kind === 'value' && value.nullable
  return code`const file = await ${example.text}\nconsole.log(await file${mayLack ? code`?` : code``}.text())`
}

/** A call that changes nothing, with the options of a call in the last place. */
function readOf(api: Api, lead: Lead | null): ShownCalls['read'] {
  const isRead = ({ method, answer }: Action): boolean =>
    method === 'GET' && (answer.kind === 'page' || answer.kind === 'value')
  const shown = lead?.list ?? lead?.steps.fetch ?? firstShown(api, isRead) ?? firstShown(api, isAwaited)
  if (shown === null) return null
  const { ids, given } = shown.example
  const identity = api.service.options.find((option) => option.identity)
  const withOptions = (options: object): Printed =>
    callWith(shown, ids, [...(given.length === 0 ? [{}] : given), options])
  return {
    call: shown.example.text,
    timed: withOptions({ signal: new Verbatim(code`controller.signal`), timeout: 30_000, retries: 1 }),
    named: identity === undefined ? code`` : withOptions({ [identity.name]: new Verbatim(code`userId`) }),
    path: pathText(shown.action),
    request: requestOf(shown)
  }
}

function pathText({ path }: Action): Printed {
  return literal(documentPath(path).replace(/\{[^}]*\}/g, 'abc123'))
}

function requestOf({ action, example: { argument } }: Shown): Printed {
  const head = code`client.request(${literal(action.method)}, ${pathText(action)}`
  if (action.method === 'GET') return code`${head})`
  const isJson = action.input.places.every(
    (place) => place.in !== 'body' || place.bodies.every(({ kind }) => kind === 'json')
  )
  return isJson ? code`${head}, { body: ${literal(argument ?? {})} })` : code``
}

function isAwaited({ answer }: Action): boolean {
  return answer.kind === 'value' && answer.form.kind !== 'binary'
}

function listOf(api: Api, lead: Lead | null): ShownList | null {
  const shown = lead?.list ?? firstShown(api, ({ answer }) => answer.kind === 'page')
  const page = shown === null ? null : pageOf(shown.action)
  const convention = api.pages.find(({ name: own }) => own === page?.convention)
  if (shown === null || page === null || convention === undefined) return null
  return {
    call: listCallOf(shown),
    take: convention.take === null ? code`` : codeSpan(nameIn(page, convention.take)),
    cursor: cursorOf(page, convention),
    maximum: convention.maximum === null ? code`` : literal(convention.maximum),
    hasStream: page.stream !== null
  }
}

/** The shortest call of a list: with an argument only if it requires one. */
function listCallOf(shown: Shown): Printed {
  const needs = shown.action.input.places.some(({ given, required }) => given !== 'ids' && required)
  return callWith(shown, shown.example.ids, needs ? shown.example.given : [])
}

/** What takes the cursor of a page, which is a text. */
function cursorOf(page: Page, { by, cursor, numeric }: PageConvention): Printed {
  if (cursor === null) return code``
  const own = codeSpan(nameIn(page, cursor))
  return by === 'offset' || by === 'number' || numeric ? code`${own}, as a number` : own
}

/** What a convention names, as a program has it: `page.number` for the number in an object. */
function nameIn({ within }: Page, name: string): string {
  return within.find((each) => each.name === name)?.path.join('.') ?? name
}

function pageOf({ answer }: Action): Page | null {
  return answer.kind === 'page' ? answer : null
}

function tableOf(api: Api): Printed {
  const shown = firstShown(api, (action) => pageOf(action)?.table != null)
  return shown === null ? code`` : listCallOf(shown)
}

function resourceOf(api: Api, lead: Lead | null): ShownResource | null {
  const all = everyResource(api.resources)
  // The client has no subpath of its own.
  const resource = all.find((each) => each === lead?.resource) ?? all[0]
  return resource === undefined
    ? null
    : {
        className: name(resource.className),
        subpath: code`${decided(api.package.name)}/${module(resource.path.join('/'))}`,
        property: row(resource.path.map(name), '.')
      }
}
