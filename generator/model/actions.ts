import type { Config } from '../decide/config.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { Action, Body, Docs, Response, Retry, Stream, TypeUse } from './api.ts'
import type { BodyDraft } from './bodies.ts'
import { errorCodesOf } from './errors.ts'
import { isPassThrough } from './methods.ts'
import type { ResponseDraft } from './responses.ts'
import type { ActionDraft } from './actionDraft.ts'

/** Puts an action together once every type has its name. */
export function actionOf(draft: ActionDraft, names: ReadonlyMap<string, string>, config: Config): Action {
  const { placed, parameters, page, stream } = draft
  const use = (suffix: string): TypeUse | null => {
    const name = names.get(`${placed.key}#${suffix}`)
    return name === undefined ? null : { kind: 'named', name }
  }
  const responses = draft.responses.flatMap((response) => responseOf(response, use('response')))
  const [response, ...alternates] = responses.length > 0 ? responses : [noAnswer]
  return {
    id: placed.id,
    pointer: placed.pointer,
    name: placed.name,
    verb: placed.route.verb,
    scope: placed.route.scope,
    method: placed.method,
    path: placed.route.parts,
    docs: docsOf(draft),
    parameters,
    bodies: draft.bodies.map((body) => bodyOf(body, use)),
    bodyRequired: placed.operation.requestBody?.required === true,
    request: use('request'),
    params: use('parameters'),
    extraOptions: use('options'),
    response: response ?? noAnswer,
    alternates,
    page: page === null ? null : { style: page.style, item: use('item') ?? anything },
    stream: stream === null ? null : streamOf(stream, use),
    errorCodes: errorCodesOf(placed, config),
    retry: retryOf(draft, config),
    limit:
      valueAt(config.operations, placed.id)?.limit ??
      valueAt(config.errors.limits ?? {}, placed.route.verb) ??
      null,
    passThrough: isPassThrough(placed, config),
    idempotentWith: valueAt(config.operations, placed.id)?.idempotentWith ?? null
  }
}

const anything: TypeUse = { kind: 'inline', schema: {} }
const noAnswer: Response = {
  kind: 'any',
  status: '200',
  mediaType: null,
  docs: { summary: null, description: null, deprecated: false }
}

function docsOf({ placed }: ActionDraft): Docs {
  const { summary, description, deprecated } = placed.operation
  return { summary: summary ?? null, description: description ?? null, deprecated: deprecated === true }
}

function bodyOf(body: BodyDraft, use: (suffix: string) => TypeUse | null): Body {
  const { mediaType } = body
  if (body.kind === 'binary') return { kind: 'binary', mediaType }
  if (body.kind === 'multipart')
    return { kind: 'multipart', mediaType, type: use('form') ?? anything, fields: body.fields }
  return { kind: 'json', mediaType, type: use('request') ?? anything }
}

function responseOf(response: ResponseDraft, type: TypeUse | null): readonly Response[] {
  const { status, docs } = response
  if (response.kind === 'stream') return []
  if (response.kind === 'json')
    return [{ kind: 'json', status, mediaType: response.mediaType, type: type ?? anything, docs }]
  if (response.kind === 'text' || response.kind === 'binary')
    return [{ kind: response.kind, status, mediaType: response.mediaType, docs }]
  return [{ kind: response.kind, status, mediaType: null, docs }]
}

function streamOf(
  stream: NonNullable<ActionDraft['stream']>,
  use: (suffix: string) => TypeUse | null
): Stream {
  const { framing, mediaType } = stream.convention
  const items = stream.item !== null
  return {
    style: stream.style,
    mode: stream.mode,
    framing,
    mediaType,
    events: items ? 'items' : 'declared',
    event: use(items ? 'item' : 'event') ?? anything,
    eventTypes: stream.eventTypes
  }
}

function retryOf({ placed }: ActionDraft, config: Config): Retry {
  const decided = valueAt(config.operations, placed.id)?.retry
  if (decided !== undefined) return decided
  // What the other server does with a request is not known.
  if (isPassThrough(placed, config)) return 'never'
  if (placed.method === 'GET' || config.verbs.safe.includes(placed.route.verb)) return 'safe'
  return config.verbs.idempotent.includes(placed.route.verb) ? 'idempotent' : 'never'
}
