import type { Action } from '../../../model/api.ts'
import { argumentName } from './argumentNames.ts'
import { code, name, row, type Printed } from '../words/doors.ts'
import { fill, genericsOf, type HelperDocs, type TypePart } from '../package/helperFunctions.ts'
import type { HelperCall } from '../package/mounts.ts'
import { returned, returnsOf } from './answerWords.ts'
import { idTypesOf } from './idTypes.ts'
import { headersType, returnsWith } from './headerWords.ts'
import { argumentOf, optionsOf, type Argument } from './inputWords.ts'
import { usedTypes } from './usedTypes.ts'

/** One call form of a method: what a reader sees between its parentheses and behind them. */
export interface Signature {
  readonly ids: readonly Printed[]
  /** The type of each id. */
  readonly idTypes: readonly Printed[]
  /** The request or the parameters. */
  readonly input: Argument
  /** The type parameters of a call form of its own, with their brackets, and its argument; null where it has none. */
  readonly inferred: { readonly parameters: Printed; readonly input: Argument } | null
  readonly optionsType: Printed
  /** True if the action has a required option: all arguments before it are then required. */
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
  /** The type of the headers that `withResponse()` gives, or null. */
  readonly headers: Printed | null
  /** True if it returns a stream, and not a call. */
  readonly isStream: boolean
  readonly runtimeTypes: readonly Printed[]
  /** Types of the helper whose call it is. */
  readonly helperTypes: readonly Printed[]
  /** The comment of that helper's function, or null. */
  readonly helperDocs: HelperDocs | null
  readonly types: readonly Printed[]
}

/** How an action is called: every POST takes ids, request and options, every GET ids, parameters and options. */
export function signatureOf(action: Action, helper?: HelperCall): Signature {
  const plain = plainSignature(action)
  return helper === undefined ? plain : withHelper(plain, helper)
}

function plainSignature(action: Action): Signature {
  const used = usedTypes()
  const ids = action.path.flatMap((part) =>
    part.kind === 'parameter' && !part.optional ? [name(argumentName(part.name))] : []
  )
  const returned = returnsOf(action.answer, used)
  const headers = headersType(action, used)
  const isStream = action.answer.kind === 'stream'
  const options = optionsOf(action.input, used)
  const input = argumentOf(action.input, used)
  return {
    ids,
    idTypes: idTypesOf(action),
    input: { ...input, optional: input.optional && !options.needed },
    inferred: null,
    optionsType: options.type,
    optionsNeeded: options.needed,
    ...returned,
    headers,
    isStream,
    returns: headers === null ? returned.returns : returnsWith(returned, headers, isStream),
    callModule: code`runtime/index.ts`,
    runtimeTypes: used.runtime(),
    helperTypes: [],
    helperDocs: null,
    types: used.named()
  }
}

/** The same call form with a helper's function in the place of the runtime's. */
function withHelper(plain: Signature, { module, declared, event }: HelperCall): Signature {
  const [answer = code`unknown`, ownEvent = code`unknown`] = plain.contents
  const given = new Map([
    ['T', answer],
    ['E', event ?? ownEvent],
    ['Request', plain.input.type]
  ])
  const open = declared.typeParameters.filter((parameter) => !given.has(parameter.name))
  const closed = new Map([...given, ...open.map((parameter) => [parameter.name, code``] as const)])
  // A helper that declares nothing of its request takes what the operation takes.
  const input = declared.parameters.find(({ type }) => type.some(isRequest))?.type
  const taken = input === undefined ? null : fill(input, closed)
  const generics = genericsOf(declared, given)
  const wrapper = name(declared.returns.flatMap((part) => (part.kind === 'name' ? [part.name] : []))[0] ?? '')
  const contents = declared.contents.map((content) => fill(content, given).text)
  return {
    ...plain,
    ...returned(wrapper, contents, plain.answer, name(declared.name)),
    headers: null,
    callModule: module,
    input: { ...plain.input, type: taken?.text ?? plain.input.type },
    inferred:
      input === undefined || open.length === 0
        ? null
        : {
            parameters: generics.text,
            input: { ...plain.input, type: fill(input, given).text }
          },
    runtimeTypes: [
      ...plain.runtimeTypes.filter((name) => name !== plain.wrapper),
      ...(taken?.runtimeTypes ?? []),
      ...generics.runtimeTypes
    ],
    helperTypes: [wrapper, ...(taken?.helperTypes ?? []), ...generics.helperTypes],
    helperDocs: declared.docs,
    types: event === null ? plain.types : [...plain.types, event]
  }
}

function isRequest(part: TypePart): boolean {
  return part.kind === 'name' && part.from === 'typeParameter' && part.name === 'Request'
}

/** Two forms of one verb as one: what it returns has the types of both. */
export function joinReturns(
  left: Signature,
  right: Signature
): { readonly returns: Printed; readonly made: Printed } | null {
  if (left.call !== right.call) return null
  const contents = left.contents.map((content, index) =>
    content === right.contents[index] ? content : code`${content} | ${right.contents[index] ?? code``}`
  )
  const { wrapper } = left
  const headers = [left.headers, right.headers].filter((type) => type !== null)
  const made = code`${wrapper}<${row(contents, ', ')}>`
  return {
    made,
    returns:
      headers.length < 2
        ? made
        : returnsWith({ wrapper, contents }, row([...new Set(headers)], ' | '), left.isStream)
  }
}
