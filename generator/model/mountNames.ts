/** Checks the names of what helpers and files of people add to resources and to the client. */
import type { PlaceOf } from '../decide/places.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { nearNames } from '../ground/nearest.ts'
import type { Api, Attached, Mount, Resource } from './api.ts'
import { everyResource } from './everyResource.ts'
import { isClientMember, isIdentifier, isReservedMember } from './names.ts'

/** A diagnostic for each mounted name that is invalid, or that the resource or the client has already. */
export function mountDiagnostics(
  mounts: readonly Mount[],
  resources: readonly Resource[],
  placeOf: PlaceOf
): readonly Diagnostic[] {
  const members = new Map(
    everyResource(resources).map(({ path, actions, children }) => [
      path.join('.'),
      new Set([...actions, ...children].map(({ name }) => name))
    ])
  )
  return mounts.flatMap(({ helper, methods, statics }) => [
    ...methods.flatMap(({ resource, name }) => {
      const home = resource.join('.')
      const place = placeOf(['helpers', helper, 'methods', home === '' ? name : `${home}.${name}`], 'key')
      if (home === '') return [noResource(place, name)]
      if (members.get(home)?.has(name) === true) return [taken(place, `${home}.${name}`)]
      return nameFault(place, name)
    }),
    ...statics.flatMap(({ name }) => {
      const place = placeOf(['helpers', helper, 'statics', name], 'key')
      return staticNames.has(name) ? [taken(place, name)] : nameFault(place, name)
    })
  ])
}

/** Properties that every class has. */
const staticNames: ReadonlySet<string> = new Set(['prototype', 'length', 'name', 'caller', 'arguments'])

function noResource(place: string, name: string): Diagnostic {
  return diagnostic(
    'config/key',
    place,
    `${name} names a method without its resource.`,
    'Write the resource in front of it, for example conversation.follow.'
  )
}

function taken(place: string, name: string): Diagnostic {
  const message = `A helper cannot add ${name}: the name is taken.`
  return diagnostic('name/conflict', place, message, 'Give the method another name.')
}

function nameFault(place: string, name: string): readonly Diagnostic[] {
  if (isIdentifier(name) && !isReservedMember(name)) return []
  const message = `A helper cannot add a method ${name}: it is not a valid name.`
  return [diagnostic('name/reserved', place, message, 'Give the method another name.')]
}

type AttachedAmong = Pick<Api, 'attached' | 'actions' | 'resources' | 'aliases' | 'mounts'>

/** A diagnostic for each line of `mounts` whose name is invalid or taken, or whose subpath is that of a resource. */
export function attachedDiagnostics(
  { attached, actions, resources, aliases, mounts }: AttachedAmong,
  placeOf: PlaceOf
): readonly Diagnostic[] {
  const all = everyResource(resources)
  const subpaths = new Set(all.map(({ path }) => path.join('/')))
  const own = all.flatMap(({ path, actions, children }) =>
    [...actions, ...children].map(({ name }) => [...path, name].join('.'))
  )
  const taken = new Set([
    ...[...actions, ...resources].map(({ name }) => name),
    ...own,
    ...aliases.map(({ at, name }) => [...at, name].join('.')),
    ...mounts.flatMap(({ methods }) => methods.map(({ resource, name }) => [...resource, name].join('.')))
  ])
  return attached.flatMap((each) => {
    const dotted = [...each.at, each.name].join('.')
    const place = placeOf(['mounts', dotted], 'key')
    if (taken.has(dotted)) return [takenMember(place, dotted, taken)]
    if (subpaths.has(subpathOf(each)))
      return [takenSubpath(placeOf(['mounts', dotted], 'value'), subpathOf(each))]
    const isFree = isIdentifier(each.name) && !isReservedMember(each.name)
    if (isFree && (each.at.length > 0 || !isClientMember(each.name))) return []
    const message = `mounts cannot add ${dotted}: the name is not valid, or the client has it.`
    return [diagnostic('name/reserved', place, message, 'Give it another name.')]
  })
}

/** The subpath of the package for a module of people, without the leading `./`. */
function subpathOf({ module }: Attached): string {
  return module.replace(/\.ts$/, '')
}

function takenMember(place: string, dotted: string, taken: ReadonlySet<string>): Diagnostic {
  const others = nearNames(dotted, taken).filter((each) => each !== dotted)
  const near = others.length === 0 ? '' : ` Other names that are taken: ${others.join(', ')}.`
  const message = `mounts cannot add ${dotted}: the document or another line of sdk.yaml has it.`
  return diagnostic('name/conflict', place, message, `Give it another name.${near}`)
}

function takenSubpath(place: string, subpath: string): Diagnostic {
  const message = `The file cannot have the subpath ./${subpath}: a resource of the document has it.`
  return diagnostic('name/conflict', place, message, 'Give the file another name.')
}
