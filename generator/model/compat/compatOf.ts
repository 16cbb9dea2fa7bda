/** Says of everything that programs of another package import and call what it is called here. */
import type { OldSurface } from '../../decide/compat.ts'
import { compareText } from '../../ground/text.ts'
import { valueAt } from '../../ground/valueAt.ts'
import type { Resource } from '../api.ts'
import { everyAction, everyResource, treeOf } from '../everyResource.ts'
import { pascalCase } from '../names.ts'
import type { CompatInput } from './compatInput.ts'
import { classOf } from './oldClasses.ts'
import type { Compat, CompatFunction, CompatModule, CompatType } from './compatModel.ts'
import { oldNames, type OldNames } from './oldNames.ts'
import { verdictOf } from './verdicts.ts'

type OldModule = OldSurface['subpaths'][string]

/** The names of another package, under those of this one, and the rules that some of them have the form of. */
export function compatOf(input: CompatInput): {
  readonly compat: Compat
  readonly used: ReadonlySet<string>
} {
  const { api, decisions, records } = input
  const resources = everyResource(api.resources)
  const own = new Set([
    ...input.exported,
    ...api.types.map(({ name }) => name),
    ...resources.map(({ className }) => className),
    api.package.client
  ])
  const names = oldNames({ ...decisions, isExported: (name) => own.has(name) })
  const { package: name, version, subpaths } = records.surface
  const modules = Object.entries(subpaths).map(([path, module]): CompatModule => ({
    path,
    resource: path === '.' ? [] : (resources.find((each) => each.path.join('/') === path)?.path ?? null),
    classes: Object.entries(module.classes).map(([own, each]) =>
      classOf(own, { path, old: each, typeOf: (name) => typeOf(name, path, names, input) }, input)
    ),
    functions: Object.entries(module.functions).map(([own, parameters]) =>
      functionOf(own, parameters, path, input)
    ),
    types: module.types.map((own) => typeOf(own, path, names, input))
  }))
  return {
    compat: {
      package: name,
      version,
      client: api.package.client,
      comparedWith: records.checked?.version ?? null,
      chapters: records.chapters,
      modules: modules.sort((left, right) => compareText(left.path, right.path)),
      spellings: Object.entries(decisions.spellings).map(([spelled, path]) => ({ spelled, path })),
      rewrites: { calls: decisions.calls, members: decisions.members, texts: decisions.texts }
    },
    used: names.used()
  }
}

function typeOf(
  name: string,
  path: string,
  names: OldNames,
  { api, decisions, records }: CompatInput
): CompatType {
  const meaning = names.meaningOf(name, parentOf(path, api.resources))
  if (meaning === null) {
    const reason = valueAt(decisions.reasons, name) ?? null
    return { name, parameters: '', to: null, names: [], verdict: { kind: 'gone', reason } }
  }
  const compared = valueAt(valueAt(records.checked?.types ?? {}, path) ?? {}, name)
  const reason = valueAt(decisions.reasons, name)
  return { name, ...meaning, verdict: verdictOf({ name, to: meaning.to, reason }, compared) }
}

/** The action of an operation; one of the same name on the resource of the path, if the operation is of another resource. */
function actionFor(id: string, path: string, resources: readonly Resource[]) {
  const found = everyAction(resources).find(({ action }) => action.id === id)
  const own = nearestTo(path, resources)
  if (found === undefined || own === undefined || isBelow(found.resource.path, own.path)) return found
  const action = own.actions.find(({ name }) => name === found.action.name)
  return action === undefined ? found : { resource: own, action }
}

function isBelow(path: readonly string[], other: readonly string[]): boolean {
  return `${path.join('/')}/`.startsWith(`${other.join('/')}/`)
}

/** The resource of a path, or of the longest part of it that is one of a resource. */
function nearestTo(path: string, resources: readonly Resource[]): Resource | undefined {
  const [nearest] = everyResource(resources)
    .filter((each) => isBelow([path], each.path))
    .sort((left, right) => right.path.length - left.path.length)
  return nearest
}

/** What the resource above the one of a path is called in names of types; empty if there is none. */
function parentOf(path: string, resources: readonly Resource[]): string {
  return (nearestTo(path, resources)?.path.slice(0, -1) ?? []).map(pascalCase).join('')
}

/** A function of the other package has the name of its operation, or the one that sdk.yaml gives for it. */
function functionOf(
  name: string,
  parameters: string,
  path: string,
  { api, decisions, records }: CompatInput
): CompatFunction {
  const id = valueAt(decisions.functions, name) ?? name
  const found = actionFor(id, path, treeOf(api))
  const reason = valueAt(decisions.reasons, name)
  if (found === undefined)
    return { name, parameters, method: null, verdict: { kind: 'gone', reason: reason ?? null } }
  const method = [...found.resource.path, found.action.name]
  const compared = valueAt(valueAt(records.checked?.functions ?? {}, path) ?? {}, name)
  return { name, parameters, method, verdict: verdictOf({ name, to: method.join('.'), reason }, compared) }
}

/** Names of the other package that a line of sdk.yaml may be for. */
export function oldNamesOf(surface: OldSurface): {
  readonly types: ReadonlySet<string>
  readonly functions: ReadonlySet<string>
  readonly all: ReadonlySet<string>
} {
  const modules = Object.values(surface.subpaths)
  const types = new Set(modules.flatMap((module) => module.types))
  const functions = new Set(modules.flatMap((module) => Object.keys(module.functions)))
  const classes = modules.flatMap(classNamesOf)
  return { types, functions, all: new Set([...types, ...functions, ...classes]) }
}

function classNamesOf({ classes }: OldModule): readonly string[] {
  return Object.entries(classes).flatMap(([name, { methods, properties }]) => [
    name,
    ...[...Object.keys(methods), ...properties].map((member) => `${name}.${member}`)
  ])
}
