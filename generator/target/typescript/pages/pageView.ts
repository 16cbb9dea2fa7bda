/** The page of a resource: an example of each operation with what it needs, gives and fails with, for people and agents. */
import { referenceToComponent } from '../../../ground/component.ts'
import type { Action, Answer, Api, Resource, StreamEvents, TypeUse } from '../../../model/api.ts'
import { documentPath } from '../calls/descriptor.ts'
import { resourceSummary } from '../calls/resource.ts'
import { signatureOf } from '../calls/signature.ts'
import { exampleCall } from '../examples/exampleCall.ts'
import { exampleStatement } from '../examples/exampleStatement.ts'
import { requestFields, resolverOf } from '../skill/requestFields.ts'
import { shapeOf, type Resolve } from '../types/shapes.ts'
import { code, codeSpan, name, row, sentence, type Printed } from '../words/doors.ts'
import { resourceSpecifier } from '../words/imports.ts'

/** The page of a resource, in finished words. */
export interface PageView {
  /** `client.bot`. */
  readonly title: Printed
  readonly className: Printed
  readonly subpath: Printed
  readonly docs: Printed
  readonly actions: readonly PageAction[]
}

export interface PageAction {
  /** The name of the method. */
  readonly name: Printed
  readonly docs: Printed
  readonly isDeprecated: boolean
  /** Statements; empty if no example can be made. */
  readonly example: Printed
  readonly route: Printed
  /** The type of the request with its fields. */
  readonly takes: Printed
  readonly gives: Printed
  /** Its types of events; empty if it has no stream. */
  readonly stream: Printed
  readonly errors: Printed
}

/** The view of the page of a resource. */
export function pageView(resource: Resource, api: Api): PageView {
  const resolve = resolverOf(api)
  return {
    title: codeSpan(['client', ...resource.path].join('.')),
    className: codeSpan(resource.className),
    subpath: codeSpan(resourceSpecifier(api.package.name, resource.path)),
    docs: sentence(resourceSummary(resource)),
    actions: resource.actions.map((action) => actionView(resource, action, api, resolve))
  }
}

function actionView(resource: Resource, action: Action, api: Api, resolve: Resolve): PageAction {
  const example = exampleCall(resource, action, api)
  const { answer, input } = signatureOf(action)
  return {
    name: name(action.name),
    docs: sentence(action.docs.summary ?? action.docs.description?.split('\n')[0] ?? ''),
    isDeprecated: action.docs.deprecated,
    example: example === null ? code`` : exampleStatement(action, example.text, resolve, false),
    route: codeSpan(`${action.method} ${documentPath(action.path)}`),
    takes: described(input.type, requestFields(action, resolve), requiredOf(action, resolve)),
    gives: described(answer, givenFields(action.answer, resolve), new Set()),
    stream: streamOf(action.answer),
    errors: namesIn(action.errorCodes)
  }
}

/** A type with its fields, the required ones marked; a type without fields is not worth its name. */
function described(type: Printed, fields: readonly string[], required: ReadonlySet<string>): Printed {
  const marked = fields.map((field) => codeSpan(required.has(field) ? `${field}!` : field))
  return marked.length === 0 ? codeSpan(type) : code`${codeSpan(type)}: ${row(marked, ', ')}`
}

function requiredOf({ input }: Action, resolve: Resolve): ReadonlySet<string> {
  return new Set(
    input.places.flatMap((place) =>
      place.in === 'body'
        ? (shapeOf(schemaOf(place.type), resolve)?.required ?? [])
        : place.parameters.flatMap(({ name: own, required }) => (required ? [own] : []))
    )
  )
}

function schemaOf(type: TypeUse) {
  return type.kind === 'named' ? { $ref: referenceToComponent(type.name) } : type.schema
}

/** The fields of what awaiting gives; those of an item if it is a page. */
function givenFields(answer: Answer, resolve: Resolve): readonly string[] {
  const type = givenType(answer)
  return type === null ? [] : Object.keys(shapeOf(schemaOf(type), resolve)?.properties ?? {})
}

function givenType(answer: Answer): TypeUse | null {
  switch (answer.kind) {
    case 'value':
      return answer.form.kind === 'json' ? answer.form.type : null
    case 'choice':
      return givenType(answer.usual)
    case 'both':
      return givenType(answer.value)
    case 'page':
      return answer.item
    case 'stream':
    case 'passThrough':
      return null
    default:
      return answer satisfies never
  }
}

function streamOf(answer: Answer): Printed {
  switch (answer.kind) {
    case 'value':
    case 'choice':
    case 'passThrough':
      return code``
    case 'page':
      return answer.stream === null ? code`` : code`\`.stream()\`, an event for each item`
    case 'both':
      return code`\`.stream()\`: ${eventsIn(answer.stream.events)}`
    case 'stream':
      return code`a loop over the call: ${eventsIn(answer.stream.events)}`
    default:
      return answer satisfies never
  }
}

function eventsIn(events: StreamEvents): Printed {
  switch (events.kind) {
    case 'items':
      return code`an event for each item`
    case 'declared':
      return events.types.length === 0 ? code`events` : namesIn(events.types)
    case 'any':
      return code`events that the document does not describe`
    default:
      return events satisfies never
  }
}

function namesIn(names: readonly string[]): Printed {
  return row(names.map(codeSpan), ', ')
}
