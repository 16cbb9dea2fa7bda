/** Where product helpers stand in the package: sdk.yaml says what they replace, add and need. */
import type { Action, Api } from '../../../model/api.ts'
import { everyAction } from '../../../model/everyResource.ts'
import type { Config, HelperMethod } from '../../../decide/config.ts'
import { compareText } from '../../../ground/text.ts'
import { streamOf } from '../calls/answerWords.ts'
import { decided, module, name, type Printed } from '../words/doors.ts'

/** A helper's call function that takes the place of the runtime's for one operation. */
export interface HelperCall {
  readonly module: Printed
  readonly call: Printed
  /** What the helper takes beside the request, with the operator before it: `& ToolsInput`, `| UploadSource`. */
  readonly input: Printed | null
  /** The type parameter of what it takes, whose argument the compiler finds out from a call; null where it has none. */
  readonly infer: Printed | null
  /** The exported type of the events that the call can tell of, or null. */
  readonly event: Printed | null
}

/** A method that a helper adds to a resource, or a static one that it adds to the client. */
export interface HelperMember {
  readonly name: Printed
  readonly module: Printed
  readonly function: Printed
  readonly parameters: readonly Printed[]
  readonly returns: Printed
  readonly description: string
  readonly event: Printed | null
}

/** The helpers of one package: those whose operations the document has. */
export interface Helpers {
  /** Paths of the helpers in the folder of helpers, in the order of their names; each is a module of the package. */
  readonly modules: readonly string[]
  /** The operations that each helper is handed, by the name of the helper. */
  readonly needs: ReadonlyMap<string, readonly Action[]>
  /** By operationId. */
  readonly calls: ReadonlyMap<string, HelperCall>
  /** By the dotted path of the resource. */
  readonly methods: ReadonlyMap<string, readonly HelperMember[]>
  readonly statics: readonly HelperMember[]
  /** The function that sees every request before it is sent, with its module, or null. */
  readonly prepare: { readonly name: Printed; readonly module: Printed } | null
}

/** A package without helpers. */
export const noHelpers: Helpers = {
  modules: [],
  needs: new Map(),
  calls: new Map(),
  methods: new Map(),
  statics: [],
  prepare: null
}

/** The module of a helper in the package, by its path in the folder of helpers. */
export function helperModule(path: string): Printed<'module'> {
  return module(`helpers/${path}`)
}

/**
 * Mounts the helpers of sdk.yaml on what the document has; one that misses an operation is left out whole. `paths` are
 * those of the helpers by name, if they differ from the name.
 */
export function helpersOf(api: Api, config: Config, paths: ReadonlyMap<string, string> = new Map()): Helpers {
  const pathOf = (own: string): string => paths.get(own) ?? `${own}.ts`
  const actions = new Map(everyAction(api.resources).map(({ action }) => [action.id, action]))
  const mounted = Object.entries(config.helpers)
    .filter(([, helper]) => helper.needs.every((id) => actions.has(id)))
    .sort(([left], [right]) => compareText(left, right))
  const eventOf = (id: string | undefined): Printed | null => {
    const answer = id === undefined ? undefined : actions.get(id)?.answer
    const events = answer === undefined ? undefined : streamOf(answer)?.events
    return events?.kind === 'declared' && events.type.kind === 'named' ? name(events.type.name) : null
  }
  const memberOf = (own: string, member: string, method: HelperMethod): HelperMember => ({
    name: name(member),
    module: helperModule(pathOf(own)),
    function: name(method.function),
    parameters: method.parameters.map(decided),
    returns: decided(method.returns),
    description: method.description,
    event: eventOf(method.event)
  })
  const methods = new Map<string, HelperMember[]>()
  for (const [own, helper] of mounted) {
    for (const [dotted, method] of Object.entries(helper.methods)) {
      const path = dotted.split('.')
      const home = path.slice(0, -1).join('.')
      methods.set(home, [...(methods.get(home) ?? []), memberOf(own, path.at(-1) ?? dotted, method)])
    }
  }
  const calls = mounted.flatMap(([own, helper]) =>
    Object.entries(helper.calls).map(
      ([id, { call, input, infer, event }]) =>
        [
          id,
          {
            module: helperModule(pathOf(own)),
            call: name(call),
            input: input === undefined ? null : decided(input),
            infer: infer === undefined ? null : decided(infer),
            event: eventOf(event)
          }
        ] as const
    )
  )
  const prepare = mounted.flatMap(([own, helper]) =>
    helper.prepare === undefined ? [] : [{ name: name(helper.prepare), module: helperModule(pathOf(own)) }]
  )[0]
  return {
    modules: mounted.map(([own]) => pathOf(own)),
    needs: new Map(
      mounted.map(([own, helper]) => [
        own,
        helper.needs.toSorted(compareText).flatMap((id) => actions.get(id) ?? [])
      ])
    ),
    calls: new Map(calls),
    methods,
    statics: mounted.flatMap(([own, helper]) =>
      Object.entries(helper.statics).map(([member, method]) => memberOf(own, member, method))
    ),
    prepare: prepare ?? null
  }
}

/** Names of types that a piece of signature text mentions: words in upper camel case. */
export function typesIn(text: string): readonly Printed<'name'>[] {
  return [...new Set(text.match(/\b[A-Z]\w+/g) ?? [])].map(name)
}
