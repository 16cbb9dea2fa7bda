/** What must hold of the names after each step of a history. */
import { valueAt } from '../../generator/ground/valueAt.ts'
import type { Alias } from '../../generator/model/api.ts'
import { ownerOf } from '../../generator/model/lockKeys.ts'
import type { NamesLock } from '../../generator/model/lockedNames.ts'
import type { Normalised } from '../../generator/model/normalise.ts'
import { emptyLock } from './emptyLock.ts'
import { componentNames, modelAfter, type Step } from './histories.ts'
import { membersOf, resourcesOf } from './sketch.ts'

/** What is wrong with a history; empty if nothing is. */
export function faultsOf(history: readonly Step[]): readonly string[] {
  let lock: NamesLock = emptyLock
  let before: Run | null = null
  for (const [index, step] of history.entries()) {
    const now: Run = { ...step, model: modelAfter(step, lock, step.renamed) }
    const faults = [
      ...namesAtFault(now.model),
      ...runAgain(now),
      ...(before === null ? [] : [...methodsThatDied(before, now), ...typesThatDied(before, now)])
    ]
    if (faults.length > 0) return faults.map((fault) => `step ${index + 1}: ${fault}`)
    lock = now.model.lock
    before = now
  }
  return []
}

interface Run extends Step {
  readonly model: Normalised
}

function nameOf({ at, name }: Alias): string {
  return [...at, name].join('.')
}

/** What is wrong with the names of a model by themselves. */
function namesAtFault(model: Normalised): readonly string[] {
  const { api } = model
  const all = resourcesOf(api.resources)
  const resources = all.map(({ path }) => path.join('.'))
  const types = [...api.types.map(({ name }) => name), ...all.map(({ className }) => className)]
  const known = new Set(api.types.map(({ name }) => name))
  const methods = new Map(
    Object.entries(membersOf(model)).flatMap(([method, ids]) => ids.split(' ').map((each) => [each, method]))
  )
  const aliases = api.aliases.map((alias) => `${nameOf(alias)} ${alias.action}`)
  // One name may be an alias of both forms of a method, wherever they are now.
  const scopes = new Map(all.flatMap(({ actions }) => actions.map(({ id, scope }) => [id, scope])))
  const former = new Map(
    api.aliases.map((alias) => [`${nameOf(alias)} ${scopes.get(alias.action)}`, alias.action])
  )
  const isOther = (alias: Alias): boolean =>
    former.get(`${nameOf(alias)} collection`) === alias.action ||
    !former.has(`${nameOf(alias)} collection`) ||
    former.get(`${nameOf(alias)} item`) !== alias.action
  const names = [...methods.values(), ...api.aliases.filter(isOther).map(nameOf), ...resources]
  return [
    ...twice(aliases).map((alias) => `the alias ${alias} is there twice`),
    ...twice([...new Set(methods.values()), ...names.slice(methods.size)]).map(
      (name) => `${name} is there twice`
    ),
    ...twice(types).map((name) => `${name} is declared twice`),
    ...api.aliases.flatMap(({ action }) => (methods.has(action) ? [] : [`${action} is not there`])),
    ...api.aliases
      .filter(({ at }) => !resources.includes(at.join('.')))
      .map(({ at }) => `${at.join('.')} is not a resource`),
    ...api.types
      .filter(({ since, schema }) => since !== null && !known.has(schema.$ref?.split('/').at(-1) ?? ''))
      .map(({ name }) => `${name} refers to nothing`)
  ]
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}

/** A second run changes nothing, and neither does one after the lines were removed. */
function runAgain(run: Run): readonly string[] {
  const { model } = run
  return [run.renamed, {}].flatMap((renamed) => {
    const again = modelAfter(run, model.lock, renamed)
    const which = renamed === run.renamed ? 'a second run' : 'a run without the lines'
    return [
      ...(isSame(again.api, model.api) ? [] : [`${which} gives another model`]),
      ...(isSame(again.lock, model.lock) ? [] : [`${which} gives another lock`])
    ]
  })
}

/** Whether two things are written as the same bytes. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Names whose operation is still there and that are gone or mean another one, without a word about it. */
function methodsThatDied(before: Run, now: Run): readonly string[] {
  const [old, current] = [callsOf(before.model), callsOf(now.model)]
  const { lock } = before.model
  const provisional = new Set(
    Object.entries(lock.operations).flatMap(([key, { method }]) =>
      lock.provisional?.includes(`operations.${key}`) === true ? [method] : []
    )
  )
  return [...old].flatMap(([name, operations]) =>
    operations.flatMap((operation) => {
      const successors = successorsOf(operation, before, now)
      const holders = current.get(name) ?? []
      const isKept = successors.length === 0 || holders.some((holder) => successors.includes(holder))
      return isKept || provisional.has(name) || isTold(name, operation, now.model)
        ? []
        : [`${name} called ${operation} and calls ${holders.join(' and ') || 'nothing'}`]
    })
  )
}

/** The operations that each name calls. */
function callsOf(model: Normalised): ReadonlyMap<string, readonly string[]> {
  const calls = new Map(Object.entries(membersOf(model)).map(([name, ids]) => [name, ids.split(' ')]))
  for (const alias of model.api.aliases)
    calls.set(nameOf(alias), [...(calls.get(nameOf(alias)) ?? []), alias.action])
  return calls
}

/** The same of types, by the operations and components that have them; what is another kind of operation now has other types. */
function typesThatDied(before: Run, now: Run): readonly string[] {
  const { lock } = before.model
  const names = new Set(now.model.api.types.map(({ name }) => name))
  return before.model.api.types.flatMap(({ name }) => {
    const keys = Object.keys(lock.types).filter((key) => valueAt(lock.types, key) === name)
    const isProvisional = keys.some((key) => lock.provisional?.includes(`types.${key}`) === true)
    const methods = keys.flatMap((key) => valueAt(lock.operations, ownerOf(key))?.method ?? [])
    const isKnown = [name, ...methods].some((each) => isTold(each, '', now.model))
    const living = keys.filter((key) => {
      const owners = ownersAfter(ownerOf(key), before, now)
      return owners.length > 0 && owners.every((owner) => hasRole(now.places.get(owner), key))
    })
    return names.has(name) || isKnown || isProvisional || living.length === 0
      ? []
      : [`the type ${name} of ${living.join(' and ')} is gone`]
  })
}

/** Whether an operation at this place has a type of this role; a component has one. */
function hasRole(place: string | undefined, key: string): boolean {
  const isRead = place?.startsWith('GET')
  return isRead === undefined || !key.includes(isRead ? '#request' : '#parameters')
}

/** What the owner of a type may be called after a step. */
function ownersAfter(owner: string, before: Run, now: Run): readonly string[] {
  const { operations, components } = before.model.lock
  const current = valueAt(operations, owner)?.now ?? valueAt(components, owner)?.now ?? owner
  if (!componentNames.includes(current))
    return before.places.has(current) ? successorsOf(current, before, now) : []
  const line = valueAt(now.renamed, current)
  return [current, ...(line === undefined ? [] : [line])].filter((name) => now.components.includes(name))
}

/** What an operation may be called now: by its id, by a line, or by its path. */
function successorsOf(operation: string, before: Run, { places: document, renamed }: Run): readonly string[] {
  const path = before.places.get(operation)
  const written = new Map(Object.entries(renamed))
  let line = written.get(operation)
  for (let steps = written.size; line !== undefined && !document.has(line) && steps > 0; steps--)
    line = written.get(line)
  const isRenamed = line !== undefined && document.has(line)
  const [moved] = [...document].find(([, each]) => each === path) ?? []
  const isMoved = moved !== undefined && !before.places.has(moved) && !Object.values(renamed).includes(moved)
  return [
    ...(document.has(operation) ? [operation] : []),
    ...(isRenamed && line !== undefined ? [line] : []),
    ...(!document.has(operation) && !isRenamed && isMoved ? [moved] : [])
  ]
}

function isTold(name: string, operation: string, { diagnostics }: Normalised): boolean {
  return diagnostics.some(({ code, message }) => {
    const [subject = ''] = message.split(' ')
    if (code === 'name/moved') return subject === operation
    if (code === 'name/provisional') return message.includes(` for ${operation}, because`)
    const isAlias = message.includes('has no alias') && `${name}.`.startsWith(`${subject}.`)
    return code === 'name/alias' && (isAlias || message.startsWith(`The type ${name} has no alias`))
  })
}
