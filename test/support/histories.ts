/** Histories of a document whose operations move and are renamed, and what must hold of the names after each step. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Alias } from '../../generator/model/api.ts'
import type { NamesLock } from '../../generator/model/lockedNames.ts'
import type { Normalised } from '../../generator/model/normalise.ts'
import { emptyLock } from './emptyLock.ts'
import { fields, membersOf, modelOf, resourcesOf, type Sketch } from './sketch.ts'

export const historyIds = ['one', 'two', 'three', 'four']
const paths = ['/a/go', '/a/run', '/a/b/go', '/b/go', '/b/c/run', '/c/go']

/** Where each operation is; one without a path is absent. */
export type Places = ReadonlyMap<string, string>

/** One revision of a document, with the lines of `renamed` that a person wrote for it. */
export interface Step {
  readonly places: Places
  readonly renamed: Readonly<Record<string, string>>
}

export const places: fc.Arbitrary<Places> = fc
  .shuffledSubarray(paths, { minLength: 1, maxLength: historyIds.length })
  .map((chosen) => new Map(chosen.map((path, index) => [historyIds[index] ?? '', path])))

const id = fc.constantFrom(...historyIds)
const lines = fc.dictionary(id, id, { maxKeys: 3, noNullPrototype: true })

export const histories: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ places, renamed: lines }, { noNullPrototype: true }),
  { minLength: 2, maxLength: 4 }
)

export function sketchOf(document: Places): Sketch {
  const body = { type: 'object', properties: { meta: fields('x', 'y'), more: fields('x', 'y') } }
  return Object.fromEntries(
    [...document].map(([each, path]) => [`POST ${path}`, { id: each, body, answer: fields('id') }])
  )
}

/** What is wrong with a history; empty if nothing is. */
export function faultsOf(history: readonly Step[]): readonly string[] {
  let lock: NamesLock = emptyLock
  let before: Run | null = null
  for (const [index, step] of history.entries()) {
    const now: Run = {
      ...step,
      model: modelOf(sketchOf(step.places), { lock, config: { renamed: step.renamed } })
    }
    const faults = [
      ...namesAtFault(now.model),
      ...runAgain(now),
      ...(before === null ? [] : namesThatDied(before, now))
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
  const names = [...Object.keys(membersOf(model)), ...api.aliases.map(nameOf), ...resources]
  const types = [...api.types.map(({ name }) => name), ...all.map(({ className }) => className)]
  const known = new Set(api.types.map(({ name }) => name))
  const actions = new Set(Object.values(membersOf(model)))
  return [
    ...twice(names).map((name) => `${name} is there twice`),
    ...twice(types).map((name) => `${name} is declared twice`),
    ...api.aliases.filter(({ action }) => !actions.has(action)).map(({ action }) => `${action} is not there`),
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
function runAgain({ places: document, renamed, model }: Run): readonly string[] {
  return [renamed, {}].flatMap((config) => {
    const again = modelOf(sketchOf(document), { lock: model.lock, config: { renamed: config } })
    const which = config === renamed ? 'a second run' : 'a run without the lines'
    return [
      ...(isDeepStrictEqual(again.api, model.api) ? [] : [`${which} gives another model`]),
      ...(isDeepStrictEqual(again.lock, model.lock) ? [] : [`${which} gives another lock`])
    ]
  })
}

/** Names whose operation is still there and that are gone or mean another one, without a word about it. */
function namesThatDied(before: Run, now: Run): readonly string[] {
  const [old, current] = [before.model, now.model].map(
    (model) =>
      new Map([
        ...Object.entries(membersOf(model)),
        ...model.api.aliases.map((alias) => [nameOf(alias), alias.action] as const)
      ])
  )
  const { lock } = before.model
  const provisional = new Set(
    Object.entries(lock.operations).flatMap(([key, { method }]) =>
      lock.provisional?.includes(`operations.${key}`) === true ? [method] : []
    )
  )
  return [...(old ?? [])].flatMap(([name, operation]) => {
    const successors = successorsOf(operation, before, now)
    const holder = current?.get(name)
    const isKept = successors.length === 0 || (holder !== undefined && successors.includes(holder))
    return isKept || provisional.has(name) || isTold(name, now.model)
      ? []
      : [`${name} called ${operation} and ${holder === undefined ? 'is gone' : `calls ${holder}`}`]
  })
}

/** What an operation may be called now: by its id, by a line, or by its path. */
function successorsOf(operation: string, before: Run, { places: document, renamed }: Run): readonly string[] {
  const path = before.places.get(operation)
  const lines = new Map(Object.entries(renamed))
  let line = lines.get(operation)
  for (let steps = lines.size; line !== undefined && !document.has(line) && steps > 0; steps--)
    line = lines.get(line)
  const isRenamed = line !== undefined && document.has(line) && document.get(operation) !== path
  const [moved] = [...document].find(([, each]) => each === path) ?? []
  const isMoved = moved !== undefined && !before.places.has(moved) && !Object.values(renamed).includes(moved)
  return [
    ...(document.has(operation) ? [operation] : []),
    ...(isRenamed && line !== undefined ? [line] : []),
    ...(!document.has(operation) && !isRenamed && isMoved ? [moved] : [])
  ]
}

function isTold(name: string, { diagnostics }: Normalised): boolean {
  return diagnostics.some(({ code, message }) => {
    const [subject = ''] = message.split(' ')
    const isOfIt = message.includes('has no alias') && `${name}.`.startsWith(`${subject}.`)
    return code === 'name/alias' && isOfIt
  })
}
