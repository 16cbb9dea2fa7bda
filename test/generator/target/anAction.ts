import type {
  Action,
  Body,
  Docs,
  Parameter,
  PathPart,
  Resource,
  Response,
  Stream,
  TypeUse
} from '../../../generator/model/api.ts'

/** Says nothing. */
export const silent: Docs = { summary: null, description: null, deprecated: false }

/** The use of a named type. */
export function named(name: string): TypeUse {
  return { kind: 'named', name }
}

/** `/bot/{botId}/fetch` as parts; `{+path}` spans segments, `{+path?}` may also be left out. */
export function partsOf(path: string): readonly PathPart[] {
  return path
    .split(/(\{[^}]*\})/)
    .filter(Boolean)
    .map((text) => {
      const [, plus, name, mark] = /^\{(\+?)([^}?]*)(\??)\}$/.exec(text) ?? []
      return name === undefined
        ? { kind: 'text', text }
        : { kind: 'parameter', name, catchAll: plus === '+', optional: mark === '?' }
    })
}

/** An answer of 200, with its media type where it has one. */
export function answer(kind: 'json', mediaType: string, type: TypeUse, status?: string): Response
export function answer(kind: 'text' | 'binary', mediaType: string): Response
export function answer(kind: 'empty' | 'any'): Response
export function answer(
  kind: Response['kind'],
  mediaType = '',
  type: TypeUse = named('Answer'),
  status = kind === 'empty' ? '204' : '200'
): Response {
  if (kind === 'json') return { kind, status, mediaType, type, docs: silent }
  if (kind === 'text' || kind === 'binary') return { kind, status, mediaType, docs: silent }
  return { kind, status, mediaType: null, docs: silent }
}

/** A JSON body. */
export function jsonBody(name: string): Body {
  return { kind: 'json', mediaType: 'application/json', type: named(name) }
}

/** A parameter of the query, with some of its fields replaced. */
export function parameter(name: string, changes: Partial<Parameter> = {}): Parameter {
  return {
    name,
    wireName: name,
    in: 'query',
    required: false,
    type: { kind: 'inline', schema: { type: 'string' } },
    encoding: 'form',
    option: null,
    docs: silent,
    ...changes
  }
}

/** A stream of JSON lines. */
export function stream(changes: Partial<Stream> = {}): Stream {
  return {
    style: 'jsonLines',
    mode: 'negotiated',
    framing: 'jsonl',
    mediaType: 'application/jsonl',
    events: 'declared',
    event: named('BotEvent'),
    eventTypes: [],
    ...changes
  }
}

/** An action that creates a bot, with some of its fields replaced; the scope follows from the path. */
export function anAction({
  path = '/bot/create',
  ...changes
}: Omit<Partial<Action>, 'path'> & { readonly path?: string } = {}): Action {
  const parts = partsOf(path)
  const verb = /\/([^/{]+)(?:\/\{[^}]*\})?$/.exec(path)?.[1] ?? ''
  return {
    id: `${verb}Bot`,
    pointer: '#/paths/0',
    name: verb,
    verb,
    scope: path.includes('}/') ? 'item' : 'collection',
    method: 'POST',
    path: parts,
    docs: silent,
    parameters: [],
    bodies: [],
    bodyRequired: false,
    request: changes.method === 'GET' ? null : named('BotRequest'),
    response: answer('json', 'application/json', named('Bot')),
    alternates: [],
    page: null,
    stream: null,
    errorCodes: [],
    retry: 'never',
    limit: null,
    passThrough: false,
    idempotentWith: null,
    params: changes.method === 'GET' ? named('BotParams') : null,
    extraOptions: null,
    ...changes
  }
}

/** A resource with actions and children; its name is the last step of its path. */
export function aResource(
  dotted: string,
  actions: readonly Action[] = [],
  children: readonly Resource[] = []
): Resource {
  const path = dotted.split('.')
  const className = `${path.map((step) => step.charAt(0).toUpperCase() + step.slice(1)).join('')}Client`
  return { name: path.at(-1) ?? '', className, path, docs: silent, actions, children }
}
