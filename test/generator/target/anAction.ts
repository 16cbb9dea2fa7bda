import type {
  Action,
  Answer,
  Body,
  BodyPlace,
  DescribedForm,
  Docs,
  Form,
  Input,
  Page,
  Parameter,
  ParametersPlace,
  PathPart,
  Place,
  Resource,
  Stream,
  StreamEvents,
  TypeUse,
  Value
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

/** A success with status 200, or 204 if it has no body. */
export function form(kind: 'json', mediaType?: string, type?: TypeUse, status?: string): DescribedForm
export function form(kind: 'text' | 'binary', mediaType: string): DescribedForm
export function form(kind: 'nothing' | 'any'): Form
export function form(
  kind: Form['kind'],
  mediaType = 'application/json',
  type: TypeUse = named('Bot'),
  status = kind === 'nothing' ? '204' : '200'
): Form {
  if (kind === 'json') return { kind, status, mediaType, type, docs: silent }
  if (kind === 'text' || kind === 'binary') return { kind, status, mediaType, docs: silent }
  return { kind, status, mediaType: null, docs: silent }
}

/** An answer in one form. */
export function value(only: Form = form('json'), nullable = false): Value {
  return { kind: 'value', form: only, nullable }
}

/** An answer in several forms, the usual one first. */
export function choice(usual: DescribedForm, ...others: readonly DescribedForm[]): Answer {
  return { kind: 'choice', usual: value(usual), forms: [usual, ...others], byStatus: [] }
}

/** A list of bots in pages. */
export function page(changes: Partial<Page> = {}): Page {
  return {
    kind: 'page',
    convention: 'cursorPages',
    item: named('Bot'),
    itemsAt: null,
    within: [],
    mediaType: 'application/json',
    mayBeNothing: false,
    stream: null,
    table: null,
    ...changes
  }
}

/** A stream of JSON lines. */
export function stream(events: StreamEvents = declared()): Stream {
  return { convention: 'jsonLines', events }
}

/** Events of these types. */
export function declared(...types: readonly string[]): StreamEvents {
  return { kind: 'declared', type: named('BotEvent'), types }
}

/** Events that each carry a bot. */
export const items: StreamEvents = { kind: 'items', item: named('Bot') }

/** An answer that is a bot if awaited. */
export function both(given: Stream = stream(), awaited: Value = value()): Answer {
  return { kind: 'both', value: awaited, stream: given }
}

/** A JSON body. */
export function jsonBody(name: string): Extract<Body, { readonly kind: 'json' }> {
  return { kind: 'json', mediaType: 'application/json', type: named(name), isObject: true }
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
    reserved: false,
    option: null,
    docs: silent,
    ...changes
  }
}

/** The body of a request; without bodies it is one that the document does not describe. */
export function body(bodies: readonly Body[] = [], changes: Partial<BodyPlace> = {}): BodyPlace {
  const plain = { type: named('BotRequest'), required: false, bare: false, bodies, unwritten: [] }
  return { in: 'body', given: 'argument', ...plain, ...changes }
}

/** Parameters of the query as the argument of a method. */
export function query(
  parameters: readonly Parameter[] = [],
  changes: Partial<ParametersPlace> = {}
): ParametersPlace {
  return { in: 'query', given: 'argument', type: named('BotParams'), required: false, parameters, ...changes }
}

/** Parameters among the options of a call. */
export function option(
  place: ParametersPlace['in'],
  parameters: readonly Parameter[] = [],
  changes: Partial<ParametersPlace> = {}
): ParametersPlace {
  return query(parameters, { in: place, given: 'options', ...changes })
}

/** What an action takes: a request if a place is the body. */
export function takes(...places: readonly Place[]): Input {
  return {
    argument: places.some((place) => place.in === 'body') ? 'request' : 'params',
    lacksBody: false,
    places
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
    scope: path.includes('}/') ? 'item' : 'collection',
    method: 'POST',
    path: parts,
    docs: silent,
    input: takes(changes.method === 'GET' ? query() : body()),
    answer: value(),
    acceptsAny: false,
    answerHeaders: null,
    errorCodes: [],
    errorBodies: null,
    retry: 'never',
    limit: null,
    server: null,
    security: null,
    scopes: [],
    idempotentWith: null,
    synonyms: [],
    example: null,
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
  return {
    name: path.at(-1) ?? '',
    className,
    path,
    file: null,
    docs: silent,
    synonyms: [],
    replaced: null,
    actions,
    children
  }
}
