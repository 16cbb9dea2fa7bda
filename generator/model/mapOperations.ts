import type {
  Document,
  MediaTypeObject,
  OperationObject,
  ResponseObject,
  Schema,
  WebhookObject
} from '../read/document.ts'
import { successfulOf } from './responses.ts'

/** The paths with the schemas that their operations send and answer replaced; those inside of them are left to the functions. */
export function mapOperations(
  paths: Document['paths'],
  asSent: (schema: Schema) => Schema,
  asAnswered: (schema: Schema) => Schema
): Document['paths'] {
  const operation = (one: OperationObject): OperationObject => ({
    ...one,
    ...(one.parameters === undefined
      ? {}
      : {
          parameters: one.parameters.map((each) =>
            each.schema === undefined ? each : { ...each, schema: asSent(each.schema) }
          )
        }),
    ...(one.requestBody === undefined
      ? {}
      : { requestBody: { ...one.requestBody, content: content(one.requestBody.content, asSent) } }),
    ...(one.callbacks === undefined
      ? {}
      : { callbacks: one.callbacks.map((each) => received(each, asAnswered)) }),
    responses: Object.fromEntries(
      Object.entries(one.responses).map(([status, response]) => [
        status,
        {
          ...response,
          ...(response.headers === undefined ? {} : { headers: headers(response.headers, asAnswered) }),
          ...(response.content === undefined ? {} : { content: content(response.content, asAnswered) })
        }
      ])
    )
  })
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(Object.entries(item).map(([method, one]) => [method, operation(one)]))
    ])
  )
}

/** The webhooks of a document with their schemas replaced: what the service sends is like what it answers. */
export function mapWebhooks(
  { webhooks }: Pick<Document, 'webhooks'>,
  asAnswered: (schema: Schema) => Schema
): Pick<Document, 'webhooks'> {
  return webhooks === undefined ? {} : { webhooks: webhooks.map((each) => received(each, asAnswered)) }
}

function received(request: WebhookObject, asAnswered: (schema: Schema) => Schema): WebhookObject {
  return { ...request, content: content(request.content, asAnswered) }
}

function headers(
  given: NonNullable<ResponseObject['headers']>,
  view: (schema: Schema) => Schema
): NonNullable<ResponseObject['headers']> {
  return Object.fromEntries(
    Object.entries(given).map(([name, header]) => [
      name,
      header.schema === undefined ? header : { ...header, schema: view(header.schema) }
    ])
  )
}

type Content = Readonly<Record<string, MediaTypeObject>>

function content(given: Content, view: (schema: Schema, mediaType: string) => Schema): Content {
  return Object.fromEntries(
    Object.entries(given).map(([mediaType, media]) => [
      mediaType,
      media.schema === undefined ? media : { ...media, schema: view(media.schema, mediaType) }
    ])
  )
}

/**
 * A document with the schemas of bodies replaced, which are looked at by their media types, and by whether calls carry them: as
 * their requests and answers, rather than as errors or payloads.
 */
export function mapContents(
  document: Document,
  view: (schema: Schema, mediaType: string, isCarried: boolean) => Schema
): Document {
  const bodyOf = <T extends { readonly content?: Content }>(one: T, isCarried: boolean): T =>
    one.content === undefined
      ? one
      : { ...one, content: content(one.content, (schema, mediaType) => view(schema, mediaType, isCarried)) }
  const body = <T extends { readonly content?: Content }>(one: T): T => bodyOf(one, false)
  const operation = (one: OperationObject): OperationObject => {
    const successes = new Set(successfulOf(one).map(([status]) => status))
    return {
      ...one,
      ...(one.requestBody === undefined ? {} : { requestBody: bodyOf(one.requestBody, true) }),
      ...(one.callbacks === undefined ? {} : { callbacks: one.callbacks.map(body) }),
      responses: Object.fromEntries(
        Object.entries(one.responses).map(([status, response]) => [
          status,
          bodyOf(response, successes.has(status))
        ])
      )
    }
  }
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).map(([method, one]) => [method, operation(one)]))
  ])
  const { webhooks } = document
  return {
    ...document,
    paths: Object.fromEntries(paths),
    ...(webhooks === undefined ? {} : { webhooks: webhooks.map(body) })
  }
}
