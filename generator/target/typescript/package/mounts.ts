/** Product helpers in the package: the model says where they are mounted, their own declarations say how they are called. */
import type { Action, Api, Mount } from '../../../model/api.ts'
import { everyAction, treeOf } from '../../../model/everyResource.ts'
import { streamIn } from '../../../model/answers.ts'
import { decided, module, name, type Printed } from '../words/doors.ts'
import { findHelper, type HelperFinder, type PlaceOf } from './findHelper.ts'
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

/** An operation that a helper is handed, by the id by which its code knows it. */
export interface HandedOperation {
  readonly id: string
  readonly action: Action
}

/** The helpers of one package. */
export interface Helpers {
  /** Paths of the helpers in the folder of helpers, in the order of their names; each is a module of the package. */
  readonly modules: readonly string[]
  /** What programs may import of each of them: all but what only generated methods call. */
  readonly exports: readonly { readonly module: Printed; readonly names: readonly Printed[] }[]
  /** The operations that each helper is handed, by the name of the helper. */
  readonly needs: ReadonlyMap<string, readonly HandedOperation[]>
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
  exports: [],
  needs: new Map(),
  calls: new Map(),
  methods: new Map(),
  statics: [],
  prepare: null
}

/** The module of a helper in the package, by its path in the folder of helpers. */
function helperModule(path: string): Printed<'module'> {
  return module(`helpers/${path}`)
}

/** The mounts of the model with what their helpers declare; `placeOf` says where a line of sdk.yaml is. */
export function helpersOf(api: Api, modules: HelperModules, placeOf?: PlaceOf): Helpers {
  const { mounts } = api
  const find = findHelper(modules, placeOf)
  const known = new Map(everyAction(treeOf(api)).map(({ action }) => [action.id, action]))
  const idsOf = ({ needs, formerIds }: Mount): readonly (readonly [string, string])[] => [
    ...needs.map((id) => [id, id] as const),
    ...formerIds.map(({ former, operation }) => [former, operation] as const)
  ]
  const handed = (mount: Mount): readonly HandedOperation[] =>
    idsOf(mount).flatMap(([id, operation]) => {
      const action = known.get(operation)
      return action === undefined ? [] : [{ id, action }]
    })
  const actions = new Map([
    ...mounts.flatMap(handed).map(({ id, action }) => [id, action] as const),
    ...known
  ])
  for (const mount of mounts)
    find.checkNeeds(
      mount.helper,
      idsOf(mount).map(([id]) => id)
    )
  const calls = mounts.flatMap(({ helper, calls }) =>
    calls.map(({ operation, function: exported, events }) => {
      const declared = find.call(helper, exported, ['calls', operation, 'call'])
      const event = events === null ? null : eventOf(actions.get(events))
      return [operation, { module: helperModule(find.path(helper)), declared, event }] as const
    })
  )
  const [prepare = null] = mounts.flatMap(({ helper, prepare }) =>
    prepare === null ? [] : [{ helper, declared: find.function(helper, prepare, ['prepare']) }]
  )
  return {
    modules: mounts.map(({ helper }) => find.path(helper)),
    exports: mounts.map((mount) => exportsOf(mount, find)),
    needs: new Map(mounts.map((mount) => [mount.helper, handed(mount)])),
    calls: new Map(calls),
    methods: methodsOf(mounts, find, actions),
    statics: mounts.flatMap(({ helper, statics }) =>
      statics.map((own) =>
        memberOf(
          own.name,
          helperModule(find.path(helper)),
          actions,
          find.function(helper, own.function, ['statics', own.name])
        )
      )
    ),
    prepare:
      prepare === null
        ? null
        : { name: name(prepare.declared.name), module: helperModule(find.path(prepare.helper)) }
  }
}

/** A function that takes an operation is for generated code: its parameters may change with the runtime. */
function exportsOf({ helper, calls, prepare }: Mount, find: HelperFinder): Helpers['exports'][number] {
  const inner = new Set([...calls.map((call) => call.function), prepare])
  return {
    module: helperModule(find.path(helper)),
    names: find
      .exports(helper)
      .filter((each) => !inner.has(each))
      .map(decided)
  }
}

type Actions = ReadonlyMap<string, Action>

function methodsOf(mounts: readonly Mount[], find: HelperFinder, actions: Actions): Helpers['methods'] {
  const methods = new Map<string, HelperMember[]>()
  for (const { helper, methods: own } of mounts)
    for (const { resource, name, function: exported } of own) {
      const home = resource.join('.')
      const declared = find.function(helper, exported, ['methods', `${home}.${name}`])
      const member = memberOf(name, helperModule(find.path(helper)), actions, declared)
      methods.set(home, [...(methods.get(home) ?? []), member])
    }
  return methods
}

function memberOf(own: string, module: Printed, actions: Actions, declared: HelperFunction): HelperMember {
  const events = declared.typeParameters.flatMap((parameter) => {
    const event = parameter.events === null ? null : eventOf(actions.get(parameter.events))
    return event === null ? [] : [[parameter.name, event] as const]
  })
  return { name: name(own), module, declared, events: new Map(events) }
}

/** The exported type of the events of an action, or null. */
export function eventOf(action: Action | undefined): Printed | null {
  const events = action === undefined ? undefined : streamIn(action.answer)?.events
  return events?.kind === 'declared' && events.type.kind === 'named' ? name(events.type.name) : null
}
