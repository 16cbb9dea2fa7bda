import type { Action, Response, TypeUse } from '../model/api.ts'
import type { Schema } from '../read/document.ts'
import { argumentName } from './argumentNames.ts'
import { literal } from './literal.ts'
import { typesIn, type HelperCall } from './mounts.ts'
import { isNegotiated } from './operation.ts'

/** One call form of a method: what a reader sees between its parentheses and behind them. */
export interface Signature {
  readonly ids: readonly string[]
  /** The request or the parameters. */
  readonly input: Argument
  /** The type parameters of a call form of its own, with their brackets, and its argument; null where it has none. */
  readonly inferred: { readonly parameters: string; readonly input: Argument } | null
  readonly optionsType: string
  /** True where the action has an option that must be given: all that stands before it must be given then. */
  readonly optionsNeeded: boolean
  readonly returns: string
  /** What awaiting gives, for API.md. */
  readonly answer: string
  /** The function that makes the call, and the module it comes from. */
  readonly call: string
  readonly callModule: string
  /** The type arguments of what is returned: a call form that joins two has both. */
  readonly wrapper: string
  readonly contents: readonly string[]
  readonly runtimeTypes: readonly string[]
  /** Types of the helper whose call it is. */
  readonly helperTypes: readonly string[]
  readonly types: readonly string[]
}

/** An argument with its type; optional where nothing needs to be given. */
export interface Argument {
  readonly name: 'request' | 'params'
  readonly type: string
  readonly optional: boolean
}

/** Finds the schema of a named type. */
export type Lookup = (name: string) => Schema | undefined

/** How an action is called: every POST takes ids, request and options, every GET ids, parameters and options. */
export function signatureOf(action: Action, lookup: Lookup, helper?: HelperCall): Signature {
  const plain = plainSignature(action, lookup)
  return helper === undefined ? plain : withHelper(plain, helper)
}

function plainSignature(action: Action, lookup: Lookup): Signature {
  const used = usedTypes()
  const ids = action.path.flatMap((part) => (part.kind === 'parameter' && !part.optional ? [argumentName(part.name)] : []))
  const returned = returnsOf(action, used)
  const options = action.extraOptions === null ? '' : ` & ${used.text(action.extraOptions)}`
  const optionsNeeded = isNeeded(action.extraOptions, lookup)
  const input = inputOf(action, lookup, used)
  return { ids, input: { ...input, optional: input.optional && !optionsNeeded }, inferred: null, optionsType: `CallOptions${options}`, optionsNeeded, ...returned, callModule: 'runtime/index.ts', runtimeTypes: used.runtime(), helperTypes: [], types: used.named() }
}

/** The same call form with a helper's function in the place of the runtime's. */
function withHelper(plain: Signature, { module, call, input, infer, event }: HelperCall): Signature {
  const wrapper = call.charAt(0).toUpperCase() + call.slice(1)
  const [answer = 'unknown', ...rest] = plain.contents
  const contents = event === null ? [answer, ...rest] : [answer, event]
  const type = input === null ? plain.input.type : `${plain.input.type} ${input}`
  return {
    ...plain,
    ...returned(wrapper, contents, plain.answer, call),
    callModule: module,
    input: { ...plain.input, type },
    inferred: infer === null ? null : { parameters: `<${infer}>`, input: { ...plain.input, type: `${type}<${infer}>` } },
    runtimeTypes: plain.runtimeTypes.filter((name) => name !== plain.wrapper),
    helperTypes: [wrapper, ...typesIn(input ?? '')],
    types: event === null ? plain.types : [...plain.types, event],
  }
}

interface UsedTypes {
  text(use: TypeUse): string
  fromRuntime(name: string): string
  named(): readonly string[]
  runtime(): readonly string[]
}

function usedTypes(): UsedTypes {
  const [named, runtime] = [new Set<string>(), new Set<string>()]
  return {
    text(use) {
      // Whatever the document describes has a name; what is left is what it says nothing of.
      if (use.kind === 'inline') return 'unknown'
      named.add(use.name)
      return use.name
    },
    fromRuntime(name) {
      runtime.add(name)
      return name
    },
    named: () => [...named],
    runtime: () => [...runtime],
  }
}

function inputOf(action: Action, lookup: Lookup, used: UsedTypes): Argument {
  if (action.method === 'GET') {
    const type = action.params === null ? used.fromRuntime('EmptyParams') : used.text(action.params)
    return { name: 'params', type, optional: !isNeeded(action.params, lookup) }
  }
  const [first] = action.bodies
  if (first === undefined) return { name: 'request', type: action.request === null ? used.fromRuntime('EmptyParams') : used.text(action.request), optional: !isNeeded(action.request, lookup) }
  const types = [...new Set(action.bodies.map((body) => (body.kind === 'binary' ? used.fromRuntime('BinaryBody') : used.text(body.type))))]
  return { name: 'request', type: types.join(' | '), optional: types.length === 1 && first.kind !== 'binary' && !isNeeded(first.type, lookup) }
}

/** Whether a type has a field that must be given. */
function isNeeded(use: TypeUse | null, lookup: Lookup): boolean {
  if (use === null) return false
  return needsValue(use.kind === 'named' ? { $ref: `#/components/schemas/${use.name}` } : use.schema, lookup)
}

/** `within` are the types that lead here: one that leads back to itself says nothing new. */
function needsValue(schema: Schema, lookup: Lookup, within: readonly string[] = []): boolean {
  if (schema.$ref !== undefined) {
    const target = within.includes(schema.$ref) ? undefined : lookup(schema.$ref.slice('#/components/schemas/'.length))
    return target !== undefined && needsValue(target, lookup, [...within, schema.$ref])
  }
  if (schema.type !== undefined && schema.type !== 'object') return true
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  return (schema.required ?? []).length > 0 || (branches.length > 0 && branches.every((branch) => needsValue(branch, lookup, within)))
}

type Returned = Pick<Signature, 'returns' | 'answer' | 'call' | 'wrapper' | 'contents'>

function returned(wrapper: string, contents: readonly string[], answer: string, call: string): Returned {
  return { returns: `${wrapper}<${contents.join(', ')}>`, answer, call, wrapper, contents }
}

function returnsOf(action: Action, used: UsedTypes): Returned {
  const { page, stream } = action
  if (action.passThrough) return returned(used.fromRuntime('Call'), ['Response'], 'Response', 'passCall')
  if (stream?.mode === 'always') {
    const event = stream.events === 'items' ? `${used.fromRuntime('ItemEvent')}<${used.text(stream.event)}>` : used.text(stream.event)
    return returned(used.fromRuntime('EventStream'), [event], `EventStream<${event}>`, 'eventStream')
  }
  if (page !== null) {
    const hasCsv = action.alternates.some((answer) => answer.mediaType === 'text/csv')
    const [type, call] = stream === null ? ['PageCall', 'pageCall'] : hasCsv ? ['ExportCall', 'exportCall'] : ['ListCall', 'listCall']
    const item = used.text(page.item)
    return returned(used.fromRuntime(type), [item], `Page<${item}>`, call)
  }
  if (isNegotiated(action)) return mediaReturns(action, used)
  const answer = answerText(action.response, used) + orNothing(action)
  if (stream !== null) return returned(used.fromRuntime('StreamCall'), [answer, used.text(stream.event)], answer, 'streamCall')
  return returned(used.fromRuntime('Call'), [answer], answer, callFor(action))
}

function mediaReturns(action: Action, used: UsedTypes): Returned {
  const empty = orNothing(action)
  const answer = answerText(action.response, used) + empty
  const described = [action.response, ...action.alternates].filter((form) => form.mediaType !== null)
  const forms = new Map(described.toReversed().map((form) => [form.mediaType, `${answerText(form, used)}${form === action.response ? empty : ''}`]))
  const members = [...forms].toReversed().map(([mediaType, text]) => `${literal(mediaType)}: ${text}`)
  return returned(used.fromRuntime('MediaCall'), [answer, `{ ${members.join('; ')} }`], answer, 'mediaCall')
}

/** What is added to a type where the action may also answer without a body. */
function orNothing({ alternates }: Action): string {
  return alternates.some((answer) => answer.kind === 'empty') ? ' | null' : ''
}

function answerText(response: Response, used: UsedTypes): string {
  switch (response.kind) {
    case 'json':
      return used.text(response.type)
    case 'text':
      return 'string'
    case 'binary':
      return used.fromRuntime('Download')
    case 'empty':
      return 'void'
    case 'any':
      return 'unknown'
    default:
      return response satisfies never
  }
}

function callFor(action: Action): string {
  const { kind } = action.response
  if (kind === 'text') return 'textCall'
  if (kind === 'empty') return 'emptyCall'
  return kind === 'any' || orNothing(action) !== '' ? 'anyCall' : 'jsonCall'
}

/** Two forms of one verb as one: what it returns has the types of both. */
export function joinReturns(left: Signature, right: Signature): { readonly returns: string; readonly typeArguments: string } | null {
  if (left.call !== right.call) return null
  const contents = left.contents.map((content, index) => (content === right.contents[index] ? content : `${content} | ${right.contents[index] ?? ''}`))
  const typeArguments = `<${contents.join(', ')}>`
  return { returns: left.wrapper + typeArguments, typeArguments }
}
