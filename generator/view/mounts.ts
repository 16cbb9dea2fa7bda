/** Where product helpers stand in the package: sdk.yaml says what they replace, add and need. */
import type { Action, Api, Resource } from '../model/api.ts'
import type { Config, HelperMethod } from '../read/config.ts'
import { compareText } from '../read/structure.ts'

/** A helper's call function that takes the place of the runtime's for one operation. */
export interface HelperCall {
  readonly module: string
  readonly call: string
  /** What the helper takes beside the request, with the operator before it: `& ToolsInput`, `| UploadSource`. */
  readonly input: string | null
  /** The type parameter of what it takes, whose argument the compiler finds out from a call; null where it has none. */
  readonly infer: string | null
  /** The exported type of the events that the call can tell of, or null. */
  readonly event: string | null
}

/** A method that a helper adds to a resource, or a static one that it adds to the client. */
export interface HelperMember extends Omit<HelperMethod, 'event'> {
  readonly name: string
  readonly module: string
  readonly event: string | null
}

/** The helpers of one package: those whose operations the document has. */
export interface Helpers {
  /** Names of the helpers, sorted; each is a module of the package. */
  readonly modules: readonly string[]
  /** By operationId. */
  readonly calls: ReadonlyMap<string, HelperCall>
  /** By the dotted path of the resource. */
  readonly methods: ReadonlyMap<string, readonly HelperMember[]>
  readonly statics: readonly HelperMember[]
  /** The function that sees every request before it is sent, with its module, or null. */
  readonly prepare: { readonly name: string; readonly module: string } | null
}

/** A package without helpers. */
export const noHelpers: Helpers = { modules: [], calls: new Map(), methods: new Map(), statics: [], prepare: null }

/** The module of a helper in the package. */
export function helperModule(name: string): string {
  return `helpers/${name}.ts`
}

/** Mounts the helpers of sdk.yaml on what the document has; one that misses an operation is left out whole. */
export function helpersOf(api: Api, config: Config): Helpers {
  const actions = new Map(actionsOf(api.resources).map((action) => [action.id, action]))
  const mounted = Object.entries(config.helpers)
    .filter(([, helper]) => helper.needs.every((id) => actions.has(id)))
    .sort(([left], [right]) => compareText(left, right))
  const eventOf = (id: string | undefined): string | null => {
    const event = id === undefined ? undefined : actions.get(id)?.stream?.event
    return event?.kind === 'named' ? event.name : null
  }
  const memberOf = (module: string, name: string, method: HelperMethod): HelperMember => ({ ...method, name, module: helperModule(module), event: eventOf(method.event) })
  const methods = new Map<string, HelperMember[]>()
  for (const [module, helper] of mounted) {
    for (const [dotted, method] of Object.entries(helper.methods)) {
      const path = dotted.split('.')
      const home = path.slice(0, -1).join('.')
      methods.set(home, [...(methods.get(home) ?? []), memberOf(module, path.at(-1) ?? dotted, method)])
    }
  }
  const calls = mounted.flatMap(([module, helper]) =>
    Object.entries(helper.calls).map(([id, { call, input, infer, event }]) => [id, { module: helperModule(module), call, input: input ?? null, infer: infer ?? null, event: eventOf(event) }] as const),
  )
  const prepare = mounted.flatMap(([module, helper]) => (helper.prepare === undefined ? [] : [{ name: helper.prepare, module: helperModule(module) }]))[0]
  return {
    modules: mounted.map(([module]) => module),
    calls: new Map(calls),
    methods,
    statics: mounted.flatMap(([module, helper]) => Object.entries(helper.statics).map(([name, method]) => memberOf(module, name, method))),
    prepare: prepare ?? null,
  }
}

function actionsOf(resources: readonly Resource[]): readonly Action[] {
  return resources.flatMap((resource) => [...resource.actions, ...actionsOf(resource.children)])
}

/** Names of types that a piece of signature text mentions: words in upper camel case. */
export function typesIn(text: string): readonly string[] {
  return [...new Set(text.match(/\b[A-Z]\w+/g) ?? [])]
}
