import type { Action, TypeUse } from '../../../model/api.ts'
import type { Schema } from '../../../model/api.ts'
import { argumentName } from './argumentNames.ts'
import { code, name, row, type Printed } from '../words/doors.ts'
import { typesIn, type HelperCall } from '../package/mounts.ts'
import { returned, returnsOf } from './answerWords.ts'
import { usedTypes, type UsedTypes } from './usedTypes.ts'

/** One call form of a method: what a reader sees between its parentheses and behind them. */
export interface Signature {
  readonly ids: readonly Printed[]
  /** The request or the parameters. */
  readonly input: Argument
  /** The type parameters of a call form of its own, with their brackets, and its argument; null where it has none. */
  readonly inferred: { readonly parameters: Printed; readonly input: Argument } | null
  readonly optionsType: Printed
  /** True where the action has an option that must be given: all that stands before it must be given then. */
  readonly optionsNeeded: boolean
  readonly returns: Printed
  /** What awaiting gives, for API.md. */
  readonly answer: Printed
  /** The function that makes the call, and the module it comes from. */
  readonly call: Printed
  readonly callModule: Printed
  /** The type arguments of what is returned: a call form that joins two has both. */
  readonly wrapper: Printed
  readonly contents: readonly Printed[]
  readonly runtimeTypes: readonly Printed[]
  /** Types of the helper whose call it is. */
  readonly helperTypes: readonly Printed[]
  readonly types: readonly Printed[]
}

/** An argument with its type; optional where nothing needs to be given. */
export interface Argument {
  readonly name: Printed
  readonly type: Printed
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
  const ids = action.path.flatMap((part) =>
    part.kind === 'parameter' && !part.optional ? [name(argumentName(part.name))] : []
  )
  const returns = returnsOf(action.answer, used)
  const optionsType =
    action.extraOptions === null ? code`CallOptions` : code`CallOptions & ${used.text(action.extraOptions)}`
  const optionsNeeded = isNeeded(action.extraOptions, lookup)
  const input = inputOf(action, lookup, used)
  return {
    ids,
    input: { ...input, optional: input.optional && !optionsNeeded },
    inferred: null,
    optionsType,
    optionsNeeded,
    ...returns,
    callModule: code`runtime/index.ts`,
    runtimeTypes: used.runtime(),
    helperTypes: [],
    types: used.named()
  }
}

/** The same call form with a helper's function in the place of the runtime's. */
function withHelper(plain: Signature, { module, call, input, infer, event }: HelperCall): Signature {
  const wrapper = name(call.charAt(0).toUpperCase() + call.slice(1))
  const [answer = code`unknown`, ...rest] = plain.contents
  const contents = event === null ? [answer, ...rest] : [answer, event]
  const type = input === null ? plain.input.type : code`${plain.input.type} ${input}`
  return {
    ...plain,
    ...returned(wrapper, contents, plain.answer, call),
    callModule: module,
    input: { ...plain.input, type },
    inferred:
      infer === null
        ? null
        : { parameters: code`<${infer}>`, input: { ...plain.input, type: code`${type}<${infer}>` } },
    runtimeTypes: plain.runtimeTypes.filter((name) => name !== plain.wrapper),
    helperTypes: [wrapper, ...typesIn(input ?? '')],
    types: event === null ? plain.types : [...plain.types, event]
  }
}

function inputOf(action: Action, lookup: Lookup, used: UsedTypes): Argument {
  if (action.method === 'GET') {
    const type = action.params === null ? used.fromRuntime(code`EmptyParams`) : used.text(action.params)
    return { name: code`params`, type, optional: !isNeeded(action.params, lookup) }
  }
  const [first] = action.bodies
  if (first === undefined)
    return {
      name: code`request`,
      type: action.request === null ? used.fromRuntime(code`EmptyParams`) : used.text(action.request),
      optional: !isNeeded(action.request, lookup)
    }
  const types = [
    ...new Set(
      action.bodies.map((body) =>
        body.kind === 'binary' ? used.fromRuntime(code`BinaryBody`) : used.text(body.type)
      )
    )
  ]
  return {
    name: code`request`,
    type: row(types, ' | '),
    optional: types.length === 1 && first.kind !== 'binary' && !isNeeded(first.type, lookup)
  }
}

/** Whether a type has a field that must be given. */
function isNeeded(use: TypeUse | null, lookup: Lookup): boolean {
  if (use === null) return false
  return needsValue(use.kind === 'named' ? { $ref: `#/components/schemas/${use.name}` } : use.schema, lookup)
}

/** How many unions and references are looked through; what is deeper inside counts as needing no value. */
const deepest = 100

/** `within` are the types that lead here: one that leads back to itself says nothing new, and one is asked once. */
function needsValue(
  schema: Schema,
  lookup: Lookup,
  within: ReadonlySet<string> = new Set(),
  asked = new Map<string, boolean>()
): boolean {
  const { $ref } = schema
  if ($ref !== undefined) {
    const target =
      within.has($ref) || within.size > deepest
        ? undefined
        : lookup($ref.slice('#/components/schemas/'.length))
    const answer =
      asked.get($ref) ??
      (target !== undefined && needsValue(target, lookup, new Set([...within, $ref]), asked))
    asked.set($ref, answer)
    return answer
  }
  if (schema.type !== undefined && schema.type !== 'object') return true
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  return (
    (schema.required ?? []).length > 0 ||
    (branches.length > 0 && branches.every((branch) => needsValue(branch, lookup, within, asked)))
  )
}

/** Two forms of one verb as one: what it returns has the types of both. */
export function joinReturns(
  left: Signature,
  right: Signature
): { readonly returns: Printed; readonly typeArguments: Printed } | null {
  if (left.call !== right.call) return null
  const contents = left.contents.map((content, index) =>
    content === right.contents[index] ? content : code`${content} | ${right.contents[index] ?? code``}`
  )
  const typeArguments = code`<${row(contents, ', ')}>`
  return { returns: code`${left.wrapper}${typeArguments}`, typeArguments }
}
