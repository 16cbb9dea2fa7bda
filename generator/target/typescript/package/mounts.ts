/** Product helpers in the package: the model says where they are mounted, their own declarations say how they are called. */
import { fail } from '../../../ground/diagnostics.ts'
import { nearNames } from '../../../ground/nearest.ts'
import type { Action, Api, Mount } from '../../../model/api.ts'
import { everyAction } from '../../../model/everyResource.ts'
import { streamIn } from '../../../model/answers.ts'
import { module, name, type Printed } from '../words/doors.ts'
import type { HelperFunction, HelperModules } from './helperFunctions.ts'

/** A helper's call function that replaces the runtime's for one operation. */
export interface HelperCall {
  readonly module: Printed
  readonly declared: HelperFunction
  /** The exported type of the events that the call gives; null if they are those of its own operation. */
  readonly event: Printed | null
}

/** A method that a helper adds to a resource, or a static one that it adds to the client. */
export interface HelperMember {
  readonly name: Printed
  readonly module: Printed
  readonly declared: HelperFunction
  /** Exported types of events by the type parameter that stands for them. */
  readonly events: ReadonlyMap<string, Printed>
}

/** The helpers of one package. */
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

/** The mounts of the model with what their helpers declare. */
export function helpersOf({ mounts, resources }: Api, modules: HelperModules): Helpers {
  const actions = new Map(everyAction(resources).map(({ action }) => [action.id, action]))
  const eventOf = (id: string | null): Printed | null => {
    const answer = id === null ? undefined : actions.get(id)?.answer
    const events = answer === undefined ? undefined : streamIn(answer)?.events
    return events?.kind === 'declared' && events.type.kind === 'named' ? name(events.type.name) : null
  }
  const memberOf = (mount: Mount, own: string, exported: string): HelperMember => {
    const declared = functionOf(modules, mount, exported)
    const events = declared.typeParameters.flatMap(({ name, events }) => {
      const event = eventOf(events)
      return event === null ? [] : [[name, event] as const]
    })
    return { name: name(own), module: moduleOf(modules, mount), declared, events: new Map(events) }
  }
  const calls = mounts.flatMap((mount) =>
    mount.calls.map(({ operation, function: exported, events }) => {
      const declared = callOf(modules, mount, exported)
      return [operation, { module: moduleOf(modules, mount), declared, event: eventOf(events) }] as const
    })
  )
  const methods = new Map<string, HelperMember[]>()
  for (const mount of mounts)
    for (const { resource, name, function: exported } of mount.methods) {
      const home = resource.join('.')
      methods.set(home, [...(methods.get(home) ?? []), memberOf(mount, name, exported)])
    }
  const [prepare = null] = mounts.flatMap((mount) =>
    mount.prepare === null ? [] : [{ name: name(mount.prepare), module: moduleOf(modules, mount) }]
  )
  return {
    modules: mounts.map((mount) => pathOf(modules, mount)),
    needs: new Map(mounts.map(({ helper, needs }) => [helper, needs.flatMap((id) => actions.get(id) ?? [])])),
    calls: new Map(calls),
    methods,
    statics: mounts.flatMap((mount) =>
      mount.statics.map(({ name, function: exported }) => memberOf(mount, name, exported))
    ),
    prepare
  }
}

function moduleOf(modules: HelperModules, mount: Mount): Printed<'module'> {
  return helperModule(pathOf(modules, mount))
}

function pathOf(modules: HelperModules, { helper }: Mount): string {
  const found = modules.get(helper)
  return (
    found?.path ??
    missing(`sdk.yaml helpers.${helper}`, `There is no helper ${helper}`, helper, [...modules.keys()])
  )
}

function functionOf(modules: HelperModules, mount: Mount, exported: string): HelperFunction {
  pathOf(modules, mount)
  const { helper } = mount
  const functions = modules.get(helper)?.functions ?? []
  return (
    functions.find((each) => each.name === exported) ??
    missing(
      `sdk.yaml helpers.${helper}`,
      `The helper ${helper} exports no function ${exported}`,
      exported,
      functions.map((each) => each.name)
    )
  )
}

/** A function that makes a call returns a class of calls, whose type arguments are what the operation answers. */
function callOf(modules: HelperModules, mount: Mount, exported: string): HelperFunction {
  const declared = functionOf(modules, mount, exported)
  const takesInput = declared.parameters.some((parameter) => parameter.name === 'input')
  if (declared.contents.length > 0 && takesInput) return declared
  return fail(
    'config/function',
    `sdk.yaml helpers.${mount.helper}.calls`,
    `The function ${exported} of the helper ${mount.helper} makes no call.`,
    'Name a function that takes resource, operation, ids, input and options, and returns a class with type arguments.'
  )
}

function missing(place: string, what: string, wanted: string, known: readonly string[]): never {
  const [near] = nearNames(wanted, known)
  const meant = near === undefined ? '' : ` Did you mean ${near}?`
  return fail(
    'config/function',
    place,
    `${what}.${meant}`,
    `Name one of these: ${known.toSorted().join(', ')}.`
  )
}
